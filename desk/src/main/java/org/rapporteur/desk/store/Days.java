package org.rapporteur.desk.store;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.article.Article;
import org.rapporteur.lineage.Copy;
import org.rapporteur.lineage.Family;
import org.rapporteur.lineage.Kinship;
import org.rapporteur.lineage.Relation;
import org.rapporteur.record.StoryDay;

/**
 * The day on which a text first appeared. A reprint counts from the day of what it reprints, if that is the earlier; a later
 * edition from its own, for it may tell new things; an undated copy from the earliest day of its family, and an undated report from that
 * of the nearest report of its story.
 */
final class Days {
    private final Sql sql;

    Days(Sql sql) {
        this.sql = sql;
    }

    Optional<LocalDate> first(Article article, Optional<Family> family) {
        return first(article.name(), family).or(() -> StoryDay.of(article, kin(article.name()), this::own));
    }

    private List<Kinship> kin(String name) {
        return sql.list(
                "SELECT body FROM kinship WHERE a = ? UNION SELECT body FROM kinship WHERE b = ?",
                row -> Shape.value(Kinship.class, row.getString(1)),
                name,
                name);
    }

    private Optional<LocalDate> first(String article, Optional<Family> family) {
        return family.filter(of -> of.members().size() > 1)
                .map(of -> first(article, of, new HashSet<>()).or(() -> earliest(of)))
                .orElseGet(() -> own(article));
    }

    private Optional<LocalDate> first(String article, Family family, Set<String> seen) {
        Optional<LocalDate> own = own(article);
        Optional<Copy> copy = family.copy(article);
        boolean follows = copy.isPresent() && family.has(copy.get().of()) && seen.add(article);
        if (!follows || (own.isPresent() && copy.get().relation() == Relation.REVISION)) {
            return own;
        }
        Optional<LocalDate> source = first(copy.get().of(), family, seen);
        return Stream.concat(own.stream(), source.stream()).min(Comparator.naturalOrder());
    }

    private Optional<LocalDate> earliest(Family family) {
        return sql.one("SELECT min(day) FROM article WHERE origin = ?", row -> day(row.getString(1)), family.origin())
                .flatMap(day -> day);
    }

    private Optional<LocalDate> own(String article) {
        return sql.one("SELECT day FROM article WHERE name = ?", row -> day(row.getString(1)), article)
                .flatMap(day -> day);
    }

    private static Optional<LocalDate> day(@org.jspecify.annotations.Nullable String day) {
        return Optional.ofNullable(day).map(LocalDate::parse);
    }
}
