package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.text.WordSets;

/**
 * The things that a vague word is filled with: "room for progress, including arms control and the exchange of prisoners"
 * is about arms control and about prisoners.
 */
final class Including {
    private static final WordSets WORDS = WordSets.of(Including.class, "matter.tsv");

    private Including() {}

    /** The things listed after a word, one for each issue; none where nothing is listed. */
    static List<Stretch> of(Stretch whole, int at) {
        int from = lead(whole, at);
        List<Stretch> out = new ArrayList<>();
        int start = from;
        for (int i = from; from >= 0 && i <= whole.to(); i++) {
            if (i == whole.to() || isEnd(whole.tree(), i)) {
                add(whole, start, i, out);
                start = i + 1;
            }
        }
        return out;
    }

    private static int lead(Stretch whole, int at) {
        for (int i = at + 1; i < whole.to(); i++) {
            boolean such = whole.tree().word(i).equals("such")
                    && whole.tree().word(i + 1).equals("as");
            if (such || WORDS.has("listing", whole.tree().word(i))) {
                return i + (such ? 2 : 1);
            }
        }
        return -1;
    }

    private static boolean isEnd(Tree tree, int i) {
        return tree.word(i).equals(",")
                || tree.word(i).equals("and") && tree.word(i - 1).equals(",");
    }

    private static void add(Stretch whole, int from, int to, List<Stretch> out) {
        Stretch part = whole.cut(from, to);
        boolean known = from < to && part.matter().isPresent();
        if (known && out.stream().noneMatch(other -> other.matter().equals(part.matter()))) {
            out.addAll(Conjuncts.of(part));
        }
    }
}
