package org.rapporteur.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What one state of the record has that an earlier one had not: "Dravenia handed over its reply; two origins", "promised
 * has become delivered", "12,000 here, 40,000 there", "40 reprints, nothing new".
 *
 * @param fresh what nobody had told before, the most important first
 * @param changed what was known and stands differently now
 * @param conflicts of lines that are new or stand on one more origin, disputes before slips
 * @param reworded what a later edition tells otherwise than the one before, likewise
 * @param waiting papers that are owed and meetings that are due, replies first, then the soonest
 * @param articles that came in since then
 * @param origins that stand behind these articles
 * @param newOrigins of them that had told nothing before
 */
public record News(
        List<Lead> fresh,
        List<Change> changed,
        List<Contradiction> conflicts,
        List<Contradiction> reworded,
        List<Claim> waiting,
        int articles,
        int origins,
        int newOrigins) {
    public News {
        fresh = List.copyOf(fresh);
        changed = List.copyOf(changed);
        conflicts = List.copyOf(conflicts);
        reworded = List.copyOf(reworded);
        waiting = List.copyOf(waiting);
    }

    /**
     * What has come since.
     *
     * @param claims all that an article since then has a part in, and all that is waited for; others do no harm
     * @param conflicts among them
     * @param known whether an article had been read before
     */
    public static News of(Collection<Claim> claims, Collection<Contradiction> conflicts, Predicate<Report> known) {
        List<Claim> touched = claims.stream()
                .filter(claim -> claim.assertions().stream().anyMatch(a -> !known.test(a.report())))
                .sorted(Comparator.comparing(Claim::sortKey))
                .toList();
        TreeSet<String> articles = new TreeSet<>();
        TreeSet<String> origins = new TreeSet<>();
        TreeSet<String> before = new TreeSet<>();
        for (Claim claim : claims) {
            for (Assertion assertion : claim.assertions()) {
                boolean old = known.test(assertion.report());
                (old ? before : origins).add(assertion.report().origin().id());
                articles.add(old ? "" : assertion.article());
            }
        }
        articles.remove("");
        int newOrigins =
                (int) origins.stream().filter(id -> !before.contains(id)).count();
        List<Contradiction> come = come(conflicts, touched, known, articles);
        return new News(
                Lead.rank(
                        touched.stream().filter(claim -> isFresh(claim, known)).toList()),
                changed(touched, known),
                come.stream().filter(conflict -> !isEdition(conflict)).toList(),
                come.stream().filter(News::isEdition).toList(),
                waiting(claims),
                articles.size(),
                origins.size(),
                newOrigins);
    }

    /** "3 articles = 2 origins", or what a flood of copies comes to: "1,000 reprints, 0 new". */
    public String tally() {
        if (articles > 0 && newOrigins == 0) {
            return Amount.number(articles) + (articles == 1 ? " reprint, 0 new" : " reprints, 0 new");
        }
        String read = Amount.number(articles) + (articles == 1 ? " article" : " articles");
        return read + " = " + Amount.number(origins) + (origins == 1 ? " origin" : " origins");
    }

    private static boolean isFresh(Claim claim, Predicate<Report> known) {
        return claim.assertions().stream().noneMatch(a -> known.test(a.report()));
    }

    /** What became of it comes before who else says so. */
    private static List<Change> changed(List<Claim> touched, Predicate<Report> known) {
        return touched.stream()
                .filter(Lead::isNews)
                .map(claim -> Change.of(claim, known))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(change -> change.what().equals("support")))
                .toList();
    }

    /**
     * The conflicts of lines that are new or stand on one more origin, and what these articles tell otherwise than an edition
     * before; a copy of what was said brings none.
     */
    private static List<Contradiction> come(
            Collection<Contradiction> conflicts, List<Claim> touched, Predicate<Report> known, Set<String> articles) {
        Set<String> all = touched.stream().map(Claim::id).collect(Collectors.toSet());
        Set<String> grown = touched.stream()
                .filter(claim -> isFresh(claim, known) || hasNewOrigin(claim, known))
                .map(Claim::id)
                .collect(Collectors.toSet());
        return conflicts.stream()
                .filter(conflict ->
                        isEdition(conflict) ? isOn(conflict, all) && isOf(conflict, articles) : isOn(conflict, grown))
                .sorted(Comparator.comparing(Contradiction::explanation).thenComparing(Contradiction::id))
                .toList();
    }

    private static boolean isOn(Contradiction conflict, Set<String> claims) {
        return conflict.claims().stream().anyMatch(claims::contains);
    }

    private static boolean hasNewOrigin(Claim claim, Predicate<Report> known) {
        Set<String> before = claim.assertions().stream()
                .map(Assertion::report)
                .filter(known)
                .map(report -> report.origin().id())
                .collect(Collectors.toSet());
        return claim.assertions().stream()
                .anyMatch(a -> !before.contains(a.report().origin().id()));
    }

    private static boolean isEdition(Contradiction conflict) {
        return conflict.explanation() == Contradiction.Explanation.EDITION;
    }

    /** Whether one of these articles has one of the sides. */
    private static boolean isOf(Contradiction conflict, Set<String> articles) {
        return conflict.between().stream().anyMatch(words -> articles.contains(words.article()));
    }

    /** What is owed or due as of the last day that any of these articles appeared. */
    private static List<Claim> waiting(Collection<Claim> claims) {
        Optional<LocalDate> today = claims.stream()
                .flatMap(claim -> claim.assertions().stream())
                .flatMap(assertion -> assertion.report().published().stream())
                .max(Comparator.naturalOrder());
        List<Claim> waiting = new ArrayList<>();
        for (Claim claim : claims) {
            if (Waiting.on(claim, today)) {
                waiting.add(claim);
            }
        }
        waiting.sort(Comparator.comparing((Claim claim) -> !claim.status().equals("awaited"))
                .thenComparing(Claim::sortKey));
        return waiting;
    }
}
