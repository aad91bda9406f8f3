package org.rapporteur.reading;

import java.util.Map;
import java.util.Optional;
import org.rapporteur.text.WordSets;

/**
 * "We are ready to talk", "Halvoria is open to a meeting": an offer; "committed to peace": a promise; "not ready": a
 * refusal; "opposed to the draft", "not convinced of it": a rejection.
 */
final class WillingTone implements Tone {
    private static final WordSets WORDS = WordSets.of(WillingTone.class, "tonewords.tsv");
    private static final Map<String, String> MINDS = Stances.minds();

    @Override
    public Optional<String> at(Spoken spoken, int at) {
        Tree tree = spoken.tree();
        String stance = MINDS.getOrDefault(tree.word(at), "");
        boolean not = Mood.negated(tree, at) || isStaying(tree, at) && Mood.negated(tree, tree.head(at));
        boolean trust = stance.startsWith("not ");
        if (stance.isEmpty() || !isPredicate(tree, at) || !trust && !leads(tree, at) || trust && !not) {
            return Optional.empty();
        }
        if (!spoken.own(spoken.doer(at))) {
            return Optional.empty();
        }
        if (not && distrusts(tree, at)) {
            return Optional.of("reject");
        }
        return trust ? Optional.of(stance.substring(4)) : not ? turned(stance) : Optional.of(stance);
    }

    /** "Ready", "opposed": a word of a mind made up that is said of somebody. */
    static boolean isMind(Tree tree, int at) {
        return !MINDS.getOrDefault(tree.word(at), "not ").startsWith("not ") && isPredicate(tree, at);
    }

    @Override
    public boolean lists(Tree tree, int at) {
        return MINDS.containsKey(tree.word(at));
    }

    /** "Not ready to believe it", "not willing to take Dravenia at its word". */
    private static boolean distrusts(Tree tree, int at) {
        int clause = tree.child(at, "xcomp", "advcl", "ccomp");
        String lemma = clause < 0 ? "" : tree.lemma(clause);
        boolean takes = lemma.equals("take") && new Clause(tree, clause).oblique("at") >= 0;
        return WORDS.has("trusting", lemma) || takes;
    }

    private static Optional<String> turned(String stance) {
        return stance.equals("reject") ? Optional.empty() : Optional.of("refuse");
    }

    private static boolean isPredicate(Tree tree, int at) {
        return tree.child(at, "cop", "aux") >= 0 || isStaying(tree, at) || isJoined(tree, at);
    }

    private static boolean isStaying(Tree tree, int at) {
        return tree.is(at, "xcomp") && WORDS.has("staying", tree.lemma(tree.head(at)));
    }

    /** "Is ready and willing to", "are open to talks but opposed to". */
    private static boolean isJoined(Tree tree, int at) {
        return tree.is(at, "conj") && tree.child(tree.head(at), "cop", "aux") >= 0;
    }

    /** What one is open to or ready for follows. */
    private static boolean leads(Tree tree, int at) {
        for (int i = at + 1; i <= at + 2 && i < tree.size(); i++) {
            if (WORDS.has("willing_leads", tree.word(i))) {
                return true;
            }
        }
        return false;
    }
}
