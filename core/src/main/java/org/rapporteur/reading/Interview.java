package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.article.Zone;
import org.rapporteur.text.WordSets;

/**
 * An interview that is printed without labels: paragraphs that only ask ("How close are they?"), each with its answer behind
 * it, in which somebody speaks of himself.
 */
final class Interview {
    private static final WordSets WORDS = WordSets.of(Interview.class, "saying.tsv");
    private static final int FEWEST = 3;
    /** Words beyond which a paragraph that ends in a question is a story's own. */
    private static final int LONGEST = 60;

    private final List<Passage> asking = new ArrayList<>();
    private final List<Passage> answers = new ArrayList<>();

    Interview(Story story) {
        long headings = headings(story);
        for (Passage p : story.passages()) {
            boolean asks = isQuestion(p);
            if (asks) {
                asking.add(p);
            } else if (!asking.isEmpty() && p.size() > 1) {
                answers.add(p);
            }
        }
        boolean first = asking.isEmpty() || asking.get(0) == story.passages().get(0);
        long own = answers.stream().filter(Interview::isOwn).count();
        if (first || asking.size() + headings < FEWEST || 2 * own < answers.size() || own < 2) {
            asking.clear();
            answers.clear();
        }
    }

    /** The first question, before which the guest is named. */
    Optional<Passage> opening() {
        return asking.stream().findFirst();
    }

    /** What this paragraph is in the talk, its answers those of {@code guest}. */
    Optional<Turn> turn(Passage p, List<String> guest) {
        boolean asks = asking.contains(p);
        return guest.isEmpty() || !asks && !answers.contains(p)
                ? Optional.empty()
                : Optional.of(Turn.whole(p, asks ? List.of() : guest, asks));
    }

    /** Questions that were taken for headings. */
    private static long headings(Story story) {
        return story.article().zones().stream()
                .filter(zone -> zone.kind() == Zone.Kind.SUBHEAD)
                .filter(zone -> zone.span().in(story.article().plain()).strip().endsWith("?"))
                .count();
    }

    private static boolean isQuestion(Passage p) {
        return p.size() > 2 && p.size() < LONGEST && p.word(p.size() - 1).equals("?") && !p.quoted(p.size() - 1);
    }

    /** Whether somebody speaks of himself or his side, outside quotation marks. */
    private static boolean isOwn(Passage p) {
        for (int at = 0; at < p.size(); at++) {
            if (WORDS.has("ours", p.word(at)) && !p.quoted(at)) {
                return true;
            }
        }
        return false;
    }
}
