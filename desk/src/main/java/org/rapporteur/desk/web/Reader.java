package org.rapporteur.desk.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.article.Article;
import org.rapporteur.entry.Evidence;
import org.rapporteur.entry.Statement;
import org.rapporteur.text.Span;

/** One article as printed, beside it all that was read in it, each linked to the other. */
final class Reader {
    private Reader() {}

    /**
     * What the template gets.
     *
     * @param day the day and where it was found
     * @param origin how it comes from another text, for the strip on top
     * @param part of parts, for long articles
     * @param kinds the switches, with how many entries each has
     */
    record Model(
            Article article,
            String day,
            Strip origin,
            List<Block> blocks,
            List<Entry> entries,
            List<Switch> kinds,
            int part,
            List<String> parts,
            boolean damaged,
            List<String> unsure) {}

    /** The lineage strip: what the article is, of what, why, and its relatives. */
    record Strip(
            String relation, String of, String diff, String quotes, List<String> reasons, List<Ladder.Rung> others) {}

    /** A kind that can be switched off. */
    record Switch(Tag tag, int count, boolean on) {}

    /** A paragraph, or a line of the page around it. */
    record Block(String style, List<Run> runs) {}

    /**
     * Characters that are marked alike.
     *
     * @param id the anchor that begins here; empty for none
     * @param style classes; empty for plain text
     * @param meant for a damaged word, what it was; empty else
     * @param marks entries that end here
     */
    record Run(String id, String style, String words, String meant, String reason, List<Mark> marks) {}

    /** The sign behind an entry's words. */
    record Mark(String sign, char letter, String target) {}

    /**
     * An entry in the margin.
     *
     * @param anchor its own id on the page
     * @param target the id of its words
     * @param wording for a quotation: verbatim, altered, unchecked; empty else
     * @param was what other articles have instead of altered words
     * @param copy what the copy key takes; empty when it refuses
     */
    record Entry(
            String anchor,
            String target,
            Mark mark,
            String text,
            String line,
            String wording,
            Map<String, String> was,
            String copy) {}

    static Page page(Look look, Call call) {
        String name = call.name("name");
        Sheet sheet = sheet(look, name, call.ask());
        Layout layout = Layout.of(sheet);
        Place place = Place.of(call.ask(), sheet, layout);
        Span shown = place.part();
        Numbering numbering = Numbering.of(sheet);
        List<Sheet.Reading> here = sheet.readings().stream()
                .filter(reading -> shown.contains(reading.spans().get(0).start()))
                .toList();
        Model model = new Model(
                sheet.article(),
                day(sheet.article()),
                strip(sheet),
                new Typeset(sheet, layout, numbering, place).blocks(shown),
                entries(sheet, here, numbering, look),
                switches(here, call.ask()),
                layout.parts().indexOf(shown) + 1,
                parts(layout, call),
                !sheet.damages().isEmpty(),
                sheet.unsure());
        return new Page(sheet.article().title().orElse(name), "reader", model, rows(sheet));
    }

    /** An article laid out, or the reason why there is none. */
    static Sheet sheet(Look look, String name, Ask ask) {
        return look.sheet(name, ask).orElseThrow(() -> absent(look, name, ask));
    }

    private static Problem absent(Look look, String name, Ask ask) {
        Optional<String> later = ask.text(Param.AT).filter(day -> look.holds(name));
        if (later.isPresent()) {
            return Problem.missing("the article " + name + " is not known to have appeared by " + later.get());
        }
        return look.doubts(ask).forgotten().stream()
                .filter(doubt -> doubt.article().equals(name))
                .map(doubt -> Problem.removed("the article " + name + " was taken out on purpose: " + doubt.reason()))
                .findFirst()
                .orElseGet(
                        () -> Problem.missing("no article " + name + " is here").meant(look.nearestArticle(name)));
    }

    private static String day(Article article) {
        return Say.day(article.published().day()) + " (" + article.published().reason() + ")";
    }

