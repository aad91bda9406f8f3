package org.rapporteur.reading;

import org.rapporteur.text.WordSets;

/** Missiles that are fired at nobody: "test-fired two missiles", "launched a missile into the sea". */
final class Launch {
    private static final WordSets WORDS = WordSets.of(Launch.class, "launch.tsv");
    private static final int REACH = 12;

    private Launch() {}

    /** Whether the verb of a clause tells of a launch that shows strength and hits nobody. */
    static boolean isTest(Clause clause) {
        Tree tree = clause.tree();
        int verb = clause.verb();
        if (!WORDS.has("firing", tree.lemma(verb)) || isAimed(clause)) {
            return false;
        }
        boolean test = tree.word(verb - 1).equals("-") && tree.word(verb - 2).equals("test");
        return test || isIntoWater(clause) || isTested(clause);
    }

    private static boolean isIntoWater(Clause clause) {
        Tree tree = clause.tree();
        for (int i = clause.verb() + 1; i < Math.min(tree.size(), clause.verb() + REACH); i++) {
            boolean mark = WORDS.has("into", tree.word(tree.child(i, "case")));
            if (mark && WORDS.has("waters", tree.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** "at Tolvar"; "on Sunday" is nobody. */
    private static boolean isAimed(Clause clause) {
        return clause.obliques().stream()
                .filter(at -> WORDS.has("at", clause.marker(at)))
                .anyMatch(at -> !Weekday.isDay(clause.tree().word(at)) && !CalendarDay.isMonth(clause.tree(), at));
    }

    private static boolean isTested(Clause clause) {
        Tree tree = clause.tree();
        int object = clause.object();
        for (int child : object < 0 ? new int[0] : tree.children(object)) {
            if (WORDS.has("tested", tree.word(child))
                    && clause.obliques().stream()
                            .noneMatch(at -> clause.marker(at).equals("into"))) {
                return true;
            }
        }
        return false;
    }
}
