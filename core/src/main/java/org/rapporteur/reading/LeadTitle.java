package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whom the first paragraph means by a title, where the next one opens with a name: "…, the Corvanian foreign minister has said."
 * and then "Jorge Land told parliament on Thursday".
 */
final class LeadTitle {
    private final List<Census.Line> lines;
    private final List<List<Named>> named;

    LeadTitle(List<Census.Line> lines, List<List<Named>> named) {
        this.lines = lines;
        this.named = named;
    }

    /** An office of the first paragraph and its holder. */
    record Found(Office office, String person) {}

    /** The one office that speaks there without a name, and whoever opens the second paragraph and speaks without an office. */
    Optional<Found> found(Offices offices) {
        List<Office> speaking = new ArrayList<>();
        for (Census.Line line : lines) {
            if (line.tree().paragraph() == first()) {
                line.offices().stream().filter(this::speaksAlone).forEach(speaking::add);
            }
        }
        return speaking.size() == 1
                ? opening()
                        .filter(person -> offices.of(person).isEmpty())
                        .map(person -> new Found(speaking.get(0), person))
                : Optional.empty();
    }

    private int first() {
        return lines.isEmpty() ? -1 : lines.get(0).tree().paragraph();
    }

    private boolean speaksAlone(Office office) {
        Tree tree = office.tree();
        boolean one = !office.isPlural() && !office.word().maySpeakUnnamed() && office.isDefinite();
        return one
                && speaks(tree, office.head())
                && Holders.beside(office, named.get(tree.index())).isEmpty();
    }

    /** The person of two names or more who is the first word of the second paragraph, and is not named before. */
    private Optional<String> opening() {
        for (Census.Line line : lines) {
            Tree tree = line.tree();
            if (tree.paragraph() > first()) {
                return named.get(tree.index()).stream()
                        .filter(one -> one.isPerson() && one.from() == 0 && one.to() > 1 && speaks(tree, one.top()))
                        .map(one -> one.ids().get(0))
                        .filter(this::isNew)
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    private boolean isNew(String person) {
        return lines.stream()
                .filter(line -> line.tree().paragraph() == first())
                .flatMap(line -> named.get(line.tree().index()).stream())
                .noneMatch(one -> one.ids().contains(person));
    }

    private static boolean speaks(Tree tree, int head) {
        return tree.is(head, "nsubj") && Speech.isCue(tree, tree.head(head));
    }
}
