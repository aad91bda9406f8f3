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
            new TwoCaptions(),
            new TwoNumbers(),
            new TwoBounds(),
            new TwoStages(),
            new TwoReceivers(),
            new TwoSources(),
            new TwoWordings());

    private static final List<Clash> OF_A_DAY = List.of(
            new Rebuttal(), new DeniedDeed(), new Disbelieved(), new StillToCome(), new Conceded(), new TwoMouths());

    private Contradictions() {}

    /** What clashes among the claims of one block, in order of id. */
    public static List<Contradiction> of(Collection<Claim> block) {
        return find(OF_A_BLOCK, block);
    }

    /** What clashes among the claims that articles of one day make, whoever they are of, in order of id. */
    public static List<Contradiction> ofDay(Collection<Claim> day) {
        return find(OF_A_DAY, day);
    }

    private static List<Contradiction> find(List<Clash> clashes, Collection<Claim> claims) {
        List<Claim> sorted =
                claims.stream().sorted(Comparator.comparing(Claim::id)).toList();
        Map<String, Contradiction> found = new TreeMap<>();
        for (Clash clash : clashes) {
            clash.among(sorted).forEach(conflict -> found.putIfAbsent(conflict.id(), conflict));
        }
        return List.copyOf(found.values());
    }
}
