package org.rapporteur.lineage;

/**
 * The days of the week that a story names. News say "on Tuesday" of what happened this week, so two reports of one event
 * name the same days, and reports of two events in one crisis mostly do not.
 */
final class Weekdays {
    private static final int WEEK = 7;

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
        while (Calendar.weekday(words, first) < 0) {
            first++;
        }
        int news = Calendar.weekday(words, first);
        return days[news] > 1 && other[news] == 0;
    }

    /** The share of the mentions that both have, 0 to 1; half where a side names no day. */
    static double shared(Words a, Words b) {
        int[] one = counts(a);
        int[] two = counts(b);
        int least = 0;
        int most = 0;
        for (int day = 0; day < WEEK; day++) {
            least += Math.min(one[day], two[day]);
            most += Math.max(one[day], two[day]);
        }
        return sum(one) == 0 || sum(two) == 0 ? 0.5 : least / (double) most;
    }

    private static int[] counts(Words words) {
        int[] counts = new int[WEEK];
        for (int i = 0; i < words.size; i++) {
            int day = Calendar.weekday(words, i);
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
