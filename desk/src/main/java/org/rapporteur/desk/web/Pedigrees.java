package org.rapporteur.desk.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.desk.store.Archive;
import org.rapporteur.desk.store.Kept;
import org.rapporteur.desk.store.Retrospect;
import org.rapporteur.lineage.Condition;
import org.rapporteur.lineage.Copy;
import org.rapporteur.lineage.Family;
import org.rapporteur.lineage.Quotation;
import org.rapporteur.lineage.Relation;
import org.rapporteur.lineage.Wording;

/** Makes ladders of families: each copy below what it was made from. */
final class Pedigrees {
    /** A family of a thousand reprints is shown by its first members; the API has them all. */
    private static final int MOST = 200;

    private final Archive archive;
    private final Optional<Retrospect> then;

    /** Read once for all articles of a family. */
    private final Map<String, Family> families = new HashMap<>();

    /** @param then the archive as of the day; nothing for now */
    Pedigrees(Archive archive, Optional<Retrospect> then) {
        this.archive = archive;
        this.then = then;
    }

    Ladder ladder(Family whole) {
        Family family = asOf(whole);
        List<Ladder.Rung> rungs = new ArrayList<>();
        roots(family).forEach(root -> climb(family, root, 0, rungs));
        return new Ladder(family.origin(), family.newsroom(), family.held(), rungs);
    }

    /** One article of a family by itself. */
    Ladder alone(Kept article) {
        Family family = families.computeIfAbsent(
                article.origin(),
                origin -> asOf(archive.library().family(origin).orElseThrow()));
        return new Ladder(family.origin(), family.newsroom(), family.held(), List.of(rung(family, article.name(), 0)));
    }

    private Family asOf(Family whole) {
        return then.map(past -> past.family(whole)).orElse(whole);
    }

    /** What is made from nothing in the family: the held origin, or editions that nobody holds. */
    private static List<String> roots(Family family) {
        List<String> roots = new ArrayList<>();
        family.held().ifPresent(roots::add);
        for (Copy copy : family.copies()) {
            boolean known = family.has(copy.of()) || family.copy(copy.of()).isPresent();
            if (!known && !roots.contains(copy.of())) {
                roots.add(copy.of());
            }
        }
        for (String member : family.members()) {
            if (family.copy(member).isEmpty() && !roots.contains(member)) {
                roots.add(member);
            }
        }
        return roots;
    }

    private void climb(Family family, String article, int depth, List<Ladder.Rung> rungs) {
        if (rungs.size() >= MOST
                || rungs.stream().anyMatch(rung -> rung.article().equals(article))) {
            return;
        }
        rungs.add(rung(family, article, depth));
        family.copies().stream()
                .filter(copy -> copy.of().equals(article))
                .forEach(copy -> climb(family, copy.article(), depth + 1, rungs));
    }

    private Ladder.Rung rung(Family family, String article, int depth) {
        Optional<Copy> copy = family.copy(article);
        boolean held = family.has(article);
        Optional<Kept> kept = held ? archive.library().kept(article) : Optional.empty();
        List<Quotation> quotations = held && (family.members().size() > 1 || isRewrite(copy))
                ? archive.library()
                        .condition(article)
                        .map(Condition::quotations)
                        .orElse(List.of())
                : List.of();
        return new Ladder.Rung(
                article,
                kept.flatMap(Kept::title),
                kept.flatMap(Kept::outlet),
                kept.flatMap(Kept::day).flatMap(Lookup::day),
                held ? copy.map(how -> how.relation().label()).orElse("origin") : "edition",
                copy.map(Copy::of).orElse(""),
                depth,
                count(quotations, Wording.ALTERED),
                count(quotations, Wording.UNCHECKED),
                quotations.size(),
                copy.map(Copy::reasons).orElse(List.of()));
    }

    private static boolean isRewrite(Optional<Copy> copy) {
        return copy.filter(how -> how.relation() == Relation.REWRITE).isPresent();
    }

    private static int count(List<Quotation> quotations, Wording wording) {
        return (int) quotations.stream()
                .filter(quotation -> quotation.wording() == wording)
                .count();
    }
}
