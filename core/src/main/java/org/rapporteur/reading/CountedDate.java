package org.rapporteur.reading;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.entry.Figure;
import org.rapporteur.entry.When;

/** A day of the calendar with its year or bound ("until 4 March", "March 3, 2031"), a year ("in 2014"), a bounded month. */
final class CountedDate implements Counting {
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

    @Override
    public Optional<Count> at(Story story, Tree tree, int at, Optional<Numeral> number) {
        for (Moment moment : story.calendar().in(tree)) {
            if (moment.from() == at) {
                return dated(tree, moment);
            }
        }
        return bareYear(tree, at);
    }

    private static Optional<Count> dated(Tree tree, Moment moment) {
        Bound bound = Bound.before(tree, moment.from(), true);
        String value = moment.when().value().replace("/..", "").replace("../", "");
        boolean digits = tree.word(moment.to() - 1).matches("\\d+(st|nd|rd|th)?,?")
                || tree.word(moment.from()).matches("\\d+(st|nd|rd|th)?");
        if (value.matches("\\d{4}") && moment.to() == moment.from() + 1) {
            return Optional.of(count(Integer.parseInt(value), bound, "year", moment));
        }
        boolean bounded = !bound.name().equals("exactly");
        try {
            if (value.matches("\\d{4}-\\d\\d-\\d\\d") && digits && (bounded || year(tree, moment))) {
                return Optional.of(count(LocalDate.parse(value).toEpochDay(), bound, Figure.DATE, moment));
            }
            if (value.matches("\\d{4}-\\d\\d") && bounded && moment.when().precision() == When.Precision.INTERVAL) {
                YearMonth month = YearMonth.parse(value);
                return Optional.of(
                        count(month.getYear() * 12 + month.getMonthValue() - 1, bound, Figure.MONTH, moment));
            }
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    /** A year that is named without "in": "the Velden accord of 2014 and that of 2016", "signed (2014)". */
    private static Optional<Count> bareYear(Tree tree, int at) {
        String word = tree.word(at);
        boolean year = word.length() == 4 && YEAR.matcher(word).matches();
        boolean counts = at + 1 < tree.size() && tree.token(at + 1).xpos().equals("NNS");
        if (!year || counts || tree.word(at - 1).matches("[$€£,]|resolution|article|no\\.")) {
            return Optional.empty();
        }
        Bound bound = Bound.before(tree, at, true);
        return Optional.of(new Count(Integer.parseInt(word), bound.name(), "year", bound.from(), at + 1, -1));
    }

    private static boolean year(Tree tree, Moment moment) {
        return tree.word(moment.to() - 1).matches("\\d{4}");
    }

    private static Count count(double value, Bound bound, String unit, Moment moment) {
        return new Count(value, bound.name(), unit, bound.from(), moment.to(), -1);
    }
}
