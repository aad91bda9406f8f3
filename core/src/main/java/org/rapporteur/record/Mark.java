package org.rapporteur.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.entry.Event;
import org.rapporteur.entry.Evidence;
import org.rapporteur.entry.Statement;
import org.rapporteur.text.Span;

/** Where a claim of a bundle stands in an article. */
record Mark(String article, Span span, int claim) {
    private static final Comparator<Mark> ORDER =
            Comparator.comparing(Mark::article).thenComparing(Mark::span).thenComparing(Mark::claim);

    /** Where statements stand, in the order of the texts. */
    static List<Mark> ofWords(Bundle bundle) {
        return marks(bundle, true);
    }

    /** Where everything else stands, in the order of the texts. */
    static List<Mark> ofDeeds(Bundle bundle) {
        return marks(bundle, false);
    }

    /** Where something is done with words, and the verbs by which statements are made: who agrees does it by saying so. */
    static List<Mark> ofVerbs(Bundle bundle) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < bundle.size(); i++) {
            if (bundle.claim(i).entry() instanceof Event event && EventLikeness.isSaid(event)) {
                marks.addAll(of(bundle.claim(i), i));
            }
            for (Assertion assertion : bundle.claim(i).assertions()) {
                if (assertion.entry() instanceof Statement said && said.cue().isPresent()) {
                    marks.add(new Mark(assertion.article(), said.cue().get().span(), i));
                }
            }
        }
        marks.sort(ORDER);
        return marks;
    }

    private static List<Mark> marks(Bundle bundle, boolean words) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < bundle.size(); i++) {
            if (words == (bundle.claim(i).kind() == Kind.STATEMENT)) {
                marks.addAll(of(bundle.claim(i), i));
            }
        }
        marks.sort(ORDER);
        return marks;
    }

    /** Where the claim at a place of a bundle stands. */
    static List<Mark> of(Claim claim, int place) {
        List<Mark> marks = new ArrayList<>();
        for (Assertion assertion : claim.assertions()) {
            for (Evidence evidence : assertion.entry().evidence()) {
                marks.add(new Mark(evidence.article(), evidence.span(), place));
            }
        }
        return marks;
    }

    /** From whom to the last word a statement at a place of a bundle stands. */
    static List<Mark> reaches(Claim claim, int place) {
        List<Mark> marks = new ArrayList<>();
        for (Assertion assertion : claim.assertions()) {
            if (assertion.entry() instanceof Statement said) {
                marks.add(new Mark(assertion.article(), Borrowed.reach(said), place));
            }
        }
        return marks;
    }

    boolean overlaps(Mark other) {
        return article.equals(other.article) && span.overlaps(other.span);
    }

    /** How many characters lie between the two; as many as there can be if they stand in two articles. */
    int distance(Mark other) {
        if (!article.equals(other.article)) {
            return Integer.MAX_VALUE;
        }
        return Math.max(0, Math.max(span.start() - other.span.end(), other.span.start() - span.end()));
    }
}
