package org.rapporteur.reading;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.entry.When;
import org.rapporteur.text.WordSets;

/** "two weeks ago", "in ten days", "three days later": so far from the day of publication, exactly or about. */
final class Distance implements DateRule {
    private static final List<String> NUMBERS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,3}");
    private static final WordSets WORDS = WordSets.of(Distance.class, "distance.tsv");
    private static final int REACH = 8;
    private static final Set<String> ORDINALS = WORDS.words("ordinals");
    private static final Map<String, ChronoUnit> UNITS = Map.of(
            "day", ChronoUnit.DAYS,
            "week", ChronoUnit.WEEKS,
            "month", ChronoUnit.MONTHS,
            "year", ChronoUnit.YEARS,
            "decade", ChronoUnit.DECADES);

    @Override
    public Optional<Moment> at(Tree tree, int i, Optional<LocalDate> today) {
        boolean in = tree.word(i).equals("in");
        if (in && isSpan(tree, i)) {
            return Optional.empty();
        }
        int at = in ? i + 1 : i;
        int count = number(tree.word(at));
        if (count == 0 || today.isEmpty()) {
            return Optional.empty();
        }
        String word = tree.word(at + 1);
        ChronoUnit unit = UNITS.get(word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
        boolean ago = tree.word(at + 2).equals("ago") || tree.word(at + 2).equals("earlier");
        if (unit == null || in == ago) {
            return Optional.empty();
        }
        LocalDate day = today.get().plus(in ? count : -count, unit);
        return Optional.of(new Moment(i, ago ? at + 3 : at + 2, about(day, unit)));
    }

    /** "the fourth letter in nine weeks", "the largest in thirty years": so long, and not so far ahead. */
    private static boolean isSpan(Tree tree, int in) {
        for (int i = Math.max(0, in - REACH); i < in; i++) {
            boolean most = tree.token(i).isXpos("JJS", "RBS");
            if (most || i >= in - 4 && ORDINALS.contains(tree.word(i))) {
                return true;
            }
        }
        return false;
    }

    private static When about(LocalDate day, ChronoUnit unit) {
        return switch (unit) {
            case DAYS -> When.day(day);
            case WEEKS, MONTHS -> new When(day.toString(), When.Precision.APPROX);
            default -> When.year(day.getYear());
        };
    }

    private static boolean isDigits(String word) {
        return !word.isEmpty() && word.charAt(0) <= '9' && DIGITS.matcher(word).matches();
    }

    private static int number(String word) {
        if (word.equals("a") || word.equals("an")) {
            return 1;
        }
        return isDigits(word) ? Integer.parseInt(word) : Math.max(0, NUMBERS.indexOf(word));
    }
}
