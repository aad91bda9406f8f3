package org.rapporteur.training.pages;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.article.LineSigns;
import org.rapporteur.article.Zone;
import org.rapporteur.text.Span;

/** The lines of a printed page with their signs, and what each is there for. */
record Marked(int[][] signs, int[] kinds, int[] lengths) {
    /** Lines are told by their words; a page whose lines do not all come back is a fault of ours. */
    static Marked of(String page, List<Piece> pieces) {
        LineSigns lines = LineSigns.of(page);
        Map<String, Deque<Zone.Kind>> kinds = new HashMap<>();
        pieces.forEach(piece -> kinds.computeIfAbsent(key(piece.words()), none -> new ArrayDeque<>())
                .add(piece.kind()));
        List<Integer> found = new ArrayList<>();
        for (Span line : lines.lines()) {
            Deque<Zone.Kind> same = kinds.get(key(line.in(lines.plain())));
            if (same == null || same.isEmpty()) {
                throw new IllegalStateException("no such piece: |" + line.in(lines.plain()) + "|");
            }
            found.add(same.poll().ordinal());
        }
        return new Marked(
                lines.signs(),
                found.stream().mapToInt(Integer::intValue).toArray(),
                lines.lines().stream().mapToInt(Span::length).toArray());
    }

    private static String key(String words) {
        return words.replaceAll("[\\s\\p{Z}\\p{Cc}\\u200B\\uFEFF]+", " ").strip();
    }
}
