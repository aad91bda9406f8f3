package org.rapporteur.record;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What cannot both hold. */
public final class Contradictions {
    private static final List<Clash> OF_A_BLOCK = List.of(
            new TwoDays(),
            new TwoDates(),
            new HeldOrNot(),
            new TwoCaptions(),
            new TwoNumbers(),
            new TwoBounds(),
            new TwoStages(),
            new TwoReceivers(),
            new TwoSources(),
            new TwoWordings(),
            new TwoQuotations());

    private static final List<Clash> OF_A_DAY = List.of(
            new Rebuttal(),
            new DeniedDeed(),
            new SentOrNot(),
            new Disbelieved(),
            new StillToCome(),
            new Conceded(),
            new TwoMouths(),
            new TwoSpeakers(),
            new TwoCounts(),
            new Denial());

    private Contradictions() {}

    /** What clashes among the claims of one block, in order of id. */
    public static List<Contradiction> of(Collection<Claim> block) {
        return find(OF_A_BLOCK, block);
    }

    /** What clashes among the claims that articles of one day make, whoever they are of, in order of id. */
    public static List<Contradiction> ofDay(Collection<Claim> day) {
        return find(OF_A_DAY, day);
    }

    /** Whether the words of one conflict stand within those of another: a deed that is denied, and the words that tell it. */
    private static boolean tells(Contradiction known, Contradiction other) {
        return known.between().stream()
                .allMatch(words -> other.between().stream()
                        .anyMatch(others -> others.article().equals(words.article())
                                && others.span().overlaps(words.span())));
    }

    private static List<Contradiction> find(List<Clash> clashes, Collection<Claim> claims) {
        List<Claim> sorted =
                claims.stream().sorted(Comparator.comparing(Claim::id)).toList();
        Map<String, Contradiction> found = new TreeMap<>();
        for (Clash clash : clashes) {
            for (Contradiction conflict : clash.among(sorted)) {
                if (!(clash instanceof Denial) || found.values().stream().noneMatch(known -> tells(known, conflict))) {
                    found.putIfAbsent(conflict.id(), conflict);
                }
            }
        }
        return List.copyOf(found.values());
    }
}
