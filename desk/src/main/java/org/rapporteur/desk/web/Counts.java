package org.rapporteur.desk.web;

import java.util.List;
import java.util.Optional;
import org.rapporteur.desk.store.Archive;
import org.rapporteur.desk.store.Doubt;
import org.rapporteur.desk.store.Headcount;
import org.rapporteur.desk.store.Retrospect;
import org.rapporteur.lineage.Copy;
import org.rapporteur.lineage.Family;
import org.rapporteur.lineage.Relation;

/** Counts what the store holds, and lists what it could not take. */
final class Counts {
    /** The kinds of copies are counted in so many families at most; the rest is only counted as articles. */
    private static final int FAMILIES = 2000;

    private Counts() {}

    static Stock of(Archive archive, Headcount headcount, String at) {
        List<Copy> copies = archive.library().largest(FAMILIES).stream()
                .takeWhile(family -> family.members().size() > 1)
                .map(Family::copies)
                .flatMap(List::stream)
                .toList();
        Headcount.Holdings holdings = headcount.holdings(at);
        return new Stock(
                String.valueOf(headcount.revision()),
                holdings.articles(),
                holdings.origins(),
                count(copies, at, Relation.REPRINT, Relation.SAME, Relation.EXCERPT),
                count(copies, at, Relation.REVISION),
                count(copies, at, Relation.REWRITE),
                holdings.unreadable(),
                holdings.undated(),
                holdings.forgotten(),
                holdings.last().flatMap(Lookup::day));
    }

    private static int count(List<Copy> copies, String at, Relation... relations) {
        return at.isEmpty()
                ? (int) copies.stream()
                        .filter(copy -> List.of(relations).contains(copy.relation()))
                        .count()
                : 0;
    }

    /** What speaks of an article that had not appeared then is left out. */
    static Doubts doubts(Archive archive, Optional<Retrospect> then) {
        List<Doubt> all = archive.doubts().stream()
                .filter(doubt -> !doubt.kind().equals("unsure")
                        || then.map(past -> past.knows(doubt.article())).orElse(true))
                .toList();
        return new Doubts(
                kind(all, "unreadable", "unread"), kind(all, "undated"), kind(all, "unsure"), kind(all, "forgotten"));
    }

    private static List<Doubts.Doubt> kind(List<Doubt> all, String... kinds) {
        return all.stream()
                .filter(doubt -> List.of(kinds).contains(doubt.kind()))
                .map(doubt -> new Doubts.Doubt(doubt.article(), doubt.words()))
                .toList();
    }
}
