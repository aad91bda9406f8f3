package org.rapporteur.desk.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.article.Article;
import org.rapporteur.desk.store.Archive;
import org.rapporteur.desk.store.Headcount;
import org.rapporteur.desk.store.Kept;
import org.rapporteur.desk.store.Listed;
import org.rapporteur.entry.Entry;
import org.rapporteur.entry.Evidence;
import org.rapporteur.entry.Statement;
import org.rapporteur.lineage.Condition;
import org.rapporteur.lineage.Family;
import org.rapporteur.lineage.Repair;
import org.rapporteur.record.Assertion;
import org.rapporteur.text.Span;

/** Lays an article out with all that was read in it. */
final class Sheets {
    private final Archive archive;

    private final Headcount headcount;
    private final Optional<String> at;

    /** @param at the day as of which it is laid out, if not now */
    Sheets(Archive archive, Headcount headcount, Optional<String> at) {
        this.archive = archive;
        this.headcount = headcount;
        this.at = at;
    }

    Optional<Sheet> sheet(String name) {
        return at.isEmpty() || archive.retrospect(at.get()).knows(name)
                ? archive.library().article(name).map(this::sheet)
                : Optional.empty();
    }

    private Sheet sheet(Article article) {
        Units units = new Units(article.text());
        Map<Integer, List<String>> lines = archive.linesOf(article.name());
        List<Sheet.Reading> readings = new ArrayList<>();
        for (Assertion told : archive.library().told(article.name())) {
            lines.getOrDefault(told.index(), List.of())
                    .forEach(line -> readings.add(reading(told.entry(), line, units)));
        }
        readings.sort(
                Comparator.comparing((Sheet.Reading reading) -> reading.spans().get(0)));
        List<Sheet.Damage> damages =
                archive.library().condition(article.name()).map(Condition::repairs).orElse(List.of()).stream()
                        .map(Sheets::damage)
                        .toList();
        Optional<Family> family =
                archive.library().kept(article.name()).map(Kept::origin).flatMap(archive.library()::family);
        Ladder ladder = family.map(new Pedigrees(archive, at.map(archive::retrospect))::ladder)
                .orElseGet(() -> new Ladder(article.name(), Optional.empty(), Optional.empty(), List.of()));
        return new Sheet(article, readings, damages, ladder, headcount.unsure(article.name()));
    }

    private Sheet.Reading reading(Entry entry, String line, Units units) {
        List<Span> spans = spans(entry.evidence(), units);
        List<Span> altered = isAltered(entry) ? spans(((Statement) entry).quoted(), units) : List.of();
        Optional<Listed> listed = archive.claim(line, at);
        String headline = listed.map(Listed::headline).orElse(line);
        return new Sheet.Reading(line, entry, headline, spans, altered, was(entry, listed));
    }

    private static List<Span> spans(List<Evidence> evidence, Units units) {
        return evidence.stream().map(words -> units.of(words.span())).toList();
    }

    private static boolean isAltered(Entry entry) {
        return entry instanceof Statement said && said.wording() == Statement.Wording.ALTERED;
    }

    /** For altered words, what the first article that has them whole prints. */
    private Map<String, String> was(Entry entry, Optional<Listed> listed) {
        Map<String, String> was = new LinkedHashMap<>();
        if (isAltered(entry) && listed.isPresent()) {
            archive.proofs(listed.get()).stream()
                    .map(Assertion::entry)
                    .filter(other -> other instanceof Statement said && said.wording() == Statement.Wording.VERBATIM)
                    .flatMap(other -> ((Statement) other).quoted().stream().limit(1))
                    .findFirst()
                    .ifPresent((Evidence quote) -> was.put(quote.article(), quote.words()));
        }
        return was;
    }

    private static Sheet.Damage damage(Repair repair) {
        return new Sheet.Damage(
                repair.span(),
                repair.printed(),
                repair.meant(),
                repair.reason(),
                repair.grade() == Repair.Grade.ALIGNED);
    }
}
