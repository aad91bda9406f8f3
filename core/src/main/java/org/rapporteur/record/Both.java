package org.rapporteur.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.entry.Evidence;
import org.rapporteur.entry.Statement;
import org.rapporteur.text.Span;

/** The words of both sides of a conflict: the two that clash, then those of the first other articles to have either. */
final class Both {
    /** Of each side, so that a flood of copies does not bury the other. */
    private static final int MOST = 3;

    private Both() {}

    static List<Evidence> sides(Claim a, Assertion ofA, Claim b, Assertion ofB) {
        List<Evidence> words = new ArrayList<>(side(a, ofA));
        words.addAll(side(b, ofB));
        return words;
    }

    static List<Evidence> sides(Claim a, Claim b) {
        return sides(a, a.first(), b, b.first());
    }

    static List<Evidence> side(Claim claim, Assertion first) {
        Set<String> articles = new TreeSet<>(Set.of(first.article()));
        List<Evidence> words = new ArrayList<>(List.of(words(first)));
        for (Assertion assertion : claim.assertions()) {
            if (words.size() < MOST && articles.add(assertion.article())) {
                words.add(words(assertion));
            }
        }
        return words;
    }

    /** A statement from its speaker to its last word, of anything else the words it stands on. */
    static Evidence words(Assertion assertion) {
        return assertion.entry() instanceof Statement said
                ? whole(said)
                : assertion.entry().evidence().get(0);
    }

    private static Evidence whole(Statement said) {
        List<Evidence> parts = new ArrayList<>(said.content());
        said.mention().ifPresent(parts::add);
        said.cue().ifPresent(parts::add);
        parts.sort(Comparator.comparing(Evidence::span));
        Span reach = Borrowed.reach(said);
        String words = String.join(
                " … ",
                parts.stream()
                        .filter(part -> parts.stream().noneMatch(other -> holds(other, part)))
                        .map(Evidence::words)
                        .toList());
        return new Evidence(parts.get(0).article(), reach, words).worded(Evidence.worst(parts));
    }

    private static boolean holds(Evidence large, Evidence small) {
        return large != small
                && large.span().contains(small.span())
                && !large.span().equals(small.span());
    }
}
