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
    private static final int REACH = 12;
    private static final Set<String> MEETING = Set.of("with", "between", "among");
    private final Players players;

    Roles(Players players) {
        this.players = players;
    }

    Parts of(Clause clause, Deed deed) {
        List<String> actors = actors(clause);
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

    /** The subject; where the grammar is torn, the last power named before the verb. */
    private List<String> actors(Clause clause) {
        List<String> named = players.of(clause.tree(), clause.subject());
        boolean missing = named.isEmpty() && !clause.passive();
        return missing ? players.before(clause.tree(), clause.verb(), REACH) : named;
    }

    private List<String> counterparts(Clause clause) {
        Tree tree = clause.tree();
        List<String> met = players.of(tree, clause.oblique("with"));
        int object = clause.object();
        if (met.isEmpty() && object >= 0) {
            met = players.of(tree, object);
        }
        List<String> among = met.isEmpty() && object >= 0 ? among(tree, object, MEETING) : met;
        return among.isEmpty() ? beside(clause) : among;
    }

    /** Whom the word "with" names somewhere behind the verb, whatever it hangs on. */
    private List<String> beside(Clause clause) {
        Tree tree = clause.tree();
        int end = Math.min(tree.size(), clause.verb() + REACH);
        for (int i = clause.verb() + 1; i < end; i++) {
            List<List<String>> next = tree.word(i).equals("with") ? players.after(tree, i, 5) : List.of();
            if (!next.isEmpty()) {
                return next.get(0);
            }
        }
        return List.of();
    }

    private List<String> recipients(Clause clause, List<String> actors) {
        Tree tree = clause.tree();
        int object = clause.object();
        List<String> found = phrase(clause, tree.child(clause.verb(), "iobj"), actors);
        if (found.isEmpty() && players.means(tree, object)) {
            found = phrase(clause, object, actors);
        }
        for (int i = 0; i < TOWARDS.length && found.isEmpty(); i++) {
            found = phrase(clause, clause.oblique(TOWARDS[i]), actors);
        }
        return found.isEmpty() ? nearest(clause, actors) : found;
    }

    /** Whom a phrase means besides the actors; somebody else of the same state counts, the state itself does not. */
    private List<String> phrase(Clause clause, int head, List<String> actors) {
        List<String> ids = players.of(clause.tree(), head);
        List<String> others = keep(ids, actors);
        if (!others.isEmpty() || ids.isEmpty()) {
            return others;
        }
        List<String> printed = players.printed(clause.tree(), head);
        List<String> doers = players.printed(clause.tree(), clause.subject());
        boolean another = printed.stream().noneMatch(doers::contains) && !printed.isEmpty();
        return another ? ids : List.of();
    }

    /** The nearest other party below the verb: in its object, its complement clause, its phrases. */
    private List<String> nearest(Clause clause, List<String> actors) {
        Tree tree = clause.tree();
        int complement = tree.child(clause.verb(), "ccomp", "xcomp");
        if (complement >= 0) {
            List<String> asked = phrase(clause, new Clause(tree, complement).subject(), actors);
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
        for (List<String> next : players.after(tree, clause.verb(), REACH)) {
            if (!keep(next, actors).isEmpty()) {
                return keep(next, actors);
            }
        }
        return List.of();
    }

    private List<String> keep(List<String> ids, List<String> actors) {
        return Parts.others(actors, ids, players);
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
