package org.rapporteur.reading;

import java.util.List;
import org.rapporteur.text.Span;
import org.rapporteur.text.WordSets;

/**
 * Whom "you" means between quotation marks, where the reporter's words before them name somebody: "Marek said she would share
 * with Orlin “some answers to what you have raised”".
 */
final class SecondPerson {
    private static final WordSets WORDS = WordSets.of(SecondPerson.class, "hearers.tsv");

    private SecondPerson() {}

    static List<String> of(Who who, Draft draft) {
        Passage p = draft.passage;
        Span words = draft.said.pieces().get(0);
        int mark = words.start();
        while (mark < words.end() && !p.quoted(mark)) {
            mark++;
        }
        boolean meant = mark > words.start() && mark < words.end() && isSaid(p, mark, words.end());
        return meant ? named(who, p, words.start(), mark) : List.of();
    }

    private static boolean isSaid(Passage p, int from, int to) {
        for (int at = from; at < to; at++) {
            if (p.quoted(at) && WORDS.has("you", p.word(at))) {
                return true;
            }
        }
        return false;
    }

    /** Who is named right behind "with" or "to". */
    private static List<String> named(Who who, Passage p, int from, int to) {
        for (int at = from; at < to; at++) {
            if (WORDS.has("facing", p.word(at)) && p.order(at) == p.order(to)) {
                int first = p.local(at) + 1;
                for (Named one : who.named(p.tree(at))) {
                    if (one.from() == first && !one.voices().isEmpty()) {
                        return one.voices();
                    }
                }
            }
        }
        return List.of();
    }
}
