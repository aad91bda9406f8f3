package org.rapporteur.language;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.text.Span;

/**
 * Cuts a sentence into words and marks as the English treebanks of Universal Dependencies do, by rule, without any
 * model: {@code They don't accept a cease-fire.} is They, do, n't, accept, a, cease, -, fire and the stop.
 */
public final class Tokeniser {
    private static final int LONGEST_ADDRESS = 2000;

    private final String text;
    private final int end;
    private final List<Span> out = new ArrayList<>();
    /** Up to here no address begins. */
    private int plainTo;

    private Tokeniser(String text, int end) {
        this.text = text;
        this.end = end;
    }

    /** The words and marks of a sentence, in order; every character that is not blank is in exactly one. */
    public static List<Span> tokens(String text, Span sentence) {
        Tokeniser tokeniser = new Tokeniser(text, sentence.end());
        int at = sentence.start();
        while (at < sentence.end()) {
            at = Marks.isBlank(text.charAt(at)) ? at + 1 : tokeniser.take(at);
        }
        return tokeniser.out;
    }

    /** Takes what begins at {@code from}; says where the next begins. */
    private int take(int from) {
        char c = text.charAt(from);
        if (Marks.isWord(c)) {
            int address = address(from);
            return address > from ? add(from, address) : word(from);
        }
        if (Marks.isApostrophe(c)) {
            int clitic = clitic(from);
            return add(from, clitic > from ? clitic : run(from));
        }
        if ((c == '@' || c == '#') && Character.isLetter(Marks.at(text, from + 1)) && from + 1 < end) {
            return add(from, wordEnd(from + 1));
        }
        return add(from, run(from));
    }

    private int add(int from, int to) {
        out.add(new Span(from, to));
        return to;
    }

    private int word(int from) {
        int to = wordEnd(from);
        int cut = Suffixes.cut(text, from, to);
        if (cut < to) {
            add(from, cut);
        }
        return add(cut < to ? cut : from, to);
    }

    private int wordEnd(int from) {
        int at = from;
        while (at < end && (Marks.isWord(text.charAt(at)) || Joints.joins(text, from, at, end))) {
            at++;
        }
        boolean stop = at < end && text.charAt(at) == '.' && !(at + 1 < end && text.charAt(at + 1) == '.');
        return stop && Abbreviations.keepsStop(text, from, at) ? at + 1 : at;
    }

    /** A clitic that stands alone, "'s" or "'90s"; {@code from} when there is none. */
    private int clitic(int from) {
        int to = from + 1;
        while (to < end && Marks.isWord(text.charAt(to)) && to - from < 5) {
            to++;
        }
        boolean follows = from > 0 && Marks.isWord(Marks.at(text, from - 1))
                || !out.isEmpty() && out.get(out.size() - 1).end() == from;
        boolean known = Suffixes.cut("x" + text.substring(from, to), 0, to - from + 1) == 1;
        boolean decade = to - from == 4 && Marks.isDigit(text.charAt(from + 1)) && text.charAt(to - 1) == 's';
        return known && follows || decade ? to : from;
    }

    /** Past equal marks that are one: "...", "--", "!!!"; a mark that is written once stands alone. */
    private int run(int from) {
        char c = text.charAt(from);
        int to = from + 1;
        while (to < end && text.charAt(to) == c) {
            to++;
        }
        boolean pair = (Marks.isApostrophe(c) || c == '<' || c == '>') && to - from == 2;
        boolean one = "()[]{}$€£%,;:\"“”".indexOf(c) >= 0 ? to - from > 3 : true;
        return one && (!Marks.isApostrophe(c) || pair || to - from > 3) ? withMixed(c, to) : from + 1;
    }

    /** "?!" and ".?" are one mark. */
    private int withMixed(char first, int from) {
        int to = from;
        while (Marks.isStop(first) && to < end && (text.charAt(to) == '?' || text.charAt(to) == '!')) {
            to++;
        }
        return to;
    }

    /** Past an address of the net or of mail, {@code from} where none begins. */
    private int address(int from) {
        if (from < plainTo) {
            return from;
        }
        int to = from;
        while (to < end && to - from < LONGEST_ADDRESS && isOfAddress(text.charAt(to))) {
            to++;
        }
        plainTo = to;
        while (to > from && !Marks.isWord(text.charAt(to - 1)) && text.charAt(to - 1) != '/') {
            to--;
        }
        return to - from > 4 && isAddress(text.substring(from, to)) ? to : from;
    }

    private static boolean isOfAddress(char c) {
        return !Marks.isBlank(c) && !Marks.isDoubleQuote(c) && "<>()[]{}|".indexOf(c) < 0;
    }

    private static boolean isAddress(String chunk) {
        if (chunk.startsWith("www.") || chunk.startsWith("http://") || chunk.startsWith("https://")) {
            return true;
        }
        int sign = chunk.indexOf('@');
        return sign > 0 && chunk.indexOf('.', sign) > sign;
    }
}
