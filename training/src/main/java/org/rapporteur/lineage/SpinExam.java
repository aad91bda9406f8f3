package org.rapporteur.lineage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.article.Article;
import org.rapporteur.lineage.Direction.Way;

/**
 * How well copies are known that machines made of texts nothing was learned from: by {@link Spinner}, by {@link Scribe}, and by
 * {@link Drifter}, whose style nothing was learned from either. The one that is no copy is each text's nearest other text,
 * spun by the same machine.
 *
 * <p>Arguments: folder of texts, how many of them.
 */
public final class SpinExam {
    /** Texts that share more runs of words than this are copies of each other. */
    private static final int COPIES = 20;

    private final List<Article> texts;
    private final Map<String, Score> scores = new TreeMap<>();

    /** What came of the copies of one kind. */
    private static final class Score {
        private int pairs;
        private int copies;
        private int rewrites;
        private int right;
        private int wrong;
        private int listed;
        private int others;
        private int falseCopies;
    }

    private SpinExam(List<Article> texts) {
        this.texts = texts;
    }

    public static void main(String[] args) throws IOException {
        SpinExam exam = new SpinExam(ExamTexts.of(Path.of(args[0]), Integer.parseInt(args[1])));
        exam.sit();
        exam.report();
    }

    private void sit() {
        List<Body> bodies = texts.stream().map(Body::of).toList();
        for (int i = 0; i < bodies.size(); i++) {
            Body text = bodies.get(i);
            List<String> lines = ExamTexts.lines(text.article);
            List<String> some = lines.subList(0, lines.size() * 3 / 5);
            List<String> near = ExamTexts.lines(nearest(text, bodies).article);
            List<String> few = lines.subList(0, 3);
            lay(text, i, "spinner", spun(lines, i), spun(near, i));
            lay(text, i, "scribe", new Scribe(i).copy(lines), new Scribe(i).copy(near));
            lay(text, i, "scribe, opening", new Scribe(i).copy(few), new Scribe(i).copy(near));
            for (double share : new double[] {0.25, 0.6}) {
                String machine = "drifter " + share;
                lay(text, i, machine, drifted(lines, false, share, i), drifted(near, false, share, i));
                lay(text, i, machine + ", quoted too", drifted(lines, true, share, i), drifted(near, true, share, i));
                lay(text, i, machine + ", part", drifted(some, true, share, i), drifted(near, true, share, i));
                lay(text, i, machine + ", opening", drifted(few, true, share, i), drifted(near, true, share, i));
            }
        }
    }

    private static String spun(List<String> lines, int seed) {
        return new Spinner(0.3, seed % 2 == 0, seed).spin(String.join("\n", lines));
    }

    private static String drifted(List<String> lines, boolean quotations, double share, int seed) {
        return new Drifter(quotations, share, seed).copy(lines);
    }

    /** The text that shares most names with this one and is no copy of it. */
    private static Body nearest(Body text, List<Body> bodies) {
        return bodies.stream()
                .filter(other -> other != text && Body.shared(text.shingles.get(), other.shingles.get()) <= COPIES)
                .max(Comparator.comparingInt(other -> Body.shared(text.vocabulary.get(), other.vocabulary.get())))
                .orElseThrow();
    }

    /** The copy's name stands before the text's in every second pair. */
    private void lay(Body text, int n, String machine, String copy, String other) {
        Score score = scores.computeIfAbsent(machine, key -> new Score());
        String name = n % 2 == 0 ? "zz.txt" : "00.txt";
        Body made = Body.of(Pile.article(name, copy));
        Kinship pair = Pairing.of(text, made);
        score.pairs++;
        score.copies += pair.isCopy() ? 1 : 0;
        score.rewrites += pair.relations().contains(Relation.REWRITE) ? 1 : 0;
        boolean decided = pair.isCopy() && pair.direction().way() != Way.UNKNOWN;
        score.right += decided && pair.isLater(name) ? 1 : 0;
        score.wrong += decided && !pair.isLater(name) ? 1 : 0;
        score.listed +=
                Body.shared(Fingerprint.of(text).keys(), Fingerprint.of(made).keys()) > 1 ? 1 : 0;
        score.others++;
        score.falseCopies +=
                Pairing.of(text, Body.of(Pile.article(name, other))).isCopy() ? 1 : 0;
    }

    private void report() {
        System.out.printf("%-25s pairs two keys copies rewrites direction:right wrong none  false copies of%n", "");
        scores.forEach((machine, s) -> System.out.printf(
                Locale.ROOT,
                "%-25s %5d    %.3f  %.3f    %.3f           %.3f %.3f %.3f        %3d %3d%n",
                machine,
                s.pairs,
                s.listed / (double) s.pairs,
                s.copies / (double) s.pairs,
                s.rewrites / (double) s.pairs,
                s.right / (double) s.pairs,
                s.wrong / (double) s.pairs,
                1 - (s.right + s.wrong) / (double) s.pairs,
                s.falseCopies,
                s.others));
    }
}
