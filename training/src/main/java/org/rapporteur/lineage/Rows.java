package org.rapporteur.lineage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rapporteur.article.Article;
import org.rapporteur.article.Articles;
import org.rapporteur.ingest.Page;
import org.rapporteur.text.Span;

/**
 * Writes lineage.jsonl, repairs.jsonl, articles.jsonl and a statements.jsonl of quotations for the texts of folders, as
 * the scorers want them, without a store.
 *
 * <p>Arguments: folder to write, folders with texts.
 */
public final class Rows {
    private Rows() {}

    public static void main(String[] args) throws IOException {
        Map<String, Article> articles = new TreeMap<>();
        for (int i = 1; i < args.length; i++) {
            try (Stream<Path> files = Files.list(Path.of(args[i]))) {
                for (Path file : files.filter(f -> f.toString().endsWith(".txt"))
                        .sorted()
                        .toList()) {
                    String name = file.getFileName().toString();
                    Articles.of(Page.of(name, Files.readAllBytes(file)))
                            .article()
                            .ifPresent(a -> articles.put(name, a));
                }
            }
        }
        Path out = Files.createDirectories(Path.of(args[0]));
        long start = System.nanoTime();
        Lineage lineage = Lineage.of(articles.values());
        System.err.printf("lineage %.1f s for %d articles%n", (System.nanoTime() - start) / 1e9, articles.size());
        List<String> rows = new ArrayList<>();
        for (Kinship kinship : lineage.kinships()) {
            rows.add(pair(kinship));
            if (kinship.isCopy()) {
                for (Aligned aligned :
                        lineage.kinship(kinship.a(), kinship.b()).orElseThrow().alignment()) {
                    rows.add("{\"row\":\"alignment\",\"a\":" + q(kinship.a()) + ",\"b\":" + q(kinship.b())
                            + ",\"a_span\":"
                            + span(held(articles, kinship.a()), aligned.a()) + ",\"b_span\":"
                            + span(held(articles, kinship.b()), aligned.b()) + ",\"change\":"
                            + q(aligned.change().label()) + "}");
                }
            }
        }
        for (Family family : lineage.families()) {
            rows.add("{\"row\":\"origin\",\"origin\":" + q(family.origin()) + ",\"articles\":["
                    + String.join(",", family.members().stream().map(Rows::q).toList()) + "],\"credited\":"
                    + family.newsroom().map(Rows::q).orElse("null") + "}");
        }
        Files.write(out.resolve("lineage.jsonl"), rows);
        conditions(lineage, articles, out);
    }

    private static void conditions(Lineage lineage, Map<String, Article> articles, Path out) throws IOException {
        List<String> repairs = new ArrayList<>();
        List<String> pages = new ArrayList<>();
        List<String> quotes = new ArrayList<>();
        long start = System.nanoTime();
        for (Article article : articles.values()) {
            Condition condition = lineage.condition(article.name());
            for (Repair repair : condition.repairs()) {
                Span at = article.text().origin(repair.span());
                repairs.add("{\"article\":" + q(article.name()) + ",\"start\":" + at.start() + ",\"end\":" + at.end()
                        + ",\"printed\":" + q(repair.printed()) + ",\"meant\":" + q(repair.meant()) + ",\"kind\":"
                        + q(repair.kind().label()) + ",\"grade\":"
                        + q(repair.grade().label()) + ",\"reason\":"
                        + q(repair.reason()) + "}");
            }
            Spun spun = condition.spun();
            pages.add("{\"article\":" + q(article.name()) + ",\"spun\":{\"narration\":" + spun.narration()
                    + ",\"quotations\":" + spun.quotations() + ",\"score\":" + spun.score() + "}}");
            for (Quotation quotation : condition.quotations()) {
                quotes.add("{\"article\":" + q(article.name()) + ",\"content\":[" + span(article, quotation.span())
                        + "],\"quote_wording\":" + q(quotation.wording().label()) + ",\"text\":"
                        + q(quotation.span().in(article.plain()))
                        + ",\"reason\":" + q(quotation.reason()) + "}");
            }
        }
        System.err.printf("conditions %.1f s%n", (System.nanoTime() - start) / 1e9);
        Files.write(out.resolve("repairs.jsonl"), repairs);
        Files.write(out.resolve("articles.jsonl"), pages);
        Files.write(out.resolve("statements.jsonl"), quotes);
    }

    private static String pair(Kinship kinship) {
        return "{\"row\":\"pair\",\"a\":" + q(kinship.a()) + ",\"b\":" + q(kinship.b()) + ",\"relation\":["
                + String.join(
                        ",", kinship.relations().stream().map(r -> q(r.label())).toList()) + "],\"direction\":"
                + q(kinship.direction().way().label()) + ",\"confidence\":" + kinship.confidence() + ",\"reasons\":["
                + String.join(
                        ",", kinship.direction().reasons().stream().map(Rows::q).toList()) + "]}";
    }

    private static Article held(Map<String, Article> articles, String name) {
        return java.util.Objects.requireNonNull(articles.get(name), name);
    }

    private static String span(Article article, Span span) {
        Span at = article.text().origin(span);
        return "{\"start\":" + at.start() + ",\"end\":" + at.end() + "}";
    }

    static String q(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            out.append(c == '"' || c == '\\' ? "\\" + c : c < ' ' ? " " : String.valueOf(c));
        }
        return out.append('"').toString();
    }
}
