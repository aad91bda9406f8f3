package org.rapporteur.reading;

import java.util.Set;
import org.rapporteur.text.Span;
import org.rapporteur.text.WordList;

/** Denials without the word: "Dravenia said it had no plans to cross the river". */
final class Denial {
    private static final Set<String> DISCLAIMED =
            WordList.pairs(Denial.class, "disclaimers.tsv").keySet();
    private static final Set<String> OWN = Set.of("it", "he", "she", "they", "we", "i");
    private static final Set<String> HAVE = Set.of("has", "have", "had");
    private static final int REACH = 6;

    private Denial() {}

    static boolean of(Draft draft) {
        return draft.act().equals("deny") || disclaims(draft);
    }

    /** Whether the words begin with the speaker's having no plan, part or role. */
    private static boolean disclaims(Draft draft) {
        Passage p = draft.passage;
        Span words = draft.said.pieces().get(0);
        int subject = words.start() + (p.word(words.start()).equals("that") ? 1 : 0);
        boolean own = OWN.contains(p.word(subject))
                || p.is(subject, "nmod:poss") && p.token(subject).xpos().equals("PRP$");
        for (int at = subject + 1; own && at + 2 < Math.min(words.end() + 1, subject + REACH); at++) {
            if (HAVE.contains(p.word(at)) && p.word(at + 1).equals("no")) {
                return DISCLAIMED.contains(p.token(at + 2).lemma());
            }
        }
        return false;
    }
}
