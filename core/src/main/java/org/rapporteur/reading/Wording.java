package org.rapporteur.reading;

import java.util.Optional;
import org.rapporteur.text.WordSets;

/** The words that tell a deed, as evidence: a noun with what belongs to it, a verb with its subject and phrases. */
final class Wording {
    private static final WordSets WORDS = WordSets.of(Wording.class, "wording.tsv");
    private final Tree tree;
    private final int at;

    Wording(Tree tree, int at) {
        this.tree = tree;
        this.at = at;
    }

    int from() {
        int from = at;
        for (int child : tree.children(at)) {
            if (near(child)) {
                from = Math.min(from, tree.from(child));
            }
        }
        return from;
    }

    int to() {
        int to = at + 1;
        for (int child : tree.children(at)) {
            if (near(child)) {
                to = Math.max(to, tree.to(child));
            }
        }
        return to;
    }

    /** "for about two hours". */
    Optional<String> duration() {
        for (int child : tree.children(at)) {
            int mark = tree.child(child, "case");
            if (mark >= 0 && tree.word(mark).equals("for") && WORDS.has("time", tree.lemma(child))) {
                return Optional.of(words(mark + 1, child + 1));
            }
        }
        return Optional.empty();
    }

    /** "by telephone", "in person". */
    Optional<String> format() {
        for (int child : tree.children(at)) {
            if (tree.is(child, "obl") && WORDS.has("means", tree.word(child))) {
                return Optional.of(words(tree.from(child), child + 1));
            }
        }
        return Optional.empty();
    }

    /** Whether the words point to something told before: "the meeting", "their talks". */
    boolean definite() {
        int word = tree.child(at, "det", "nmod:poss");
        return word >= 0 && (WORDS.has("this", tree.word(word)) || Weekday.isDay(tree.word(word)));
    }

    private boolean near(int child) {
        boolean clause = tree.is(child, "ccomp")
                || tree.is(child, "advcl")
                || tree.is(child, "acl")
                || tree.is(child, "conj")
                || tree.is(child, "parataxis")
                || tree.is(child, "punct")
                || tree.is(child, "cc")
                || tree.is(child, "mark")
                || tree.is(child, "appos");
        return !clause;
    }

    private String words(int from, int to) {
        return Attribution.words(tree, from, to);
    }
}
