package org.rapporteur.reading;

import java.util.Collection;
import java.util.Optional;
import org.rapporteur.text.WordSets;

/**
 * What a warning is: a threat where the one who warns would act or make others pay, a demand where he warns them not to, a
 * rejection where he warns against a thing; "warned of a hard winter" is no stance at all.
 */
final class Warning {
    private static final WordSets WORDS = WordSets.of(Warning.class, "warning.tsv");
    private final Players players;

    Warning(Players players) {
        this.players = players;
    }

    /** @param sides the states or bodies of who warns */
    Optional<String> stance(Tree tree, int at, Collection<String> sides) {
        Clause clause = new Clause(tree, at);
        if (clause.with("against")) {
            return Optional.of("reject");
        }
        int verb = tree.child(at, "ccomp", "acl");
        int to = tree.child(at, "xcomp");
        if (verb < 0 && to >= 0 && tree.word(tree.child(to, "mark")).equals("to")) {
            return Optional.of("demand");
        }
        return threatens(new Stretch(tree, at + 1, Math.max(at + 1, tree.to(at))), sides)
                ? Optional.of("threaten")
                : Optional.empty();
    }

    /** Whether words hold out a price, or a deed of one's own side: "it would shut the gates". */
    boolean threatens(Stretch words, Collection<String> sides) {
        for (int i = words.from(); i < words.to(); i++) {
            if (isPrice(words.tree(), i) || isOwnDeed(words.tree(), i, sides)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPrice(Tree tree, int i) {
        String pos = tree.token(i).upos();
        return pos.equals("NOUN") && WORDS.has("prices", Issues.lemma(tree, i)) && !Predicate.isEnded(tree, i)
                || pos.equals("VERB") && WORDS.has("paying", tree.lemma(i));
    }

    private boolean isOwnDeed(Tree tree, int i, Collection<String> sides) {
        int verb = Joint.led(tree, i);
        int modal = tree.token(i).upos().equals("VERB") ? tree.child(verb, "aux") : -1;
        boolean ahead = modal >= 0 && WORDS.has("ahead", tree.word(modal));
        int subject = ahead ? new Clause(tree, verb).subject() : -1;
        return subject >= 0
                && !WORDS.has("kind", tree.lemma(i))
                && (FirstPerson.is(tree, subject)
                        || players.sides(players.of(tree, subject)).stream().anyMatch(sides::contains));
    }
}
