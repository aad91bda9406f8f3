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
        int slash = value.indexOf('/');
        if (slash < 0) {
            return end(value);
        }
        String from = value.substring(0, slash);
        String to = value.substring(slash + 1);
        if (from.equals("..")) {
            return "by " + end(to);
        }
        return to.equals("..") ? "since " + end(from) : end(from) + " to " + end(to);
    }

    private static String end(String value) {
        try {
            return LocalDate.parse(value).format(DAY);
        } catch (DateTimeParseException other) {
            return value;
        }
    }

    /** A moment where this machine is. */
    static String moment(String instant) {
        return Instant.parse(instant).atZone(ZoneId.systemDefault()).format(MOMENT);
    }
}
