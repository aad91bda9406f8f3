package org.rapporteur.desk.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/** Days and moments as a reader says them: "Tue 11 Mar 2031". */
final class Phrases {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.ENGLISH);

    private Phrases() {}

    /** A day, both ends of an interval, or whatever else a date may be, as it is. */
    static String day(String value) {
        String[] ends = value.split("/", -1);
        StringBuilder words = new StringBuilder(end(ends[0]));
        for (int i = 1; i < ends.length; i++) {
            words.append(" to ").append(end(ends[i]));
        }
        return words.toString();
    }

    private static String end(String value) {
        try {
            return value.equals("..") ? "…" : LocalDate.parse(value).format(DAY);
        } catch (DateTimeParseException other) {
            return value;
        }
    }

    /** A moment where this machine is. */
    static String moment(String instant) {
        return Instant.parse(instant).atZone(ZoneId.systemDefault()).format(MOMENT);
    }
}
