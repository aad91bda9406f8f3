package org.rapporteur.language;

import java.util.List;

/**
 * What the models see of the words of a sentence, each as a number: hashes of form, beginnings, ends and shape. Behind
 * the last word stand two more places: the root of the tree and "no word".
 */
public final class Words {
    private static final int LONGEST = 40;

    final int size;
    final int[] form;
    final int[] lower;
    final int[][] ends = new int[4][];
    final int[][] starts = new int[3][];
    final int[] shape;
    /** Traits of the words in the lexicon: both clusters, parts of speech, capital, kind of name. */
    final int[] fine;

    final int[] coarse;
    final int[] parts;
    final int[] capital;
    final int[] name;
    /** The path to the circle of the word, whole and its first turns. */
    final int[] circle;

    final int[] circle10;
    final int[] circle6;
    /** Whether circles are known at all. */
    final boolean circled;

    private Words(int size, boolean circled) {
        this.size = size;
        this.circled = circled;
        form = new int[size + 2];
        lower = new int[size + 2];
        shape = new int[size + 2];
        fine = new int[size + 2];
        coarse = new int[size + 2];
        parts = new int[size + 2];
        capital = new int[size + 2];
        name = new int[size + 2];
        circle = new int[size + 2];
        circle10 = new int[size + 2];
        circle6 = new int[size + 2];
        for (int k = 0; k < ends.length; k++) {
            ends[k] = new int[size + 2];
        }
        for (int k = 0; k < starts.length; k++) {
            starts[k] = new int[size + 2];
        }
    }

    /** The words of a sentence. */
    public static Words of(List<String> forms, Lexicon lexicon) {
        Words words = new Words(forms.size(), lexicon.hasCircles());
        char[] chars = new char[LONGEST];
        for (int i = 0; i < words.size; i++) {
            words.set(i, chars, normal(forms.get(i), chars));
            words.look(i, lexicon.traits(words.lower[i]));
            words.look(i, lexicon.circle(words.lower[i]));
        }
        words.form[words.size] = words.lower[words.size] = words.shape[words.size] = 1;
        words.form[words.size + 1] = words.lower[words.size + 1] = words.shape[words.size + 1] = 2;
        return words;
    }

    /** The number by which the lexicon knows a word. */
    public static int key(String form) {
        char[] chars = new char[LONGEST];
        int length = normal(form, chars);
        for (int k = 0; k < length; k++) {
            chars[k] = Character.toLowerCase(chars[k]);
        }
        return hash(chars, 0, length);
    }

    public int size() {
        return size;
    }

    /** The place {@code i}, or that of "no word" where it is outside of the sentence. */
    int place(int i) {
        return i >= 0 && i < size ? i : size + 1;
    }

    /** Digits made 0, quotation marks and dashes made plain; long words cut. */
    private static int normal(String form, char[] chars) {
        int length = Math.min(form.length(), LONGEST);
        for (int i = 0; i < length; i++) {
            chars[i] = normal(form.charAt(i));
        }
        return length;
    }

    private static char normal(char c) {
        if (c < 0x80) {
            return Marks.isDigit(c) ? '0' : plain(c);
        }
        if (c == '–' || c == '—') {
            return '-';
        }
        return Marks.isDoubleQuote(c) ? '"' : Marks.isApostrophe(c) ? '\'' : c;
    }

    private static char plain(char c) {
        return switch (c) {
            case '`' -> '\'';
            case '{' -> '(';
            case '}' -> ')';
            default -> c;
        };
    }

    private void look(int i, int path) {
        circle[i] = path;
        circle10[i] = Circles.first(10, path);
        circle6[i] = Circles.first(6, path);
    }

    private void look(int i, long traits) {
        fine[i] = Lexicon.fine(traits);
        coarse[i] = Lexicon.coarse(traits);
        parts[i] = Lexicon.parts(traits);
        capital[i] = Lexicon.capital(traits);
        name[i] = Lexicon.name(traits);
    }

    private void set(int i, char[] chars, int length) {
        form[i] = hash(chars, 0, length);
        shape[i] = shape(chars, length);
        for (int k = 0; k < length; k++) {
            chars[k] = Character.toLowerCase(chars[k]);
        }
        lower[i] = hash(chars, 0, length);
        for (int k = 0; k < ends.length; k++) {
            ends[k][i] = length > k + 1 ? hash(chars, length - k - 1, length) : 3;
        }
        for (int k = 0; k < starts.length; k++) {
            starts[k][i] = length > k + 1 ? hash(chars, 0, k + 1) : 3;
        }
    }

    private static int hash(char[] chars, int from, int to) {
        int h = to - from;
        for (int i = from; i < to; i++) {
            h = h * 31 + chars[i];
        }
        return Keys.mix(h);
    }

    /** "Gen." is Xxx., "1994" is 00: kinds of characters, a third of the same kind left out. */
    private static int shape(char[] chars, int length) {
        int h = 7;
        int last = 0;
        int run = 0;
        for (int i = 0; i < length; i++) {
            int kind = kind(chars[i]);
            run = kind == last ? run + 1 : 1;
            last = kind;
            if (run < 3) {
                h = h * 31 + kind;
            }
        }
        return Keys.mix(h);
    }

    private static int kind(char c) {
        if (Character.isUpperCase(c)) {
            return 1;
        }
        if (Character.isLetter(c)) {
            return 2;
        }
        return c == '0' ? 3 : 4 + c;
    }
}
