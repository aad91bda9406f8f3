package org.rapporteur.lineage;

import java.util.List;

/**
 * The days of the week that a story names. News say "on Tuesday" of what happened this week, so two reports of one event
 * name the same days, and reports of two events in one crisis mostly do not.
 */
final class Weekdays {
    private static final List<Integer> DAYS =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday").stream()
                    .map(Hashes::word)
                    .toList();

    private Weekdays() {}

    /** The share of the mentions that both have, 0 to 1; half where a side names no day. */
    static double shared(Words a, Words b) {
        int[] one = counts(a);
        int[] two = counts(b);
        int least = 0;
        int most = 0;
        for (int day = 0; day < DAYS.size(); day++) {
            least += Math.min(one[day], two[day]);
            most += Math.max(one[day], two[day]);
        }
        return sum(one) == 0 || sum(two) == 0 ? 0.5 : least / (double) most;
    }

    private static int[] counts(Words words) {
        int[] counts = new int[DAYS.size()];
        for (int i = 0; i < words.size; i++) {
            int day = words.is(i, Words.CAPITAL) ? DAYS.indexOf(words.hash[i]) : -1;
            if (day >= 0) {
                counts[day]++;
            }
        }
        return counts;
    }

    private static int sum(int[] counts) {
        int sum = 0;
        for (int count : counts) {
            sum += count;
        }
        return sum;
    }
}
