package org.rapporteur.desk.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Words on a screen: wrapped, counted, made harmless, and the nearest to a mistyped one. */
final class Words {
    private Words() {}

    /** On one line, without control characters and marks that turn the writing around. */
    static String harmless(String words) {
        StringBuilder out = new StringBuilder(words.length());
        words.codePoints().forEach(c -> {
            if (Character.isWhitespace(c) || Character.isISOControl(c)) {
                if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                    out.append(' ');
                }
            } else if (Character.getType(c) != Character.FORMAT) {
                out.appendCodePoint(c);
            }
        });
        return out.toString().strip();
    }

    /** "1 origin", "3 origins". */
    static String count(long n, String thing) {
        String plural = thing.endsWith("y") ? thing.substring(0, thing.length() - 1) + "ies" : thing + "s";
        return "%,d %s".formatted(n, n == 1 ? thing : plural);
    }

    /** Lines of at most {@code width} characters, broken between words where that can be. */
    static List<String> wrap(String words, int width) {
        List<String> lines = new ArrayList<>();
        String rest = words;
        while (rest.length() > width) {
            int space = rest.lastIndexOf(' ', width);
            int cut = space > width / 3 ? space : width;
            lines.add(rest.substring(0, cut).stripTrailing());
            rest = rest.substring(cut).stripLeading();
        }
        lines.add(rest);
        return lines;
    }

    /** At most {@code width} characters, with a sign that there is more. */
    static String cut(String words, int width) {
        return words.length() <= width
                ? words
                : words.substring(0, Math.max(0, width - 1)).stripTrailing() + "…";
    }

    /** The beginning of an id that people see: {@code s-7k3f} of {@code s-7k3fq2m9xd}. */
    static String cutId(String id) {
        return id.matches("[a-z]-.{10}") ? id.substring(0, 6) : id;
    }

    /** The nearest of {@code known}, if one is near: ", did you mean 'brief'?". */
    static Optional<String> nearest(String typed, Collection<String> known) {
        String low = typed.toLowerCase(Locale.ROOT);
        int allowed = Math.max(1, Math.min(3, low.length() / 3));
        return known.stream()
                .filter(word -> word.toLowerCase(Locale.ROOT).contains(low) && low.length() > 2
                        || distance(low, word.toLowerCase(Locale.ROOT)) <= allowed)
                .min(Comparator.comparingInt((String word) -> distance(low, word.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    static String didYouMean(String typed, Collection<String> known) {
        return nearest(typed, known)
                .map(word -> " Did you mean '" + word + "'?")
                .orElse("");
    }

    /** Letters to add, drop, change or swap with a neighbour (Damerau 1964, restricted). */
    static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(a, b, i, j, cost);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int step(String a, String b, int i, int j, int[][] cost) {
        int change = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
