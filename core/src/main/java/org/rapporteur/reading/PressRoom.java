package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.coding.Deed;
import org.rapporteur.entry.Modality;

/**
 * Who meets the press: in "Marek told a ministry news conference in Tolvar" she does, neither the ministry nor the state
 * whose town it is. What somebody said in an interview was said in one that was held, whatever the verb.
 */
final class PressRoom {
    private static final int UP = 3;

    private PressRoom() {}

    static boolean is(Deed deed) {
        return deed.name().equals("press");
    }

    /** The person who speaks there, with the persons named; else those named without the state of the place. */
    static Parts of(Players players, Tree tree, int noun, Parts named) {
        List<String> all = new ArrayList<>(named.actors());
        all.addAll(named.recipients());
        int verb = verb(tree, noun);
        List<String> speaker = verb < 0 ? List.of() : players.met(tree, new Clause(tree, verb).subject());
        speaker.stream().filter(id -> !all.contains(id)).forEach(all::add);
        if (all.stream().anyMatch(id -> id.startsWith("person:"))) {
            Set<String> sides = players.sides(all);
            all.removeIf(id -> !id.startsWith("person:") && (id.startsWith("country:") || sides.contains(id)));
        }
        return new Parts(all, List.of());
    }

    /** The verb of saying that it hangs on: "said at", "speaking in", "told". */
    private static int verb(Tree tree, int noun) {
        int above = tree.head(noun);
        for (int steps = 0;
                above >= 0 && steps < UP && !tree.token(above).upos().equals("VERB");
                steps++) {
            above = tree.head(above);
        }
        return above >= 0 && Speech.isCue(tree, above) ? above : -1;
    }

    static Modality mood(Tree tree, int noun, Modality mood) {
        int above = verb(tree, noun);
        boolean said = above >= 0 && tree.token(above).xpos().equals("VBD");
        boolean there = NounRoles.marked(tree, noun, "at")
                || NounRoles.marked(tree, noun, "in")
                || NounRoles.marked(tree, noun, "during");
        return said && there && mood == Modality.DEMANDED ? Modality.ACTUAL : mood;
    }
}
