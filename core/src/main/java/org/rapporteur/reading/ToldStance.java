package org.rapporteur.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.coding.Deed;
import org.rapporteur.entry.Modality;

/** Which stance a verb or noun of the telling takes, and whether anybody holds it: "refused to talk", not "feared a refusal". */
final class ToldStance {
    /** A promise that is only demanded, an offer that is only feared, is nobody's stance. */
    static final Set<Modality> UNHELD =
            Set.of(Modality.DEMANDED, Modality.HYPOTHETICAL, Modality.FORECAST, Modality.ALLEGED);

    static final Set<String> GIVING = Set.of("agree", "promise", "offer");

    private ToldStance() {}

    /** By the kind of deed, else by the word itself; what is not agreed to is refused. */
    static Optional<String> of(Tree tree, int at, boolean verb, Optional<Deed> deed) {
        if (verb && Demands.isKept(tree, at)) {
            return Optional.of("demand");
        }
        Optional<String> ofDeed = deed.flatMap(Stances::ofDeed);
        Optional<String> stance = ofDeed.isPresent() ? ofDeed : telling(new Clause(tree, at), verb);
        if (stance.isEmpty()) {
            return stance;
        }
        boolean undone = Mood.negated(tree, at);
        if (undone && isOpen(tree, at)) {
            return Optional.empty();
        }
        boolean studied = tree.token(at).isXpos("VBD", "VBN");
        return stance.map(taken -> asserts(tree, at, taken) ? "affirm" : taken)
                .map(taken -> isVow(tree, at, taken) ? "refuse" : taken)
                .map(taken -> taken.equals("reject") && Polarity.isCharge(tree, tree.child(at, "obj")) ? "deny" : taken)
                .filter(taken -> !(taken.equals("defer") && studied))
                .filter(taken -> !(taken.equals("demand") && isDisowned(tree, at)))
                .filter(taken -> !(taken.equals("agree") && undone && new Clause(tree, at).with("on")))
                .flatMap(taken -> undone ? turned(tree, at, taken) : Optional.of(taken));
    }

    /** "Denied seeking weapons": nobody asks for any there. */
    private static boolean isDisowned(Tree tree, int at) {
        return !Mood.negated(tree, at) && Mood.of(tree, at) == Modality.DENIED;
    }

    /** "Has not yet accepted", "has neither accepted nor declined": that leaves it open. */
    private static boolean isOpen(Tree tree, int at) {
        boolean open = false;
        for (int child : tree.children(at)) {
            open |= tree.word(child).equals("yet")
                    || tree.is(child, "cc:preconj") && tree.word(child).equals("neither");
        }
        return open;
    }

    /**
     * What was not offered is refused, what is not supported rejected; that something was promised is denied, where it is
     * past. Who "never refused inspections" takes no stance by that.
     */
    private static Optional<String> turned(Tree tree, int at, String taken) {
        boolean past = tree.token(at).isXpos("VBD", "VBN");
        if (taken.equals("promise") && past) {
            return Optional.of("deny");
        }
        boolean unwanted = taken.equals("demand") && List.of("want", "wish").contains(tree.lemma(at));
        if (taken.equals("affirm") || unwanted) {
            return Optional.of("reject");
        }
        return GIVING.contains(taken) ? Optional.of("refuse") : Optional.empty();
    }

    /** "Insists that the dam is safe" asks for nothing; "insists that the dam be opened" does. */
    private static boolean asserts(Tree tree, int at, String stance) {
        int clause = stance.equals("demand") && tree.lemma(at).equals("insist") ? tree.child(at, "ccomp") : -1;
        int first = clause < 0 ? -1 : tree.child(clause, "cop", "aux");
        String finite = clause < 0 ? "" : tree.token(first < 0 ? clause : first).xpos();
        return !(clause >= 0 && Mood.subjunctive(tree, clause))
                && List.of("VBZ", "VBD", "VBP").contains(finite);
    }

