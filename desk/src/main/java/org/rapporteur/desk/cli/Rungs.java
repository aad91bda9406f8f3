package org.rapporteur.desk.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.article.Article;
import org.rapporteur.desk.store.Archive;
import org.rapporteur.lineage.Aligned;
import org.rapporteur.lineage.Kinship;
import org.rapporteur.text.Span;

/**
 * Two articles as a ladder: their sentences side by side, and what became of each.
 *
 * @param head how the two stand to each other
 * @param isCopy whether they are one text
 * @param unchanged what A has word for word as B, as code points of A's input
 * @param rungs in the order of A, what only B has where it stands there
 */
record Rungs(String head, boolean isCopy, List<Span> unchanged, List<Rung> rungs) {
    /**
     * One step.
     *
     * @param change same, reworded, edited, dropped (only A has it), added (only B has it)
     */
    record Rung(String change, String a, String b) {}

    static Rungs of(Archive archive, String nameOfA, String nameOfB) {
        Article a = archive.library().article(nameOfA).orElseThrow();
        Article b = archive.library().article(nameOfB).orElseThrow();
        Optional<Kinship> kinship = archive.library().kinship(nameOfA, nameOfB);
        boolean flipped = kinship.isPresent() && !kinship.get().a().equals(nameOfA);
        List<Aligned> aligned = kinship.map(Kinship::alignment).orElse(List.of()).stream()
                .map(each -> flipped ? each.flipped() : each)
                .toList();
        boolean isCopy = kinship.filter(Kinship::isCopy).isPresent();
        List<Span> unchanged = aligned.stream()
                .filter(each -> each.change() == Aligned.Change.VERBATIM)
                .map(each -> a.text().origin(each.a()))
                .toList();
        return new Rungs(head(kinship, nameOfA, nameOfB), isCopy, unchanged, climb(a, b, aligned));
    }

    private static String head(Optional<Kinship> kinship, String a, String b) {
        String stand = kinship.map(pair -> String.join(
                                " and ",
                                pair.relations().stream()
                                        .map(relation -> relation.label().replace('_', ' '))
                                        .toList())
                        + first(pair, a, b))
                .orElse("nothing in common");
        return "A " + a + "\nB " + b + "\n" + stand;
    }

    private static String first(Kinship pair, String a, String b) {
        String reasons = pair.direction().reasons().isEmpty()
                ? ""
                : " (" + String.join("; ", pair.direction().reasons()) + ")";
        if (pair.isLater(a)) {
            return "; B came first" + reasons;
        }
        return pair.isLater(b) ? "; A came first" + reasons : "; which came first is not known";
    }

    private static List<Rung> climb(Article a, Article b, List<Aligned> aligned) {
        Map<Integer, Aligned> byStart = new HashMap<>();
        aligned.forEach(each -> byStart.put(each.a().start(), each));
        List<Span> cutA = cut(a, aligned.stream().map(Aligned::a).toList());
        List<Span> cutB = cut(b, aligned.stream().map(Aligned::b).toList());
        List<Rung> rungs = new ArrayList<>();
        int next = 0;
        for (Span span : cutA) {
            Aligned pair = byStart.get(span.start());
            if (pair == null) {
                rungs.add(new Rung("dropped", span.in(a.plain()), ""));
                continue;
            }
            while (next < cutB.size() && cutB.get(next).start() < pair.b().start()) {
                add(cutB.get(next++), b, aligned, rungs);
            }
            rungs.add(new Rung(change(pair), pair.a().in(a.plain()), pair.b().in(b.plain())));
        }
        while (next < cutB.size()) {
            add(cutB.get(next++), b, aligned, rungs);
        }
        return rungs;
    }

    private static void add(Span span, Article b, List<Aligned> aligned, List<Rung> rungs) {
        if (aligned.stream().noneMatch(pair -> pair.b().overlaps(span))) {
            rungs.add(new Rung("added", "", span.in(b.plain())));
        }
    }

    private static String change(Aligned pair) {
        return switch (pair.change()) {
            case VERBATIM -> "same";
            case SPUN -> "reworded";
            case EDITED -> "edited";
        };
    }

    /** The aligned spans and, between them, what is left of the paragraphs. */
    private static List<Span> cut(Article article, List<Span> aligned) {
        List<Span> spans = new ArrayList<>();
        List<Span> sorted = aligned.stream().sorted().toList();
        for (Span paragraph : article.paragraphs()) {
            int from = paragraph.start();
            for (Span each : sorted) {
                if (each.overlaps(paragraph)) {
                    rest(article, from, each.start(), spans);
                    spans.add(each);
                    from = Math.max(from, each.end());
                }
            }
            rest(article, from, paragraph.end(), spans);
        }
        return spans;
    }

    private static void rest(Article article, int from, int until, List<Span> spans) {
        if (from < until && !article.plain().substring(from, until).isBlank()) {
            spans.add(new Span(from, until));
        }
    }
}
