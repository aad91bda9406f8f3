package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.entry.Evidence;

/** The sentences, or parts of them, that a piece of evidence covers. */
final class Uttered {
    private final List<Stretch> stretches;

    private Uttered(List<Stretch> stretches) {
        this.stretches = stretches;
    }

    /** Tokens {@code from} to {@code to}, exclusive, of a sentence. */
    private record Stretch(Tree tree, int from, int to) {}

    static Optional<Uttered> of(Story story, Evidence evidence) {
        List<Stretch> out = new ArrayList<>();
        for (Tree tree : story.trees()) {
            int from = -1;
            int to = -1;
            if (story.evidence(tree, 0, tree.size()).span().overlaps(evidence.span())) {
                for (int i = 0; i < tree.size(); i++) {
                    boolean inside = evidence.span()
                            .contains(story.evidence(tree, i, i + 1).span());
                    from = inside && from < 0 ? i : from;
                    to = inside ? i + 1 : to;
                }
            }
            if (from >= 0) {
                out.add(new Stretch(tree, from, to));
            }
        }
        return out.isEmpty() ? Optional.empty() : Optional.of(new Uttered(out));
    }

    Optional<String> stance() {
        return stretches.stream()
                .flatMap(part -> Stances.ofWords(part.tree, part.from, part.to).stream())
                .findFirst();
    }

    Optional<String> issue() {
        return stretches.stream()
                .flatMap(part -> Issues.of(part.tree, part.from, part.to).stream())
                .findFirst();
    }
}
