package org.rapporteur.reading;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.entry.Figure;
import org.rapporteur.text.WordSets;

/** What was counted last: "3,200 people have left. The council says the number is closer to 5,000" counts people twice. */
final class Counted {
    private static final WordSets WORDS = WordSets.of(Counted.class, "counted.tsv");
    private static final Set<String> MEASURES = WORDS.words("measures");
    private @Nullable Figure first;
    private @Nullable Figure last;
    private int sentence = -1;
    private int paragraph = -1;

    /**
     * The figure, with the unit of one before where it has none of its own and stands in the same or the next sentence: of the first
     * in the sentence before, which is what a report is about ("32,000 troops and 400 tanks").
     *
     * @param own whether a verb tells what these did or suffered: "12 were killed and four captured"
     */
    Figure named(Tree tree, Figure figure, boolean own) {
        Figure before = tree.index() > sentence ? first : last;
        boolean near = paragraph == tree.paragraph() && tree.index() - sentence <= 1;
        if (figure.unit().isEmpty() && before != null && near) {
            return with(figure, before.unit(), own ? Optional.empty() : before.what());
        }
        if (!figure.unit().isEmpty() && !MEASURES.contains(figure.unit())) {
            first = first == null || sentence != tree.index() || paragraph != tree.paragraph() ? figure : first;
            last = figure;
            sentence = tree.index();
            paragraph = tree.paragraph();
        }
        return figure;
    }

    private static Figure with(Figure f, String unit, Optional<String> what) {
        return new Figure(f.evidence(), f.value(), f.bound(), unit, what, f.where(), f.claimedBy(), f.when());
    }
}
