package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.language.Keys;
import org.rapporteur.text.Span;

/**
 * Finds who said what in a passage, word by word: a cue, its speaker, where what was said begins and ends, and whether it
 * goes on after the cue. {@link Scales} weighs the {@link Signs} of all {@link Choices} of each step; rules of the language go before it.
 */
final class Sayings {

    private static final double TOLD = 0.8;

    /** How sure the bounds are that quotation marks alone give. */
    private static final double SHAPED = 0.95;

    private final double threshold;

    private final Scales scales = new Scales();

    Sayings(double threshold) {
        this.threshold = threshold;
    }

    List<Said> in(Passage passage) {
        Optional<Said> layout = Layouts.of(passage);
        if (layout.isPresent()) {
            return List.of(layout.get());
        }
        Keys keys = new Keys();
        List<Said> out = new ArrayList<>();
        for (int cue : Choices.cues(passage)) {
            double sure = Idioms.sure(passage, cue, scales.cue(passage, cue, keys));
            if (sure >= (isAside(passage, cue) ? threshold / 2 : threshold)) {
                said(passage, cue, sure, keys, out);
            }
        }
        told(passage, keys, out);
        related(passage, keys, out);
        retold(passage, keys, out);
        cited(passage, keys, out);
        silent(passage, out);
        out.addAll(Heralded.in(passage, List.copyOf(out)));
        out.addAll(Labelled.in(passage, List.copyOf(out)));
        out.sort(Comparator.comparingInt(said -> said.saying().cue()));
        return Resumption.all(
                passage,
                Cuts.all(passage, AndThat.all(passage, Questioned.without(passage, Hearsay.unfold(passage, out)))));
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
            Scales.Piece rest = scales.piece(passage, saying, new int[] {saying.cue() + 1}, keys);
            Span noun = WhoWhich.noun(passage, saying.cue());
            out.add(new Said(saying, List.of(noun, new Span(rest.start(), rest.end())), TOLD * Math.sqrt(rest.sure())));
        }
    }

    /** What "said she had told Veld that" passes on; who speaks is sure, where it ends is weighed. */
    private void retold(Passage passage, Keys keys, List<Said> out) {
        List<Said> outer = List.copyOf(out);
        for (Saying saying : Retold.in(passage, outer)) {
            out.removeIf(said -> said.saying().cue() == saying.cue());
            int from = Retold.start(passage, saying.cue());
            Scales.Piece piece = scales.piece(passage, saying, new int[] {from}, keys);
            int end = Retold.end(passage, saying.cue(), outer, piece.end());
            if (end > from + 2) {
                out.add(new Said(saying, List.of(new Span(from, end)), TOLD * Math.sqrt(piece.sure())));
            }
        }
    }

    /** What a paper reports, citing somebody: it is he who says it, and the paper relays it. */
    private void cited(Passage passage, Keys keys, List<Said> out) {
        for (Cited.Aside aside : Cited.asides(passage)) {
            int cue = aside.report().cue();
            out.removeIf(said -> said.saying().cue() == cue || said.saying().cue() == aside.citing());
            add(passage, aside.report(), aside.start(), keys, out);
        }
    }

    /** What those did not say who did not answer. */
    private static void silent(Passage passage, List<Said> out) {
        for (Said silent : Silence.in(passage, SHAPED)) {
            out.removeIf(said -> Silence.isPart(said.saying(), silent));
            out.add(silent);
        }
    }

    private void add(Passage passage, Saying saying, int from, Keys keys, List<Said> out) {
        if (from < passage.sentenceEnd(saying.cue())) {
            Scales.Piece piece = scales.piece(passage, saying, new int[] {from}, keys);
            int end = Math.max(from + 1, NounReports.end(passage, saying.cue(), piece.end()));
            out.add(new Said(saying, List.of(new Span(from, end)), TOLD * Math.sqrt(piece.sure())));
        }
    }

    /** ", warning" after a comma is a second cue more often than not. */
    private static boolean isAside(Passage passage, int p) {
        return passage.token(p).xpos().equals("VBG") && passage.word(p - 1).equals(",");
    }

    private void said(Passage passage, int p, double sure, Keys keys, List<Said> out) {
        int[] voices = Choices.voices(passage, p);
        double[] heard = scales.voices(passage, p, voices, keys);
        int spoke = Scales.best(heard);
        boolean open = heard[spoke] < 0.7 || passage.opens(p + 2) || passage.opens(p + 3) || Cuts.isCiting(passage, p);
        boolean unsure = isAside(passage, p) && open || Idioms.isAdding(passage, p);
        int speaker = unsure ? voiceBefore(passage, p, out, voices[spoke]) : voices[spoke];
        Saying saying = new Saying(p, Voicing.of(passage, p, speaker, out));
        int[] starts = starts(passage, saying);
        if (starts.length == 0) {
            return;
        }
        boolean tail = Tail.of(passage, p) >= 0 && !passage.quoted(p);
        Scales.Piece piece = shaped(passage, saying, scales.piece(passage, saying, starts, keys));
        List<Span> pieces = new ArrayList<>();
        int counted = Idioms.isCounting(passage, p)
                ? passage.flat(p, Tally.end(passage.tree(p), passage.local(p)))
                : piece.end();
        pieces.add(new Span(piece.start(), Math.max(piece.end(), counted)));
        Span charge = Charge.of(passage, p, piece.end());
        if (charge.length() > 1) {
            pieces.add(charge);
        }
        double all = tail ? Math.max(sure, SHAPED) * piece.sure() : sure * heard[spoke] * piece.sure();
        if (pieces.size() == 1) {
            second(passage, saying, piece, keys).ifPresent(pieces::add);
        }
        out.add(new Said(saying, pieces, all));
    }

    /** What was said goes on behind its cue: as the marks or the gap in the clause show, or as is likeliest. */
    private Optional<Span> second(Passage passage, Saying saying, Scales.Piece first, Keys keys) {
        int resumed = QuotedShape.after(passage, saying, first.end());
        if (resumed >= 0) {
            return Optional.of(new Span(resumed, passage.closing(resumed)));
        }
        int rest = Interrupted.at(passage, saying, first);
        if (rest >= 0) {
            return Optional.of(new Span(rest, Interrupted.end(passage, rest)));
        }
        int[] seconds = Choices.seconds(passage, saying, first.start(), first.end());
        int next = seconds[Scales.best(scales.seconds(passage, saying, first.end(), seconds, keys))];
        if (next < 0) {
            return Optional.empty();
        }
        Scales.Piece last = scales.second(passage, saying, new int[] {next}, keys);
        return Optional.of(new Span(last.start(), last.end()));
    }

    /** The quotation, or the whole sentence, before the cue instead of the likeliest piece where there is no choice. */
    private static Scales.Piece shaped(Passage passage, Saying saying, Scales.Piece likeliest) {
        Span shape = QuotedShape.before(passage, saying);
        boolean same = shape.start() == likeliest.start() && shape.end() == likeliest.end()
                || Idioms.isAsking(passage, saying.cue());
        if (shape.length() > 0 && !same) {
            return new Scales.Piece(shape.start(), shape.end(), SHAPED);
        }
        int from = Tail.whole(passage, saying, likeliest.start(), likeliest.end());
        return from == likeliest.start() ? likeliest : new Scales.Piece(from, likeliest.end(), SHAPED * SHAPED);
    }

    /** Where the words can begin: before the cue and its speaker, if these end the sentence; right behind the cue before "that". */
    private static int[] starts(Passage passage, Saying saying) {
        int uttered = Utterance.start(passage, saying.cue());
        if (uttered >= 0) {
            return new int[] {uttered};
        }
        if (Idioms.isCounting(passage, saying.cue())) {
            return new int[] {saying.cue() + 1};
        }
        int that = Idioms.that(passage, saying.cue());
        if (that >= 0) {
            return new int[] {that};
        }
        int told = ToldThat.at(passage, saying.cue());
        if (told >= 0) {
            return new int[] {told};
        }
        int[] starts = Choices.starts(passage, saying);
        boolean tail = Tail.of(passage, saying.cue()) >= 0 && !passage.quoted(saying.cue());
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
}
