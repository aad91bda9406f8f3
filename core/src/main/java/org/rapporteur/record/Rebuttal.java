package org.rapporteur.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Two sides that speak of one thing side by side in an article, one with a "no": "Orlin said the Pact had promised it.
 * Officials in Ostmark said the Pact had never promised anything of the kind."
 */
final class Rebuttal implements Clash {
    @Override
    public List<Contradiction> among(List<Claim> claims) {
        Map<String, Contradiction> found = new LinkedHashMap<>();
        Spoken.byArticle(claims).values().forEach(spoken -> find(spoken, found));
        return List.copyOf(found.values());
    }

    private static void find(List<Spoken> spoken, Map<String, Contradiction> found) {
        for (int i = 0; i < spoken.size(); i++) {
            Spoken a = spoken.get(i);
            for (int k = i + 1; k < spoken.size() && a.isNear(spoken.get(k)); k++) {
                if (clash(a, spoken.get(k))) {
                    found.putIfAbsent(point(a, spoken.get(k)), dispute(a, spoken.get(k)));
                }
            }
        }
    }

    /** What one side says against another in one text is told once, however its copies word the answer. */
    private static String point(Spoken a, Spoken b) {
        return a.assertion().report().origin().id() + "\n" + a.claim().id() + "\n" + b.sides();
    }

    private static Contradiction dispute(Spoken a, Spoken b) {
        return Clash.of(
                Contradiction.Of.FACT,
                Contradiction.Explanation.DISPUTE,
                a.claim().headline() + " ≠ " + b.claim().headline(),
                Both.sides(a.claim(), a.assertion(), b.claim(), b.assertion()),
                List.of(a.claim(), b.claim()));
    }

    private static boolean clash(Spoken a, Spoken b) {
        boolean strangers = !a.sides().isEmpty()
                && !b.sides().isEmpty()
                && a.sides().stream().noneMatch(b.sides()::contains);
        return strangers && !a.reach().overlaps(b.place()) && !b.reach().overlaps(a.place()) && contrary(a, b);
    }

    /** Only of states is it known that they are two sides, and not a body and its spokesman; others must deny in so many words. */
    private static boolean contrary(Spoken a, Spoken b) {
        if (a.isDenial() != b.isDenial() && a.shares(b) >= 2) {
            return true;
        }
        if (!a.isState() || !b.isState()) {
            return false;
        }
        int shared = a.sharesCommon(b);
        boolean no = a.isNo() != b.isNo();
        boolean judged = a.isJudgement() || b.isJudgement();
        return no && shared >= 3
                || a.isPlainNo() != b.isPlainNo() && shared >= 2
                || judged && no && shared >= 1
                || a.isJudgement() && b.isJudgement() && shared >= 2
                || a.doubts(b)
                || b.doubts(a);
    }
}
