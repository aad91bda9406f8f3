package org.rapporteur.reading;

import java.util.List;
import java.util.TreeSet;
import org.rapporteur.entry.Position;

/** One issue under one name in a story: "quota" is {@code cod_quota} where the story knows of no other quota. */
final class SameIssue {
    private SameIssue() {}

    static List<Position> one(List<Position> positions) {
        TreeSet<String> labels = new TreeSet<>();
        positions.forEach(position -> labels.add(position.issue()));
        return positions.stream()
                .map(position -> Held.named(position, full(position.issue(), labels)))
                .toList();
    }

    private static String full(String issue, TreeSet<String> labels) {
        List<String> longer = labels.stream()
                .filter(label -> label.endsWith("_" + issue) && !Issues.isListed(label))
                .toList();
        return longer.size() == 1 && !Issues.isListed(issue) ? longer.get(0) : issue;
    }
}
