package org.rapporteur.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What one state says of another, and what that state denies in another article of the day: "two Dravenian jets entered
 * Halvorian airspace", "dismissed a report that its jets had entered Halvorian airspace".
 */
final class Denial implements Clash {
    /** Words of meaning that both have, at least, and so many of the shorter one's. */
    private static final int SHARED = 3;

    @Override
    public List<Contradiction> among(List<Claim> claims) {
        List<Spoken> denials = new ArrayList<>();
        List<Spoken> others = new ArrayList<>();
        Spoken.byArticle(claims)
                .values()
                .forEach(article -> article.stream()
                        .filter(each -> each.isState()
                                || !each.isDenial() && !each.sides().isEmpty())
                        .forEach(each -> (each.isDenial() ? denials : others).add(each)));
        Concordance words = new Concordance(others.stream().map(Denial::words).toList());
        Map<String, Contradiction> found = new TreeMap<>();
        for (Spoken denial : denials) {
            for (int place : words.sharing(words(denial), SHARED)) {
                if (clash(denial, others.get(place))) {
                    Contradiction dispute = dispute(denial, others.get(place));
                    found.putIfAbsent(dispute.id(), dispute);
                }
            }
        }
        return List.copyOf(found.values());
    }

    private static Set<String> words(Spoken each) {
        return Words.of(each.assertion().words());
    }

    private static boolean clash(Spoken denial, Spoken other) {
        Set<String> one = words(denial);
        Set<String> two = words(other);
        return 2 * Words.shared(one, two) >= Math.min(one.size(), two.size())
                && denial.sides().stream().noneMatch(other.sides()::contains)
                && !Editions.meet(denial.claim(), other.claim())
                && names(denial, other);
    }

    /** Whether the charge is on who denies it. */
    private static boolean names(Spoken denial, Spoken other) {
        Cast cast = other.assertion().report().cast();
        String words = " " + Words.fold(other.assertion().words()) + " ";
        return denial.sides().stream().anyMatch(side -> words.contains(" " + Words.fold(cast.name(side))));
    }

    private static Contradiction dispute(Spoken denial, Spoken other) {
        return Clash.of(
                Contradiction.Of.FACT,
                Contradiction.Explanation.DISPUTE,
                other.claim().headline() + " ≠ " + denial.claim().headline(),
                Both.sides(other.claim(), other.assertion(), denial.claim(), denial.assertion()),
                List.of(other.claim(), denial.claim()));
    }
}
