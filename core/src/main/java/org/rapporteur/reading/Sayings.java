package org.rapporteur.reading;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.rapporteur.language.Keys;
import org.rapporteur.language.Weights;
import org.rapporteur.text.Span;

/**
 * Finds who said what in a passage, word by word: a cue, its speaker, where what was said begins and ends, and whether it
 * goes on after the cue. Each step weighs the {@link Signs} of all {@link Choices} in a log-linear model; the beginnings
 * and ends are weighed together, three beginnings at a time.
 */
final class Sayings {
    private static final double SCALE = 1024;
    private static final int BEAM = 3;
    private static final double NESTED = 0.08;
    private static final double TOLD = 0.8;
    /** How sure the bounds are that quotation marks alone give. */
    private static final double SHAPED = 0.95;

    private final Weights cue = weights("cue.model");
    private final Weights voice = weights("voice.model");
    private final Weights start = weights("start.model");
    private final Weights end = weights("end.model");
    private final Weights second = weights("second.model");
    private final double threshold;

    Sayings(double threshold) {
        this.threshold = threshold;
    }

    List<Said> in(Passage passage) {
        Optional<Said> layout = Layouts.of(passage);
        if (layout.isPresent()) {
            return List.of(layout.get());
        }
        Keys keys = new Keys();
        int[] cues = Choices.cues(passage);
        double[] sure = new double[cues.length];
        List<Said> out = new ArrayList<>();
        for (int i = 0; i < cues.length; i++) {
            keys.clear();
            Signs.cue(keys, passage, cues[i], true);
            sure[i] = Idioms.sure(passage, cues[i], 1 / (1 + Math.exp(-score(cue, keys))));
            if (sure[i] >= (isAside(passage, cues[i]) ? threshold / 2 : threshold)) {
                said(passage, cues[i], sure[i], keys, out);
            }
        }
        nested(passage, cues, sure, keys, out);
        told(passage, keys, out);
        related(passage, keys, out);
        retold(passage, keys, out);
        out.addAll(Heralded.in(passage, List.copyOf(out)));
        out.sort(Comparator.comparingInt(said -> said.saying().cue()));
        return Resumption.all(passage, Cuts.all(passage, Hearsay.unfold(passage, out)));
    }

    /** Cues inside what is said are rarer and count at less, if they have a speaker and a clause of their own. */
    private void nested(Passage passage, int[] cues, double[] sure, Keys keys, List<Said> out) {
        List<Said> outer = List.copyOf(out);
        for (int i = 0; i < cues.length; i++) {
            int p = cues[i];
            boolean inside = sure[i] < threshold && sure[i] >= NESTED && Choices.isNested(passage, p);
            if (inside && outer.stream().anyMatch(said -> holds(said, p))) {
                said(passage, p, sure[i], keys, out);
            }
        }
    }

    /** What "quoted Velk as saying" and "Halvoria's claim that" report; who speaks is sure, where it ends is weighed. */
    private void told(Passage passage, Keys keys, List<Said> out) {
        for (QuotedAs quoted : QuotedAs.in(passage)) {
            Saying saying = quoted.saying();
            out.removeIf(
                    said -> said.saying().cue() == saying.cue() || said.saying().cue() == quoted.verb());
            Span before = quoted.before(passage);
            if (before.length() > 1) {
                out.add(new Said(saying, List.of(before), TOLD));
            } else {
                add(passage, saying, saying.cue() + 1, keys, out);
            }
        }
        for (Saying saying : NounReports.in(passage, out)) {
            out.removeIf(said -> said.saying().cue() == saying.cue());
            add(passage, saying, NounReports.start(passage, saying.cue()), keys, out);
        }
    }

    /** What "three men who Marek said were guards" says of the three men. */
    private void related(Passage passage, Keys keys, List<Said> out) {
        for (Saying saying : WhoWhich.in(passage)) {
            out.removeIf(said -> said.saying().cue() == saying.cue());
            Piece rest = piece(passage, saying, new int[] {saying.cue() + 1}, false, keys);
            Span noun = WhoWhich.noun(passage, saying.cue());
            out.add(new Said(saying, List.of(noun, new Span(rest.start, rest.end)), TOLD * Math.sqrt(rest.sure)));
        }
    }

