package org.rapporteur.desk.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The same rows as JSON, CSV or Markdown. */
final class Twins {
    static final ObjectMapper JSON = new ObjectMapper();

    /** Of the columns of a line, those that a reader wants in a mail. */
    private static final Set<String> READ = Set.of(
            "section",
            "note",
            "id",
            "kind",
            "text",
            "status",
            "when",
            "origins",
            "newsrooms",
            "flags",
            "article",
            "words");

    private Twins() {}

    static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("not JSON: " + value, impossible);
        }
    }

    static List<Map<String, Object>> cells(List<Row> rows) {
        return rows.stream().map(Row::cells).toList();
    }

    /** RFC 4180 with a heading. A cell that a spreadsheet would take for a formula gets an apostrophe in front. */
    static String csv(List<Row> rows) {
        StringBuilder out = new StringBuilder();
        columns(rows).forEach(column -> cell(out, column));
        out.append("\r\n");
        for (Row row : rows) {
            out.append("");
            columns(rows).forEach(column -> cell(out, row.text(column)));
            out.append("\r\n");
        }
        return out.toString();
    }

    private static List<String> columns(List<Row> rows) {
        return rows.stream()
                .flatMap(row -> row.cells().keySet().stream())
                .distinct()
                .toList();
    }

    private static void cell(StringBuilder out, String text) {
        if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
            out.append(',');
        }
        String safe = isFormula(text) ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r') || safe.isEmpty();
        out.append(quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe);
    }

    private static boolean isFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 && !text.matches("-?\\d+(\\.\\d+)?");
    }

    /** A table under a heading, of the columns that people read; the other forms have all. */
    static String markdown(String title, List<Row> rows) {
        List<String> all = columns(rows);
        List<String> columns =
                all.contains("url") ? all.stream().filter(READ::contains).toList() : all;
        StringBuilder out = new StringBuilder("# ").append(inert(title)).append("\n\n");
        if (rows.isEmpty()) {
            return out.append("Nothing.\n").toString();
        }
        line(out, columns);
        line(out, columns.stream().map(column -> "---").toList());
        rows.forEach(row ->
                line(out, columns.stream().map(row::text).map(Twins::inert).toList()));
        return out.toString();
    }

    private static void line(StringBuilder out, List<String> cells) {
        out.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    /** Text in which nothing is markup: neither Markdown's nor HTML's, and no control characters. */
    private static String inert(String text) {
        return Inert.of(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replaceAll("([\\\\`*_\\[\\]>|#])", "\\\\$1")
                .replaceAll("\\s+", " ");
    }
}
