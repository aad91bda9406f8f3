package org.rapporteur.desk.web;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The known word that is closest to a mistyped one: "untill" is probably "until". */
final class Nearest {
    private Nearest() {}

    /** The closest of the words, if it is at most two letters or a third of them away. */
    static Optional<String> of(String typed, Collection<String> words) {
        String small = typed.toLowerCase(Locale.ROOT);
        return words.stream()
                .filter(word -> distance(small, word.toLowerCase(Locale.ROOT))
                        <= Math.max(word.length() > 3 ? 2 : 1, word.length() / 3))
                .min(Comparator.<String>comparingInt(word -> distance(small, word.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Letters to insert, drop or change (Levenshtein 1966), kept to one row. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
