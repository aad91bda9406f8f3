package org.rapporteur.reading;

import java.util.List;
import org.rapporteur.text.WordSets;

/**
 * Whether somebody deals with a state as with another: in "Hale urged Corvania to sign", "Hale said Corvania must pay"
 * and "Corvania welcomed Hale's offer" he is not Corvania's.
 */
final class Facing {
    private static final WordSets WORDS = WordSets.of(Facing.class, "facing.tsv");

    private Facing() {}

    static boolean is(Named person, Named state) {
        Tree tree = state.tree();
        int at = state.top();
        int above = tree.head(at);
        if (person.tree() != tree || above < 0 || person.covers(above)) {
            return false;
        }
        if (tree.is(at, "nsubj") && owns(person, above) || asks(person, at)) {
            return true;
        }
        if (tree.is(at, "nsubj") && isAwaited(person, above) || isPunished(person, at)) {
            return true;
        }
        if (isJudged(person, at) || isBeside(person, at) || isApart(person, at)) {
            return true;
        }
        int mark = tree.is(at, "obl") ? tree.child(at, "case") : -1;
        boolean object = tree.is(at, "obj") || tree.is(at, "iobj") || WORDS.has("towards", tree.word(mark));
        return object ? does(person, above) : tree.is(at, "nsubj") && isAsked(person, above);
    }

    /** "Corvania welcomed Hale's offer": whose things others talk of. */
    private static boolean owns(Named person, int verb) {
        Tree tree = person.tree();
        int top = person.top();
        boolean possessive = tree.token(top).relation().equals("nmod:poss");
        return possessive && tree.under(top, verb) && !tree.is(tree.head(top), "nsubj");
    }

    /** "Hale said he would sign once Corvania had left": what he waits for is another's to do. */
    private static boolean isAwaited(Named person, int verb) {
        Tree tree = person.tree();
        int mark = tree.is(verb, "advcl") ? tree.child(verb, "mark") : -1;
        boolean asSoon = mark > 0 && List.of("soon", "long").contains(tree.word(mark - 1));
        boolean awaited = mark >= 0 && (asSoon || WORDS.has("conditions", tree.word(mark)));
        for (int cue = tree.head(verb); awaited && cue >= 0; cue = tree.head(cue)) {
            if (tree.token(cue).upos().equals("VERB") && does(person, cue)) {
                return true;
            }
        }
        return false;
    }

    /** "Hale imposed sanctions on the faction that rules Corvania": nobody does so at home. */
    private static boolean isPunished(Named person, int state) {
        Tree tree = person.tree();
        for (int verb = tree.head(state); verb >= 0; verb = tree.head(verb)) {
            boolean sanctions = Deeds.english().isA(tree.lemma(tree.child(verb, "obj")), "sanction");
            if (sanctions && does(person, verb)) {
                return true;
            }
        }
        return false;
    }

    /** "Hale's demand that Corvania leave": who is asked in it does not ask. */
    private static boolean asks(Named person, int state) {
        Tree tree = person.tree();
        int top = person.top();
        int noun = tree.token(top).relation().equals("nmod:poss") ? tree.head(top) : Clause.NONE;
        return noun >= 0 && Demands.isDemand(tree, noun) && state > noun && tree.under(state, noun);
    }

    /** "Dismissed the Dravenian account": whose things somebody turns down or asks for. */
    private static boolean isJudged(Named person, int state) {
        Tree tree = person.tree();
        boolean modifies =
                tree.is(state, "amod") || tree.token(state).relation().equals("nmod:poss");
        int thing = modifies ? tree.head(state) : Clause.NONE;
        int verb = tree.is(thing, "obj") ? tree.head(thing) : Clause.NONE;
        return verb >= 0 && does(person, verb) && asks(new Clause(tree, verb));
    }

    /** "Hale condemned the raid, while Corvania offered help": each does his own. */
    private static boolean isBeside(Named person, int state) {
        Tree tree = person.tree();
        int other = tree.is(state, "nsubj") ? tree.head(state) : Clause.NONE;
        int mark = tree.is(other, "advcl") ? tree.child(other, "mark") : Clause.NONE;
        return WORDS.has("beside", tree.word(mark)) && mark >= 0 && does(person, tree.head(other));
    }

    /** "Hale called on the authorities to free them, and Corvania advised its citizens to leave": those before the "and" are others. */
    private static boolean isApart(Named person, int state) {
        Tree tree = person.tree();
        int other =
                tree.is(state, "nsubj") && tree.token(state).upos().equals("PROPN") ? tree.head(state) : Clause.NONE;
        return other >= 0
                && tree.is(other, "conj")
                && tree.child(other, "cc") >= 0
                && person.to() < tree.child(other, "cc")
                && tree.under(person.from(), tree.head(other));
    }

    private static boolean does(Named person, int verb) {
        int subject = new Clause(person.tree(), verb).subject();
        return subject >= 0 && (person.covers(subject) || person.tree().under(person.from(), subject));
    }

    /** Whether a verb tells what this person asks of its subject, or holds against it. */
    private static boolean isAsked(Named person, int verb) {
        Tree tree = person.tree();
        int cue = tree.is(verb, "ccomp") || tree.is(verb, "xcomp") ? tree.head(verb) : -1;
        int modal = tree.child(verb, "aux");
        boolean must = modal >= 0 && WORDS.has("must", tree.word(modal));
        return cue >= 0 && does(person, cue) && (must || asks(new Clause(tree, cue)));
    }

    private static boolean asks(Clause clause) {
        return Deeds.english()
                .verb(clause, List.of()::contains)
                .flatMap(Stances::ofDeed)
                .or(() -> Stances.ofTelling(clause, true))
                .filter(stance ->
                        List.of("demand", "urge", "request", "accuse", "reject").contains(stance))
                .isPresent();
    }
}
