package org.rapporteur.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.record.Claim;
import org.rapporteur.record.Contradiction;
import org.rapporteur.record.Line;
import org.rapporteur.record.News;

/** The record as Markdown that survives a mail: a brief, a timeline, a table. Article text in it is inert. */
public final class Markdown {
    private Markdown() {}

    /** A brief: what is new, what changed, what is in conflict, what is waited for. */
    public static String brief(News news, int shown) {
        List<String> lines = new ArrayList<>(List.of("# What is new", "", inert(news.tally()), ""));
        section(
                "New",
                news.fresh().stream()
                        .limit(shown)
                        .map(lead -> item(lead.claim(), lead.reason()))
                        .toList(),
                lines);
        section(
                "Changed",
                news.changed().stream()
                        .map(change -> item(change.claim(), change.what() + ": " + change.from() + " → " + change.to()))
                        .toList(),
                lines);
        section("Told otherwise by a later edition", conflicts(news.reworded()), lines);
        section("In conflict", conflicts(news.conflicts()), lines);
        section(
                "Waiting for",
                news.waiting().stream()
                        .map(claim -> item(claim, claim.status()))
                        .toList(),
                lines);
        return String.join("\n", lines) + "\n";
    }

    private static List<String> conflicts(List<Contradiction> conflicts) {
        return conflicts.stream()
                .map(conflict ->
                        inert(conflict.words()) + " (" + conflict.explanation().label() + ", `" + conflict.id() + "`)")
                .toList();
    }

    private static void section(String title, List<String> items, List<String> lines) {
        if (!items.isEmpty()) {
            lines.add("## " + title);
            lines.add("");
            items.forEach(each -> lines.add("- " + each));
            lines.add("");
        }
    }

    private static String item(Claim claim, String remark) {
        String day = claim.when().map(when -> when.value() + ": ").orElse("");
        return day + inert(claim.headline()) + " (" + inert(remark) + ", `" + claim.id() + "`)";
    }

    /** A line of the timeline, as a list item. */
    public static String line(Line line) {
        String day = line.when().map(when -> when.value()).orElse("no day");
        int origins = line.support().origins();
        return "- **" + inert(day) + "** " + inert(line.words()) + " (" + line.status() + ", "
                + (origins == 1 ? "1 origin" : origins + " origins") + ")\n";
    }

    /** The head of a table. */
    public static String head(List<String> columns) {
        return "| " + String.join(" | ", columns) + " |\n|" + " --- |".repeat(columns.size()) + "\n";
    }

    /** A row of a table. */
    public static String of(Row row, List<String> columns) {
        List<String> cells = new ArrayList<>();
        columns.forEach(column -> cells.add(cell(Optional.ofNullable(row.cells().get(column)))));
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private static String cell(Optional<Object> value) {
        return value.map(some -> inert(some instanceof String text ? text : Json.of(some)))
                .orElse("");
    }

    /** Text on one line whose characters mean nothing to Markdown or HTML. */
    static String inert(String text) {
        return text.replaceAll("\\s+", " ")
                .replaceAll("([\\\\`*_\\[\\]|#~])", "\\\\$1")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
