package org.rapporteur.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.entry.Evidence;
import org.rapporteur.entry.Statement;

/** The same quotation in the mouths of two people, in texts of two origins: one newsroom slipped. */
final class TwoSpeakers implements Clash {
    /** Shorter quotations may fall to two people. */
    private static final int LONG = 6;

    @Override
    public List<Contradiction> among(List<Claim> claims) {
        Map<String, List<Spoken>> byWords = new TreeMap<>();
        Spoken.byArticle(claims)
                .values()
                .forEach(article -> article.stream()
                        .filter(each -> isNamed(each.said()))
                        .forEach(each -> each.said().quoted().stream()
                                .map(piece -> Words.fold(piece.words()))
                                .filter(words -> words.split(" ").length >= LONG)
                                .forEach(words -> byWords.computeIfAbsent(words, any -> new ArrayList<>())
                                        .add(each))));
        Map<String, Contradiction> found = new TreeMap<>();
        byWords.values().forEach(same -> find(same, found));
        return List.copyOf(found.values());
    }

    private static boolean isNamed(Statement said) {
        return said.wording() != Statement.Wording.ALTERED
                && !said.speaker().isEmpty()
                && said.speaker().stream().allMatch(id -> id.startsWith("person:"));
    }

    private static void find(List<Spoken> same, Map<String, Contradiction> found) {
        Map<String, TreeSet<String>> mouths = new TreeMap<>();
        for (Spoken each : same) {
            mouths.computeIfAbsent(each.assertion().article(), article -> new TreeSet<>())
                    .addAll(names(each));
        }
        for (int i = 0; i < same.size(); i++) {
            for (Spoken other : same.subList(i + 1, same.size())) {
                if (clash(same.get(i), other, mouths)) {
                    Contradiction conflict = conflict(same.get(i), other);
                    found.putIfAbsent(conflict.id(), conflict);
                }
            }
        }
    }

    /** The surnames of who speaks and of who relays it. */
    private static TreeSet<String> names(Spoken each) {
        TreeSet<String> names = new TreeSet<>();
        each.said().speaker().forEach(id -> names.add(Surname.key(id)));
        each.said().relayedBy().forEach(id -> names.add(Surname.key(id)));
        return names;
    }

    /** No article may know both. */
    private static boolean clash(Spoken a, Spoken b, Map<String, TreeSet<String>> mouths) {
        boolean apart = !Editions.share(a.claim(), b.claim()) && a.claim() != b.claim();
        TreeSet<String> first = mouths.getOrDefault(a.assertion().article(), new TreeSet<>());
        return apart
                && mouths.getOrDefault(b.assertion().article(), new TreeSet<>()).stream()
                        .noneMatch(first::contains);
    }

    private static Contradiction conflict(Spoken a, Spoken b) {
        return Clash.of(
                Contradiction.Of.ATTRIBUTION,
                Contradiction.Explanation.ERROR,
                "the same words in two mouths: " + a.claim().headline() + " ≠ "
                        + b.claim().headline(),
                List.of(mention(a), mention(b)),
                List.of(a.claim(), b.claim()));
    }

    private static Evidence mention(Spoken each) {
        return each.said()
                .mention()
                .or(each.said()::cue)
                .orElse(each.said().content().get(0));
    }
}
