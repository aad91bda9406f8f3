package org.rapporteur.desk.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.desk.store.Archive;
import org.rapporteur.desk.store.Kept;
import org.rapporteur.entry.Entry;
import org.rapporteur.entry.Event;
import org.rapporteur.entry.Exchange;
import org.rapporteur.entry.Figure;
import org.rapporteur.entry.Meeting;
import org.rapporteur.entry.Statement;
import org.rapporteur.record.Change;
import org.rapporteur.record.Claim;
import org.rapporteur.record.Contradiction;
import org.rapporteur.record.Lead;
import org.rapporteur.record.News;

/** The brief on a terminal: one page, numbered through, so that "rap why 3" opens its third line. */
final class Briefing {
    private static final int KIND = 11;
    private static final int NUMBER = 3;

    /** What is too long for its column. */
    private static final Map<String, String> SHORT = Map.of(
            "written response", "reply",
            "written exchange", "paper",
            "public statement", "statement",
            "reference document", "paper",
            "press event", "press",
            "consultation", "talks",
            "partial accept", "accepts",
            "attribution", "who said");

    private final Terminal terminal;
    private final String title;
    private int number;

    Briefing(Terminal terminal, String title) {
        this.terminal = terminal;
        this.title = title;
    }

    void write(Brief brief, Archive archive) {
        say(title + " · since " + brief.since().words() + " · " + brief.count().tally());
        if (!brief.hasNews()) {
            say(nothing(brief));
        }
        News news = brief.news();
        part("NEW", brief.leads(), brief.fresh(), lead -> lead(lead, archive));
        part("CHANGED", news.changed(), news.changed().size(), change -> change(change, archive));
        part(
                "TOLD OTHERWISE BY A LATER EDITION",
                news.reworded(),
                news.reworded().size(),
                this::conflict);
        part("IN CONFLICT", brief.conflicts(), brief.conflicts().size(), this::conflict);
        if (brief.slips() > 0) {
            say("ALTERED     " + Words.count(brief.slips(), "quotation")
                    + " with other words in a copy: rap conflicts");
        }
        part(
                "WAITING FOR",
                news.waiting(),
                news.waiting().size(),
                claim -> line(
                        kind(claim),
                        claim.headline() + date(claim),
                        Words.count(claim.support().origins(), "origin") + first(claim, archive)));
    }

    private static String nothing(Brief brief) {
        return "Nothing new since " + brief.since().words() + ". "
                + brief.count().inVain();
    }

    private interface Line<T> {
        void of(T thing);
    }

    private <T> void part(String head, List<T> things, long all, Line<T> line) {
        if (things.isEmpty()) {
            return;
        }
        int shown = Math.min(Brief.SHOWN, things.size());
        terminal.say(head + (all > shown ? "  (%,d of %,d)".formatted(shown, all) : ""));
        things.stream().limit(Brief.SHOWN).forEach(line::of);
    }

    private void lead(Lead lead, Archive archive) {
        line(
                kind(lead.claim()),
                lead.claim().headline() + date(lead.claim()),
                mark(lead.claim()) + lead.reason() + first(lead.claim(), lead.reason(), archive));
    }

    private void change(Change change, Archive archive) {
        line(
                change.what(),
                change.claim().headline() + ": " + change.from() + " → " + change.to(),
                Words.count(change.claim().support().origins(), "origin") + first(change.claim(), archive));
    }

    private void conflict(Contradiction conflict) {
        line(
                SHORT.getOrDefault(conflict.kind().label(), conflict.kind().label()),
                conflict.words(),
                conflict.explanation().label());
    }

    private static String date(Claim claim) {
        return claim.when().map(when -> ", " + Phrases.day(when.value())).orElse("");
    }

    private static String mark(Claim claim) {
        if (!(claim.entry() instanceof Statement said) || said.quoted().isEmpty()) {
            return "";
        }
        return said.wording() == Statement.Wording.VERBATIM
                ? "✔ "
                : said.wording() == Statement.Wording.ALTERED ? "✖ " : "";
    }

    private static String first(Claim claim, Archive archive) {
        return first(claim, "", archive);
    }

    /** Who told it first, unless the words before say so, and in which article that is. */
    private static String first(Claim claim, String before, Archive archive) {
        String name = claim.first().article();
        Optional<Kept> kept = archive.library().kept(name);
        String outlet = kept.flatMap(Kept::outlet)
                .filter(words -> !before.contains(words))
                .map(words -> "; " + words)
                .orElse("");
        return outlet + " [" + Words.cut(name, 18) + "]";
    }

    private void line(String kind, String words, String why) {
        number++;
        int room = Math.max(30, terminal.width() - NUMBER - KIND);
        String whole = Words.harmless(words) + "  — " + Words.harmless(why);
        List<String> lines = Words.wrap(whole, room);
        terminal.say("%2d %s%s".formatted(number, tag(kind), lines.get(0)));
        lines.subList(1, lines.size()).forEach(more -> terminal.say(" ".repeat(NUMBER + KIND) + more));
    }

    private String tag(String kind) {
        String padded = Words.cut(kind, KIND - 1) + " ".repeat(Math.max(1, KIND - kind.length()));
        return terminal.colour() ? "\u001b[36m" + padded + "\u001b[0m" : padded;
    }

    private void say(String sentence) {
        Words.wrap(sentence, terminal.width()).forEach(terminal::say);
    }

    /** One word for the margin: what sort of paper or deed it is, else what was done with words. */
    private static String kind(Claim claim) {
        Entry entry = claim.entry();
        String word = claim.status();
        if (entry instanceof Exchange paper) {
            word = paper.type();
        } else if (entry instanceof Meeting met) {
            word = met.kind();
        } else if (entry instanceof Event event) {
            word = event.type();
        } else if (entry instanceof Figure) {
            word = "number";
        }
        String plain = word.replace('_', ' ');
        return SHORT.getOrDefault(plain, plain);
    }
}
