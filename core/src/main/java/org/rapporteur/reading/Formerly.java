package org.rapporteur.reading;

import java.util.Optional;
import org.rapporteur.entry.When;
import org.rapporteur.text.WordSets;

/** The time of a number that another is held against: in "125,000, up from 112,000 a week earlier" nothing was said a week earlier. */
final class Formerly {
    private static final WordSets WORDS = WordSets.of(Formerly.class, "formerly.tsv");
    /** So many words of what is counted may stand between the number and its time. */
    private static final int NOUNS = 3;

    private Formerly() {}

    /** Whether a time belongs to a number behind "from", "than" or "with", and to no verb. */
    static boolean is(Tree tree, Moment moment) {
        int number = moment.from() - 1;
        while (number > moment.from() - 1 - NOUNS && isNoun(tree, number)) {
            number--;
        }
        return isNumber(tree, number) && WORDS.has("measured", tree.word(before(tree, number)));
    }

    /** When the number held that stands here and goes so far, if it is such a one. */
    static Optional<When> of(Tree tree, Calendar calendar, int from, int to) {
        return calendar.in(tree).stream()
                .filter(moment -> moment.from() >= to && moment.from() <= to + NOUNS && is(tree, moment))
                .filter(moment -> from < to && WORDS.has("measured", tree.word(before(tree, to - 1))))
                .map(Moment::when)
                .findFirst();
    }

    /** The word before a number of one word or more. */
    private static int before(Tree tree, int number) {
        int at = number;
        while (isNumber(tree, at) || WORDS.has("about", tree.word(at))) {
            at--;
        }
        return at;
    }

    private static boolean isNumber(Tree tree, int at) {
        return at >= 0 && at < tree.size() && tree.token(at).xpos().equals("CD");
    }

    private static boolean isNoun(Tree tree, int at) {
        return at >= 0 && tree.token(at).isUpos("NOUN", "ADJ");
    }
}
