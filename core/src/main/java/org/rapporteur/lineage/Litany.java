package org.rapporteur.lineage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    /** So many captions in a row may stand once only. */
    private static final int STRAY = 2;

    private static final Pattern COUNTER = Pattern.compile("\\b(\\d{1,3}) of \\d{1,3}\\b");

    private Litany() {}

    /** The paragraphs of an article that tell a story. */
    static List<Span> without(Article article) {
        return Told.of(article).paragraphs();
    }

    /** Those of some paragraphs, whose words these are, that tell a story. */
    static List<Span> without(Words words, List<Span> paragraphs) {
        List<Span> story = new ArrayList<>();
        Set<Span> doubled = doubled(words.text, paragraphs);
        int to = 0;
        for (int p = 0; p < paragraphs.size(); p++) {
            int from = to;
            while (to < words.sentences() && words.paragraph[to] == p) {
                to++;
            }
            Span span = paragraphs.get(p);
            boolean gallery = span.length() >= SHORT
                    && (isCounted(span.in(words.text)) || is(words, words.sentence[from], words.sentence[to]));
            if (!gallery && !doubled.contains(span)) {
                story.add(span);
            }
        }
        return story;
    }

    /** A gallery whose captions come twice, with the picture and below it, if there are several; to the last one. */
    private static Set<Span> doubled(String text, List<Span> spans) {
        Set<Span> gallery = new TreeSet<>();
        int times = 0;
        int from = -1;
        for (int i = 1; i < spans.size(); i++) {
            if (isSame(text, spans.get(i - 1), spans.get(i))) {
                boolean goesOn = from >= 0 && i - 1 - from <= STRAY;
                gallery.addAll(spans.subList(goesOn ? from : i - 1, i + 1));
                from = i + 1;
                times++;
            }
        }
        return times >= TIMES ? gallery : Set.of();
    }

    private static boolean isSame(String text, Span one, Span other) {
        return one.length() == other.length() && text.regionMatches(one.start(), text, other.start(), one.length());
    }

    /** A gallery counts its pictures: "1 of 19", "2 of 19", "3 of 19". */
    private static boolean isCounted(String paragraph) {
        Matcher counter = COUNTER.matcher(paragraph);
        int next = 1;
        while (next <= TIMES && counter.find()) {
            next = counter.group(1).equals(Integer.toString(next)) ? next + 1 : 1;
        }
        return next > TIMES;
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