    private static Strip strip(Sheet sheet) {
        String name = sheet.article().name();
        List<Ladder.Rung> others = sheet.ladder().rungs().stream()
                .filter(rung -> rung.isHeld() && !rung.article().equals(name))
                .toList();
        Optional<Ladder.Rung> own = sheet.ladder().rung(name);
        if (own.isEmpty()) {
            return new Strip("origin", "", "", "", List.of(), others);
        }
        Ladder.Rung rung = own.get();
        boolean held = sheet.ladder().rung(rung.of()).map(Ladder.Rung::isHeld).orElse(false);
        String beside = held || others.isEmpty() ? rung.of() : others.get(0).article();
        return new Strip(
                Origins.relation(rung) + (held || rung.of().isEmpty() ? "" : Origins.OF_NONE),
                held ? rung.of() : "",
                beside.isEmpty() || others.isEmpty() ? "" : Address.diff(beside, name),
                Origins.quotes(rung),
                Origins.reasons(sheet.ladder(), rung),
                others);
    }

    private static List<String> parts(Layout layout, Call call) {
        List<String> parts = new ArrayList<>();
        for (int part = 1; part <= layout.parts().size() && layout.parts().size() > 1; part++) {
            Ask ask =
                    call.ask().without(Param.OPEN, Param.SENTENCE, Param.PLACE).with(Param.PART, String.valueOf(part));
            parts.add(call.path() + ask.query());
        }
        return parts;
    }

    private static List<Switch> switches(List<Sheet.Reading> here, Ask ask) {
        Map<Tag, Integer> counts = new TreeMap<>(Comparator.naturalOrder());
        here.forEach(reading -> counts.merge(Tag.of(reading.entry()), 1, Integer::sum));
        String hidden = ask.text(Param.HIDE).orElse("");
        List<Switch> switches = new ArrayList<>();
        counts.forEach((tag, count) -> switches.add(new Switch(tag, count, hidden.indexOf(tag.letter()) < 0)));
        return switches;
    }

    private static List<Entry> entries(Sheet sheet, List<Sheet.Reading> here, Numbering numbering, Look look) {
        Attribution attribution = new Attribution(sheet, look);
        List<Entry> entries = new ArrayList<>();
        for (Sheet.Reading reading : here) {
            Mark mark = numbering.mark(reading);
            entries.add(new Entry(
                    "r-" + mark.sign(),
                    numbering.anchor(reading),
                    mark,
                    Inert.of(reading.headline()),
                    Address.why(reading.line()),
                    wording(reading.entry()),
                    reading.was(),
                    Inert.of(attribution.of(reading))));
        }
        return entries;
    }

    /** What the quotation is worth that it is; of what else stands in one, only that this is not whole. */
    static String wording(org.rapporteur.entry.Entry entry) {
        if (entry instanceof Statement said) {
            return said.quoted().isEmpty() ? "" : said.wording().label();
        }
        return Evidence.worst(entry.evidence())
                .filter(wording -> wording != Statement.Wording.VERBATIM)
                .map(Statement.Wording::label)
                .orElse("");
    }

    static List<Row> rows(Sheet sheet) {
        List<Row> rows = new ArrayList<>();
        for (Sheet.Reading reading : sheet.readings()) {
            Evidence shown = reading.entry().evidence().get(0);
            rows.add(new Row()
                    .with("line", reading.line())
                    .with("kind", Tag.of(reading.entry()).word())
                    .with("text", reading.headline())
                    .with("wording", worth(reading.entry()))
                    .with("start", shown.span().start())
                    .with("end", shown.span().end())
                    .with("words", shown.words()));
        }
        return rows;
    }

    private static String worth(org.rapporteur.entry.Entry entry) {
        return entry instanceof Statement said
                ? said.wording().label()
                : Evidence.worst(entry.evidence()).map(Statement.Wording::label).orElse("");
    }
}
