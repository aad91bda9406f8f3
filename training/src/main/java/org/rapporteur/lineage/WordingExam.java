package org.rapporteur.lineage;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.article.Article;
import org.rapporteur.article.Articles;
import org.rapporteur.ingest.Page;

/**
 * What is said of the quotations in copies that machines made of texts nothing was learned from, the original held, or held by
 * nobody, among other texts or alone: of those that the original has letter for letter, of those that it has not, and of the
 * original's own. Then what is said of quotations in texts that nobody touched, each read alone.
 *
 * <p>Arguments: folder of texts, how many of them; after that folders of untouched texts, each with a pattern of their names.
 */
public final class WordingExam {
    private static final int LEAST_WORDS = 4;
    private static final String COPY = "zz.txt";

    private final Map<String, Map<Wording, Integer>> counts = new TreeMap<>();

    public static void main(String[] args) throws IOException {
        WordingExam exam = new WordingExam();
        List<Article> texts = ExamTexts.of(Path.of(args[0]), Integer.parseInt(args[1]));
        for (int i = 0; i < texts.size(); i++) {
            exam.sit(texts, i);
        }
        for (int i = 2; i + 1 < args.length; i += 2) {
            exam.read(Path.of(args[i]), args[i + 1]);
        }
        exam.counts.forEach((what, count) -> System.out.printf("%-60s %s%n", what, count));
    }

    private void sit(List<Article> texts, int i) {
        Article text = texts.get(i);
        List<Article> others = new ArrayList<>(texts);
        others.remove(i);
        copies(ExamTexts.lines(text), i).forEach((machine, copied) -> {
            Article copy = Pile.article(COPY, copied);
            look(machine + ", original held", text, copy, List.of(text));
            look(machine + ", among others", text, copy, others);
            look(machine + ", alone", text, copy, List.of());
        });
    }

    private static Map<String, String> copies(List<String> lines, int seed) {
        String text = String.join("\n", lines);
        Map<String, String> copies = new LinkedHashMap<>();
        copies.put("spinner, quotations too", new Spinner(0.3, true, seed).spin(text));
        copies.put("spinner, quotations kept", new Spinner(0.3, false, seed).spin(text));
        copies.put("drifter .25, quotations too", new Drifter(true, 0.25, seed).copy(lines));
        copies.put("drifter .6, quotations too", new Drifter(true, 0.6, seed).copy(lines));
        copies.put("drifter .25, quotations kept", new Drifter(false, 0.25, seed).copy(lines));
        copies.put("scribe", new Scribe(seed).copy(lines));
        return copies;
    }

    private void look(String kind, Article text, Article copy, List<Article> held) {
        List<Article> all = new ArrayList<>(held);
        all.add(copy);
        Lineage lineage = Lineage.of(all);
        for (Quotation quotation : lineage.condition(COPY).quotations()) {
            String words = words(quotation, copy);
            if (isLong(words)) {
                count(kind + (text.plain().contains(words) ? ": whole" : ": changed"), quotation);
            }
        }
        if (held.contains(text)) {
            lineage.condition(text.name())
                    .quotations()
                    .forEach(quotation -> count(kind + ": the original's", quotation));
        }
    }

    /** As pages, cut free of their site. */
    private void read(Path folder, String names) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, names)) {
            for (Path file : files) {
                Page page = Page.of(file.getFileName().toString(), Files.readAllBytes(file));
                Articles.of(page).article().ifPresent(article -> {
                    for (Quotation quotation : Lineage.of(List.of(article))
                            .condition(article.name())
                            .quotations()) {
                        if (isLong(words(quotation, article))) {
                            count("untouched, alone: " + folder.getFileName() + "/" + names, quotation);
                        }
                    }
                });
            }
        }
    }

    private static String words(Quotation quotation, Article article) {
        return quotation.span().in(article.plain()).replaceAll("[“”\"]", "").strip();
    }

    private static boolean isLong(String words) {
        return words.split(" ").length >= LEAST_WORDS;
    }

    private void count(String what, Quotation quotation) {
        counts.computeIfAbsent(what, key -> new EnumMap<>(Wording.class)).merge(quotation.wording(), 1, Integer::sum);
    }
}
