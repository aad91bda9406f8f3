package org.rapporteur.reading;

import org.rapporteur.text.WordSets;

/** Who stands between the two sides of a story and is neither: whoever mediates, hosts, carries what they send or urges both. */
final class Mediators {
    private static final WordSets WORDS = WordSets.of(Mediators.class, "pairs.tsv");

    private Mediators() {}

    /** Whether a name is that of mediators, or of who hosts the two. */
    static boolean are(Named named) {
        return hosts(named) || areFrom(named);
    }

    /** "Corvania and Belmora host the talks". */
    private static boolean hosts(Named named) {
        Tree tree = named.tree();
        int verb = tree.is(named.top(), "nsubj") ? tree.head(named.top()) : -1;
        return verb >= 0
                && WORDS.has("mediating", tree.lemma(verb))
                && tree.token(verb).upos().equals("VERB");
    }

    /** "Corvania urged both governments", "Corvania's king urged both": it is none of the two. */
    static boolean urges(Tree tree, Named named, int head) {
        int subject = named.to() - 1;
        while (tree.token(subject).relation().equals("nmod:poss") || tree.is(subject, "amod")) {
            subject = tree.head(subject);
        }
        int whom = tree.token(head).relation().equals("nmod:poss") ? tree.head(head) : head;
        int verb = tree.head(whom);
        boolean urged = WORDS.has("states", tree.lemma(head)) && whom > verb && verb >= 0 && !tree.is(whom, "nmod");
        return urged && (tree.is(subject, "nsubj") && tree.head(subject) == verb || isCounterpart(tree, named, verb));
    }

    /** "Her Corvanian counterpart, Hale, who urged both countries": a state beside the name of who urges. */
    private static boolean isCounterpart(Tree tree, Named named, int verb) {
        int subject = new Clause(tree, verb).subject();
        boolean who = tree.word(subject).equals("who") && tree.word(subject - 1).equals(",");
        int whole = who ? subject - 2 : subject;
        while (whole > 0 && (tree.is(whole, "appos") || tree.is(whole, "flat"))) {
            whole = tree.head(whole);
        }
        boolean noun = whole >= 0 && tree.token(whole).isUpos("PROPN", "NOUN");
        return noun && named.to() <= subject + 1 && named.from() >= tree.from(whole);
    }

    /** "Mediated by Belmora", "carried by Belmora's envoy", "a message through Belmora": it stands between the two. */
    static boolean carries(Named named) {
        Tree tree = named.tree();
        int last = named.to() - 1;
        boolean envoy = tree.token(last).relation().equals("nmod:poss") || tree.is(last, "amod");
        int head = envoy ? tree.head(last) : last;
        int mark = tree.child(head, "case");
        boolean by = mark >= 0
                && tree.word(mark).equals("by")
                && WORDS.has("mediating", tree.lemma(Math.max(0, tree.head(head))));
        return by || mark >= 0 && WORDS.has("through", tree.word(mark));
    }

    /** "Mediators from Belmora and Corvania", "Belmoran observers": they are of neither side. */
    private static boolean areFrom(Named named) {
        Tree tree = named.tree();
        int head = named.to() - 1;
        while (head >= 0 && (tree.is(head, "conj") || tree.is(head, "amod") || tree.is(head, "nmod"))) {
            head = tree.head(head);
            if (head >= 0 && WORDS.has("mediators", tree.lemma(head))) {
                return true;
            }
        }
        return false;
    }
}
