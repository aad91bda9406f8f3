package org.rapporteur.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.entry.Statement;

/**
 * Two sides that speak of one thing side by side in an article, one with a "no": "Orlin said the Pact had promised it.
 * Officials in Ostmark said the Pact had never promised anything of the kind."
 */
final class Rebuttal implements Clash {
    private static final Set<String> NO = Set.copyOf(Lists.words("denials.tsv"));
    /** Code points between the two; about two paragraphs. */
    private static final int NEAR = 500;

    @Override
    public List<Contradiction> among(List<Claim> claims) {
        Map<String, List<Spoken>> byArticle = new TreeMap<>();
        for (Claim claim : claims) {
            for (Assertion assertion : claim.assertions()) {
                if (assertion.entry() instanceof Statement said && !said.negated()) {
                    byArticle
                            .computeIfAbsent(assertion.article(), name -> new ArrayList<>())
                            .add(new Spoken(claim, assertion, said));
                }
            }
        }
        Map<String, Contradiction> found = new TreeMap<>();
        byArticle.values().forEach(spoken -> find(spoken, found));
        return List.copyOf(found.values());
    }

    private record Spoken(Claim claim, Assertion assertion, Statement said) {
        int start() {
            return said.content().get(0).span().start();
        }

        boolean isNo() {
            return said.denial()
                    || said.act().equals("deny")
                    || List.of(Words.fold(assertion.words()).split(" ")).stream()
                            .anyMatch(NO::contains);
        }

        List<String> sides() {
            List<String> all = new ArrayList<>(said.speaker());
            all.addAll(((Statement) claim.entry()).speaker());
            return assertion.report().cast().sides(all);
        }
    }

    private static void find(List<Spoken> spoken, Map<String, Contradiction> found) {
        List<Spoken> sorted = spoken.stream()
                .sorted(Comparator.comparing(Spoken::start)
                        .thenComparing(s -> s.claim().id()))
                .toList();
        for (int i = 0; i + 1 < sorted.size(); i++) {
            Spoken a = sorted.get(i);
            Spoken b = sorted.get(i + 1);
            if (b.start() - a.start() <= NEAR && clash(a, b)) {
                Contradiction conflict = Clash.of(
                        Contradiction.Of.FACT,
                        Contradiction.Explanation.DISPUTE,
                        a.claim().headline() + " ≠ " + b.claim().headline(),
                        List.of(a.said().content().get(0), b.said().content().get(0)),
                        List.of(a.claim(), b.claim()));
                found.putIfAbsent(conflict.id(), conflict);
            }
        }
    }

    private static boolean clash(Spoken a, Spoken b) {
        boolean strangers = isState(a) && isState(b) && a.sides().stream().noneMatch(b.sides()::contains);
        boolean nested = a.said()
                .content()
                .get(0)
                .span()
                .overlaps(b.said().content().get(0).span());
        return strangers && !nested && contrary(a, b);
    }

    /** Only of states is it known that they are two sides, and not a body and its spokesman. */
    private static boolean isState(Spoken spoken) {
        return !spoken.sides().isEmpty() && spoken.sides().stream().allMatch(side -> side.startsWith("country:"));
    }

    /** A denial of what shares two words with it, a "no" to what shares three, or two judgements of one thing. */
    private static boolean contrary(Spoken a, Spoken b) {
        int shared = Words.shared(
                Words.of(a.assertion().words()), Words.of(b.assertion().words()));
        boolean denied = a.said().denial() != b.said().denial();
        boolean judged = a.said().act().equals("evaluate") && b.said().act().equals("evaluate");
        return denied && shared >= 2 || judged && shared >= 1 || a.isNo() != b.isNo() && shared >= 3;
    }
}
