package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.entry.Position;

/** What the demands and offers of a story were about, for when they are taken up: "rejected Dravenia's demands". */
final class Demands {
    private static final Set<String> NOUNS = Set.of("demand", "condition", "ultimatum", "request", "insistence");
    private static final Set<String> STANCES = Set.of("demand", "urge", "request", "offer");

    private final Players players;
    private final List<Told> told = new ArrayList<>();

    Demands(Players players) {
        this.players = players;
    }

    private record Told(int sentence, Position position) {}

    static boolean isDemand(Tree tree, int noun) {
        return NOUNS.contains(tree.lemma(noun));
    }

    void tell(Tree tree, Position position) {
        if (STANCES.contains(position.stance())) {
            told.add(new Told(tree.index(), position));
        }
    }

    /** The issue of the demands that some words take up: the last that their owner made before, else the first after. */
    Optional<String> taken(Tree tree, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean bare = !List.of("that", "to", "for").contains(tree.word(i + 1)) && tree.child(i, "acl") < 0;
            if (isDemand(tree, i) && tree.token(i).upos().equals("NOUN")) {
                Optional<String> issue = issue(tree, owner(tree, i), bare);
                if (issue.isPresent()) {
                    return issue;
                }
            }
        }
        return Optional.empty();
    }

    private Set<String> owner(Tree tree, int noun) {
        for (int child : tree.children(noun)) {
            boolean owner = tree.token(child).relation().equals("nmod:poss") || tree.is(child, "amod");
            Set<String> sides = owner ? players.sides(players.of(tree, child)) : Set.of();
            if (!sides.isEmpty()) {
                return sides;
            }
        }
        return Set.of();
    }

    /** @param bare whether nothing says at once what is demanded; else only a demand of the same sentence is meant */
    private Optional<String> issue(Tree tree, Set<String> owner, boolean bare) {
        Told best = null;
        for (Told one : told) {
            boolean theirs = owner.isEmpty() || one.position.holder().stream().anyMatch(owner::contains);
            boolean before = one.sentence <= tree.index();
            boolean meant = bare || one.sentence == tree.index();
            if (theirs && meant && (best == null || before && one.sentence > best.sentence)) {
                best = one;
            }
        }
        return Optional.ofNullable(best).map(one -> one.position.issue());
    }
}
