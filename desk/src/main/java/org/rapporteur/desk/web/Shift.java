package org.rapporteur.desk.web;

import java.util.List;
import java.util.Set;
import org.rapporteur.entry.Position;

/** How a party's stance moved, drawn: a step a stance, higher where it gives, lower where it refuses. */
final class Shift {
    private static final int STEP = 46;
    private static final Set<String> GIVES = Set.of("offer", "agree", "partial_accept", "promise", "affirm");
    private static final Set<String> REFUSES =
            Set.of("refuse", "reject", "decline", "deny", "dismiss", "threaten", "accuse");

    private Shift() {}

    /** Empty for a stance that did not move. */
    static String of(List<Line> moves) {
        if (moves.size() < 2) {
            return "";
        }
        String first = Stances.stance(moves.get(0));
        String last = Stances.stance(moves.get(moves.size() - 1));
        Svg svg = new Svg(
                "w-" + moves.get(0).id(),
                STEP * (moves.size() - 1) + 20,
                30,
                "From " + first + " to " + last,
                "Higher is giving, lower is refusing. The words follow.");
        for (int i = 1; i < moves.size(); i++) {
            svg.line("path", x(i - 1), y(moves.get(i - 1)), x(i), y(moves.get(i)));
        }
        for (int i = 0; i < moves.size(); i++) {
            svg.circle(i == moves.size() - 1 ? "k-p" : "k-p old", x(i), y(moves.get(i)), 4);
        }
        return svg.toString();
    }

    private static double x(int step) {
        return 10.0 + STEP * step;
    }

    private static double y(Line line) {
        String stance = ((Position) line.entry()).stance();
        return GIVES.contains(stance) ? 6 : REFUSES.contains(stance) ? 24 : 15;
    }
}
