package org.rapporteur.lineage;

import java.util.List;
import java.util.Optional;
import org.rapporteur.text.WordList;

/**
 * A people's name before a place that is not theirs, where the press has a point of the compass: "Korean Europe" was
 * "Eastern Europe" before a machine took the East for the Far East. The list says which peoples stand for which point.
 */
final class Bearing {
    /** Half bits by which the press must bind the point of the compass to the place. */
    private static final int FIRM = 12;

    private static final List<Point> POINTS = WordList.rows(Bearing.class, "compass.tsv").stream()
            .map(row -> new Point(row.get(0), Hashes.word(row.get(0)), Hashes.word(row.get(1))))
            .toList();

    private final Words words;
    private final Usage usage;

    Bearing(Words words, Usage usage) {
        this.words = words;
        this.usage = usage;
    }

    private record Point(String word, int hash, int peoples) {}

    /** The point of the compass that was meant. */
    Optional<String> at(int i) {
        boolean beside = i + 1 < words.size
                && words.isJoined(i + 1)
                && words.is(i + 1, Words.NAME)
                && !words.is(i + 1, Words.DIGIT)
                && usage.isStrange(words.hash[i], words.hash[i + 1]);
        return beside
                ? POINTS.stream()
                        .filter(point -> usage.bond(point.hash, words.hash[i + 1]) >= FIRM)
                        .filter(point -> Thesaurus.english().isNear(words.hash[i], point.peoples))
                        .map(Point::word)
                        .findFirst()
                : Optional.empty();
    }
}
