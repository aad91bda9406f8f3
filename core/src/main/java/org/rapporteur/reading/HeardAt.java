package org.rapporteur.reading;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.text.WordList;
import org.rapporteur.text.WordSets;

/**
 * Who hears words on the occasion that the sentence tells of: "in an interview with the Ostmark Courier", "in a letter to
 * Orlin", "speaking to parliament", "addressing students", "spoke with Orlin by telephone to stress that".
 */
final class HeardAt {
    private static final Map<String, String> HEARINGS = WordList.pairs(HeardAt.class, "hearings.tsv");
    private static final WordSets WORDS = WordSets.of(HeardAt.class, "hearers.tsv");
    private static final Set<String> TALKING = WordList.words(HeardAt.class, "talking.tsv");

    private HeardAt() {}

    static List<String> of(Who who, Draft draft) {
        List<String> out = held(who, draft);
        return out.isEmpty() ? talked(who, draft) : out;
    }

    /** "In an interview with the Ostmark Courier", "in a letter to Orlin", "speaking to parliament", "addressing students". */
    private static List<String> held(Who who, Draft draft) {
        Tree tree = draft.tree();
        for (int i = 0; i + 2 < tree.size(); i++) {
            boolean outside = i != draft.verb() && !draft.holds(draft.passage.flat(draft.cue(), i));
            int head = outside ? met(tree, i) : Clause.NONE;
            if (head >= 0 && !draft.holds(draft.passage.flat(draft.cue(), head))) {
                return Hearers.hearer(who, tree, head);
            }
        }
        return List.of();
    }

    /** The head of the phrase that names who heard it, on the occasion that this word names; {@link Clause#NONE}. */
    private static int met(Tree tree, int i) {
        boolean gerund = tree.token(i).xpos().equals("VBG");
        if (gerund && tree.lemma(i).equals("address")) {
            return tree.child(i, "obj");
        }
        String links = HEARINGS.getOrDefault(tree.lemma(i), "");
        boolean noun = tree.token(i).upos().equals("NOUN") && isHeldIn(tree, i);
        boolean link = (noun || gerund) && List.of(links.split("\\|")).contains(tree.word(i + 1));
        return link ? headAfter(tree, i + 2) : Clause.NONE;
    }

    /** "In a long letter": not "after a letter", nor the letter itself. */
    private static boolean isHeldIn(Tree tree, int noun) {
        int at = noun - 1;
        while (at > 0 && noun - at < 5 && !tree.token(at).upos().equals("ADP")) {
            at--;
        }
        return at >= 0 && WORDS.has("held", tree.word(at));
    }

    /** The shallowest noun of the phrase that begins here. */
    private static int headAfter(Tree tree, int from) {
        int best = Clause.NONE;
        for (int at = from; at < tree.size() && at < from + 7; at++) {
            String upos = tree.token(at).upos();
            boolean noun = upos.equals("NOUN") || upos.equals("PROPN") || upos.equals("PRON");
            if (!noun
                    && !upos.equals("DET")
                    && !upos.equals("ADJ")
                    && !tree.word(at).equals("'s")) {
                break;
            }
            best = noun && (best < 0 || tree.depth(at) < tree.depth(best)) ? at : best;
        }
        return best;
    }

    /** Whom the speaker called, met or wrote to, to say so. */
    private static List<String> talked(Who who, Draft draft) {
        Tree tree = draft.tree();
        int at = draft.verb();
        for (int steps = 0; steps < 4 && at >= 0; steps++) {
            boolean tells = tree.is(at, "conj") || tree.is(at, "advcl") || tree.is(at, "xcomp");
            boolean below = tells && !tree.token(at).xpos().equals("VBG");
            at = below ? tree.head(at) : Clause.NONE;
            if (at >= 0 && TALKING.contains(tree.lemma(at))) {
                return with(who, tree, at);
            }
        }
        return List.of();
    }

    /** The object of a verb of talks, or those named behind "with" or "to" before the next verb. */
    private static List<String> with(Who who, Tree tree, int verb) {
        int whom = tree.child(verb, "obj", "iobj");
        int from = whom >= 0 ? whom : verb + 1;
        while (whom < 0 && from < tree.size() && !List.of("with", "to").contains(tree.word(from))) {
            from++;
        }
        int to = from;
        while (to < tree.size() && !tree.token(to).upos().equals("VERB")) {
            to++;
        }
        List<String> named = who.in(tree, from, to);
        return named.isEmpty() ? whom < 0 ? List.of() : Hearers.hearer(who, tree, whom) : named.subList(0, 1);
    }
}
