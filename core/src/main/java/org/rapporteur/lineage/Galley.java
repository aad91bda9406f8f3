package org.rapporteur.lineage;

import java.util.Arrays;

/** What was set of a text so far: its words in rows that grow, and where sentences begin. */
final class Galley {
    private int size;
    private int[] start;
    private int[] end;
    private int[] hash;
    private int[] stem;
    private byte[] kind;
    private int[] sentence = new int[64];
    private int[] paragraph = new int[64];
    private int sentences;
    private int paragraphs;

    /** @param guess how many words are expected */
    Galley(int guess) {
        start = new int[guess];
        end = new int[guess];
        hash = new int[guess];
        stem = new int[guess];
        kind = new byte[guess];
    }

    /** Begins a sentence at the next word. */
    void open() {
        close();
        if (sentences + 1 >= sentence.length) {
            sentence = Arrays.copyOf(sentence, sentences * 2);
            paragraph = Arrays.copyOf(paragraph, sentences * 2);
        }
        sentence[sentences] = size;
        paragraph[sentences] = paragraphs;
        sentences++;
    }

    /** A sentence without words is none. */
    private void close() {
        if (sentences > 0 && sentence[sentences - 1] == size) {
            sentences--;
        }
    }

    void endParagraph() {
        paragraphs++;
    }

    /** Sets a word: the text's characters {@code from} to {@code to}, exclusive. */
    void add(int from, int to, int word, int root, byte flags) {
        if (size == start.length) {
            grow(size * 2);
        }
        start[size] = from;
        end[size] = to;
        hash[size] = word;
        stem[size] = root;
        kind[size] = flags;
        size++;
    }

    private void grow(int more) {
        start = Arrays.copyOf(start, more);
        end = Arrays.copyOf(end, more);
        hash = Arrays.copyOf(hash, more);
        stem = Arrays.copyOf(stem, more);
        kind = Arrays.copyOf(kind, more);
    }

    Words words(String text) {
        close();
        int[][] places = {
            Arrays.copyOf(start, size), Arrays.copyOf(end, size), Arrays.copyOf(hash, size), Arrays.copyOf(stem, size)
        };
        int[] firsts = Arrays.copyOf(sentence, sentences + 1);
        firsts[sentences] = size;
        return new Words(text, size, places, Arrays.copyOf(kind, size), firsts, Arrays.copyOf(paragraph, sentences));
    }
}
