package org.rapporteur.desk.web;

import java.util.List;
import java.util.Locale;
import org.rapporteur.entry.Statement;

/** Lines as rows for machines; the columns of a kind bear the names of the export. */
final class Entries {
    private Entries() {}

    static List<Row> rows(List<Line> lines) {
        return lines.stream().map(Entries::row).toList();
    }

    static Row row(Line line) {
        Row row = new Row()
                .with("id", line.id())
                .with("kind", line.tag().word())
                .with("text", line.headline())
                .with("status", line.status())
                .with("when", line.entry().when().map(when -> when.value()))
                .with(
                        "when_precision",
                        line.entry().when().map(when -> when.precision().name().toLowerCase(Locale.ROOT)))
                .with("reported", line.reported())
                .with("origins", line.origins())
                .with("articles", line.articles())
                .with("newsrooms", line.newsrooms())
                .with("flags", line.flags());
        line.entry().as(new Columns(row));
        if (line.tag() != Tag.SAID) {
            row.with("quote_wording", line.proof().wording().map(Statement.Wording::label));
        }
        return row.with("article", line.proof().article())
                .with("start", line.proof().span().start())
                .with("end", line.proof().span().end())
                .with("words", line.proof().words())
                .with("url", Address.reader(line.proof().article(), line.id()));
    }

    static Row row(Proof proof) {
        return new Row()
                .with("article", proof.article())
                .with("outlet", proof.outlet())
                .with("published", proof.day())
                .with("status", proof.status())
                .with("start", proof.span().start())
                .with("end", proof.span().end())
                .with("words", proof.words())
                .with("quote_wording", proof.wording().map(Statement.Wording::label));
    }
}
