package org.rapporteur.desk.web;

import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.rapporteur.entry.Entry;
import org.rapporteur.entry.Evidence;
import org.rapporteur.entry.Exchange;
import org.rapporteur.entry.Meeting;
import org.rapporteur.entry.Position;
import org.rapporteur.record.Assertion;

/**
 * The words that decide what a line says: of a reply that one article promises and another hands over, those of the
 * handing over; of a meeting that an article tells twice, those that say when; of a number that a machine rewrite has
 * too, those of the article whose words are whole.
 *
 * @param isReworded whether a position is only held in words that a machine put for its holder's
 */
record Deciding(Evidence words, boolean isReworded) {
    private static final Pattern DAY = Pattern.compile("\\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b");

    static Deciding of(Entry whole, Supplier<List<Assertion>> told) {
        String status = status(whole);
        if (status.isEmpty() && isOfOneArticle(whole)) {
            return of(whole);
        }
        Comparator<Assertion> best = Comparator.comparing(
                        (Assertion telling) -> !telling.entry().when().equals(whole.when()))
                .thenComparing(telling -> telling.entry().evidence().get(0).isAltered())
                .thenComparing(telling -> telling.meant().isPresent())
                .thenComparing(telling -> !namesDay(telling.entry()));
        return told.get().stream()
                .filter(telling -> status(telling.entry()).equals(status))
                .filter(telling ->
                        whole.evidence().contains(telling.entry().evidence().get(0)))
                .min(best)
                .map(Deciding::of)
                .orElseGet(() -> of(whole));
    }

    private static Deciding of(Entry whole) {
        Evidence words = whole.evidence().get(0);
        return new Deciding(words, words.isAltered() && whole instanceof Position);
    }

    private static Deciding of(Assertion telling) {
        Evidence words = telling.entry().evidence().get(0);
        boolean reworded = words.isAltered()
                || telling.meant()
                        .filter(meant -> !meant.startsWith(words.words()))
                        .isPresent();
        return new Deciding(words, reworded && telling.entry() instanceof Position);
    }

    private static boolean isOfOneArticle(Entry whole) {
        return whole.evidence().stream().map(Evidence::article).distinct().count() == 1;
    }

    /** Whether the words themselves say when, as "spoke on Tuesday" does. */
    private static boolean namesDay(Entry entry) {
        return entry instanceof Meeting
                && DAY.matcher(entry.evidence().get(0).words()).find();
    }

    /** What became of a paper or a meeting, and what a position comes to; empty for what has no stages. */
    private static String status(Entry entry) {
        if (entry instanceof Exchange paper) {
            return paper.status();
        }
        if (entry instanceof Position position) {
            return position.stance();
        }
        return entry instanceof Meeting meeting ? meeting.status() : "";
    }
}
