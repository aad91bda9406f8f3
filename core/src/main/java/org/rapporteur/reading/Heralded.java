package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.text.Span;

/**
 * A quotation behind the colon of a sentence about somebody, whatever its verb: "Tandor, a broker, put it in a note on
 * Thursday: 'All eyes are on the dam.'" Words that a cue has already are left to it.
 */
final class Heralded {
    /** Fewer words between marks may be a title or a name. */
    private static final int LEAST = 5;

    private static final int FEW = 6;
    private static final double SURE = 0.8;
    private static final Set<String> PEOPLE = Set.of("he", "she", "they", "who");

    private Heralded() {}

    static List<Said> in(Passage p, List<Said> found) {
        List<Said> out = new ArrayList<>();
        for (int colon = 1; colon + LEAST < p.size(); colon++) {
            boolean opens = p.word(colon).equals(":") && !p.quoted(colon) && p.opens(colon + 1);
            Span words = opens ? inside(p, colon + 2, p.closing(colon + 1)) : new Span(colon, colon);
            if (words.length() >= LEAST && found.stream().noneMatch(said -> touches(said, words))) {
                int verb = verb(p, colon);
                boolean told = found.stream().anyMatch(said -> said.saying().cue() == verb);
                int voice = told ? Choices.NONE : verb < 0 ? described(p, colon) : voice(p, verb);
                int cue = verb < 0 ? colon : verb;
                if (voice >= 0 && voice < cue && isSomebody(p, voice)) {
                    out.add(new Said(new Saying(cue, voice), List.of(words), SURE));
                }
            }
        }
        return out;
    }

    /** The verb of the sentence that the colon ends or stands in; -1 where the words before have none. */
    private static int verb(Passage p, int colon) {
        for (int at = p.sentenceStart(colon); at < colon; at++) {
            if (p.isVerb(at) && p.head(at) < 0 && !p.quoted(at)) {
                return at;
            }
        }
        return -1;
    }

    /** The subject of "His deputy, Ivo Reck, was blunter:"; else a name without a verb. */
    private static int described(Passage p, int colon) {
        for (int at = p.sentenceStart(colon); at < colon; at++) {
            int subject = p.head(at) < 0 && p.child(at, "cop") >= 0 ? p.child(at, "nsubj") : Choices.NONE;
            if (subject >= 0 && subject < at) {
                return subject;
            }
        }
        return named(p, colon);
    }

    /** The name of a few words without a verb: "More from Orlin:". */
    private static int named(Passage p, int colon) {
        int start = p.sentenceStart(colon);
        int name = Choices.NONE;
        for (int at = start; at < colon; at++) {
            boolean clause = p.isVerb(at) || p.token(at).upos().equals("AUX");
            if (clause || colon - start > FEW) {
                return Choices.NONE;
            }
            name = p.token(at).upos().equals("PROPN") && !p.is(at, "compound") && !p.is(at, "flat") ? at : name;
        }
        return name;
    }

    /** Its subject; where the tree has lost it, the name that a clause about him parts from it: "Tandor, a broker, put it so". */
    private static int voice(Passage p, int verb) {
        int own = p.child(verb, "nsubj");
        boolean parted = own < 0 && p.word(verb - 1).equals(",");
        int start = p.sentenceStart(verb);
        for (int at = start; parted && at < verb; at++) {
            boolean first = at == start || p.word(at - 1).equals(",");
            if (first && p.token(at).upos().equals("PROPN")) {
                return at;
            }
        }
        return own;
    }

    private static boolean isSomebody(Passage p, int voice) {
        return p.token(voice).upos().equals("PROPN")
                || PEOPLE.contains(p.word(voice))
                || OfficeWord.of(p.token(voice).lemma()).isPresent();
    }

    private static boolean touches(Said said, Span words) {
        return said.pieces().stream().anyMatch(piece -> piece.overlaps(words));
    }

    /** Without the marks at their end. */
    private static Span inside(Passage p, int from, int to) {
        int last = Math.max(from, to);
        while (last > from && p.isPunctuation(last - 1)) {
            last--;
        }
        return new Span(from, last);
    }
}
