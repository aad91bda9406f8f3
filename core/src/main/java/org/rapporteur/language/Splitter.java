package org.rapporteur.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.text.Span;
import org.rapporteur.text.WordList;

/**
 * Cuts a paragraph into sentences by rule, without any model: {@code He met Gen. J. Orlo. "Why?" he asked.} is two. A
 * sentence ends at a stop, and the marks that close behind it, before something that can begin one; a stop that an
 * abbreviation needs ends none, unless a word like "The" follows. A blank left out ("over.The") is seen too.
 */
public final class Splitter {
    private static final Map<String, String> STARTERS = WordList.pairs(Splitter.class, "starters.tsv");

    /** So many signs hold a name and the verb behind it. */
    private static final int TELLING = 40;

    private Splitter() {}

    /** The sentences of a paragraph, in order, without the blanks around them; offsets are UTF-16 units of the text. */
    public static List<Span> sentences(String text, Span paragraph) {
        List<Span> out = new ArrayList<>();
        int from = DayLabel.end(text, paragraph);
        add(text, paragraph.start(), from, out);
        for (int i = from; i < paragraph.end(); i++) {
            int end = endAt(text, i, from, paragraph.end());
            if (end > 0) {
                add(text, from, end, out);
                from = end;
                i = end - 1;
            }
        }
        add(text, from, paragraph.end(), out);
        return out;
    }

    private static void add(String text, int from, int to, List<Span> out) {
        int start = from;
        int end = to;
        while (start < end && Marks.isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && Marks.isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            out.add(new Span(start, end));
        }
    }

    /** Where the sentence that stops at {@code i} ends, or 0 when it does not. */
    private static int endAt(String text, int i, int from, int limit) {
        char c = text.charAt(i);
        if (c == '\n') {
            return isEmptyLine(text, i, limit) ? i + 1 : 0;
        }
        if (!Marks.isStop(c) || i + 1 < limit && Marks.isStop(text.charAt(i + 1))) {
            return 0;
        }
        int end = closed(text, i + 1, limit);
        if (end >= limit) {
            return limit;
        }
        boolean ends =
                Marks.isBlank(text.charAt(end)) ? endsBeforeBlank(text, i, end, from, limit) : isGlued(text, i, end);
        return ends ? end : 0;
    }

    private static boolean isEmptyLine(String text, int newline, int limit) {
        int i = newline + 1;
        while (i < limit && text.charAt(i) != '\n' && Marks.isBlank(text.charAt(i))) {
            i++;
        }
        return i < limit && text.charAt(i) == '\n';
    }

    /** Past the marks that close behind a stop. */
    private static int closed(String text, int at, int limit) {
        int end = at;
        while (end < limit && Marks.isCloser(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean endsBeforeBlank(String text, int stop, int end, int from, int limit) {
        int next = end;
        while (next < limit && Marks.isBlank(text.charAt(next))) {
            next++;
        }
        if (next >= limit) {
            return true;
        }
        if (!canBegin(text, next)) {
            return false;
        }
        return text.charAt(stop) != '.' || end > stop + 1 || !isAbbreviated(text, stop, from, next);
    }

    /** A capital, a digit, or a mark that opens before one; a letter without case will do. */
    private static boolean canBegin(String text, int next) {
        int at = next;
        while (Marks.isOpener(Marks.at(text, at)) && at < next + 3) {
            at++;
        }
        char c = Marks.at(text, at);
        return !Character.isLowerCase(c)
                && (Character.isLetterOrDigit(c) || at == next && "-–—$€£#@*•".indexOf(c) >= 0);
    }

    private static boolean isAbbreviated(String text, int stop, int from, int next) {
        int word = wordBefore(text, stop, from);
        if (Abbreviations.neverEnds(text, word, stop)) {
            return !isNumberWord(text, word, stop) || Marks.isDigit(text.charAt(next));
        }
        return Abbreviations.keepsStop(text, word, stop)
                && !isStarter(text, next)
                && !(text.substring(word, stop).matches("(?i)[ap]\\.m") && tellsOn(text, from, next));
    }

    /** "Was hit at 2 a.m. Dravenia said": behind an hour, a name and what it says or is; not where the hour opens the sentence. */
    private static boolean tellsOn(String text, int from, int next) {
        String rest = text.substring(next, Math.min(text.length(), next + TELLING));
        boolean tells = rest.matches("(?s)\\p{Lu}\\w+ (said|says|has|had|was|were|is|denied|called|put) .*");
        boolean opens = text.substring(from, next)
                .strip()
                .matches("(?s)(At|By|Around|About|Shortly|Just|Until|From|Since|Before|After) .*");
        boolean day = rest.matches("(?s)\\w+day .*");
        return tells && !opens && !day;
    }

    /** "No." is short for number only before one. */
    private static boolean isNumberWord(String text, int word, int stop) {
        return text.regionMatches(true, word, "no", 0, 2) && stop - word == 2;
    }

    private static int wordBefore(String text, int stop, int from) {
        int word = stop;
        while (word > from
                && (Marks.isWord(text.charAt(word - 1)) || text.charAt(word - 1) == '.')
                && stop - word < 12) {
            word--;
        }
        return word;
    }

    private static boolean isStarter(String text, int next) {
        int from = next;
        while (Marks.isOpener(Marks.at(text, from))) {
            from++;
        }
        int end = from;
        while (Marks.isWord(Marks.at(text, end)) && end - from < 12) {
            end++;
        }
        return from > next || STARTERS.containsKey(text.substring(from, end).toLowerCase(Locale.ROOT));
    }

    /** A sentence that begins without a blank: "is over.The", "is over.”He", "is over”.He". */
    private static boolean isGlued(String text, int stop, int end) {
        char next = text.charAt(end);
        boolean opens = Marks.isOpener(next) && Character.isUpperCase(Marks.at(text, end + 1));
        if (!opens && !(Character.isUpperCase(next) && Character.isLowerCase(Marks.at(text, end + 1)))) {
            return false;
        }
        int last = Marks.isDoubleQuote(Marks.at(text, stop - 1)) ? stop - 2 : stop - 1;
        boolean word = Character.isLowerCase(Marks.at(text, last)) && Character.isLowerCase(Marks.at(text, last - 1));
        return (word || end > stop + 1) && !isAddress(text, stop);
    }

    private static boolean isAddress(String text, int stop) {
        int from = stop;
        while (from > 0 && !Marks.isBlank(text.charAt(from - 1)) && stop - from < 80) {
            from--;
        }
        String before = text.substring(from, stop);
        return before.indexOf('@') >= 0 || before.contains("://") || before.startsWith("www");
    }
}
