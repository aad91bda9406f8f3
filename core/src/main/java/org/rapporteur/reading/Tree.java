package org.rapporteur.reading;

import java.util.Arrays;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;
import org.rapporteur.text.Span;

/**
 * A sentence of a story with its tree laid out once: whose dependents stand where, and how far each word's phrase
 * reaches. In "Marek said the reply would come", the phrase of "come" reaches from "the" to the end.
 */
final class Tree {
    private static final int[] NONE = {};
    private final Sentence sentence;
    private final Token[] tokens;
    private final int index;
    private final int paragraph;
    private final int[][] children;
    private final int[] from;
    private final int[] to;
    private final int[] depth;
    private final String[] words;
    private final String[] lemmas;

    Tree(Sentence sentence, int index, int paragraph) {
        this.sentence = sentence;
        this.tokens = sentence.tokens().toArray(Token[]::new);
        this.index = index;
        this.paragraph = paragraph;
        int n = sentence.size();
        this.children = children(sentence);
        this.from = new int[n];
        this.to = new int[n];
        this.depth = new int[n];
        this.words = new String[n];
        this.lemmas = new String[n];
        for (int i = 0; i < n; i++) {
            from[i] = i;
            to[i] = i + 1;
            depth[i] = depth(sentence, i);
            words[i] = tokens[i].lower();
            lemmas[i] = Stems.of(tokens[i]);
        }
        reach(n);
    }

    Sentence sentence() {
        return sentence;
    }

    /** Its place among the sentences of the story. */
    int index() {
        return index;
    }

    /** Its place among the paragraphs of the story. */
    int paragraph() {
        return paragraph;
    }

    int size() {
        return children.length;
    }

    /** {@link Token#NONE} outside the sentence. */
    Token token(int i) {
        return has(i) ? tokens[i] : Token.NONE;
    }

    /** The dictionary form; empty outside the sentence. */
    String lemma(int i) {
        return has(i) ? lemmas[i] : "";
    }

    /** The word in lower case; empty outside the sentence, so that a look beyond its ends is harmless. */
    String word(int i) {
        return has(i) ? words[i] : "";
    }

    /** The token above, or -1; -1 outside the sentence. */
    int head(int i) {
        return has(i) ? tokens[i].head() : -1;
    }

    /** Whether a token hangs so; none outside the sentence does. */
    boolean is(int i, String relation) {
        return has(i) && tokens[i].is(relation);
    }

    /** The dependents, in order; none outside the sentence. */
    int[] children(int i) {
        return has(i) ? children[i] : NONE;
    }

    private boolean has(int i) {
        return i >= 0 && i < lemmas.length;
    }

    /** The first dependent of {@code i} with one of these relations, subtypes included, or -1. */
    int child(int i, String... relations) {
        for (int child : children(i)) {
            for (String relation : relations) {
                if (tokens[child].is(relation)) {
                    return child;
                }
            }
        }
        return -1;
    }

    /** The first dependent of {@code i} with this relation, subtypes included, or -1. */
    int child(int i, String relation) {
        for (int child : children(i)) {
            if (tokens[child].is(relation)) {
                return child;
            }
        }
        return -1;
    }

    /** The first token of the phrase of {@code i}. */
    int from(int i) {
        return from[i];
    }

    /** One past the last token of the phrase of {@code i}. */
    int to(int i) {
        return to[i];
    }

    /** How many steps {@code i} stands below the root. */
    int depth(int i) {
        return depth[i];
    }

    /** Whether {@code i} is {@code top} or hangs somewhere below it. */
    boolean under(int i, int top) {
        int at = i;
        while (at >= 0 && depth[at] > depth[top]) {
            at = head(at);
        }
        return at == top;
    }

    /** The characters from token {@code first} to token {@code end}, exclusive. */
    Span chars(int first, int end) {
        return sentence.chars(first, end);
    }

    /** The token that holds or follows this character, {@link #size} when there is none. */
    int at(int character) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (sentence.get(middle).end() <= character) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int[][] children(Sentence sentence) {
        int n = sentence.size();
        int[] counts = new int[n];
        for (Token token : sentence.tokens()) {
            if (token.head() >= 0) {
                counts[token.head()]++;
            }
        }
        int[][] out = new int[n][];
        Arrays.setAll(out, i -> counts[i] == 0 ? NONE : new int[counts[i]]);
        int[] filled = new int[n];
        for (int i = 0; i < n; i++) {
            int head = sentence.get(i).head();
            if (head >= 0) {
                out[head][filled[head]++] = i;
            }
        }
        return out;
    }

    private static int depth(Sentence sentence, int i) {
        int steps = 0;
        for (int at = sentence.get(i).head();
                at >= 0 && steps <= sentence.size();
                at = sentence.get(at).head()) {
            steps++;
        }
        return steps;
    }

    /** Hands each phrase's reach up to its head, deepest words first. */
    private void reach(int n) {
        int[] order = new int[n];
        for (int i = 0; i < n; i++) {
            order[i] = (n + 1 - depth[i]) * n + i;
        }
        Arrays.sort(order);
        for (int placed : order) {
            int i = placed % n;
            int head = head(i);
            if (head >= 0) {
                from[head] = Math.min(from[head], from[i]);
                to[head] = Math.max(to[head], to[i]);
            }
        }
    }
}
