package org.rapporteur.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.entry.Figure;
import org.rapporteur.text.Span;
import org.rapporteur.text.WordSets;

/**
 * Two sides that count one thing: "31 people died when the ferry sank, Halvoria said", "sixteen people died when the ferry
 * sank, Dravenia said". What ties the two numbers are the words that they are said with.
 */
final class TwoCounts implements Clash {
    private static final WordSets WORDS = WordSets.of(TwoCounts.class, "once.tsv");

    /** Words of meaning, besides what is counted, by which two sentences tell of one thing. */
    private static final int SHARED = 3;

    /** Numbers so many times apart are of two things. */
    private static final int FAR = 10;

    @Override
    public List<Contradiction> among(List<Claim> claims) {
        Map<String, List<Spoken>> spoken = Spoken.byArticle(claims);
        Map<String, List<Said>> byUnit = new TreeMap<>();
        for (Claim claim : claims) {
            if (claim.entry() instanceof Figure figure && Bounds.isWhole(figure)) {
                said(claim, spoken)
                        .ifPresent(each -> byUnit.computeIfAbsent(Bounds.unit(figure), unit -> new ArrayList<>())
                                .add(each));
            }
        }
        List<Contradiction> found = new ArrayList<>();
        byUnit.values().forEach(numbers -> find(numbers, found));
        return found;
    }

    /** A number in somebody's mouth. */
    private record Said(Claim claim, Figure figure, Spoken spoken) {
        /** What it is said with, the number and the name of what is counted aside. */
        Set<String> words() {
            Set<String> words = Words.of(spoken.assertion().words());
            words.removeAll(Words.of(figure.unit() + " " + figure.what().orElse("")));
            words.removeIf(word -> Character.isDigit(word.charAt(0)) || WORDS.has("days", word));
            return words;
        }
    }

    private static Optional<Said> said(Claim claim, Map<String, List<Spoken>> spoken) {
        Assertion first = claim.first();
        Span place = first.entry().evidence().get(0).span();
        return spoken.getOrDefault(first.article(), List.of()).stream()
                .filter(each -> each.reach().contains(place) && !each.sides().isEmpty())
                .findFirst()
                .map(each -> new Said(claim, (Figure) claim.entry(), each));
    }

    private static void find(List<Said> numbers, List<Contradiction> found) {
        Concordance concordance =
                new Concordance(numbers.stream().map(Said::words).toList());
        for (int i = 0; i < numbers.size(); i++) {
            for (int place : concordance.sharing(numbers.get(i).words(), SHARED)) {
                if (place > i && clash(numbers.get(i), numbers.get(place))) {
                    found.add(dispute(numbers.get(i).claim(), numbers.get(place).claim()));
                }
            }
        }
    }

    private static Contradiction dispute(Claim a, Claim b) {
        return Clash.of(
                Contradiction.Of.FIGURE,
                Contradiction.Explanation.DISPUTE,
                a.headline() + " ≠ " + b.headline(),
                Both.sides(a, b),
                List.of(a, b));
    }

    private static boolean clash(Said a, Said b) {
        Figure x = a.figure();
        Figure y = b.figure();
        return Bounds.conflict(x, y)
                && Math.max(x.value(), y.value()) < FAR * Math.min(x.value(), y.value())
                && x.when().flatMap(Period::of).equals(y.when().flatMap(Period::of))
                && Bounds.sameThing(x, y)
                && a.spoken().sides().stream().noneMatch(b.spoken().sides()::contains)
                && !Editions.share(a.claim(), b.claim())
                && !TwoNumbers.areTied(a.claim(), b.claim());
    }
}
