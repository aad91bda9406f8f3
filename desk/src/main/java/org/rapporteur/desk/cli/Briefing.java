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
import org.rapporteur.entry.Position;
import org.rapporteur.entry.Statement;
import org.rapporteur.record.Change;
import org.rapporteur.record.Claim;
import org.rapporteur.record.Contradiction;
import org.rapporteur.record.Lead;

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
        String count = Words.count(brief.articles(), "article") + " = " + Words.count(brief.origins(), "origin");
        say(title + " · since " + brief.since().words() + " · " + count);
        if (!brief.hasNews()) {
            say(nothing(brief));
        }
        part("NEW", brief.news().fresh(), lead -> lead(lead, archive));
        part("CHANGED", brief.news().changed(), change -> change(change, archive));
        part("IN CONFLICT", brief.news().conflicts(), this::conflict);
        part(
                "WAITING FOR",
                brief.news().waiting(),
                claim -> line(kind(claim), claim.headline() + date(claim), claim.status()));
    }

    private static String nothing(Brief brief) {
        String read = brief.articles() == 0
                ? "No article came in."
                : Words.count(brief.articles(), "article") + " read, all reprints of what you have: rap sources";
        return "Nothing new since " + brief.since().words() + ". " + read;
    }

    private interface Line<T> {
        void of(T thing);
    }

    private <T> void part(String head, List<T> things, Line<T> line) {
        if (things.isEmpty()) {
            return;
        }
        int more = things.size() - Brief.SHOWN;
        terminal.say(head + (more > 0 ? "  (%d of %d)".formatted(Brief.SHOWN, things.size()) : ""));
        things.stream().limit(Brief.SHOWN).forEach(line::of);
    }

    private void lead(Lead lead, Archive archive) {
        line(
                kind(lead.claim()),
                lead.claim().headline() + date(lead.claim()),
                mark(lead.claim()) + lead.reason() + first(lead.claim(), archive));
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

    /** Who told it first, and in which article that is. */
    private static String first(Claim claim, Archive archive) {
        String name = claim.first().article();
        Optional<Kept> kept = archive.kept(name);
        String outlet = kept.flatMap(Kept::outlet).map(words -> "; " + words).orElse("");
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

    private static String kind(Claim claim) {
        String word = claim.entry().as(KIND_WORDS).replace('_', ' ');
        return SHORT.getOrDefault(word, word);
    }

    private static final Entry.Kinds<String> KIND_WORDS = new Entry.Kinds<>() {
        @Override
        public String statement(Statement said) {
            return "said";
        }

        @Override
        public String position(Position held) {
            return held.stance();
        }

        @Override
        public String exchange(Exchange paper) {
            return paper.type();
        }

        @Override
        public String meeting(Meeting met) {
            return met.kind();
        }

        @Override
        public String figure(Figure figure) {
            return "number";
        }

        @Override
        public String event(Event event) {
            return event.type();
        }
    };
}
