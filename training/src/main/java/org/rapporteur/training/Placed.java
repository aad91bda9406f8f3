package org.rapporteur.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.rapporteur.reading.Choices;
import org.rapporteur.reading.Passage;
import org.rapporteur.text.Span;

/** Finds the words of a passage that annotated characters stand on. */
final class Placed {
    /** The speaker is named, but not in the cue's sentence. */
    static final int ELSEWHERE = -2;

    private static final Set<String> THOUGHTS =
            Set.of("believe", "think", "hope", "wish", "expect", "commit", "question");

    private final Passage passage;

    Placed(Passage passage) {
        this.passage = passage;
    }

    static boolean isListed(Passage passage, int p) {
        return Choices.isListed(passage, p);
    }

    /** Whether the word is listed as one of saying and not of thinking: "offered", "refused", but not "believes". */
    static boolean isVoiced(Passage passage, int p) {
        return isListed(passage, p) && !THOUGHTS.contains(passage.token(p).lemma());
    }

    void mark(List<Span> spans, boolean[] inside) {
        for (Span span : spans) {
            for (int p = passage.at(span.start());
                    p < inside.length && passage.token(p).start() < span.end();
                    p++) {
                inside[p] = true;
            }
        }
    }

    /** The word of the annotated cue that governs what was said: the last word of saying, or the last verb; -1. */
    int cue(Attribution one) {
        int best = -1;
        for (int p : Choices.cues(passage)) {
            Span word = passage.token(p).span();
            boolean inside = one.cue().stream().anyMatch(span -> span.overlaps(word));
            if (inside && (best < 0 || isListed(passage, p) || !isListed(passage, best))) {
                best = p;
            }
        }
        return best;
    }

    /** The head of the annotated speaker, {@link Choices#NONE} or {@link #ELSEWHERE}. */
    int voice(Attribution one, int cue) {
        if (one.speaker().isEmpty()) {
            return Choices.NONE;
        }
        Span span = one.speaker().get(0);
        int best = ELSEWHERE;
        for (int v : Choices.voices(passage, cue)) {
            if (v >= 0 && span.contains(passage.token(v).span())) {
                best = best < 0 || passage.depth(v) < passage.depth(best) ? v : best;
            }
        }
        return best;
    }

    /** The annotated pieces as words, in order, those around the cue only. */
    List<Span> pieces(Attribution one, int cue) {
        List<Span> out = new ArrayList<>();
        for (Span span : one.content()) {
            int from = passage.at(span.start());
            int to = from;
            while (to < passage.size() && passage.token(to).start() < span.end()) {
                to++;
            }
            while (from < to && passage.isPunctuation(from)) {
                from++;
            }
            if (from < to) {
                out.add(new Span(from, to));
            }
        }
        out.sort(Comparator.naturalOrder());
        return joined(out, cue);
    }

    /** Fragments with nothing but quoted words or marks between them are one piece. */
    private static List<Span> joined(List<Span> pieces, int cue) {
        List<Span> out = new ArrayList<>();
        for (Span piece : pieces) {
            int at = out.size() - 1;
            if (at >= 0 && isNear(out.get(at), piece, cue)) {
                out.set(at, out.get(at).with(piece));
            } else {
                out.add(piece);
            }
        }
        return out;
    }

    private static boolean isNear(Span last, Span piece, int cue) {
        boolean interrupted = last.end() <= cue && cue < piece.start();
        return !interrupted && piece.start() - last.end() < 6;
    }

    /** Whether two ends enclose the same letters. */
    static boolean sameWords(Passage passage, int one, int two) {
        for (int p = Math.min(one, two); p < Math.max(one, two); p++) {
            if (!passage.isPunctuation(p)) {
                return false;
            }
        }
        return true;
    }
}
