package org.rapporteur.reading;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.WordList;

/** The words that end names of bodies, and what each says of its body: "Ministry" is of a state, "Pact" a union of several. */
final class Institution {
    private static final Map<String, String> USES = WordList.pairs(Institution.class, "institutions.tsv");

    private Institution() {}

    /** What the list says of a word with a capital; null for a word that ends no name. */
    static @Nullable String use(String word) {
        return USES.get(word);
    }

    /** Whether a body's id ends in a word for a newsroom: "org:Harbour_Gazette". */
    static boolean isPress(String id) {
        String last = id.substring(Math.max(id.lastIndexOf('_'), id.lastIndexOf(':')) + 1);
        return id.startsWith("org:") && "press".equals(USES.get(last));
    }

    /** Whether the word ends names of bodies: "Ministry", "Group". */
    static boolean is(String word) {
        return USES.containsKey(word);
    }

    /** Whether these words end like the name of what a state has: "Foreign Ministry". */
    static boolean isOfState(String words) {
        return "state".equals(USES.get(words.substring(words.lastIndexOf(' ') + 1)));
    }

    /** Whether a body's id ends in a word for an alliance of states: "org:Meridian_Pact". */
    static boolean isUnion(String id) {
        String last = id.substring(Math.max(id.lastIndexOf('_'), id.lastIndexOf(':')) + 1);
        return id.startsWith("org:") && "union".equals(USES.get(last));
    }
}
