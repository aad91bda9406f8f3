package org.rapporteur.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.text.Span;
import org.rapporteur.text.WordList;

/** Looks at a line once, from its first character to its last. */
final class Looks {
    /** So much of each end of a very long line is looked at; the rest says nothing new. */
    private static final int END = 1500;

    private static final Set<String> SMALL = WordList.words(Looks.class, "small.tsv");

    private final String text;
    private final List<String> words = new ArrayList<>();
    private int count;
    private int small;
    private int capital;
    private int upper;
    private int letters;
    private int digits;
    private int bars;
    private boolean linked;

    private Looks(String text) {
        this.text = text;
    }

    static Look at(String plain, Span span) {
        String line = span.length() <= 2 * END
                ? span.in(plain)
                : plain.substring(span.start(), span.start() + END) + " "
                        + plain.substring(span.end() - END, span.end());
        return new Looks(line).look(span.length());
    }

    private Look look(int length) {
        int bullet = bulletEnd();
        int close = closeStart();
        for (int i = 0; i < text.length(); i++) {
            i = isWordPart(text.charAt(i)) ? word(i) : mark(i);
        }
        return new Look(
                length,
                words,
                count,
                small,
                capital,
                upper,
                letters,
                digits,
                bars,
                bullet < text.length() ? text.charAt(bullet) : ' ',
                close > 0 ? text.charAt(close - 1) : ' ',
                text.endsWith(")") || text.endsWith("]"),
                bullet > 0,
                linked);
    }

    private int word(int start) {
        int end = start;
        while (end < text.length() && isWordPart(text.charAt(end))) {
            count(text.charAt(end));
            end++;
        }
        String word = text.substring(start, end).replace('’', '\'').toLowerCase(Locale.ROOT);
        words.add(word);
        count++;
        capital += Character.isUpperCase(text.charAt(start)) ? 1 : 0;
        small += SMALL.contains(word) ? 1 : 0;
        return end - 1;
    }

    private void count(char c) {
        if (Character.isLetter(c)) {
            letters++;
            upper += Character.isUpperCase(c) ? 1 : 0;
        } else if (Character.isDigit(c)) {
            digits++;
        }
    }

    private int mark(int at) {
        char c = text.charAt(at);
        bars += c == '|' || c == '›' || c == '»' || c == '•' || c == '·' || c == '>' || c == '/' ? 1 : 0;
        boolean address = c == '/' && at > 0 && text.charAt(at - 1) == '/';
        boolean handle = c == '@' || c == '#' && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
        linked |= address || handle;
        return at;
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '\'' || c == '’';
    }

    private int bulletEnd() {
        int at = 0;
        while (at < text.length() && isBullet(text.charAt(at))) {
            at++;
        }
        boolean dash = at == 0 && text.length() > 2 && "-*–".indexOf(text.charAt(0)) >= 0 && text.charAt(1) == ' ';
        at = dash ? 1 : at;
        while (at > 0 && at < text.length() && Trimmed.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isBullet(char c) {
        return "•◦▪▸►●○■·".indexOf(c) >= 0;
    }

    private int closeStart() {
        int end = text.length();
        while (end > 0 && ")]\"”“’'»".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }
}
