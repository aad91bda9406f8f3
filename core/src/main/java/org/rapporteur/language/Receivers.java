package org.rapporteur.language;

import java.util.List;
import java.util.Set;
import org.rapporteur.text.WordSets;

/**
 * Hangs from the verb whoever gets something: in {@code handed Halvoria its reply}, where an article or an owner stands
 * between, "Halvoria" describes no reply.
 */
final class Receivers {
    private static final Set<String> NAMING = Set.of("compound", "amod", "nmod:desc", "nmod:unmarked");
    private static final Set<String> OWNERS =
            WordSets.of(Receivers.class, "repairs.tsv").words("owners");

    private final int[] heads;
    private final String[] relations;

    private Receivers(int[] heads, String[] relations) {
        this.heads = heads;
        this.relations = relations;
    }

    /** Changes the heads and relations of such words; the size of the sentence stands for the root. */
    static void settle(List<String> forms, int[] heads, String[] relations) {
        Receivers receivers = new Receivers(heads, relations);
        for (int i = 1; i < heads.length; i++) {
            boolean opens =
                    relations[i].equals("det") || relations[i].equals("nmod:poss") && OWNERS.contains(forms.get(i));
            if (opens && heads[i] > i && heads[i] < heads.length) {
                receivers.settle(i, heads[i]);
            }
        }
    }

    /** The words from the verb to where the phrase of what is given begins; the last of them gets it. */
    private void settle(int begin, int given) {
        int verb = heads[given];
        int last = begin - 1;
        boolean gives = relations[given].equals("obj") && verb < last && verb >= 0;
        if (!gives || heads[last] != given || !NAMING.contains(relations[last])) {
            return;
        }
        for (int i = verb + 1; i < last; i++) {
            heads[i] = heads[i] == given ? last : heads[i];
        }
        heads[last] = verb;
        relations[last] = "iobj";
    }
}
