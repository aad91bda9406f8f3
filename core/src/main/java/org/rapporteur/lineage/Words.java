package org.rapporteur.lineage;

import java.util.Arrays;
import java.util.List;
import org.rapporteur.article.Article;
import org.rapporteur.text.Span;

/**
 * The words of an article's body as numbers: where each stands, a hash of its folded form, and what kind it is. "Putin's"
 * is "putin", "two" is "2", a hyphen parts. Made in one pass; everything else in this package works on it.
 */
final class Words {
    static final int CAPITAL = 1;
    static final int DIGIT = 2;
    static final int QUOTED = 4;
    static final int FUNCTION = 8;
    /** First of its sentence or of a quotation, where a capital says nothing. */
    static final int OPENS = 16;
    /** A name or a number. */
    static final int NAME = 32;

    final String text;
    final int size;
    final int[] start;
    final int[] end;
    final int[] hash;
    /** A hash of the word without its ending: "talks" and "talked" are one. */
    final int[] stem;

    final byte[] kind;
    /** Index of each sentence's first word; one more at the end. */
    final int[] sentence;
    /** The paragraph of each sentence. */
    final int[] paragraph;

    Words(String text, int size, int[][] places, byte[] kind, int[] sentence, int[] paragraph) {
        this.text = text;
        this.size = size;
        this.start = places[0];
        this.end = places[1];
        this.hash = places[2];
        this.stem = places[3];
        this.kind = kind;
        this.sentence = sentence;
        this.paragraph = paragraph;
        markNames();
    }

    static Words of(Article article) {
        return Told.of(article).words();
    }

    /** A headline, or another text without paragraphs. */
    static Words of(String text) {
        return of(text, List.of(new Span(0, text.length())));
    }

    static Words of(String text, List<Span> paragraphs) {
        Scanner scanner = new Scanner(text);
        for (Span span : paragraphs) {
            scanner.paragraph(span);
        }
        return scanner.words();
    }

    int sentences() {
        return sentence.length - 1;
    }

    boolean is(int word, int kinds) {
        return (kind[word] & kinds) != 0;
    }

    boolean isContent(int word) {
        return (kind[word] & FUNCTION) == 0;
    }

    String word(int i) {
        return text.substring(start[i], end[i]);
    }

    /** Whether nothing but blanks stands between a word and the one before it in its sentence. */
    boolean isJoined(int i) {
        return i > 0 && !is(i, OPENS) && text.substring(end[i - 1], start[i]).isBlank();
    }

    /** Whether a dash stands before a word, as between a dateline and its story. */
    boolean isAfterDash(int i) {
        return i > 0 && text.substring(end[i - 1], start[i]).indexOf('—') >= 0;
    }

    /** The characters of words {@code from} to {@code to}, exclusive, with the marks that hang on them. */
    Span span(int from, int to) {
        int a = start[from];
        int floor = from == 0 ? 0 : end[from - 1];
        while (a > floor && !Character.isWhitespace(text.charAt(a - 1))) {
            a--;
        }
        int b = end[to - 1];
        int roof = to == size ? text.length() : start[to];
        while (b < roof && !Character.isWhitespace(text.charAt(b))) {
            b++;
        }
        return new Span(a, b);
    }

    /** A capital inside a sentence makes a name; at its opening only if the word has one elsewhere too. */
    private void markNames() {
        int[] known = new int[size];
        int n = 0;
        for (int i = 0; i < size; i++) {
            if (is(i, DIGIT) || is(i, CAPITAL) && !is(i, OPENS | FUNCTION)) {
                kind[i] |= NAME;
                known[n++] = hash[i];
            }
        }
        Arrays.sort(known, 0, n);
        for (int i = 0; i < size; i++) {
            if (is(i, CAPITAL) && isContent(i) && Arrays.binarySearch(known, 0, n, hash[i]) >= 0) {
                kind[i] |= NAME;
            }
        }
    }
}
