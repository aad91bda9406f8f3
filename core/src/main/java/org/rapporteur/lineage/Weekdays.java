package org.rapporteur.lineage;

import java.util.stream.Stream;

/**
 * The days of the week that a story names. News say "on Tuesday" of what happened this week, so two reports of one event
 * name the same days, and reports of two events in one crisis mostly do not.
 */
final class Weekdays {
    private static final int[] DAYS = Stream.of(
                    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
            .mapToInt(Hashes::word)
            .toArray();

    private Weekdays() {}

    /**
     * Whether two reports are of different days: they name none in common, or one opens with a day and comes back to it
     * ("agreed on Friday") of which the other does not speak.
     */
    static boolean apart(Words a, Words b) {
        int[] one = counts(a);
        int[] two = counts(b);
        boolean known = sum(one) > 0 && sum(two) > 0;
        return known && (shared(a, b) == 0 || isOff(a, one, two) || isOff(b, two, one));
    }

    private static boolean isOff(Words words, int[] days, int[] other) {
        int first = 0;
        while (day(words, first) < 0) {
            first++;
        }
        int news = day(words, first);
        return days[news] > 1 && other[news] == 0;
    }

    /** The share of the mentions that both have, 0 to 1; half where a side names no day. */
    static double shared(Words a, Words b) {
        int[] one = counts(a);
        int[] two = counts(b);
        int least = 0;
        int most = 0;
        for (int day = 0; day < DAYS.length; day++) {
            least += Math.min(one[day], two[day]);
            most += Math.max(one[day], two[day]);
        }
        return sum(one) == 0 || sum(two) == 0 ? 0.5 : least / (double) most;
    }

    private static int[] counts(Words words) {
        int[] counts = new int[DAYS.length];
        for (int i = 0; i < words.size; i++) {
            int day = day(words, i);
            if (day >= 0) {
                counts[day]++;
            }
        }
        return counts;
    }

    /** The day of the week that a word names, or a negative number. */
    private static int day(Words words, int i) {
        int day = words.is(i, Words.CAPITAL) ? DAYS.length - 1 : -1;
        while (day >= 0 && DAYS[day] != words.hash[i]) {
            day--;
        }
        return day;
    }

    private static int sum(int[] counts) {
        int sum = 0;
        for (int count : counts) {
            sum += count;
        }
        return sum;
    }
}
