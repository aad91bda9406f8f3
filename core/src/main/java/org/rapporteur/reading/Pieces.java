package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.entry.Evidence;
import org.rapporteur.entry.Statement;
import org.rapporteur.text.Span;

/**
 * What was said as characters: quotation marks taken in where they enclose a piece, "that" left out where it only opens
 * one, and the kind told by how much stands between marks.
 */
final class Pieces {
    private final Story story;
    private final Passage passage;
    private final List<Span> spans = new ArrayList<>();

    Pieces(Story story, Draft draft) {
        this.story = story;
        this.passage = draft.passage;
        for (Span piece : draft.said.pieces()) {
            add(draft, piece);
        }
    }

    List<Span> spans() {
        return spans;
    }

    List<Evidence> evidence() {
        return spans.stream().map(story::evidence).toList();
    }

    /** The parts between marks, marks included. */
    List<Evidence> quoted() {
        List<Evidence> out = new ArrayList<>();
        for (Span span : spans) {
            for (Span quotation : passage.quotations().spans()) {
                if (quotation.overlaps(span)) {
                    out.add(story.evidence(new Span(
                            Math.max(span.start(), quotation.start()), Math.min(span.end(), quotation.end()))));
                }
            }
        }
        return out;
    }

    Statement.Kind kind() {
        int letters = 0;
        int inside = 0;
        for (Span span : spans) {
            for (int i = span.start(); i < span.end(); i++) {
                boolean letter = Character.isLetterOrDigit(story.plain().charAt(i));
                letters += letter ? 1 : 0;
                inside += letter && passage.quotations().holds(i) ? 1 : 0;
            }
        }
        if (inside * 20 >= letters * 19) {
            return Statement.Kind.DIRECT;
        }
        return inside * 20 < letters ? Statement.Kind.INDIRECT : Statement.Kind.MIXED;
    }

    private void add(Draft draft, Span piece) {
        int to = piece.end();
        int from = isLink(draft, piece) ? piece.start() + 1 : piece.start();
        while (from + 1 < to && passage.isPunctuation(from) && !passage.isMark(from)) {
            from++;
        }
        while (from > 0 && passage.opens(from - 1)) {
            from--;
        }
        to = isWithin(draft, from, to) ? to : close(from, to);
        spans.add(passage.token(from).span().with(passage.token(to - 1).span()));
    }

    /** "That" before a clause; behind the cue whatever the tree says, as long as no verb follows it ("said that is untrue"). */
    private boolean isLink(Draft draft, Span piece) {
        int from = piece.start();
        boolean behind = from > draft.cue() && from - draft.cue() < 8;
        String next = passage.token(Math.min(from + 1, passage.size() - 1)).upos();
        boolean clause = behind && !next.equals("AUX") && !next.equals("VERB");
        boolean opens = from == passage.sentenceStart(from)
                || passage.opens(from - 1) && from == passage.sentenceStart(from) + 1;
        return passage.word(from).equals("that")
                && !opens
                && piece.length() > 2
                && (clause || passage.is(from, "mark"));
    }

    /** "“Our envoys say that they will stay,” Orlin said": the mark closes Orlin's words, and not what the envoys say. */
    private boolean isWithin(Draft draft, int from, int to) {
        return passage.quoted(draft.cue()) && passage.quoted(to - 1) && passage.opening(to - 1) < from;
    }

    /** Takes in the closing mark, with a comma or stop before it. */
    private int close(int from, int to) {
        int at = to;
        for (int steps = 0; steps < 3 && at < passage.size() && passage.isPunctuation(at); steps++) {
            if (passage.closes(at) && passage.quoted(to - 1)) {
                return at + 1;
            }
            at++;
        }
        return Math.max(to, from + 1);
    }
}
