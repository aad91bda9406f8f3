package org.rapporteur.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.text.WordList;

/**
 * The words before a number that say how exact it is: "more than", "an estimated".
 *
 * @param name as the record has it: exactly, about, at least, more than, up to, less than, tens of, since, within, until
 * @param from the first token of the words; that of the number when there are none
 */
record Bound(String name, int from) {
    private static final int LONGEST = 5;
    private static final Map<String, String> ANY = new HashMap<>();
    private static final Map<String, String> TIME = new HashMap<>();
    private static final Map<String, String> AFTER = new HashMap<>();

    static {
        for (List<String> row : WordList.rows(Bound.class, "bounds.tsv")) {
            Map<String, String> where =
                    row.get(2).equals("after") ? AFTER : row.get(2).equals("any") ? ANY : TIME;
            where.put(row.get(0), row.get(1));
        }
    }

    /** The bound of the number that begins at a token; the longest words win. */
    static Bound before(Tree tree, int number, boolean time) {
        for (int length = Math.min(LONGEST, number); length > 0; length--) {
            String words = words(tree, number - length, number);
            String name = ANY.get(words);
            if (name == null && time) {
                name = TIME.get(words);
            }
            if (name != null && !isTheme(tree, number - length) && !isParticle(tree, number - length)) {
                return new Bound(name, number - length);
            }
        }
        return new Bound("exactly", number);
    }

    /** "A dispute over four boats": of four, and not of more. */
    private static boolean isTheme(Tree tree, int from) {
        return from > 0
                && tree.word(from).equals("over")
                && tree.token(from - 1).upos().equals("NOUN");
    }

    /** "Handed over 38 prisoners": no more than 38. */
    private static boolean isParticle(Tree tree, int from) {
        return tree.token(from).relation().equals("compound:prt");
    }

    /** The bound behind a number or the noun it counts, "14 at least", "ten boats or more"; "exactly" for none. */
    static String after(Tree tree, int to) {
        for (int from = to; from <= to + 1; from++) {
            String name = AFTER.get(words(tree, from, from + 2));
            if (name != null) {
                return name;
            }
        }
        return "exactly";
    }

    private static String words(Tree tree, int from, int to) {
        StringBuilder out = new StringBuilder();
        for (int i = from; i < to; i++) {
            out.append(i > from ? " " : "").append(tree.word(i));
        }
        return out.toString();
    }
}
