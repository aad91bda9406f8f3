package org.rapporteur.reading;

import java.util.Set;

/** Missiles that are fired at nobody: "test-fired two missiles", "launched a missile into the sea". */
final class Launch {
    private static final Set<String> FIRING = Set.of("fire", "launch");
    private static final Set<String> WATERS = Set.of("sea", "ocean", "waters", "water", "gulf", "bay", "coast");
    private static final Set<String> TESTED = Set.of("ballistic", "cruise", "nuclear-capable", "test", "hypersonic");
    private static final Set<String> AT = Set.of("at", "on", "against");

    private static final Set<String> INTO = Set.of("into", "toward", "towards", "off", "in", "over");
    private static final int REACH = 12;

    private Launch() {}

    /** Whether the verb of a clause tells of a launch that shows strength and hits nobody. */
    static boolean isTest(Clause clause) {
        Tree tree = clause.tree();
        int verb = clause.verb();
        if (!FIRING.contains(tree.lemma(verb)) || isAimed(clause)) {
            return false;
        }
        boolean test = tree.word(verb - 1).equals("-") && tree.word(verb - 2).equals("test");
        return test || isIntoWater(clause) || isTested(clause);
    }

    private static boolean isIntoWater(Clause clause) {
        Tree tree = clause.tree();
        for (int i = clause.verb() + 1; i < Math.min(tree.size(), clause.verb() + REACH); i++) {
            boolean mark = INTO.contains(tree.word(tree.child(i, "case")));
            if (mark && WATERS.contains(tree.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** "at Tolvar"; "on Sunday" is nobody. */
    private static boolean isAimed(Clause clause) {
        return clause.obliques().stream()
                .filter(at -> AT.contains(clause.marker(at)))
                .anyMatch(at -> !Weekday.isDay(clause.tree().word(at)) && !CalendarDay.isMonth(clause.tree(), at));
    }

    private static boolean isTested(Clause clause) {
        Tree tree = clause.tree();
        int object = clause.object();
        for (int child : object < 0 ? new int[0] : tree.children(object)) {
            if (TESTED.contains(tree.word(child))
                    && clause.obliques().stream()
                            .noneMatch(at -> clause.marker(at).equals("into"))) {
                return true;
            }
        }
        return false;
    }
}
