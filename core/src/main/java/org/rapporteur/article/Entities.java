package org.rapporteur.article;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Walks the words of a node and their markup side by side, so that {@code &rsquo;} counts as the one ’ that it is. */
final class Entities {
    private static final int LONGEST = 40;
    private static final int MOST_KNOWN = 10_000;

    private final String input;
    private final Map<String, String> known = new HashMap<>();

    Entities(String input) {
        this.input = input;
    }

    /** Takes a character, and where it begins and ends in the input, in UTF-16 units. */
    interface Reader {
        void take(char c, int start, int end);
    }

    void read(TextNode node, Reader reader) {
        String words = node.getWholeText();
        Range range = node.sourceRange();
        int at = range.isTracked() ? Math.min(range.startPos(), input.length()) : 0;
        int end = range.isTracked() ? Math.max(at, Math.min(range.endPos(), input.length())) : 0;
        int i = 0;
        while (i < words.length() && at < end) {
            String written = written(at, end);
            String meant = meant(written);
            if (!words.startsWith(meant, i)) {
                break;
            }
            for (int k = 0; k < meant.length(); k++) {
                reader.take(words.charAt(i + k), at, at + written.length());
            }
            i += meant.length();
            at += written.length();
        }
        // Where the parser read something that the markup does not say, each character stands for all that is left.
        for (; i < words.length(); i++) {
            reader.take(words.charAt(i), at, Math.max(at, end));
        }
    }

    /** The next character as it is written: itself, or the entity that begins here. */
    private String written(int at, int end) {
        if (input.charAt(at) != '&') {
            return input.substring(at, at + 1);
        }
        int to = at + 1;
        while (to < Math.min(end, at + LONGEST) && isPart(input.charAt(to))) {
            to++;
        }
        boolean closed = to < end && input.charAt(to) == ';';
        String entity = input.substring(at, closed ? to + 1 : to);
        return meant(entity).equals(entity) ? "&" : entity;
    }

    private static boolean isPart(char c) {
        return c == '#' || c < 0x80 && Character.isLetterOrDigit(c);
    }

    private String meant(String written) {
        if (written.length() == 1) {
            return written;
        }
        if (known.size() > MOST_KNOWN) {
            known.clear();
        }
        return known.computeIfAbsent(written, entity -> Parser.unescapeEntities(entity, false));
    }
}
