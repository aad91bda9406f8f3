package org.rapporteur.record;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.article.Article;
import org.rapporteur.article.Published;
import org.rapporteur.lineage.Kinship;
import org.rapporteur.lineage.Relation;

/**
 * The day as of which to read an article that bears none: its dateline's in the year of the reports around it, else that of the
 * text it copies, or of the nearest report of the same story. A date that the page prints in the fortnight before that, such as
 * a caption's, is nearer still, and enough where the other report is of the same crisis only.
 */
public final class StoryDay {
    private static final int FORTNIGHT = 14;

    private StoryDay() {}

    /**
     * The day to read an article by; its own if it bears one.
     *
     * @param kin the pairs that it is one of; others do no harm
     * @param published the day that an article of this name bears
     */
    public static Optional<LocalDate> of(
            Article article, Collection<Kinship> kin, Function<String, Optional<LocalDate>> published) {
        return article.published()
                .day()
                .or(() -> DatelineDay.of(article, around(article.name(), kin, published)))
                .or(() -> copied(article.name(), kin, published))
                .or(() -> told(article.name(), kin, published)
                        .map(day -> printed(article, day).orElse(day)))
                .or(() -> touched(article, kin, published));
    }

    /** The article as if it bore that day. */
    public static Article dated(Article article, Optional<LocalDate> day) {
        if (article.published().day().isPresent() || day.isEmpty()) {
            return article;
        }
        Published published = new Published(
                day,
                "the day of its sister articles",
                Optional.empty(),
                article.published().losers());
        return article.on(published);
    }

    private static List<LocalDate> around(
            String name, Collection<Kinship> kin, Function<String, Optional<LocalDate>> published) {
        return of(name, kin).stream()
                .filter(pair -> !pair.relations().contains(Relation.UNRELATED))
                .flatMap(pair -> published.apply(pair.other(name)).stream())
                .toList();
    }

    /** The earliest day of the texts it shares its words with. */
    private static Optional<LocalDate> copied(
            String name, Collection<Kinship> kin, Function<String, Optional<LocalDate>> published) {
        return of(name, kin).stream()
                .filter(Kinship::isCopy)
                .flatMap(pair -> published.apply(pair.other(name)).stream())
                .min(Comparator.naturalOrder());
    }

    /** The day of the report of the same story that is most like it. */
    private static Optional<LocalDate> told(
            String name, Collection<Kinship> kin, Function<String, Optional<LocalDate>> published) {
        Comparator<Kinship> nearest = Comparator.comparing(Kinship::confidence, Comparator.reverseOrder())
                .thenComparing(pair -> pair.other(name));
        return of(name, kin).stream()
                .filter(pair -> pair.relations().contains(Relation.SAME_STORY))
                .filter(pair -> published.apply(pair.other(name)).isPresent())
                .min(nearest)
                .flatMap(pair -> published.apply(pair.other(name)));
    }

    /** A date that the page prints, if it is near the day of another report of the crisis: without that it could be any. */
    private static Optional<LocalDate> touched(
            Article article, Collection<Kinship> kin, Function<String, Optional<LocalDate>> published) {
        return of(article.name(), kin).stream()
                .flatMap(pair -> published.apply(pair.other(article.name())).stream())
                .flatMap(day -> printed(article, day).stream())
                .max(Comparator.naturalOrder());
    }

    private static List<Kinship> of(String name, Collection<Kinship> kin) {
        return kin.stream()
                .filter(pair -> pair.a().equals(name) || pair.b().equals(name))
                .toList();
    }

    private static Optional<LocalDate> printed(Article article, LocalDate sister) {
        return article.published().losers().stream()
                .map(Published.Candidate::day)
                .filter(day -> !day.isAfter(sister) && day.isAfter(sister.minusDays(FORTNIGHT)))
                .max(Comparator.naturalOrder());
    }
}
