package org.rapporteur.training;

import java.util.List;
import java.util.Map;
import org.rapporteur.text.WordList;

/**
 * Rewrites words of reporting outside quotation marks as article spinners do ("said" to "mentioned"), so that the models
 * learn to look at the slot and not only at the word.
 */
final class Spinner {
    private static final Map<String, String> SPINS = WordList.pairs(Spinner.class, "spins.tsv");

    private Spinner() {}

    /** A rewritten text and, for each character of the old one, where it stands in the new one. */
    record Spun(String text, int[] to) {}

    static Spun spin(String text) {
        StringBuilder out = new StringBuilder();
        int[] to = new int[text.length() + 1];
        boolean quoted = false;
        for (int i = 0; i < text.length(); ) {
            char c = text.charAt(i);
            quoted = c == '\n' ? false : c == '"' ? !quoted : c == '\u201c' || c != '\u201d' && quoted;
            int end = quoted ? i : phrase(text, i);
            String[] words =
                    end > i ? SPINS.getOrDefault(text.substring(i, end), "").split(";") : new String[0];
            for (int k = i; k < Math.max(end, i + 1); k++) {
                to[k] = out.length();
            }
            out.append(end > i ? words[(i * 31 + text.length()) % words.length] : String.valueOf(c));
            i = Math.max(end, i + 1);
        }
        to[text.length()] = out.length();
        return new Spun(out.toString(), to);
    }

    /** The end of the listed phrase that begins at {@code i}, or {@code i}. */
    private static int phrase(String text, int i) {
        if (i > 0 && Character.isLetterOrDigit(text.charAt(i - 1))) {
            return i;
        }
        for (String phrase : List.copyOf(SPINS.keySet())) {
            int end = i + phrase.length();
            if (text.startsWith(phrase, i) && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
                return end;
            }
        }
        return i;
    }
}
