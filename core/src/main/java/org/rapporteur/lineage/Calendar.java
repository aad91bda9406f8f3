package org.rapporteur.lineage;

import java.util.Arrays;
import org.rapporteur.text.WordList;

/** The days of the week and the days of the year that a story names: "Tuesday", "6 August", "August 6". */
final class Calendar {
    private static final int[] WEEK = words("day");
    private static final int[] MONTHS = words("month");
    private static final int LAST = 31;

    private Calendar() {}

    private static int[] words(String kind) {
        return WordList.rows(Calendar.class, "calendar.tsv").stream()
                .filter(row -> row.get(1).equals(kind))
                .mapToInt(row -> Hashes.word(row.get(0)))
                .toArray();
    }

    /** The day of the week that a word names, from nought on, or a negative number. */
    static int weekday(Words words, int i) {
        return words.is(i, Words.CAPITAL) ? place(WEEK, words.hash[i]) : -1;
    }

    private static int place(int[] list, int word) {
        int place = list.length - 1;
        while (place >= 0 && list[place] != word) {
            place--;
        }
        return place;
    }

    static boolean isMonth(Words words, int i) {
        return words.is(i, Words.CAPITAL) && place(MONTHS, words.hash[i]) >= 0;
    }

    /** Keys of the days that are given as month and day, sorted, once each. */
    static long[] dates(Words words) {
        long[] dates = new long[words.size];
        int size = 0;
        for (int i = 0; i < words.size; i++) {
            if (isMonth(words, i)) {
                int day = isDay(words, i + 1) ? i + 1 : isDay(words, i - 1) ? i - 1 : i;
                dates[size] = (long) words.hash[i] << 32 | words.hash[day] & 0xffffffffL;
                size += day == i ? 0 : 1;
            }
        }
        return Shingles.sorted(Arrays.copyOf(dates, size));
    }

    private static boolean isDay(Words words, int i) {
        if (i < 0 || i >= words.size || !Character.isDigit(words.text.charAt(words.start[i]))) {
            return false;
        }
        String figures = words.word(i).replaceAll("\\D", "");
        return figures.length() <= 2 && Integer.parseInt(figures) <= LAST;
    }
}
