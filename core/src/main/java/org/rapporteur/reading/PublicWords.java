package org.rapporteur.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Words on paper for everybody: "issued a statement", "said in a statement", "in a Tuesday statement that called the talks
 * useful", and what a government makes known of what it kept to itself: "said troops would mass, citing declassified intelligence".
 */
final class PublicWords {
    /** Said of papers that were secret until now. */
    private static final Set<String> OPENED = Set.of("declassified", "downgraded", "unclassified");

    private final Story story;
    private final Players players;

    PublicWords(Story story, Players players) {
        this.story = story;
        this.players = players;
    }

    Optional<Paper> at(Tree tree, int noun) {
        int cited = cited(tree, noun);
        int verb = cited >= 0 ? cited : above(tree, noun);
        boolean issued = cited >= 0
                || verb >= 0
                        && (tree.is(noun, "obj") && Carriage.publishes(tree, verb) && isOpened(tree, noun, verb)
                                || tree.is(noun, "obl")
                                        && new Clause(tree, verb).marker(noun).equals("in")
                                        && !tree.lemma(noun).equals("intelligence")
                                        && !claims(tree, noun));
        List<String> from = issued ? players.of(tree, new Clause(tree, verb).subject()) : List.of();
        return from.isEmpty() ? Optional.empty() : Optional.of(paper(tree, noun, verb, from));
    }

    /** Intelligence is made known by few verbs: "released", and not "made available" or "signed". */
    private static boolean isOpened(Tree tree, int noun, int verb) {
        return !tree.lemma(noun).equals("intelligence")
                || List.of("release", "publish", "declassify").contains(tree.lemma(verb));
    }

    /** The verb that tells what is said on the strength of papers made known with it: "said so, citing declassified reports"; or -1. */
    private static int cited(Tree tree, int noun) {
        int cites = above(tree, noun);
        boolean opened = PaperWord.modified(tree, noun, OPENED);
        int told = opened && cites >= 0 && tree.lemma(cites).equals("cite") ? tree.head(cites) : -1;
        for (int up = told; up >= 0; up = tree.head(up)) {
            int says = Reproach.saying(new Clause(tree, up));
            if (says >= 0) {
                return says;
            }
        }
        return told >= 0 && tree.token(told).upos().equals("VERB") ? told : -1;
    }

    private Paper paper(Tree tree, int noun, int verb, List<String> from) {
        Wording wording = new Wording(tree, verb);
        return new Paper(
                story.evidence(tree, wording.from(), Math.max(wording.to(), noun + 1)),
                PaperScan.name(tree, noun),
                "public_statement",
                from,
                List.of("group:public"),
                Optional.empty(),
                "delivered",
                List.of(),
                story.calendar().of(tree, verb).or(() -> story.calendar().in(tree, tree.from(noun), noun)),
                true,
                Paper.Met.NAMED);
    }

    /** "in its assertion that the river is its own": a claim, not a paper. */
    private static boolean claims(Tree tree, int noun) {
        boolean own = tree.child(noun, "nmod:poss") >= 0;
        for (int child : tree.children(noun)) {
            int mark = tree.is(child, "acl") ? tree.child(child, "mark") : -1;
            if (own && mark >= 0 && tree.word(mark).equals("that")) {
                return true;
            }
        }
        return false;
    }

    private static int above(Tree tree, int noun) {
        int above = tree.head(noun);
        return above >= 0 && tree.token(above).upos().equals("VERB") ? above : -1;
    }
}
