package org.rapporteur.reading;

import java.util.List;
import org.rapporteur.entry.Matters;
import org.rapporteur.entry.Position;

/** One issue under one name in a story: "quota" is {@code cod_quota} where the story knows of no other quota. */
final class SameIssue {
    private SameIssue() {}

    /** Issues of the list have one name as it is. */
    static List<Position> one(List<Position> positions) {
        Matters matters = new Matters(positions.stream()
                .map(Position::issue)
                .filter(issue -> !Issues.isListed(issue))
                .toList());
        return positions.stream()
                .map(position -> Issues.isListed(position.issue())
                        ? position
                        : Held.named(position, matters.of(position.issue())))
                .toList();
    }
}
