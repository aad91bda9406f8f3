package org.rapporteur.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The powers that stand beside a word in the line, whatever the tree says: in "Dravenia, armed as never before, rejected
 * it" the last one before the verb.
 */
final class Beside {
    private final Who who;
    private final Powers powers;
    private final Lineup lineup;

    Beside(Who who, Powers powers, Lineup lineup) {
        this.who = who;
        this.powers = powers;
        this.lineup = lineup;
    }

    /** The names of powers from one word up to another, in order. */
    List<Named> within(Tree tree, int from, int to) {
        return who.named(tree).stream()
                .filter(named -> from <= named.from() && named.to() <= to)
                .filter(named -> !powers.of(named).isEmpty())
                .toList();
    }

    /** The power that stands right before a verb, with nothing but small words between; whatever the tree says. */
    List<String> rightBefore(Tree tree, int verb) {
        int end = verb;
        while (end > 0 && verb - end < 4 && small(tree, end - 1)) {
            end--;
        }
        for (Named named : end == verb ? List.<Named>of() : who.named(tree)) {
            if (named.to() == end
                    && !phrase(tree, Lineup.start(who.named(tree), named))
                    && !powers.of(named).isEmpty()) {
                return lineup.of(tree, named);
            }
        }
        return List.of();
    }

    private static boolean small(Tree tree, int i) {
        return tree.token(i).isUpos("AUX", "ADV", "PART")
                || tree.token(i).xpos().equals("VBN")
                || List.of("\"", "“", "”").contains(tree.token(i).form());
    }

    /** The last power named before a word, at most {@code reach} tokens off, as a subject would stand. */
    List<String> before(Tree tree, int word, int reach) {
        List<String> best = List.of();
        for (Named named : who.named(tree)) {
            boolean near = named.to() <= word && word - named.to() < reach;
            if (near
                    && !phrase(tree, Lineup.start(who.named(tree), named))
                    && !powers.of(named).isEmpty()) {
                best = lineup.of(tree, named);
            }
        }
        return best;
    }

    /** The names of powers after a word, at most {@code reach} tokens off, nearest first. */
    List<Named> after(Tree tree, int word, int reach) {
        return who.named(tree).stream()
                .filter(named -> named.from() > word && named.from() - word < reach)
                .filter(named -> !powers.of(named).isEmpty())
                .toList();
    }

    /** Everybody named between two words, a group once by its whole name: "several Pact allies", "all Pact members". */
    List<String> outermost(Tree tree, int after, int before) {
        Set<String> out = new LinkedHashSet<>();
        List<Named> all = who.named(tree);
        for (Named named : all) {
            boolean between = named.from() > after && named.to() <= before;
            boolean inner = all.stream()
                    .anyMatch(other -> other.holds(named) && !powers.of(other).isEmpty());
            if (between && !inner) {
                boolean members =
                        named.type().equals("org") && tree.word(named.to()).equals("members");
                out.addAll(members ? List.of("group:" + body(named) + "_members") : powers.of(named));
            }
        }
        return List.copyOf(out);
    }

    private static String body(Named named) {
        return named.ids().get(0).substring("org:".length());
    }

    private static boolean phrase(Tree tree, int from) {
        return from > 0 && tree.token(from - 1).upos().equals("ADP")
                || from > 1
                        && tree.token(from - 1).upos().equals("DET")
                        && tree.token(from - 2).upos().equals("ADP");
    }
}
