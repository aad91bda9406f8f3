package org.rapporteur.language;

import java.util.List;
import java.util.Set;
import org.rapporteur.text.WordSets;

/**
 * Joins a verb of saying to the one above it: in {@code Tolvar denies that they are hostages and says they were convicted}, who says so
 * is Tolvar, and not the hostages.
 */
final class Sayers extends TreeRepair {
    private static final Set<String> SAYING =
            WordSets.of(Sayers.class, "repairs.tsv").words("saying");
    private static final Set<String> ACCUSING =
            WordSets.of(Sayers.class, "repairs.tsv").words("accusing");

    private Sayers(List<String> forms, int[] heads, String[] relations) {
        super(forms, heads, relations);
    }

    /** Changes the heads of such verbs; the size of the sentence stands for the root. */
    static void settle(List<String> forms, int[] heads, String[] relations) {
        Sayers sayers = new Sayers(forms, heads, relations);
        for (int verb = 4; verb < heads.length; verb++) {
            int above = sayers.isJoined(verb) ? sayers.above(heads[verb]) : heads.length;
            if (above < heads[verb]) {
                sayers.join(verb, above);
            }
        }
    }

    /** "and says", without a subject of its own, joined to what says nothing. */
    private boolean isJoined(int verb) {
        if (!says(verb) && !isBesideDoing(verb)
                || !relations[verb].equals("conj")
                || !forms.get(verb - 1).equals("and")) {
            return false;
        }
        boolean own = false;
        for (int i = 0; i < verb; i++) {
            own |= heads[i] == verb && relations[i].startsWith("nsubj");
        }
        return !own && heads[verb] < verb && !says(heads[verb]);
    }

    /** The verb of saying whose words the word stands in; the size of the sentence for none. */
    private int above(int word) {
        int at = word;
        for (int steps = 0; at < heads.length && steps < 4; steps++) {
            boolean told = relations[at].equals("ccomp") || isDoing(at);
            at = heads[at];
            if (told) {
                return at < heads.length && says(at) ? at : heads.length;
            }
        }
        return heads.length;
    }

    /** "Denied shelling it and accused": whoever denies accuses. */
    private boolean isBesideDoing(int verb) {
        return ACCUSING.contains(word(verb)) && heads[verb] < heads.length && isDoing(heads[verb]);
    }

    private boolean isDoing(int word) {
        return relations[word].equals("xcomp") && word(word).endsWith("ing");
    }

    private void join(int verb, int above) {
        int and = verb - 1;
        heads[verb] = above;
        if (relations[and].equals("cc")) {
            heads[and] = verb;
        }
    }

    private boolean says(int word) {
        return SAYING.contains(word(word));
    }
}
