package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.text.Span;
import org.rapporteur.text.WordSets;

/**
 * What somebody was asked before he spoke is none of his words: "Asked by reporters whether the gates would open, Marek
 * said she could not tell".
 */
final class Questioned {
    private static final WordSets WORDS = WordSets.of(Questioned.class, "saying.tsv");

    private Questioned() {}

    /** The statements without it, and without those that say nothing else. */
    static List<Said> without(Passage p, List<Said> found) {
        List<Said> out = new ArrayList<>();
        for (Said said : found) {
            List<Span> rest = said.pieces().stream()
                    .filter(piece -> !isAsked(p, said, piece))
                    .toList();
            if (!rest.isEmpty()) {
                out.add(rest.size() == said.pieces().size() ? said : new Said(said.saying(), rest, said.sure()));
            }
        }
        return out;
    }

    /** A piece before its cue that lies in the clause of a participle at the head of the sentence. */
    private static boolean isAsked(Passage p, Said said, Span piece) {
        int first = p.sentenceStart(piece.start());
        int at = WORDS.has("asking", p.word(first)) ? first + 1 : first;
        boolean asked = WORDS.has("asked", p.word(at)) && !p.quoted(at) && p.child(at, "nsubj") < 0;
        return asked
                && piece.start() < first + 7
                && piece.end() <= said.saying().cue();
    }
}
