package org.rapporteur.language;

import java.util.List;
import java.util.Set;
import org.rapporteur.text.WordSets;

/**
 * Hangs who was hurt from what hurt them: in {@code troops shelled the town while the leaders were meeting, killing a nurse}, no
 * leader kills.
 */
final class Toll extends TreeRepair {
    private static final Set<String> HURTING =
            WordSets.of(Toll.class, "repairs.tsv").words("hurting");

    private Toll(List<String> forms, int[] heads, String[] relations) {
        super(forms, heads, relations);
    }

    /** Changes the heads of such words; the size of the sentence stands for the root. */
    static void settle(List<String> forms, int[] heads, String[] relations) {
        Toll toll = new Toll(forms, heads, relations);
        for (int i = 2; i < heads.length; i++) {
            if (toll.hurts(i) && forms.get(i - 1).equals(",") && toll.isWhile(heads[i])) {
                toll.settle(i, heads[i]);
            }
        }
    }

    /** The first by what stands above the clause, the others with the first. */
    private void settle(int first, int clause) {
        for (int i = first + 1; i < heads.length; i++) {
            if (heads[i] == clause && hurts(i)) {
                heads[i] = first;
                relations[i] = "conj";
            }
        }
        heads[first] = heads[clause];
        relations[first] = "advcl";
    }

    private boolean hurts(int word) {
        boolean beside = relations[word].equals("advcl") || relations[word].equals("conj");
        return beside && HURTING.contains(word(word)) && heads[word] < word;
    }

    /** Whether a clause only says what went on at the time. */
    private boolean isWhile(int verb) {
        int mark = child(verb, "mark");
        return relations[verb].equals("advcl") && mark >= 0 && word(mark).equals("while") && heads[verb] < mark;
    }
}
