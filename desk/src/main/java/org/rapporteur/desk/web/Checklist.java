package org.rapporteur.desk.web;

import java.util.List;

/** What was skipped or not understood, and why. */
final class Checklist {
    private Checklist() {}

    record Model(List<Part> parts, String nothing) {}

    /** @param linked whether the names lead to articles */
    record Part(String heading, String lead, List<Doubts.Doubt> doubts, boolean linked) {}

    static Page page(Look look, Call call) {
        Doubts doubts = look.doubts(call.ask());
        List<Part> parts = List.of(
                new Part("Not read", "Nothing of these files was kept.", doubts.skipped(), false),
                new Part(
                        "Undated",
                        "No day of publication was found; dates such as “Tuesday” stay open.",
                        doubts.undated(),
                        true),
                new Part(
                        "Not sure",
                        "Seen, but not understood well enough to stand in the record.",
                        doubts.unsure(),
                        true),
                new Part(
                        "Forgotten",
                        "Taken out on purpose, with all their words; lines that stood on them alone are gone.",
                        doubts.forgotten(),
                        false));
        String nothing = Empty.bare(look, call.ask()).orElse("");
        return new Page("Check", "check", new Model(parts, nothing), rows(doubts));
    }

    static List<Row> rows(Doubts doubts) {
        List<Row> rows = new java.util.ArrayList<>();
        add(rows, "skipped", doubts.skipped());
        add(rows, "undated", doubts.undated());
        add(rows, "unsure", doubts.unsure());
        add(rows, "forgotten", doubts.forgotten());
        return rows;
    }

    private static void add(List<Row> rows, String kind, List<Doubts.Doubt> doubts) {
        doubts.forEach(doubt -> rows.add(
                new Row().with("kind", kind).with("article", doubt.article()).with("reason", doubt.reason())));
    }
}
