package org.rapporteur.reading;

import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Casts the parts of a deed from the grammar of its word: subject and object of a verb; "by", "of", "on" and possessives
 * of a noun ("Dravenia's attack on Halvoria"). Where grammar names no second side, the nearest other party in the same
 * phrase is taken ("rejected a Corvanian proposal").
 */
final class Roles {
    private static final String[] TOWARDS = {
        "to", "against", "on", "upon", "at", "toward", "towards", "with", "from", "into", "in", "for", "over", "near",
        "between", "across", "of"
    };
    private static final Set<String> MEETING = Set.of("with", "between", "among");
    private final Players players;

    Roles(Players players) {
        this.players = players;
    }

    Parts of(Clause clause, Deed deed) {
        List<String> actors = players.of(clause.tree(), clause.subject());
        return switch (deed.sides()) {
            case EACH -> Parts.of(deed.sides(), actors, counterparts(clause), players);
            case AT -> Parts.of(deed.sides(), actors, List.of(), players);
            case TO -> Parts.of(deed.sides(), actors, recipients(clause, actors), players);
        };
    }

    /** The parts of a deed that a noun tells of. */
    Parts of(Tree tree, int noun, Deed deed) {
        List<String> doers = first(i -> doer(tree, noun, i), 4);
        List<String> actors = doers.isEmpty() ? carrier(tree, noun) : doers;
        List<String> others = first(i -> target(tree, noun, i, actors), TOWARDS.length);
        return Parts.of(deed.sides(), actors, others, players);
    }

    private List<String> counterparts(Clause clause) {
        Tree tree = clause.tree();
        List<String> met = players.of(tree, clause.oblique("with"));
        int object = clause.object();
        if (met.isEmpty() && object >= 0) {
            met = players.of(tree, object);
        }
        return met.isEmpty() && object >= 0 ? among(tree, object, MEETING) : met;
    }

    private List<String> recipients(Clause clause, List<String> actors) {
        Tree tree = clause.tree();
        int object = clause.object();
        List<String> found = keep(players.of(tree, tree.child(clause.verb(), "iobj")), actors);
        if (found.isEmpty() && players.means(tree, object)) {
            found = keep(players.of(tree, object), actors);
        }
        for (int i = 0; i < TOWARDS.length && found.isEmpty(); i++) {
            found = keep(players.of(tree, clause.oblique(TOWARDS[i])), actors);
        }
        if (found.isEmpty()) {
            found = keep(players.of(tree, object), actors);
        }
        return found.isEmpty() ? nearest(clause, actors) : found;
    }

    /** The nearest other party below the verb: in its object, its complement clause, its phrases. */
    private List<String> nearest(Clause clause, List<String> actors) {
        Tree tree = clause.tree();
        int complement = tree.child(clause.verb(), "ccomp", "xcomp");
        if (complement >= 0) {
            List<String> asked = keep(players.of(tree, new Clause(tree, complement).subject()), actors);
            if (!asked.isEmpty()) {
                return asked;
            }
        }
        for (String relation : new String[] {"obj", "obl", "ccomp", "xcomp", "advcl"}) {
            List<String> any = keep(players.anyone(tree, tree.child(clause.verb(), relation)), actors);
            if (!any.isEmpty()) {
                return any.subList(0, 1);
            }
        }
        return List.of();
    }

    private List<String> keep(List<String> ids, List<String> actors) {
        return Parts.of(Deed.Sides.TO, actors, ids, players).recipients();
    }

    /** Who does it, by the i-th way in which a noun says so. */
    private List<String> doer(Tree tree, int noun, int way) {
        for (int child : tree.children(noun)) {
            boolean fits = switch (way) {
                case 0 -> tree.token(child).relation().equals("nmod:poss");
                case 1 -> marked(tree, child, "by");
                case 2 -> tree.is(child, "amod") || tree.is(child, "compound");
                default ->
                    marked(tree, child, "between") || marked(tree, child, "among") || marked(tree, child, "from");
            };
            List<String> ids = fits ? players.of(tree, child) : List.of();
            if (!ids.isEmpty()) {
                return ids;
            }
        }
        return List.of();
    }

    private List<String> target(Tree tree, int noun, int way, List<String> actors) {
        for (int child : tree.children(noun)) {
            List<String> ids = marked(tree, child, TOWARDS[way]) ? keep(players.of(tree, child), actors) : List.of();
            if (!ids.isEmpty()) {
                return ids;
            }
        }
        return List.of();
    }

    /** Whose deed it is when the noun does not say: the subject of the verb that it is the object of. */
    private List<String> carrier(Tree tree, int noun) {
        int above = tree.head(noun);
        boolean object = above >= 0 && (tree.is(noun, "obj") || tree.is(noun, "obl"));
        return object && tree.token(above).upos().equals("VERB")
                ? players.of(tree, new Clause(tree, above).subject())
                : List.of();
    }

    private List<String> among(Tree tree, int head, Set<String> marks) {
        for (int child : tree.children(head)) {
            int mark = tree.is(child, "nmod") ? tree.child(child, "case") : -1;
            if (mark >= 0 && marks.contains(tree.word(mark))) {
                return players.of(tree, child);
            }
        }
        return List.of();
    }

    private static boolean marked(Tree tree, int child, String word) {
        int mark = tree.is(child, "nmod") || tree.is(child, "obl") ? tree.child(child, "case") : -1;
        return mark >= 0 && tree.word(mark).equals(word);
    }

    private static List<String> first(IntFunction<List<String>> ways, int count) {
        for (int i = 0; i < count; i++) {
            List<String> ids = ways.apply(i);
            if (!ids.isEmpty()) {
                return ids;
            }
        }
        return List.of();
    }
}
