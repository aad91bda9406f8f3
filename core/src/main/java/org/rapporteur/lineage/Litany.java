package org.rapporteur.lineage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.rapporteur.article.Article;
import org.rapporteur.article.Zone;
import org.rapporteur.text.Span;

/**
 * A paragraph that says the same three words over and over is a picture gallery or a menu ("Photos: the summit 1 of 19
 * Photos: the summit 2 of 19"), which a site hangs on many stories. It is no part of any.
 */
final class Litany {
    private static final int TIMES = 3;
    private static final int RUN = 3;
    private static final int SHORT = 360;

    private Litany() {}

    /** The paragraphs of an article that tell a story. */
    static List<Span> without(Article article) {
        return Told.of(article).paragraphs();
    }

    /** Those of some paragraphs, whose words these are, that tell a story. */
    static List<Span> without(Words words, List<Span> paragraphs) {
        List<Span> story = new ArrayList<>();
        int to = 0;
        for (int p = 0; p < paragraphs.size(); p++) {
            int from = to;
            while (to < words.sentences() && words.paragraph[to] == p) {
                to++;
            }
            if (paragraphs.get(p).length() < SHORT || !is(words, words.sentence[from], words.sentence[to])) {
                story.add(paragraphs.get(p));
            }
        }
        return story;
    }

    /** All that the article prints and the site does not: the body, the headline, captions, notes. */
    static List<Span> printed(Article article) {
        List<Span> spans = new ArrayList<>(without(article));
        article.zones().stream()
                .filter(zone -> zone.kind() != Zone.Kind.BOILERPLATE)
                .map(Zone::span)
                .filter(span -> article.paragraphs().stream().noneMatch(span::overlaps))
                .forEach(spans::add);
        Collections.sort(spans);
        return spans;
    }

    private static boolean is(Words words, int from, int to) {
        long[] runs = Shingles.runs(words, RUN, from, to);
        Arrays.sort(runs);
        int times = 0;
        for (int i = 0; i < runs.length; i++) {
            times = i > 0 && runs[i] == runs[i - 1] ? times + 1 : 1;
            if (times >= TIMES && times * RUN * 12 > to - from) {
                return true;
            }
        }
        return false;
    }
}
