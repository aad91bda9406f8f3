package org.rapporteur.reading;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.entry.When;
import org.rapporteur.text.WordSets;

/** "The next day", "two days later", "a week earlier", "that day": counted from the day that the text told last. */
final class DayAfter {
    private static final WordSets WORDS = WordSets.of(DayAfter.class, "dayafter.tsv");
    /** No newspaper counts more than this in days or weeks. */
    private static final int MOST = 30;

    private DayAfter() {}

    /** How many days on from there, in how many words, and whether to the day. */
    private record Step(int days, int words, boolean exact) {
        Step(int days, int words) {
            this(days, words, true);
        }

        When from(LocalDate day) {
            LocalDate there = day.plusDays(days);
            return exact ? When.day(there) : new When(there.toString(), When.Precision.APPROX);
        }
    }

    /**
     * The time expression that begins at token {@code i}, if it is of this kind and a day was told before it.
     *
     * @param told that day
     */
    static Optional<Moment> at(Tree tree, int i, Supplier<Optional<LocalDate>> told) {
        Step step = WORDS.has("opening", tree.word(i)) ? named(tree, i) : counted(tree, i);
        if (step == null || tree.word(i + step.words).equals("of")) {
            return Optional.empty();
        }
        return told.get().map(day -> new Moment(i, i + step.words, step.from(day)));
    }

    private static @Nullable Step named(Tree tree, int i) {
        String second = tree.word(i + 1);
        String third = tree.word(i + 2);
        if (second.equals("day")) {
            boolean that = tree.word(i).equals("that");
            boolean closes = i + 3 >= tree.size()
                    || !tree.token(i + 3).isUpos("DET", "NOUN", "PROPN", "PRON", "ADJ", "NUM", "VERB", "AUX");
            int way = third.equals("after") ? 1 : third.equals("before") ? -1 : 0;
            return that ? new Step(0, 2) : closes && way != 0 ? new Step(way, 3) : null;
        }
        return third.equals("day") ? named(second) : null;
    }

    private static @Nullable Step named(String word) {
        if (WORDS.has("same", word)) {
            return new Step(0, 3);
        }
        return WORDS.has("next", word) ? new Step(1, 3) : WORDS.has("previous", word) ? new Step(-1, 3) : null;
    }

    private static @Nullable Step counted(Tree tree, int i) {
        int way = tree.word(i + 2).equals("later") ? 1 : tree.word(i + 2).equals("earlier") ? -1 : 0;
        int count = way == 0 ? 0 : WORDS.has("one", tree.word(i)) ? 1 : (int) Numeral.single(tree.word(i));
        String unit = tree.word(i + 1);
        int length = unit.startsWith("day") ? 1 : unit.startsWith("week") ? 7 : 0;
        return count < 1 || count > MOST || length == 0 ? null : new Step(way * count * length, 3, length == 1);
    }
}
