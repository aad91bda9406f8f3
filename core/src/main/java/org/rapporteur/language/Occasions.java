package org.rapporteur.language;

import java.util.List;
import java.util.Set;
import org.rapporteur.text.WordSets;

/**
 * Hangs from the verb on what occasion something was said or done: in {@code gave his view of the plan in a telephone call
 * with Orlin}, it was not the plan that was in the call.
 */
final class Occasions extends TreeRepair {
    private static final Set<String> OCCASIONS =
            WordSets.of(Occasions.class, "repairs.tsv").words("occasions");
    private static final Set<String> MARKS = Set.of("in", "during");
    private static final Set<String> ARTICLES = Set.of("a", "an");

    private Occasions(List<String> forms, int[] heads, String[] relations) {
        super(forms, heads, relations);
    }

    /** Changes the heads and relations of such words; the size of the sentence stands for the root. */
    static void settle(List<String> forms, int[] heads, String[] relations) {
        Occasions occasions = new Occasions(forms, heads, relations);
        for (int i = 2; i < heads.length; i++) {
            if (relations[i].equals("nmod") && OCCASIONS.contains(forms.get(i)) && occasions.isMarked(i)) {
                occasions.settle(i);
            }
        }
    }

    /** "In a", "during a telephone". */
    private boolean isMarked(int noun) {
        boolean mark = false;
        boolean article = false;
        for (int i = heads[noun] + 1; i < noun; i++) {
            mark |= heads[i] == noun && relations[i].equals("case") && MARKS.contains(forms.get(i));
            article |= heads[i] == noun && relations[i].equals("det") && ARTICLES.contains(forms.get(i));
        }
        return mark && article;
    }

    private void settle(int noun) {
        int at = heads[noun];
        while (at < noun && relations[at].equals("nmod")) {
            at = heads[at];
        }
        boolean argument = at < noun && (relations[at].equals("obj") || relations[at].startsWith("obl"));
        if (argument && heads[at] < at) {
            heads[noun] = heads[at];
            relations[noun] = "obl";
        }
    }
}
