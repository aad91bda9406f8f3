package org.rapporteur.desk.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.desk.store.Archive;
import org.rapporteur.desk.store.Kept;
import org.rapporteur.desk.store.Listed;
import org.rapporteur.desk.store.Wanted;
import org.rapporteur.entry.Evidence;
import org.rapporteur.entry.Exchange;
import org.rapporteur.record.Assertion;
import org.rapporteur.record.Claim;
import org.rapporteur.record.Contradiction;

/** Turns rows of the store into what pages show, and what a request asks for into what the store is asked. */
final class Lookup {
    /** How the flag is worded that only one origin tells a line. */
    static final String SOLE = "one origin only";

    private final Archive archive;

    Lookup(Archive archive) {
        this.archive = archive;
    }

    /** The store's words for tags. */
    static String kind(Tag tag) {
        return switch (tag) {
            case SAID -> "statement";
            case POSITION -> "position";
            case PAPER -> "exchange";
            case MEETING -> "meeting";
            case NUMBER -> "figure";
            case EVENT -> "event";
        };
    }

    /** All that is asked for but the place in the list. */
    Wanted wanted(Set<Tag> tags, Ask ask) {
        boolean all = tags.size() == Tag.values().length;
        return new Wanted(
                all ? List.of() : tags.stream().map(Lookup::kind).toList(),
                who(ask.text(Param.BY)),
                who(ask.text(Param.TO)),
                ask.text(Param.ABOUT),
                ask.text(Param.FROM),
                ask.text(Param.UNTIL),
                ask.text(Param.AT),
                Optional.empty(),
                0,
                ask.number(Param.MIN_ORIGINS, 1),
                ask.quotable(),
                Optional.empty(),
                true,
                Integer.MAX_VALUE);
    }

    /** A name that nobody bears must find nothing, not everything. */
    private List<String> who(Optional<String> name) {
        List<String> ids = name.map(archive.people()::whoIs).orElse(List.of());
        return name.isPresent() && ids.isEmpty() ? List.of("nobody") : ids;
    }

    Line line(Listed row) {
        Deciding deciding = Deciding.of(row.entry(), () -> archive.proofs(row));
        return new Line(
                row.id(),
                row.entry(),
                row.headline(),
                row.status(),
                flags(row.flags(), deciding),
                row.support().origins(),
                row.support().articles(),
                row.support().newsrooms(),
                day(row.first()),
                List.of(proof(deciding.words(), row.status())));
    }

    /** A whole claim as a line. */
    static Line line(Claim claim) {
        Deciding deciding = Deciding.of(claim.entry(), claim::assertions);
        return new Line(
                claim.id(),
                claim.entry(),
                claim.headline(),
                claim.status(),
                flags(claim.flags(), deciding),
                claim.support().origins(),
                claim.support().articles(),
                claim.support().newsrooms(),
                claim.first().report().published(),
                List.of(proof(deciding.words(), claim.status())));
    }

    private static Proof proof(Evidence evidence, String status) {
        return new Proof(
                evidence.article(),
                Optional.empty(),
                Optional.empty(),
                evidence.span(),
                evidence.words(),
                evidence.wording(),
                status);
    }

    Proof proof(Assertion told) {
        Evidence evidence = told.entry().evidence().get(0);
        Optional<Kept> article = archive.library().kept(told.article());
        String status = told.entry() instanceof Exchange paper ? paper.status() : "";
        return new Proof(
                told.article(),
                article.flatMap(Kept::outlet),
                article.flatMap(Kept::day).flatMap(Lookup::day),
                evidence.span(),
                evidence.words(),
                evidence.wording(),
                status);
    }

    private static List<String> flags(List<Claim.Flag> flags, Deciding deciding) {
        return Stream.concat(
                        flags.stream().map(Lookup::flag),
                        deciding.isReworded() ? Stream.of(Line.REWORDED) : Stream.empty())
                .toList();
    }

    private static String flag(Claim.Flag flag) {
        return switch (flag) {
            case ALTERED -> "words altered";
            case SOLE -> SOLE;
            case UNATTRIBUTED -> "nobody named says so";
            case UNREAL -> "has not happened";
            case UNDATED -> "undated";
        };
    }

    static Optional<LocalDate> day(String day) {
        return day.length() == 10 ? Optional.of(LocalDate.parse(day)) : Optional.empty();
    }

    /** A conflict with the lines of its two sides; none when they are gone meanwhile, or were not both told by then. */
    Optional<Clash> clash(Contradiction conflict, Optional<String> at) {
        List<String> ids = conflict.claims().stream().limit(2).toList();
        List<Line> sides = ids.stream()
                .map(id -> archive.claim(id, at).map(this::line))
                .flatMap(Optional::stream)
                .toList();
        if (sides.isEmpty() || at.isPresent() && !(sides.size() == ids.size() && isKnown(conflict, at.get()))) {
            return Optional.empty();
        }
        boolean places = sides.size() < 2;
        Line one = places ? moved(sides.get(0), conflict.between().get(0)) : sides.get(0);
        Line other = places ? moved(sides.get(0), conflict.between().get(1)) : sides.get(1);
        return Optional.of(new Clash(
                conflict.id(), conflict.kind().label(), conflict.explanation().label(), conflict.words(), one, other));
    }

    private boolean isKnown(Contradiction conflict, String day) {
        return conflict.between().stream().map(Evidence::article).allMatch(archive.retrospect(day)::knows);
    }

    /** The same line at another place. */
    private static Line moved(Line line, Evidence place) {
        return new Line(
                line.id(),
                line.entry(),
                line.headline(),
                line.status(),
                line.flags(),
                line.origins(),
                line.articles(),
                line.newsrooms(),
                line.reported(),
                List.of(proof(place, line.status())));
    }
}
