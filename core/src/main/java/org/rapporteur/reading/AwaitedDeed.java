package org.rapporteur.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.entry.Position;
import org.rapporteur.text.WordSets;

/**
 * "Halvoria will not open the pass until Dravenia hands over two men": what somebody makes his own consent wait for he
 * demands of who is to do it.
 *
 * @param holders who waits
 * @param asked whom for; empty where nobody is named
 */
record AwaitedDeed(Stretch words, List<String> holders, List<String> asked) {
    private static final WordSets WORDS = WordSets.of(AwaitedDeed.class, "matter.tsv");

    /** The deed told by the verb at {@code at}, if a refusal of somebody else's waits for it. */
    static Optional<AwaitedDeed> of(Tree tree, int at, Players players) {
        int mark = tree.is(at, "advcl") ? tree.child(at, "mark", "advmod") : -1;
        int above = tree.head(at);
        if (mark < 0 || !WORDS.has("until", tree.word(mark)) || !isWithheld(tree, above)) {
            return Optional.empty();
        }
        List<String> holders = players.holders(players.of(tree, new Clause(tree, above).subject()));
        Clause clause = new Clause(tree, at);
        List<String> asked = clause.passive() ? List.of() : players.of(tree, clause.subject());
        Set<String> sides = players.sides(holders);
        boolean others = !players.sides(asked).isEmpty()
                && players.sides(asked).stream().noneMatch(id -> sides.contains(id) || id.startsWith("anon:"));
        boolean wanted = clause.passive() && WORDS.has("awaited", tree.lemma(at));
        int from = Math.max(tree.from(at), mark + 1);
        return holders.isEmpty() || from >= tree.to(at) || !others && !wanted
                ? Optional.empty()
                : Optional.of(new AwaitedDeed(new Stretch(tree, from, tree.to(at)), holders, asked));
    }

    /** The demand that it comes to. */
    Held held(Story story, int at) {
        Tree tree = words.tree();
        Position open = new Position(
                List.of(story.evidence(tree, words.from(), words.to())),
                holders,
                asked,
                "",
                "demand",
                Optional.empty(),
                story.calendar().of(tree, at));
        return new Held(words, at, Held.How.THING, Optional.empty(), open);
    }

    /** "Will not open it", "would stay closed": what is not done for now. */
    private static boolean isWithheld(Tree tree, int verb) {
        boolean not = Mood.negated(tree, verb) && VerbEvents.isFuture(new Clause(tree, verb));
        boolean refused = tree.is(verb, "xcomp") && WORDS.has("refusing", tree.lemma(tree.head(verb)));
        return not || refused || WORDS.has("refusing", tree.lemma(verb)) || isKeptShut(tree, verb);
    }

    private static boolean isKeptShut(Tree tree, int verb) {
        return WORDS.has("staying", tree.lemma(verb)) && isShut(tree, verb);
    }

    /** "Stay closed", "keep the gates shut": the word right behind the verb or its object. */
    static boolean isShut(Tree tree, int verb) {
        int object = tree.child(verb, "obj");
        for (int child : tree.children(verb)) {
            if (WORDS.has("shut", tree.word(child))) {
                return true;
            }
        }
        return WORDS.has("shut", tree.word(Math.max(object, verb) + 1));
    }
}