    /** "Insisted that it would never sign": who insists on what he will not do refuses. */
    private static boolean isVow(Tree tree, int at, String stance) {
        boolean vows = stance.equals("affirm")
                || stance.equals("demand") && tree.lemma(at).equals("insist");
        int clause = vows ? tree.child(at, "ccomp") : -1;
        return clause >= 0 && Mood.negated(tree, clause) && VerbEvents.isFuture(new Clause(tree, clause));
    }

    /** What others only ask for, fear or allege is not held (but ", rejecting the draft" tells on), nor is what somebody refuses or denies to do. */
    static boolean isNobodys(Tree tree, int at, String stance) {
        Modality mood = Mood.of(tree, at);
        if (tellsOn(tree, at)) {
            return false;
        }
        if (isReproached(tree, at) || isOfProposal(tree, at) || isAdvised(tree, at)) {
            return true;
        }
        boolean foretold = stance.equals("threaten") && mood == Modality.PLANNED && tree.child(at, "aux") >= 0;
        boolean refusal = List.of("refuse", "deny", "reject").contains(stance) && Mood.negated(tree, at)
                || Demands.isKept(tree, at);
        return foretold || UNHELD.contains(mood) || mood == Modality.DENIED && !refusal;
    }

    /** "Criticised Marek for opposing the truce", "blamed it for refusing": whoever is reproached with it holds it. */
    private static boolean isReproached(Tree tree, int at) {
        int mark = tree.token(at).xpos().equals("VBG") ? tree.child(at, "mark", "case") : -1;
        int above = tree.head(at);
        int verb = above >= 0 && !tree.token(above).upos().equals("VERB") ? tree.head(above) : above;
        return mark >= 0
                && tree.word(mark).equals("for")
                && verb >= 0
                && tree.token(verb).upos().equals("VERB")
                && tree.child(verb, "obj") >= 0;
    }

    /** "Should take him at his word and insist on the truce": what one is to do he does not do yet. */
    private static boolean isAdvised(Tree tree, int at) {
        int first = tree.is(at, "conj") && tree.child(at, "nsubj", "aux") < 0 ? tree.head(at) : -1;
        boolean bare = first >= 0 && tree.token(at).isXpos("VB", "VBP") && tree.child(first, "aux") >= 0;
        return bare && UNHELD.contains(Mood.of(tree, first));
    }

    /** "Supports the proposal to extend the mandate": what is proposed is told by its noun. */
    private static boolean isOfProposal(Tree tree, int at) {
        int noun = tree.is(at, "acl") && Mood.infinitive(tree, at) ? tree.head(at) : -1;
        return noun >= 0 && Demands.isOffer(tree, noun);
    }

    /** ", rejecting the draft" after a comma, "wants a loan and opposes": told by itself, wherever the tree hangs it. */
    private static boolean tellsOn(Tree tree, int at) {
        boolean comma = tree.token(at).xpos().equals("VBG")
                && tree.is(at, "advcl")
                && tree.word(at - 1).equals(",");
        return comma || isAnew(tree, at);
    }

    /** A finite verb joined to one that is not: "wants a bank to lend and opposes" is told of who wants. */
    static boolean isAnew(Tree tree, int at) {
        return tree.is(at, "conj")
                && tree.token(at).isXpos("VBZ", "VBD")
                && tree.token(tree.head(at)).xpos().equals("VB")
                && List.of("and", "but").contains(tree.word(at - 1));
    }

    /** By the word alone, where somebody is said to do it. */
    private static Optional<String> telling(Clause clause, boolean verb) {
        boolean bare = clause.participle() && clause.tree().child(clause.verb(), "aux", "nsubj") < 0;
        boolean nobody = verb && (bare || clause.passive() && clause.subject() < 0);
        return nobody ? Optional.empty() : Stances.ofTelling(clause, verb);
    }
}
