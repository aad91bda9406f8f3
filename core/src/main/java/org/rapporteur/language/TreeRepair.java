package org.rapporteur.language;

import java.util.List;
import java.util.Locale;

/** The words of one sentence as they hang from each other, while a rule puts some of them elsewhere. */
abstract class TreeRepair {
    final List<String> forms;
    /** By word, what it hangs from; the size of the sentence stands for the root. */
    final int[] heads;
    /** By word, how it hangs from its head. */
    final String[] relations;

    TreeRepair(List<String> forms, int[] heads, String[] relations) {
        this.forms = forms;
        this.heads = heads;
        this.relations = relations;
    }

    /** The form in lower case. */
    final String word(int i) {
        return forms.get(i).toLowerCase(Locale.ROOT);
    }

    /** The first word that hangs so from another; -1 for none. */
    final int child(int head, String relation) {
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] == head && relations[i].equals(relation)) {
                return i;
            }
        }
        return -1;
    }
}
