package org.rapporteur.lineage;

import org.rapporteur.text.Span;
import org.rapporteur.text.WordList;

/** Cuts paragraphs into sentences and words in one pass, by rule and without models: it must keep up with a news wire. */
final class Scanner {
    private static final Lookup FUNCTION = new Lookup(column("function-words.tsv", 0));
    private static final Lookup NUMBERS = new Lookup(column("numbers.tsv", 0));
    private static final int[] FIGURES = column("numbers.tsv", 1);

    private final String text;
    private final Galley galley;
    private boolean quoted;
    private boolean opens;
    /** Where the single mark stands that ends this quotation; negative outside of such. */
    private int closer = -1;

    Scanner(String text) {
        this.text = text;
        galley = new Galley(Math.max(16, text.length() / 5));
    }

    private static int[] column(String list, int column) {
        return WordList.rows(Scanner.class, list).stream()
                .mapToInt(row -> Hashes.word(row.get(column)))
                .toArray();
    }

    void paragraph(Span span) {
        quoted = false;
        closer = -1;
        open();
        int i = span.start();
        while (i < span.end()) {
            char c = text.charAt(i);
            i = Character.isLetterOrDigit(c) ? word(i, span.end()) : mark(c, i, span);
        }
        galley.endParagraph();
    }

    Words words() {
        return galley.words(text);
    }

    private void open() {
        galley.open();
        opens = true;
    }

    private int word(int from, int limit) {
        int i = from;
        int h = Hashes.SEED;
        while (i < limit && isInside(i, limit)) {
            char c = text.charAt(i);
            if (c != ',' && c != '.' && !isApostrophe(c)) {
                h = Hashes.step(h, Character.toLowerCase(c));
            }
            i++;
        }
        int stop = possessive(from, i);
        add(from, stop, stop == i ? Hashes.end(h) : Hashes.word(text, from, stop));
        return i;
    }

    /** Letters, digits, and what joins them: "O'Neil", "1,000", "U.S". */
    private boolean isInside(int i, int limit) {
        char c = text.charAt(i);
        if (Character.isLetterOrDigit(c)) {
            return true;
        }
        if (i + 1 >= limit || !Character.isLetterOrDigit(text.charAt(i + 1))) {
            return false;
        }
        return isApostrophe(c)
                || (c == ',' || c == '.')
                        && Character.isDigit(text.charAt(i - 1))
                        && Character.isDigit(text.charAt(i + 1))
                || c == '.' && isInitial(i - 1) && (i + 2 >= limit || !Character.isLetter(text.charAt(i + 2)));
    }

    private boolean isInitial(int i) {
        return Character.isUpperCase(text.charAt(i)) && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)));
    }

    private int possessive(int from, int to) {
        boolean has = to - from > 2 && text.charAt(to - 1) == 's' && isApostrophe(text.charAt(to - 2));
        return has ? to - 2 : to;
    }

    private void add(int from, int to, int folded) {
        int number = NUMBERS.of(folded);
        int word = number < 0 ? folded : FIGURES[number];
        int stem = word == folded ? Stems.of(text, from, to, folded) : word;
        galley.add(from, to, word, stem, kind(text.charAt(from), folded));
        opens = false;
    }

    private byte kind(char first, int folded) {
        int flags = Character.isUpperCase(first) ? Words.CAPITAL : 0;
        flags |= Character.isDigit(first) || NUMBERS.of(folded) >= 0 ? Words.DIGIT : 0;
        flags |= quoted ? Words.QUOTED : 0;
        flags |= FUNCTION.of(folded) >= 0 ? Words.FUNCTION : 0;
        flags |= opens ? Words.OPENS : 0;
        return (byte) flags;
    }

    private int mark(char c, int i, Span span) {
        if (closer < 0 && !quoted) {
            closer = SingleMarks.closer(text, i, span.end());
            quoted = closer >= 0;
            opens |= quoted;
        } else if (closer == i) {
            closer = -1;
            quoted = false;
        }
        return closer < 0 ? doubled(c, i, span) : inside(c, i, span);
    }

    /** In a quotation between single marks, double ones part nothing. */
    private int inside(char c, int i, Span span) {
        if ((c == '.' || c == '!' || c == '?' || c == '…') && ends(c, i, span)) {
            open();
        }
        return i + 1;
    }

    private int doubled(char c, int i, Span span) {
        if (c == '“' || c == '„' || c == '«') {
            quoted = true;
            opens = true;
        } else if (c == '”' || c == '»') {
            quoted = false;
        } else if (c == '"') {
            quoted = !quoted;
            opens |= quoted;
        } else if (isPair(c, i, span.end())) {
            quoted = c == '`';
            opens |= quoted;
            return i + 2;
        } else if ((c == '.' || c == '!' || c == '?' || c == '…') && ends(c, i, span)) {
            open();
        } else if (c == ':') {
            opens = true;
        }
        return i + 1;
    }

    /** Quotation marks of the typewriter: two grave accents or two apostrophes. */
    private boolean isPair(char c, int i, int limit) {
        return (c == '`' || c == '\'') && i + 1 < limit && text.charAt(i + 1) == c;
    }

    /** Whether the sentence ends at this mark: a blank and a capital, a figure or a quotation follow, and no title. */
    private boolean ends(char c, int i, Span span) {
        int k = i + 1;
        while (k < span.end() && isCloser(text.charAt(k))) {
            quoted &= closer >= 0 || text.charAt(k) != '”' && text.charAt(k) != '"';
            k++;
        }
        if (k >= span.end() || !Character.isWhitespace(text.charAt(k))) {
            return false;
        }
        while (k < span.end() && Character.isWhitespace(text.charAt(k))) {
            k++;
        }
        boolean fresh = k < span.end() && !Character.isLowerCase(text.charAt(k));
        return fresh && (c != '.' || !Shortened.endsAt(text, i));
    }

    private static boolean isCloser(char c) {
        return c == '”' || c == '"' || c == ')' || c == '’' || c == ']';
    }

    private static boolean isApostrophe(char c) {
        return c == '’' || c == '\'';
    }
}
