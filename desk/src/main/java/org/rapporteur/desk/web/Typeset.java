package org.rapporteur.desk.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.rapporteur.text.Span;

/** Cuts an article's lines into runs of characters that are marked alike. */
final class Typeset {
    private final Sheet sheet;
    private final Layout layout;
    private final Numbering numbering;
    private final Place place;
    private final String plain;

    Typeset(Sheet sheet, Layout layout, Numbering numbering, Place place) {
        this.sheet = sheet;
        this.layout = layout;
        this.numbering = numbering;
        this.place = place;
        this.plain = sheet.article().plain();
    }

    List<Reader.Block> blocks(Span part) {
        return layout.strips().stream()
                .filter(strip -> part.contains(strip.span().start()))
                .map(strip -> new Reader.Block(strip.zone(), runs(strip.span())))
                .toList();
    }

    private List<Reader.Run> runs(Span line) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(line.start(), line.end()));
        sheet.readings().forEach(reading -> reading.spans().forEach(span -> cut(cuts, line, span)));
        sheet.readings().forEach(reading -> reading.altered().forEach(span -> cut(cuts, line, span)));
        sheet.damages().forEach(damage -> cut(cuts, line, damage.span()));
        layout.sentences().forEach(sentence -> cut(cuts, line, new Span(sentence.start(), sentence.start())));
        List<Reader.Run> runs = new ArrayList<>();
        int from = line.start();
        for (int to : cuts.tailSet(from, false)) {
            Span span = new Span(from, to);
            sentence(from).ifPresent(runs::add);
            anchors(from).forEach(runs::add);
            runs.add(run(span, line));
            from = to;
        }
        return runs;
    }

    private static void cut(TreeSet<Integer> cuts, Span line, Span span) {
        if (span.start() > line.start() && span.start() < line.end()) {
            cuts.add(span.start());
        }
        if (span.end() > line.start() && span.end() < line.end()) {
            cuts.add(span.end());
        }
    }

    /** The anchor of a sentence that begins here. */
    private Optional<Reader.Run> sentence(int offset) {
        for (int i = 0; i < layout.sentences().size(); i++) {
            if (layout.sentences().get(i).start() == offset) {
                String style = i + 1 == place.here() ? "sentence here" : "sentence";
                return Optional.of(new Reader.Run("s" + (i + 1), style, String.valueOf(i + 1), "", "", List.of()));
            }
        }
        return Optional.empty();
    }

    private Reader.Run run(Span span, Span line) {
        List<Sheet.Reading> over = sheet.readings().stream()
                .filter(reading -> reading.spans().stream().anyMatch(words -> words.contains(span)))
                .toList();
        Optional<Sheet.Damage> damage = sheet.damages().stream()
                .filter(broken -> broken.span().contains(span))
                .findFirst();
        boolean ends =
                damage.filter(broken -> broken.span().end() == span.end()).isPresent();
        return new Reader.Run(
                "",
                style(span, over, damage),
                Inert.of(span.in(plain)),
                ends ? Inert.of(damage.orElseThrow().meant()) : "",
                damage.map(Sheet.Damage::reason).orElse(""),
                marks(span, line));
    }

    /** An anchor for each entry whose words begin here. */
    private List<Reader.Run> anchors(int offset) {
        return sheet.readings().stream()
                .filter(reading -> reading.spans().get(0).start() == offset)
                .map(reading -> new Reader.Run(numbering.anchor(reading), "anchor", "", "", "", List.of()))
                .toList();
    }

    /** The kind of the shortest entry gives the underline. */
    private String style(Span span, List<Sheet.Reading> over, Optional<Sheet.Damage> damage) {
        StringBuilder style = new StringBuilder();
        over.stream()
                .min(java.util.Comparator.comparingInt(
                        reading -> reading.spans().get(0).length()))
                .ifPresent(reading ->
                        style.append("m k-").append(Tag.of(reading.entry()).letter()));
        if (over.stream().anyMatch(reading -> reading.line().equals(place.line()))) {
            style.append(" open");
        }
        if (sheet.isAltered(span)) {
            style.append(" altered");
        }
        damage.ifPresent(broken -> style.append(broken.sure() ? " damaged" : " damaged guess"));
        return style.toString().strip();
    }

    /** The signs of the entries whose first words end here, or with the line that they begin on. */
    private List<Reader.Mark> marks(Span span, Span line) {
        return sheet.readings().stream()
                .filter(reading -> ends(reading.spans().get(0), span, line))
                .map(numbering::mark)
                .toList();
    }

    private static boolean ends(Span words, Span run, Span line) {
        return words.start() >= line.start()
                && words.start() < line.end()
                && run.end() == Math.max(words.start() + 1, Math.min(words.end(), line.end()));
    }
}
