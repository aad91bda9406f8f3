package org.rapporteur.reading;

import org.rapporteur.text.WordSets;

/** Names of bodies that begin with what they are: "the Council of Coastal States", "the League for Free Passage". */
final class BodyOf {
    private static final WordSets WORDS = WordSets.of(NameScan.class, "namescan.tsv");

    private BodyOf() {}

    /** One past the last word of such a name that begins here; 0 for none. */
    static int end(Atlas atlas, Tree tree, int i) {
        boolean opens = WORDS.has("openings", tree.word(i))
                && isName(tree, i)
                && tree.word(i + 1).matches("of|for")
                && isName(tree, i + 2)
                && atlas.find(tree.token(i + 2).form()).isEmpty();
        int to = i + 2;
        while (opens && isName(tree, to)) {
            boolean joined = tree.word(to + 1).equals("and")
                    && isName(tree, to + 2)
                    && atlas.find(tree.token(to + 2).form()).isEmpty();
            to += joined ? 3 : 1;
        }
        return opens && to - i > 3 && !tree.word(to).equals("'s") ? to : 0;
    }

    private static boolean isName(Tree tree, int i) {
        return i < tree.size()
                && Character.isUpperCase(tree.token(i).form().charAt(0))
                && !Weekday.isDay(tree.word(i))
                && !CalendarDay.isMonth(tree, i);
    }
}
