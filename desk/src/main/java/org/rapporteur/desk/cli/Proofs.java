package org.rapporteur.desk.cli;

import java.util.List;
import java.util.Optional;
import org.rapporteur.article.Article;
import org.rapporteur.desk.store.Archive;
import org.rapporteur.desk.store.Kept;
import org.rapporteur.desk.store.Listed;
import org.rapporteur.entry.Entry;
import org.rapporteur.entry.Evidence;
import org.rapporteur.entry.Statement;
import org.rapporteur.lineage.Repair;
import org.rapporteur.record.Assertion;
import org.rapporteur.record.Support;
import org.rapporteur.text.Span;

/** Writes what a line stands on: each article, its paragraph, and in it the words between {@code ›} and {@code ‹}. */
final class Proofs {
    private final Terminal terminal;
    private final Archive archive;

    Proofs(Terminal terminal, Archive archive) {
        this.terminal = terminal;
        this.archive = archive;
    }

    void line(Listed line) {
        say(
                line.headline()
                        + line.entry()
                                .when()
                                .map(when -> ", " + Phrases.day(when.value()))
                                .orElse(""),
                0);
        say(line.id() + " · " + line.kind() + " · " + line.status() + " · " + support(line.support()), 0);
        for (Assertion proof : archive.proofs(line)) {
            Evidence first = proof.entry().evidence().get(0);
            paragraph(first);
            wording(proof.entry()).ifPresent(this::quotation);
            repairs(first);
        }
    }

    /** Of the quotation that its words stand in, or that it is. */
    private static Optional<Statement.Wording> wording(Entry entry) {
        return entry instanceof Statement said && !said.quoted().isEmpty()
                ? Optional.of(said.wording())
                : entry.evidence().get(0).wording();
    }

    private void quotation(Statement.Wording wording) {
        say("quotation " + wording.label(), 4);
    }

    private static String support(Support support) {
        String newsrooms = support.newsrooms().isEmpty() ? "" : " (" + String.join(", ", support.newsrooms()) + ")";
        return Words.count(support.origins(), "origin") + newsrooms + ", " + Words.count(support.articles(), "article");
    }

    /** The paragraph that a piece of evidence stands in, and what its quotation is worth. */
    void evidence(Evidence evidence) {
        paragraph(evidence);
        evidence.wording().ifPresent(this::quotation);
    }

    private void paragraph(Evidence evidence) {
        Optional<Kept> kept = archive.library().kept(evidence.article());
        String day =
                kept.flatMap(Kept::day).map(value -> ", " + Phrases.day(value)).orElse(", undated");
        String outlet = kept.flatMap(Kept::outlet).map(words -> ", " + words).orElse("");
        terminal.say("");
        say(
                evidence.article() + outlet + day + ", characters "
                        + evidence.span().start() + "–" + evidence.span().end(),
                2);
        say(marked(evidence), 4);
    }

    private String marked(Evidence evidence) {
        String paragraph = archive.library()
                .paragraph(evidence.article(), evidence.span().start())
                .orElse(evidence.words());
        int at = paragraph.indexOf(evidence.words());
        if (at < 0) {
            return "›" + evidence.words() + "‹";
        }
        int end = at + evidence.words().length();
        return paragraph.substring(0, at) + "›" + paragraph.substring(at, end) + "‹" + paragraph.substring(end);
    }

    /** The words of this evidence that a rewrite damaged, and what they were. */
    private void repairs(Evidence evidence) {
        Optional<Article> article = archive.library().article(evidence.article());
        List<Repair> repairs = archive.library()
                .condition(evidence.article())
                .map(condition -> condition.repairs())
                .orElse(List.of());
        for (Repair repair : repairs) {
            Span span = article.orElseThrow().text().origin(repair.span());
            if (span.overlaps(evidence.span())) {
                say(
                        "printed “" + repair.printed() + "”, meant “" + repair.meant() + "” ("
                                + repair.grade().label() + ": " + repair.reason() + ")",
                        4);
            }
        }
    }

    private void say(String words, int indent) {
        for (String line : Words.wrap(Words.harmless(words), terminal.width() - indent)) {
            terminal.say(" ".repeat(indent) + line);
        }
    }
}
