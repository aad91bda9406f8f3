package org.rapporteur.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.article.Article;
import org.rapporteur.article.Articles;
import org.rapporteur.entry.Statement;
import org.rapporteur.ingest.Page;
import org.rapporteur.lineage.Lineage;
import org.rapporteur.publish.Row;
import org.rapporteur.publish.Statements;
import org.rapporteur.reading.Atlas;
import org.rapporteur.reading.Reader;
import org.rapporteur.text.Span;

/**
 * Reads one half of PolNeAR with the models on the class path, and writes how sure each statement is and whether it is
 * right, as {@link Marking} has it: "0.91 true".
 */
final class StatementExam {
    private final Reader reader = new Reader(Atlas.world());

    private StatementExam() {}

    /** Arguments: train.jsonl or dev.jsonl with its folder of texts beside it, 0 or 1 for a half or "all", the file to write. */
    public static void main(String[] args) throws IOException {
        Path jsonl = Path.of(args[0]);
        Path texts = Path.of(args[0].replaceFirst("\\.jsonl$", ""));
        Map<String, List<Attribution>> gold = Attribution.read(jsonl, texts);
        List<String> names = args[1].equals("all")
                ? List.copyOf(gold.keySet())
                : Halves.of(gold.keySet(), Integer.parseInt(args[1]));
        StatementExam exam = new StatementExam();
        List<String> lines = new ArrayList<>();
        for (String name : names) {
            String text = Files.readString(texts.resolve(name + ".txt"));
            lines.addAll(exam.marked(name, text, gold.getOrDefault(name, List.of())));
        }
        Files.write(Path.of(args[2]), lines);
    }

    private List<String> marked(String name, String text, List<Attribution> gold) {
        List<Row> rows = rows(name, text);
        List<Marking.Found> found = rows.stream()
                .map(row -> new Marking.Found(spans(row, "content", text), spans(row, "source", text)))
                .toList();
        List<Optional<Boolean>> marks = new Marking(text, gold).of(found);
        List<String> out = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            double sure = (double) cell(rows.get(i), "confidence");
            marks.get(i).ifPresent(right -> out.add(sure + "\t" + right));
        }
        return out;
    }

    private List<Row> rows(String name, String text) {
        Optional<Article> article = Articles.of(Page.of(name, text.getBytes(StandardCharsets.UTF_8)))
                .article();
        List<Row> out = new ArrayList<>();
        Statements rows = new Statements(out::add);
        article.map(this::read)
                .orElse(List.of())
                .forEach(said -> rows.next(said, name, said.speaker().stream().findFirst()));
        rows.end();
        return out;
    }

    private List<Statement> read(Article article) {
        Lineage lineage = Lineage.of(List.of(article));
        return reader.read(article, lineage.condition(article.name()).reading(article))
                .all(Statement.class);
    }

    private static List<Span> spans(Row row, String column, String text) {
        List<Span> out = new ArrayList<>();
        for (Object pair : (List<?>) cell(row, column)) {
            int start = text.offsetByCodePoints(0, (int) ((List<?>) pair).get(0));
            int end = text.offsetByCodePoints(0, (int) ((List<?>) pair).get(1));
            out.add(new Span(start, end));
        }
        return out;
    }

    private static Object cell(Row row, String column) {
        return Objects.requireNonNull(row.cells().get(column), column);
    }
}
