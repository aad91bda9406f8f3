package org.rapporteur.desk.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.desk.store.Bookmark;

/** Sources: which articles are one text, drawn as ladders from the origin down. */
final class Origins {
    private Origins() {}

    record Model(List<Family> families, List<Step> alone, long total, String nothing) {}

    /** @param drawing the ladder, empty for an article that stands alone */
    record Family(Ladder ladder, String heading, String drawing, List<Step> steps) {
        /** "3 articles = 1 origin". */
        String counts() {
            return Say.count(held(this), "article") + " = 1 origin";
        }
    }

    /** A rung with its addresses. */
    record Step(
            Ladder.Rung rung,
            String relation,
            String address,
            String diff,
            String quotes,
            String reasons,
            String hint) {}

    static final String OF_NONE = " of an edition that is not held";

    static Page page(Look look, Call call) {
        Optional<Bookmark> after = Cursor.place(look, call);
        Slice<Ladder> slice = look.ladders(call.ask(), after);
        int[] given = {0};
        List<Family> families = new ArrayList<>();
        for (Ladder ladder : slice.rows()) {
            families.add(family(ladder, given));
        }
        String nothing = Empty.bare(look, call.ask()).orElse("No more articles are here.");
        Model model = new Model(
                families.stream().filter(family -> held(family) > 1).toList(),
                families.stream()
                        .filter(family -> held(family) == 1)
                        .flatMap(family -> family.steps().stream())
                        .filter(step -> step.rung().isHeld())
                        .toList(),
                slice.total(),
                slice.rows().isEmpty() ? nothing : "");
        return new Page("Sources", "sources", model, rows(slice.rows()), Lists.next(slice, call));
    }

    private static Family family(Ladder ladder, int[] given) {
        List<Step> steps = new ArrayList<>();
        for (Ladder.Rung rung : ladder.rungs()) {
            steps.add(step(ladder, rung, rung.isHeld() ? Items.hint(given[0]++) : ""));
        }
        String drawing = steps.size() > 1 ? Rungs.of(ladder) : "";
        return new Family(ladder, heading(ladder), drawing, steps);
    }

    private static String heading(Ladder ladder) {
        String room = ladder.newsroom().orElse("Newsroom not known");
        return ladder.held().isPresent() ? room : room + " (the origin is not held)";
    }

    private static long held(Family family) {
        return family.steps().stream().filter(step -> step.rung().isHeld()).count();
    }

    private static Step step(Ladder ladder, Ladder.Rung rung, String hint) {
        boolean comparable = ladder.rung(rung.of()).filter(Ladder.Rung::isHeld).isPresent();
        return new Step(
                rung,
                relation(rung) + (rung.of().isEmpty() || comparable ? "" : OF_NONE),
                rung.isHeld() ? Address.reader(rung.article()) : "",
                comparable ? Address.diff(rung.of(), rung.article()) : "",
                quotes(rung),
                String.join("; ", reasons(ladder, rung)),
                hint);
    }

    /** Whether anything is said of the quotations of texts. */
    static boolean isQuoted(List<Step> steps) {
        return steps.stream().anyMatch(step -> !step.quotes().isEmpty());
    }

    /** The first article of a table that is held. */
    static String first(List<Step> steps) {
        return steps.stream()
                .map(Step::rung)
                .filter(Ladder.Rung::isHeld)
                .map(Ladder.Rung::article)
                .findFirst()
                .orElse("not held");
    }

    static String relation(Ladder.Rung rung) {
        return switch (rung.relation()) {
            case "same" -> "the same text again";
            case "reprint" -> "reprint";
            case "revision" -> "another edition";
            case "excerpt" -> "excerpt";
            case "rewrite" -> "rewrite";
            case "edition" -> "an edition that is not held";
            default -> "origin";
        };
    }

    /** Why it is thought so, with "it" for the article itself and without what is long in the names of others. */
    static List<String> reasons(Ladder ladder, Ladder.Rung rung) {
        return rung.reasons().stream()
                .map(reason -> named(reason, ladder, rung.article()))
                .toList();
    }

    private static String named(String reason, Ladder ladder, String own) {
        String words = reason.replace(own, "it");
        for (Ladder.Rung other : ladder.rungs()) {
            words = words.replace(other.article(), brief(other.article()));
        }
        return words;
    }

    /** A file's name without its ending, and without the sum of its content that some archives put behind it. */
    private static String brief(String name) {
        return name.replaceFirst("\\.[A-Za-z]{2,5}$", "").replaceFirst("[_-][0-9a-f]{12,}$", "");
    }

    /** "quotations intact", "3 of 7 quotations altered". */
    static String quotes(Ladder.Rung rung) {
        if (rung.quotations() == 0) {
            return "";
        }
        String all = " of " + Say.count(rung.quotations(), "quotation") + " ";
        if (rung.altered() > 0) {
            return "✖ " + rung.altered() + all + "altered";
        }
        return rung.unchecked() > 0 ? "? " + rung.unchecked() + all + "unchecked" : "✔ quotations intact";
    }

    static List<Row> rows(List<Ladder> ladders) {
        return ladders.stream()
                .flatMap(ladder -> ladder.rungs().stream().map(rung -> row(ladder, rung)))
                .collect(Collectors.toList());
    }

    static Row row(Ladder ladder, Ladder.Rung rung) {
        return new Row()
                .with("origin", ladder.origin())
                .with("newsroom", ladder.newsroom())
                .with("article", rung.article())
                .with("title", rung.title())
                .with("outlet", rung.outlet())
                .with("published", rung.day())
                .with("relation", rung.relation())
                .with("of", rung.of())
                .with("altered_quotations", rung.altered())
                .with("quotations", rung.quotations())
                .with("reasons", rung.reasons());
    }
}
