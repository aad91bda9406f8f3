package org.rapporteur.reading;

import java.util.List;
import java.util.Set;

/** Words of demand and promise that take no stance where they stand: "drew criticism", "in a call that", "asked whether". */
final class Idle {
    /** "drew criticism": those who draw it do not voice it. */
    private static final Set<String> SUFFER = Set.of(
            "draw", "face", "meet", "receive", "spark", "prompt", "provoke", "attract", "trigger", "elicit", "get");

    private Idle() {}

    static boolean is(Tree tree, int at) {
        int above = tree.is(at, "obj") || tree.is(at, "obl") ? tree.head(at) : -1;
        boolean suffered = above >= 0 && SUFFER.contains(tree.lemma(above));
        boolean phoned = tree.lemma(at).equals("call") && !isCalledFor(tree, at);
        return suffered || phoned || comments(tree, at) || asked(tree, at) || accord(tree, at);
    }

    /** "Call for", "called on", "called off": not "a call that", nor "called it a declaration of war on". */
    private static boolean isCalledFor(Tree tree, int at) {
        int next = tree.token(Math.min(at + 1, tree.size() - 1)).upos().equals("ADV") ? at + 2 : at + 1;
        return List.of("for", "on", "upon", "to", "off").contains(tree.word(next));
    }

    /** "Declined to comment" is no stance on what is commented on. */
    private static boolean comments(Tree tree, int at) {
        int clause = tree.child(at, "xcomp");
        return clause >= 0
                && List.of("comment", "elaborate", "speculate", "answer", "say").contains(tree.lemma(clause));
    }

    /** "Asked whether he would go": a question is no request. */
    private static boolean asked(Tree tree, int at) {
        boolean about = tree.lemma(at).equals("ask") && new Clause(tree, at).with("about");
        if (about) {
            return true;
        }
        int clause = tree.lemma(at).equals("ask") ? tree.child(at, "ccomp", "advcl", "xcomp") : -1;
        int mark = clause < 0 ? -1 : tree.child(clause, "mark", "advmod");
        return mark >= 0
                && List.of("whether", "if", "how", "when", "why", "where").contains(tree.word(mark));
    }

    /** "The draft accord", "without agreement": a paper or a lack, unless something is agreed to. */
    private static boolean accord(Tree tree, int at) {
        boolean noun =
                List.of("agreement", "accord", "pact", "deal", "consensus").contains(tree.lemma(at))
                        && !tree.token(at).upos().equals("VERB");
        int clause = tree.child(at, "acl");
        boolean bare = clause < 0 || tree.token(clause).relation().equals("acl:relcl");
        boolean relative = clause >= 0 && tree.word(at + 1).equals("that");
        boolean led = List.of("to", "on", "that").contains(tree.word(at + 1))
                && !relative
                && !Weekday.isDay(tree.word(at + 2));
        return noun && bare && !led;
    }

    /** "Cautioned that it would not come at once": what nobody does and what will not be threatens no one. */
    static boolean foretells(Clause clause, Players players) {
        Tree tree = clause.tree();
        int content = tree.child(clause.verb(), "ccomp");
        int subject = content < 0 ? -1 : new Clause(tree, content).subject();
        boolean person = players.of(tree, clause.subject()).stream().anyMatch(id -> id.startsWith("person:"));
        boolean thing = person && tree.word(subject).equals("it")
                || players.of(tree, subject).isEmpty();
        return content >= 0 && thing && Mood.negated(tree, content);
    }

    /** "Gave no indication that", "showed no sign of". */
    static boolean isNoSign(Tree tree, int at) {
        boolean sign = List.of("indication", "sign", "hint", "signal").contains(tree.lemma(at)) && tree.is(at, "obj");
        return sign
                && Mood.negated(tree, at)
                && List.of("give", "show", "offer", "send").contains(tree.lemma(tree.head(at)));
    }
}
