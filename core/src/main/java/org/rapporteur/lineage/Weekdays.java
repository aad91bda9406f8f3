package org.rapporteur.lineage;

/**
 * The days of the week that a story names. News say "on Tuesday" of what happened this week, so two reports of one event
 * name the same days, and reports of two events in one crisis mostly do not.
 */
final class Weekdays {
    private static final int WEEK = 7;

    /** How often each day is named, Monday first. */
    private final int[] counts = new int[WEEK];
    /** The day that is named first, negative if none is. */
    private int first = -1;

    private int sum;

    private Weekdays() {}

    static Weekdays of(Words words) {
        Weekdays days = new Weekdays();
        for (int i = 0; i < words.size; i++) {
            int day = Calendar.weekday(words, i);
            if (day >= 0) {
                days.first = days.sum == 0 ? day : days.first;
                days.counts[day]++;
                days.sum++;
            }
        }
        return days;
    }

    /**
     * Whether two reports are of different days: they name none in common, or one opens with a day and comes back to it
     * ("agreed on Friday") of which the other does not speak.
     */
    boolean apart(Weekdays other) {
        boolean known = sum > 0 && other.sum > 0;
        return known && (shared(other) == 0 || isOff(other) || other.isOff(this));
    }

    private boolean isOff(Weekdays other) {
        return counts[first] > 1 && other.counts[first] == 0;
    }

    /** The share of the mentions that both have, 0 to 1; half where a side names no day. */
    double shared(Weekdays other) {
        int least = 0;
        int most = 0;
        for (int day = 0; day < WEEK; day++) {
            least += Math.min(counts[day], other.counts[day]);
            most += Math.max(counts[day], other.counts[day]);
        }
        return sum == 0 || other.sum == 0 ? 0.5 : least / (double) most;
    }
}
