package org.rapporteur.reading;

import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.rapporteur.entry.Modality;

/** One sign of how a word stands in its speaker's clause, as {@code tones.tsv} names it. */
enum Manner {
    VERB((spoken, at) -> pos(spoken, at).equals("VERB")),
    NOUN((spoken, at) -> pos(spoken, at).equals("NOUN")),
    BASE((spoken, at) -> spoken.tree().token(at).xpos().equals("VB")),
    /** "Will answer", but not "will answer with tariffs". */
    PLAIN((spoken, at) -> !new Clause(spoken.tree(), at).with("with")),
    /** "The offer is insufficient", but not "the troops are insufficient for an attack". */
    AIMLESS((spoken, at) -> !spoken.tree().word(at + 1).equals("for")),
    NOT((spoken, at) -> Mood.negated(spoken.tree(), at)),
    YES((spoken, at) -> !Mood.negated(spoken.tree(), at)),
    /** "Not immediately": the "not" is of the verb above. */
    NOT_ABOVE((spoken, at) -> spoken.tree().head(at) >= 0
            && Mood.negated(spoken.tree(), spoken.tree().head(at))),
    MUST((spoken, at) -> auxiliary(spoken, at, "must", true)),
    WILL((spoken, at) -> auxiliary(spoken, at, "will", false)),
    MAY((spoken, at) -> auxiliary(spoken, at, "may", false)),
    /** "Did shell", "have shelled", "were shelling". */
    PAST((spoken, at) -> auxiliary(spoken, at, "did", false)
            || List.of("VBN", "VBG").contains(spoken.tree().token(at).xpos())
                    && spoken.tree().child(at, "aux") >= 0),
    /** "They have to leave", "they need to leave". */
    HAVE_TO((spoken, at) -> Obliged.hasTo(spoken.tree(), at)),
    /** In a clause that says so, not "although she did not know". */
    STATED((spoken, at) -> !Issues.isBeside(spoken.tree(), at)),
    OWN((spoken, at) -> spoken.own(spoken.doer(at))),
    /** Nobody of the speaker's own side, but for "we, not they, must pay". */
    ASKED(Obliged::isAsked),
    OTHERS((spoken, at) -> spoken.others(spoken.doer(at))),
    /** "They ignored it", "it was ignored", but not "the drone ignored it". */
    BLAMED((spoken, at) -> new Clause(spoken.tree(), at).passive() || spoken.others(spoken.doer(at))),
    /** "The dam is a threat", "the dam poses a threat": of another side. */
    BORNE(Predicate::isBorne),
    /** "Will keep the gates shut". */
    SHUT((spoken, at) -> AwaitedDeed.isShut(spoken.tree(), at)),
    /** "It takes time to study them". */
    TAKEN(Predicate::isTaken),
    WHEREVER((spoken, at) -> spoken.after(at, "wherever")),
    /** "Important to", "vital that". */
    LED((spoken, at) -> Spoken.is("led", spoken.tree().word(at + 1))),
    /** "The right to", "a choice of", "the principle that"; "rights" and "principles" by themselves. */
    LED_OF((spoken, at) -> Spoken.is("led_of", spoken.tree().word(at + 1))
            || spoken.tree().token(at).xpos().equals("NNS")
            || spoken.tree().child(at, "amod", "nmod:poss") >= 0),
    PREDICATE((spoken, at) -> !spoken.tree().is(at, "amod") && !spoken.tree().is(at, "compound")),
    WE((spoken, at) ->
            spoken.tree().word(new Clause(spoken.tree(), at).subject()).equals("we")),
    WISH(Wish::is),
    /** "Is against the draft": said of one's own side. */
    STANDS(Predicate::stands),
    /** "Has doubts", "sees no reason", "voiced concern": one's own. */
    HAS(Predicate::has),
    NONE((spoken, at) -> Predicate.isDenied(spoken.tree(), at)),
    SOME((spoken, at) -> !Predicate.isDenied(spoken.tree(), at)),
    /** "Plans to attack". */
    OF_HARM(Predicate::isOfHarm),
    IF((spoken, at) -> Conditions.of(spoken.tree(), at).isPresent()),
    REAL((spoken, at) -> Set.of(Modality.ACTUAL, Modality.ALLEGED).contains(Mood.of(spoken.tree(), at))),
    AHEAD((spoken, at) -> Set.of(Modality.PLANNED, Modality.HYPOTHETICAL, Modality.FORECAST, Modality.THREATENED)
            .contains(Mood.of(spoken.tree(), at))),
    /** "Sanctions" that nobody says he would lift. */
    KEPT((spoken, at) -> !Predicate.isEnded(spoken.tree(), at)),
    /** "Our ideas include a hotline": ideas that are nobody else's. */
    LISTS(Predicate::lists),
    /** Said of something that the list of issues knows. */
    KNOWN((spoken, at) -> Issues.most(
                    spoken.tree(),
                    at,
                    Math.min(spoken.tree().to(at), spoken.stretch().to()),
                    true)
            .isPresent()),
    /** "There will be a price", "will pay a price", but not "a higher price for bread". */
    DUE(Predicate::isDue),
    /** "No plans to withdraw", not "no plans to travel". */
    WEIGHTY((spoken, at) -> !Predicate.isRoutine(spoken.tree(), at)),
    /** "A firm response". */
    HARSH((spoken, at) -> Spoken.is("harsh", spoken.tree().word(spoken.tree().child(at, "amod")))),
    /** "Not directed against anybody". */
    AGAINST((spoken, at) -> new Clause(spoken.tree(), at).with("against") || new Clause(spoken.tree(), at).with("at")),
    /** "A positive answer". */
    FAVOURED((spoken, at) -> Predicate.isFavoured(spoken.tree(), at)),
    /** Not in "whether sanctions would follow", whatever hangs on an "if" beside it. */
    FLAT((spoken, at) -> !spoken.stretch().isConditional(at)),
    /** Under no "if". */
    SURE((spoken, at) -> !spoken.stretch().isConditional(at) && !Wanted.isMeans(spoken.tree(), at)),
    /** "They do not keep their obligations". */
    UNKEPT(Predicate::isUnkept),
    JUDGED((spoken, at) -> Predicate.judges(spoken, at) && !Predicate.isDenied(spoken.tree(), at)),
    NOT_JUDGED((spoken, at) -> Predicate.judges(spoken, at) && Predicate.isDenied(spoken.tree(), at));

    private final BiPredicate<Spoken, Integer> sign;

    Manner(BiPredicate<Spoken, Integer> sign) {
        this.sign = sign;
    }

    boolean holds(Spoken spoken, int at) {
        return sign.test(spoken, at);
    }

    private static String pos(Spoken spoken, int at) {
        return spoken.tree().token(at).upos();
    }

    /** "Should never have been closed" asks for nothing. */
    private static boolean isPerfect(Tree tree, int verb) {
        for (int child : tree.children(verb)) {
            if (tree.is(child, "aux") && tree.word(child).equals("have")) {
                return true;
            }
        }
        return false;
    }

    /** @param first whether it must stand behind its subject: "should Dravenia choose" is a condition */
    private static boolean auxiliary(Spoken spoken, int at, String words, boolean first) {
        Tree tree = spoken.tree();
        int verb = Joint.led(tree, at);
        int subject = first ? tree.child(verb, "nsubj") : -1;
        for (int child : tree.children(verb)) {
            if (tree.is(child, "aux") && Spoken.is(words, tree.word(child))) {
                return subject < child && !(first && isPerfect(tree, verb));
            }
        }
        return false;
    }
}