    /** What "said she had told Veld that" passes on; who speaks is sure, where it ends is weighed. */
    private void retold(Passage passage, Keys keys, List<Said> out) {
        List<Said> outer = List.copyOf(out);
        for (Saying saying : Retold.in(passage, outer)) {
            out.removeIf(said -> said.saying().cue() == saying.cue());
            int from = Retold.start(passage, saying.cue());
            Piece piece = piece(passage, saying, new int[] {from}, false, keys);
            int end = Retold.end(passage, saying.cue(), outer, piece.end);
            if (end > from + 2) {
                out.add(new Said(saying, List.of(new Span(from, end)), TOLD * Math.sqrt(piece.sure)));
            }
        }
    }

    private void add(Passage passage, Saying saying, int from, Keys keys, List<Said> out) {
        if (from < passage.sentenceEnd(saying.cue())) {
            Piece piece = piece(passage, saying, new int[] {from}, false, keys);
            int end = Math.max(from + 1, NounReports.end(passage, saying.cue(), piece.end));
            out.add(new Said(saying, List.of(new Span(from, end)), TOLD * Math.sqrt(piece.sure)));
        }
    }

    private static boolean holds(Said said, int p) {
        return said.saying().cue() != p && said.holds(p);
    }

    /** ", warning" after a comma is a second cue more often than not. */
    private static boolean isAside(Passage passage, int p) {
        return passage.token(p).xpos().equals("VBG") && passage.word(p - 1).equals(",");
    }

    private void said(Passage passage, int p, double sure, Keys keys, List<Said> out) {
        int[] voices = Choices.voices(passage, p);
        double[] heard = weigh(voice, keys, voices, v -> Signs.voice(keys, passage, p, v));
        int spoke = best(heard);
        boolean open = heard[spoke] < 0.7 || passage.opens(p + 2) || passage.opens(p + 3) || Cuts.isCiting(passage, p);
        boolean unsure = isAside(passage, p) && open || Idioms.isAdding(passage, p);
        int speaker = unsure ? voiceBefore(passage, p, out, voices[spoke]) : voices[spoke];
        Saying saying = new Saying(p, Voicing.of(passage, p, speaker, out));
        int[] starts = starts(passage, saying);
        if (starts.length == 0) {
            return;
        }
        boolean tail = Voicing.tail(passage, p) >= 0 && !passage.quoted(p);
        Piece piece = shaped(passage, saying, piece(passage, saying, starts, false, keys));
        List<Span> pieces = new ArrayList<>();
        pieces.add(new Span(piece.start, piece.end));
        Span charge = Charge.of(passage, p, piece.end);
        if (charge.length() > 1) {
            pieces.add(charge);
        }
        double all = tail ? Math.max(sure, SHAPED) * piece.sure : sure * heard[spoke] * piece.sure;
        int[] seconds = Choices.seconds(passage, saying, piece.start, piece.end);
        double[] more = weigh(second, keys, seconds, s -> Signs.second(keys, passage, saying, piece.end, s));
        int next = best(more);
        int resumed = QuotedShape.after(passage, saying, piece.end);
        if (pieces.size() > 1) {
            next = 0;
        } else if (resumed >= 0) {
            pieces.add(new Span(resumed, passage.closing(resumed)));
        }
        if (pieces.size() == 1 && seconds[next] >= 0) {
            Piece rest = piece(passage, saying, new int[] {seconds[next]}, true, keys);
            pieces.add(new Span(rest.start, rest.end));
        }
        out.add(new Said(saying, pieces, all));
    }

