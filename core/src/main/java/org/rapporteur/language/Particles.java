package org.rapporteur.language;

import java.util.List;
import java.util.Set;
import org.rapporteur.text.WordSets;

/**
 * Gives verbs their small words back: in {@code handed over 38 prisoners}, they are no more than 38; in {@code sent the letter
 * back unopened}, "back" is of the sending.
 */
final class Particles extends TreeRepair {
    private static final Set<String> HANDING =
            WordSets.of(Particles.class, "repairs.tsv").words("handing");

    private Particles(List<String> forms, int[] heads, String[] relations) {
        super(forms, heads, relations);
    }

    /** Changes the heads and relations of such words; the size of the sentence stands for the root. */
    static void settle(List<String> forms, int[] heads, String[] relations) {
        Particles particles = new Particles(forms, heads, relations);
        for (int i = 1; i < heads.length; i++) {
            if (relations[i].equals("advmod")) {
                particles.over(i);
                particles.back(i);
            }
        }
    }

    private void over(int word) {
        if (word(word).equals("over") && HANDING.contains(word(word - 1))) {
            heads[word] = word - 1;
            relations[word] = "compound:prt";
        }
    }

    private void back(int word) {
        int state = word + 1;
        boolean before = word(word).equals("back") && heads[word] == state && relations[word - 1].equals("obj");
        if (before && heads[word - 1] < word) {
            heads[word] = heads[word - 1];
            heads[state] = heads[word];
            relations[state] = "xcomp";
        }
    }
}
