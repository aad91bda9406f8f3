package org.rapporteur.language;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.text.Span;

/** A sentence with its words, its tree and its names. Offsets are UTF-16 units of the text that was analysed. */
public record Sentence(Span span, List<Token> tokens, List<Name> names) {
    public Sentence {
        tokens = List.copyOf(tokens);
        names = List.copyOf(names);
    }

    public int size() {
        return tokens.size();
    }

    public Token get(int index) {
        return tokens.get(index);
    }

    /** Index of the root, -1 for an empty sentence. */
    public int root() {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).head() < 0) {
                return i;
            }
        }
        return -1;
    }

    /** Indices of the words that depend on {@code head}, in order. */
    public List<Integer> children(int head) {
        List<Integer> out = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).head() == head) {
                out.add(i);
            }
        }
        return out;
    }

    /** The first dependent of {@code head} with this relation (subtypes included), or -1. */
    public int child(int head, String relation) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).head() == head && tokens.get(i).is(relation)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether {@code index} is {@code top} or hangs somewhere below it. */
    public boolean under(int index, int top) {
        for (int i = index; i >= 0; i = tokens.get(i).head()) {
            if (i == top) {
                return true;
            }
        }
        return false;
    }

    /** First and last token index (both inclusive, as a span with exclusive end) of all that hangs below {@code top}. */
    public Span reach(int top) {
        int first = top;
        int last = top;
        for (int i = 0; i < tokens.size(); i++) {
            if (under(i, top)) {
                first = Math.min(first, i);
                last = Math.max(last, i);
            }
        }
        return new Span(first, last + 1);
    }

    /** Characters from token {@code from} to token {@code to}, exclusive. */
    public Span chars(int from, int to) {
        return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
    }
}
