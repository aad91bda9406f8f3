package org.rapporteur.record;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.text.WordList;

/** The verbs that lines use for speech acts and stances: {@code partial_accept} is "accepts in part". */
public final class Acts {
    private static final Map<String, String> ONE = verbs(1);
    private static final Map<String, String> MANY = verbs(2);
    /** Of which the other side is the object: "accuses Halvoria". */
    private static final Set<String> DIRECT = verbs(3).keySet();

    private Acts() {}

    /** What one party does; a word that no list has is "says". */
    public static String one(String act) {
        return ONE.getOrDefault(act, ONE.getOrDefault("assert", act));
    }

    static String many(String act) {
        return MANY.getOrDefault(act, MANY.getOrDefault("assert", act));
    }

    static boolean isDirect(String act) {
        return DIRECT.contains(act);
    }

    private static Map<String, String> verbs(int column) {
        Map<String, String> verbs = new TreeMap<>();
        for (String line : WordList.lines(Acts.class, "acts.tsv")) {
            String[] cells = line.split("\t");
            if (column < cells.length) {
                verbs.put(cells[0], cells[column]);
            }
        }
        return verbs;
    }
}
