package org.rapporteur.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.entry.Evidence;
import org.rapporteur.entry.Statement;

/**
 * One text whose editions give the same words to different people: "officials said Marek had told Orlin to wait" in the
 * first, "Marek said she had told Orlin to wait" in the next. Words that a rewrite damaged prove nothing.
 */
final class TwoMouths implements Clash {
    /** Editions that tell different things; who floods an origin with more learns nothing new from them. */
    private static final int EDITIONS = 12;

    @Override
    public List<Contradiction> among(List<Claim> claims) {
        Map<Assertion, Claim> claimed = new LinkedHashMap<>();
        for (Claim claim : claims) {
            claim.assertions().stream().filter(TwoMouths::isClear).forEach(each -> claimed.put(each, claim));
        }
        List<Contradiction> found = new ArrayList<>();
        byOrigin(claimed.keySet()).values().forEach(articles -> find(distinct(articles.values()), claimed, found));
        return found;
    }

    /** The statements of each article of each origin. */
    private static Map<String, Map<String, List<Assertion>>> byOrigin(Set<Assertion> assertions) {
        Map<String, Map<String, List<Assertion>>> origins = new LinkedHashMap<>();
        for (Assertion assertion : assertions) {
            origins.computeIfAbsent(assertion.report().origin().id(), id -> new TreeMap<>())
                    .computeIfAbsent(assertion.article(), article -> new ArrayList<>())
                    .add(assertion);
        }
        return origins;
    }

    /** The articles that do not say the very same in the same mouths as one before. */
    private static List<List<Assertion>> distinct(Iterable<List<Assertion>> articles) {
        Map<Set<String>, List<Assertion>> editions = new LinkedHashMap<>();
        for (List<Assertion> article : articles) {
            Set<String> told = new TreeSet<>();
            article.forEach(each -> told.add(mouths(each) + " " + each.words()));
            editions.putIfAbsent(told, article);
        }
        return editions.values().stream().limit(EDITIONS).toList();
    }

    private static void find(List<List<Assertion>> editions, Map<Assertion, Claim> claimed, List<Contradiction> found) {
        for (int i = 0; i < editions.size(); i++) {
            for (List<Assertion> later : editions.subList(i + 1, editions.size())) {
                Reattribution.between(editions.get(i), later).stream()
                        .filter(each -> claimed.get(each.before()) != claimed.get(each.after()))
                        .forEach(each -> found.add(told(each, claimed)));
            }
        }
    }

    private static Contradiction told(Reattribution each, Map<Assertion, Claim> claimed) {
        Claim before = Objects.requireNonNull(claimed.get(each.before()));
        Claim after = Objects.requireNonNull(claimed.get(each.after()));
        return Clash.of(
                Contradiction.Of.ATTRIBUTION,
                Contradiction.Explanation.EDITION,
                "the same words in two mouths: " + before.headline() + " ≠ " + after.headline(),
                List.of(mention(each.before()), mention(each.after())),
                List.of(before, after));
    }

    /** People speak, named or not; that a ministry and its minister say the same is no conflict. */
    private static boolean isClear(Assertion assertion) {
        return assertion.entry() instanceof Statement said
                && assertion.meant().isEmpty()
                && said.wording() != Statement.Wording.ALTERED
                && !said.speaker().isEmpty()
                && said.speaker().stream().allMatch(id -> id.startsWith("person:") || id.startsWith("anon:"));
    }

    private static List<String> mouths(Assertion assertion) {
        Statement said = (Statement) assertion.entry();
        List<String> mouths = new ArrayList<>(said.speaker());
        mouths.addAll(said.relayedBy());
        return mouths;
    }

    /** Who is named as the speaker, or the word of saying. */
    private static Evidence mention(Assertion assertion) {
        Statement said = (Statement) assertion.entry();
        return said.mention().or(said::cue).orElse(said.content().get(0));
    }
}
