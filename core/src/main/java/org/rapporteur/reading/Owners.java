package org.rapporteur.reading;

import java.util.List;
import java.util.Set;

/** Whom the words that belong to a noun name: "Dravenian" in "Dravenian farmers", "Tolvar" in "farmers near Tolvar". */
final class Owners {
    private static final Set<String> MARKS =
            Set.of("of", "from", "in", "by", "for", "between", "among", "with", "at", "near", "outside", "to");
    private final Who who;
    private final Pairs pairs;
    private final Powers powers;
    private final Lineup lineup;

    Owners(Who who, Pairs pairs, Powers powers, Lineup lineup) {
        this.who = who;
        this.pairs = pairs;
        this.powers = powers;
        this.lineup = lineup;
    }

    /**
     * Whom the words that belong to a noun name: "Dravenian" in "Dravenian farmers", both in "Halvorian and Dravenian troops" and
     * "negotiators from both sides".
     */
    List<String> of(Tree tree, int head) {
        List<String> best = inside(tree, head);
        if (!best.isEmpty()) {
            return best;
        }
        int possessor = tree.child(head, "nmod:poss");
        if (possessor >= 0 && !possessor(tree, possessor).isEmpty()) {
            return possessor(tree, possessor);
        }
        for (int child : tree.children(head)) {
            boolean from = NounRoles.marked(tree, child, "from") || NounRoles.marked(tree, child, "of");
            List<String> pair = from && tree.is(child, "nmod") ? pairs.of(tree, child) : List.of();
            if (pair.size() > 1 && pair.stream().noneMatch(id -> id.startsWith("person:"))) {
                return pair;
            }
        }
        int nearest = Integer.MAX_VALUE;
        for (Named named : who.named(tree)) {
            int at = named.top();
            int steps = at == head ? 0 : steps(tree, at, head);
            boolean bearer = steps == nearest && named.isPerson() && titles(tree, at);
            List<String> found = steps >= 0 && (steps < nearest || bearer) ? powers.of(named) : List.of();
            if (!found.isEmpty()) {
                boolean joined = tree.is(at, "amod") && tree.child(at, "conj") > at;
                best = tree.is(at, "nmod")
                        ? larger(lineup.of(tree, named), at <= head ? found : of(tree, at))
                        : joined ? lineup.of(tree, named) : found;
                nearest = steps;
            }
        }
        return best;
    }

    /** "Aides to the leaders of Dravenia and Halvoria": all whom the leaders lead. */
    private static List<String> larger(List<String> one, List<String> other) {
        return other.size() > one.size() ? other : one;
    }

    /** Whether a name belongs to a title as its bearer: "Dravenian Water Minister Pavel Orlin" is Orlin, not Dravenia. */
    private static boolean titles(Tree tree, int name) {
        return tree.is(name, "appos") || tree.is(name, "flat");
    }

    /** "the two countries' diplomats", "their forces". */
    private List<String> possessor(Tree tree, int possessor) {
        List<String> pair = pairs.of(tree, possessor);
        boolean pronoun = tree.token(possessor).upos().equals("PRON");
        if (!pair.isEmpty() || !pronoun) {
            return pair;
        }
        List<String> owners = who.at(tree, possessor).stream()
                .flatMap(id -> powers.of(id).stream())
                .toList();
        return isTroops(tree, tree.head(possessor)) ? List.copyOf(powers.sides(owners)) : owners;
    }

    /** A ministry's soldiers are its state's. */
    static boolean isTroops(Tree tree, int noun) {
        return noun >= 0 && Deeds.english().isA(tree.lemma(noun), "troops");
    }

    /** The state or body named within the longer phrase of an unnamed voice: "Corvanian" in "senior Corvanian officials". */
    private List<String> inside(Tree tree, int head) {
        for (Named outer : who.named(tree)) {
            for (Named inner : outer.covers(head) ? who.named(tree) : List.<Named>of()) {
                if (outer.holds(inner) && !powers.of(inner).isEmpty()) {
                    return lineup.of(tree, inner);
                }
            }
        }
        return List.of();
    }

    /** How many steps up a modifier stands below its noun, or -1 when it belongs to something else. */
    private static int steps(Tree tree, int from, int noun) {
        int steps = 0;
        for (int at = from; at >= 0 && steps < 5; at = tree.head(at)) {
            if (at == noun) {
                return steps;
            }
            if (!belongs(tree, at)) {
                return -1;
            }
            steps++;
        }
        return -1;
    }

    private static boolean belongs(Tree tree, int child) {
        if (tree.is(child, "amod")
                || tree.is(child, "compound")
                || tree.is(child, "appos")
                || tree.is(child, "flat")
                || tree.token(child).relation().equals("nmod:poss")) {
            return true;
        }
        int mark = tree.is(child, "nmod") ? tree.child(child, "case") : -1;
        return tree.is(child, "nmod") && (mark < 0 || MARKS.contains(tree.word(mark)));
    }
}
