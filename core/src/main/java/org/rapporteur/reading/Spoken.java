package org.rapporteur.reading;

import java.util.List;
import java.util.Set;
import org.rapporteur.text.WordSets;

/**
 * A sentence of a statement as its speaker's words: who is "we", who are the others.
 *
 * @param sides the states or bodies that the speaker speaks for
 */
record Spoken(Stretch stretch, List<String> sides, Players players) {
    private static final WordSets WORDS = WordSets.of(Spoken.class, "spoken.tsv");

    /** Whether a word is one of the list of words for a need. */
    static boolean is(String need, String word) {
        return WORDS.has(need, word);
    }

    Tree tree() {
        return stretch.tree();
    }

    /** Whether a phrase means the speaker or his side. */
    boolean own(int head) {
        if (head < 0) {
            return false;
        }
        return WORDS.has("we", tree().word(head))
                || isOwnCountry(head)
                || sides.size() > 1 && tree().word(head).equals("they")
                || players.sides(players.of(tree(), head)).stream().anyMatch(sides::contains);
    }

    /** "His country", "her government": the speaker's. */
    private boolean isOwnCountry(int head) {
        int owner = tree().child(head, "nmod:poss");
        return owner >= 0 && WORDS.has("owners", tree().word(owner)) && WORDS.has("countries", tree().lemma(head));
    }

    /** Whether a phrase means somebody of another side. */
    boolean other(int head) {
        Set<String> meant = head < 0 ? Set.of() : players.sides(players.of(tree(), head));
        return !meant.isEmpty() && meant.stream().noneMatch(sides::contains);
    }

    /** Whether a phrase means another side, or "they". */
    boolean others(int head) {
        boolean they = head >= 0 && tree().word(head).equals("they");
        return they && !own(head) || other(head);
    }

    /** Whether one of these words stands behind a word in its phrase, as far as is said. */
    boolean after(int at, String words) {
        for (int i = at + 1; i < Math.min(stretch.to(), tree().to(at)); i++) {
            if (is(words, tree().word(i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * The head of who does it: the subject, or what stands right before the verb's small words where the tree lost it or
     * took who speaks for it ("stated Dravenia must pay").
     */
    int doer(int at) {
        Clause clause = new Clause(tree(), Joint.led(tree(), at));
        int subject = clause.subject();
        boolean known = subject >= 0 && stretch.holds(subject);
        int first = tree().child(at, "aux", "cop");
        if (known || clause.passive() || first < 0) {
            return subject;
        }
        int before = before(at);
        boolean lost = subject < 0
                || stretch.holds(before) && tree().token(first).upos().equals("AUX");
        return lost && before >= 0 ? before : subject;
    }

    /** The noun right before the small words of a verb, or {@link Clause#NONE}. */
    private int before(int at) {
        int before = at - 1;
        while (before >= 0
                && List.of("AUX", "ADV", "PART").contains(tree().token(before).upos())) {
            before--;
        }
        before = contrasted(before);
        boolean noun = before >= 0
                && before < at - 1
                && List.of("NOUN", "PROPN", "PRON")
                        .contains(tree().token(before).upos());
        return noun && tree().child(before, "case") < 0 ? before : Clause.NONE;
    }

    /** In "Dravenia, not Halvoria, must pay", the word before the contrast. */
    private int contrasted(int at) {
        for (int i = at - 1; tree().word(at).equals(",") && i > 1 && i > at - 5; i--) {
            if (tree().word(i).equals("not") && tree().word(i - 1).equals(",")) {
                return i - 2;
            }
        }
        return at;
    }

    /** What a stance is on: each of the things that its clause joins. */
    List<Stretch> matters(int at) {
        int limit = Math.max(Predicate.limit(tree(), at), asked(at));
        if (stretch.holds(limit)) {
            int from = Math.max(tree().from(limit), tree().child(limit, "case") + 1);
            return List.of(stretch.cut(from, tree().to(limit)));
        }
        Stretch clause = clause(at);
        List<Stretch> listed = Including.of(clause.matter().isEmpty() ? stretch : clause, at);
        return listed.size() > 1 || clause.matter().isEmpty() && !listed.isEmpty() ? listed : Conjuncts.of(clause);
    }

    /** In "there can be no peace without justice" the justice is asked for; or -1. */
    private int asked(int at) {
        boolean none = tree().word(tree().child(at, "det")).equals("no");
        return none ? NoneTone.without(tree(), tree().head(at)) : -1;
    }

    /** The words of the clause of a word, as far as they are said. */
    Stretch clause(int at) {
        int top = stretch.top(at);
        int start = Math.min(at, tree().from(top));
        boolean describes = tree().token(top).relation().equals("acl:relcl") && stretch.holds(tree().head(top));
        return stretch.cut(describes ? tree().head(top) : start, Math.max(at + 1, end(top, at)));
    }

    /** Where the next clause begins that is only joined on: "we are ready to talk, but we will not sign". */
    private int end(int top, int at) {
        int end = tree().to(top);
        for (int child : tree().children(top)) {
            int mark = tree().is(child, "advcl") ? tree().child(child, "mark") : -1;
            boolean aside = mark >= 0 && !List.of("for", "to", "that").contains(tree().word(mark));
            boolean joined = tree().is(child, "conj") || tree().is(child, "parataxis") || aside;
            boolean own = tree().child(child, "nsubj") >= 0 || Joint.isShared(tree(), child);
            if (joined && tree().from(child) > at && own) {
                end = Math.min(end, tree().from(child));
            }
        }
        return end;
    }

    /** Whether who tells it is not the speaker. */
    private boolean isOther(int teller, int verb) {
        boolean himself = !stretch.holds(tree().head(verb)) && WORDS.has("himself", tree().word(teller));
        return !himself && !own(teller);
    }

    /** Whether the word is what somebody else is told to say: in "Marek said Orlin demanded a seat" the seat is Orlin's. */
    boolean isQuotedFromOthers(int at) {
        for (int i = at; stretch.holds(tree().head(i)); i = tree().head(i)) {
            int above = tree().head(i);
            boolean content = tree().is(i, "ccomp") || tree().is(i, "xcomp") || tree().is(i, "acl");
            boolean cited =
                    !tree().is(i, "conj") && !tree().is(i, "parataxis") && WORDS.has("citing", tree().lemma(above));
            boolean told = content && Speech.isCue(tree(), above) && !Predicate.isNotThought(tree(), above);
            if ((told || cited) && isOther(new Clause(tree(), above).subject(), above)) {
                return true;
            }
        }
        return false;
    }
}
