package org.rapporteur.desk.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.entry.When;

/** Dates, counts and lists in words: "Tue 11 Mar 2031", "3 origins", "Marek, Orlin and 2 others". */
final class Say {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

    private Say() {}

    static String count(long number, String noun) {
        String shown = String.format(Locale.ENGLISH, "%,d", number);
        return shown + " " + noun + (number == 1 ? "" : "s");
    }

    static String day(Optional<LocalDate> day) {
        return day.map(DAY::format).orElse("undated");
    }

    static String shortDay(LocalDate day) {
        return SHORT.format(day);
    }

    /** The date as exactly as it is known. */
    static String when(Optional<When> when) {
        return when.map(Say::when).orElse("undated");
    }

    private static String when(When when) {
        if (when.precision() == When.Precision.EXPRESSION) {
            return "“" + when.value() + "”";
        }
        String value = when.value();
        int slash = value.indexOf('/');
        String said = slash < 0 ? point(value) : between(value.substring(0, slash), value.substring(slash + 1));
        return when.precision() == When.Precision.APPROX ? "about " + said : said;
    }

    private static String between(String from, String to) {
        if (from.equals("..")) {
            return "by " + point(to);
        }
        return to.equals("..") ? "since " + point(from) : point(from) + " – " + point(to);
    }

    private static String point(String value) {
        try {
            return switch (value.length()) {
                case 10 -> DAY.format(LocalDate.parse(value));
                case 7 -> MONTH.format(YearMonth.parse(value));
                default -> value;
            };
        } catch (DateTimeException notADate) {
            return value;
        }
    }

    /** Names in a row; what goes over the limit is counted. */
    static String list(List<String> names, int most) {
        if (names.isEmpty()) {
            return "";
        }
        if (names.size() == 1) {
            return names.get(0);
        }
        if (names.size() > most) {
            int others = names.size() - most;
            return String.join(", ", names.subList(0, most)) + " and " + count(others, "other");
        }
        return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
    }

    /** A number as news prints it: 40,000 or 2.5. */
    static String number(double value) {
        return value == Math.rint(value)
                ? String.format(Locale.ENGLISH, "%,d", (long) value)
                : String.format(Locale.ENGLISH, "%,.2f", value).replaceAll("0+$", "");
    }

    /** Words cut out of a sentence, without its comma at their end or the one mark of a quotation that went on. */
    static String phrase(String words) {
        String phrase = words.replaceAll("[,;:\\s]+(?=[”\"]?$)", "");
        boolean halved = phrase.endsWith("”") && phrase.indexOf('“') < 0;
        return halved ? phrase.substring(0, phrase.length() - 1) : phrase;
    }

    /** Quoted words within their marks; a piece of a quotation may stand without. */
    static String quotation(String words) {
        String phrase = phrase(words);
        return phrase.matches("(?s)[“\"‘'«„].*") ? phrase : "“" + phrase + "”";
    }

    /** A sentence as it stands alone: "No article x is here." */
    static String capital(String sentence) {
        String whole = sentence.endsWith(".") ? sentence : sentence + ".";
        return whole.substring(0, 1).toUpperCase(Locale.ENGLISH) + whole.substring(1);
    }

    /** A word of the export for people: {@code called_for} is "called for". */
    static String plain(String word) {
        return word.replace('_', ' ');
    }
}