    /** The quotation, or the whole sentence, before the cue instead of the likeliest piece where there is no choice. */
    private static Piece shaped(Passage passage, Saying saying, Piece likeliest) {
        Span shape = QuotedShape.before(passage, saying);
        boolean same = shape.start() == likeliest.start && shape.end() == likeliest.end
                || Idioms.isAsking(passage, saying.cue());
        if (shape.length() > 0 && !same) {
            return new Piece(shape.start(), shape.end(), SHAPED);
        }
        int from = Voicing.whole(passage, saying, likeliest.start, likeliest.end);
        return from == likeliest.start ? likeliest : new Piece(from, likeliest.end, SHAPED * SHAPED);
    }

    /** Where the words can begin: before the cue and its speaker, if these end the sentence; right behind the cue before "that". */
    private static int[] starts(Passage passage, Saying saying) {
        int uttered = Utterance.start(passage, saying.cue());
        if (uttered >= 0) {
            return new int[] {uttered};
        }
        int that = saying.cue() + 1;
        if (passage.word(that).equals("that") && passage.is(that, "mark") && !passage.quoted(that)) {
            return new int[] {that};
        }
        int[] starts = Choices.starts(passage, saying);
        boolean tail = Voicing.tail(passage, saying.cue()) >= 0 && !passage.quoted(saying.cue());
        int block = saying.block(passage);
        if (Idioms.isAsking(passage, saying.cue())) {
            return Arrays.stream(starts).filter(start -> start > saying.cue()).toArray();
        }
        return tail ? Arrays.stream(starts).filter(start -> start < block).toArray() : starts;
    }

    /** The speaker of the cue before in the same sentence; an aside rarely has another. */
    private static int voiceBefore(Passage passage, int p, List<Said> out, int otherwise) {
        for (int i = out.size() - 1; i >= 0; i--) {
            int cue = out.get(i).saying().cue();
            if (passage.order(cue) == passage.order(p) && cue < p && !passage.quoted(cue)) {
                return out.get(i).saying().voice();
            }
        }
        return otherwise;
    }

    /** A stretch of words and how sure it is. */
    private record Piece(int start, int end, double sure) {}

    /** The best beginning and end together. */
    private Piece piece(Passage passage, Saying saying, int[] starts, boolean isSecond, Keys keys) {
        double[] begin = weigh(start, keys, starts, s -> Signs.start(keys, passage, saying, s));
        Piece best = new Piece(starts[0], starts[0] + 1, 0);
        for (int k = 0; k < Math.min(BEAM, starts.length); k++) {
            int at = best(begin);
            double sure = begin[at];
            begin[at] = -1;
            int from = starts[at];
            int[] ends = Choices.ends(passage, saying, from);
            if (ends.length > 0 && sure > best.sure) {
                double[] close = weigh(end, keys, ends, e -> Signs.end(keys, passage, saying, from, e, isSecond));
                int last = best(close);
                if (sure * close[last] > best.sure) {
                    best = new Piece(from, ends[last], sure * close[last]);
                }
            }
        }
        return best;
    }

    /** The share of each choice, adding up to 1. */
    private static double[] weigh(Weights weights, Keys keys, int[] choices, IntConsumer signs) {
        double[] out = new double[choices.length];
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < choices.length; i++) {
            keys.clear();
            signs.accept(choices[i]);
            out[i] = score(weights, keys);
            most = Math.max(most, out[i]);
        }
        double sum = 0;
        for (int i = 0; i < out.length; i++) {
            out[i] = Math.exp(out[i] - most);
            sum += out[i];
        }
        double all = sum;
        Arrays.setAll(out, i -> out[i] / all);
        return out;
    }

    private static double score(Weights weights, Keys keys) {
        int[] scores = new int[1];
        weights.score(keys, scores);
        return scores[0] / SCALE;
    }

    private static int best(double[] shares) {
        int best = 0;
        for (int i = 1; i < shares.length; i++) {
            best = shares[i] > shares[best] ? i : best;
        }
        return best;
    }

    private static Weights weights(String name) {
        InputStream in = Sayings.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("missing from the jar: " + name);
        }
        return Weights.read(in);
    }
}
