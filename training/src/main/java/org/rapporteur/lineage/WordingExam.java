package org.rapporteur.lineage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.article.Article;

/**
 * What is said of the quotations in copies that machines made of texts nothing was learned from, the original held: of those that
 * the original has letter for letter, of those that it has not, and of the original's own.
 *
 * <p>Arguments: folder of texts, how many of them.
 */
public final class WordingExam {
    private static final int LEAST_WORDS = 4;
    private static final String COPY = "zz.txt";

    private final Map<String, Map<Wording, Integer>> counts = new TreeMap<>();

    public static void main(String[] args) throws IOException {
        WordingExam exam = new WordingExam();
        List<Article> texts = ExamTexts.of(Path.of(args[0]), Integer.parseInt(args[1]));
        for (int i = 0; i < texts.size(); i++) {
            List<String> lines = ExamTexts.lines(texts.get(i));
            exam.look(
                    "spinner, quotations too", texts.get(i), new Spinner(0.3, true, i).spin(String.join("\n", lines)));
            exam.look("drifter .25, quotations too", texts.get(i), new Drifter(true, 0.25, i).copy(lines));
            exam.look("drifter .6, quotations too", texts.get(i), new Drifter(true, 0.6, i).copy(lines));
            exam.look("scribe", texts.get(i), new Scribe(i).copy(lines));
        }
        exam.counts.forEach((what, count) -> System.out.printf("%-45s %s%n", what, count));
    }

    private void look(String machine, Article text, String copied) {
        Article copy = Pile.article(COPY, copied);
        Lineage lineage = Lineage.of(List.of(text, copy));
        for (Quotation quotation : lineage.condition(COPY).quotations()) {
            String words =
                    quotation.span().in(copy.plain()).replaceAll("[“”\"]", "").strip();
            if (words.split(" ").length >= LEAST_WORDS) {
                count(machine + (text.plain().contains(words) ? ": whole" : ": changed"), quotation);
            }
        }
        lineage.condition(text.name())
                .quotations()
                .forEach(quotation -> count(machine + ": the original's", quotation));
    }

    private void count(String what, Quotation quotation) {
        counts.computeIfAbsent(what, key -> new EnumMap<>(Wording.class)).merge(quotation.wording(), 1, Integer::sum);
    }
}
