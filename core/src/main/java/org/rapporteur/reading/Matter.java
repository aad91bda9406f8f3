package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One thing that is asked, offered or denied: tokens {@code from} to {@code to}, exclusive. "That it open the gates and
 * pay for the dam" is two.
 */
record Matter(int from, int to) {
    /** The matters of a verb or noun: its complement clause cut where a new demand begins, else its own phrase. */
    static List<Matter> of(Tree tree, int at) {
        int clause = tree.child(at, "ccomp", "xcomp", "acl", "advcl");
        if (clause < at) {
            return List.of(new Matter(tree.from(at), tree.to(at)));
        }
        List<Matter> out = new ArrayList<>();
        int from = tree.from(clause);
        int to = Math.max(tree.to(clause), tree.to(at));
        for (int i = from + 1; i < to - 1; i++) {
            if (begins(tree, i)) {
                out.add(new Matter(from, i));
                from = i + 1;
            }
        }
        out.add(new Matter(from, to));
        return out;
    }

    /** "and pull back", ", that no weapons": a new demand. */
    private static boolean begins(Tree tree, int i) {
        boolean verb =
                tree.word(i).matches("and|or") && tree.token(i + 1).xpos().matches("VB|VBP|VBG");
        boolean that = tree.word(i).equals(",") && tree.word(i + 1).matches("that|and")
                || tree.word(i).equals("and") && tree.word(i + 1).equals("that");
        return verb || that;
    }

    /** What it is about, from the list of issues, else its first noun. */
    Optional<String> issue(Tree tree) {
        return Issues.of(tree, from, to).or(() -> noun(tree));
    }

    private Optional<String> noun(Tree tree) {
        for (int i = from; i < to; i++) {
            if (tree.token(i).upos().equals("NOUN") && tree.is(i, "obj")) {
                return Optional.of(tree.lemma(i).toLowerCase(Locale.ROOT));
            }
        }
        return Optional.empty();
    }
}
