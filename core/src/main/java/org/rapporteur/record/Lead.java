package org.rapporteur.record;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.entry.Event;
import org.rapporteur.entry.Figure;
import org.rapporteur.entry.Modality;
import org.rapporteur.entry.Statement;

/**
 * A new line and why it leads: "Marek and Orlin met in Velden", because three origins have it. What several kinds say of
 * one thing leads once, and no kind takes more than three places before every other had its turn.
 *
 * @param reason in a few words, for the reader
 */
public record Lead(Claim claim, String reason) {
    /** How many a brief shows. */
    public static final int SHOWN = 7;

    private static final int OF_A_KIND = 3;
    private static final int MONTH = 31;
    private static final int OLD = 8;
    private static final int WEEK = 7;
    private static final int MANY = 10;
    /** What is read with more doubt than this is in the record, and leads nothing. */
    private static final double SURE = 0.5;

    /** The most important first. */
    static List<Lead> rank(List<Claim> fresh) {
        Optional<LocalDate> today = fresh.stream()
                .flatMap(claim -> claim.first().report().published().stream())
                .max(Comparator.naturalOrder());
        Comparator<Claim> order = Comparator.comparing(
                        (Claim claim) -> weight(claim) - age(claim, today), Comparator.reverseOrder())
                .thenComparing(Claim::sortKey);
        List<Claim> leading = Together.news(fresh.stream().filter(Lead::isNews).toList()).stream()
                .map(group -> group.stream().min(order).orElseThrow())
                .sorted(order)
                .toList();
        Map<Kind, Integer> taken = new EnumMap<>(Kind.class);
        List<Lead> first = new ArrayList<>();
        List<Lead> later = new ArrayList<>();
        for (Claim claim : leading) {
            boolean early = taken.merge(claim.kind(), 1, Integer::sum) <= OF_A_KIND;
            (early ? first : later).add(new Lead(claim, reason(claim)));
        }
        first.addAll(later);
        return List.copyOf(first);
    }

    /** Dates, durations, what is read with doubt and what only stands in somebody's demand do not lead. */
    static boolean isNews(Claim claim) {
        return switch (claim.kind()) {
            case FIGURE -> claim.entry() instanceof Figure figure && Bounds.isCount(figure) && figure.value() >= MANY;
            case EVENT -> claim.entry().as(Worth.TELLING) && !isAnonymousTalk(claim) && !isAlone(claim);
            case STATEMENT -> claim.entry() instanceof Statement said && said.confidence() >= SURE;
            default -> true;
        };
    }

    /** "The Pact meets": with whom, and what for, no event says. */
    private static boolean isAlone(Claim claim) {
        return claim.entry() instanceof Event event
                && SameGathering.is(event)
                && event.parties().size() < 2;
    }

    /** "A diplomat issues a denial": of what, the statement says. */
    private static boolean isAnonymousTalk(Claim claim) {
        return claim.entry() instanceof Event event && EventLikeness.isSaid(event) && isNameless(claim);
    }

    /** A point for each day since it was first told, up to a week; more when it was an old story then. */
    private static int age(Claim claim, Optional<LocalDate> today) {
        Optional<LocalDate> told = claim.first().report().published();
        long days = told.isPresent() && today.isPresent() ? DAYS.between(told.get(), today.get()) : WEEK;
        return (int) Math.min(WEEK, days) + (isOld(claim, today) ? OLD : 0);
    }

    /** What happened more than a month before the last report is background. */
    private static boolean isOld(Claim claim, Optional<LocalDate> today) {
        Optional<Period> period = claim.when().flatMap(Period::of);
        return period.isPresent()
                && today.isPresent()
                && period.get().last().isBefore(today.get().minusDays(MONTH));
    }

    /** What moves a desk: papers and meetings before words, deeds before plans, two origins before one. */
    private static int weight(Claim claim) {
        int weight = Math.min(claim.support().origins(), 4) * 2;
        weight += switch (claim.kind()) {
            case MEETING -> claim.entry().as(Worth.TELLING) ? 6 : 2;
            case EXCHANGE -> 6;
            case EVENT -> isDeed(claim) ? 5 : 2;
            case FIGURE, POSITION, STATEMENT -> 3;
        };
        weight -= isVague(claim) ? 3 : 0;
        weight -= isNameless(claim) ? 3 : 0;
        return weight - (claim.flags().contains(Claim.Flag.ALTERED) ? 1 : 0);
    }

    /** "By February" is hardly a date: an invasion that had happened by then may be thirty years old. */
    private static boolean isVague(Claim claim) {
        return claim.when()
                .flatMap(Period::of)
                .filter(period -> !period.isOpen())
                .isEmpty();
    }

    /** Nobody is named as the speaker, or nobody who has a part in it is: "its foreign minister attended". */
    private static boolean isNameless(Claim claim) {
        return claim.flags().contains(Claim.Flag.UNATTRIBUTED)
                || claim.parties().stream().allMatch(id -> id.startsWith("anon:"));
    }

    private static boolean isDeed(Claim claim) {
        return claim.entry() instanceof Event event
                && event.modality() == Modality.ACTUAL
                && !EventLikeness.isSaid(event);
    }

    private static String reason(Claim claim) {
        Support support = claim.support();
        String origins = support.origins() == 1 ? "1 origin" : support.origins() + " origins";
        String names = support.newsrooms().isEmpty() ? "" : " (" + String.join(", ", support.newsrooms()) + ")";
        return origins + names + words(claim).map(words -> "; " + words).orElse("");
    }

    private static Optional<String> words(Claim claim) {
        if (!(claim.entry() instanceof Statement statement)
                || statement.quoted().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of("quotation " + statement.wording().name().toLowerCase(Locale.ROOT));
    }
}
