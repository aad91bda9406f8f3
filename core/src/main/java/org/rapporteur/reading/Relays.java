package org.rapporteur.reading;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.rapporteur.text.WordList;

/**
 * Who carried the words, as the sentence has it: "…, Orlin said, according to his office", "the Gazette quoted Orlin as
 * saying", "in remarks carried by Ostmark News", "…, local media reported", "Orlin reportedly said".
 */
final class Relays {
    /** Whoever is behind "reportedly". */
    private static final String REPORTS = "anon:reports";

    private static final Set<String> HEARSAY = WordList.words(Relays.class, "hearsay.tsv");
    private static final List<BiFunction<Draft, Story, List<String>>> RULES =
            List.of(Relays::behind, Relays::quoting, Relays::carrying, Relays::closing, Relays::hearsay);

    private Relays() {}

    /** Adds to a draft all those who relay it by any of the rules. */
    static void name(Draft draft, Story story) {
        for (BiFunction<Draft, Story, List<String>> rule : RULES) {
            rule.apply(draft, story).stream().filter(id -> isNew(draft, id)).forEach(draft.relayedBy::add);
        }
    }

    static boolean isNew(Draft draft, String id) {
        return !draft.relayedBy.contains(id) && !draft.speaker.contains(id);
    }

    /** Whoever a source phrase names right behind what somebody else said: "…, Orlin said, according to his office." */
    private static List<String> behind(Draft draft, Story story) {
        Passage p = draft.passage;
        int at = Math.max(
                draft.cue(),
                draft.said.pieces().get(draft.said.pieces().size() - 1).end());
        while (at < p.sentenceEnd(draft.cue())
                && (p.isPunctuation(at) || p.word(at).equals("in"))) {
            at++;
        }
        boolean source = at + 2 < p.sentenceEnd(draft.cue()) && Cuts.isSource(p.word(at)) && at != draft.cue();
        if (!source || Cuts.isSource(p.word(draft.cue()))) {
            return List.of();
        }
        Tree tree = p.tree(at);
        int from = p.local(at) + 2;
        List<String> named = story.who().in(tree, from, Math.min(tree.size(), from + 8));
        return named.isEmpty() ? office(draft, story, p.local(at) + 2) : named.subList(0, 1);
    }

    /** "His office" is an office of the speaker's. */
    private static List<String> office(Draft draft, Story story, int at) {
        Tree tree = draft.tree();
        boolean own = tree.token(at).xpos().equals("PRP$")
                && tree.token(at + 1).upos().equals("NOUN");
        return own && draft.speaker.size() == 1 ? List.of(story.who().office(draft.speaker.get(0))) : List.of();
    }

    /** The newspaper in "the newspaper quoted Velk as saying". */
    private static List<String> quoting(Draft draft, Story story) {
        int carrier = draft.said.saying().carrier();
        return carrier >= 0 && carrier != draft.voice() ? named(draft, story, carrier) : List.of();
    }

    /** The agency in "in remarks carried by the agency" and in "Orlin, as quoted by the agency, said". */
    private static List<String> carrying(Draft draft, Story story) {
        Passage p = draft.passage;
        int end = p.sentenceEnd(draft.cue()) - 2;
        for (int at = p.sentenceStart(draft.cue()) + 1; at < end; at++) {
            boolean words =
                    PressTag.isSpeech(p.token(at - 1).lemma()) || p.word(at - 1).equals("as");
            boolean carried = words && PressTag.carries(p.token(at).lemma()) && !draft.holds(at);
            if (carried && p.word(at + 1).equals("by")) {
                return named(draft, story, agent(p, at));
            }
        }
        return List.of();
    }

    /** The head of the phrase after "by", or its first noun where the tree has none. */
    private static int agent(Passage p, int verb) {
        for (int local : p.children(verb)) {
            int child = p.flat(verb, local);
            if (child > verb + 1 && p.from(child) == verb + 1) {
                return child;
            }
        }
        int at = verb + 2;
        while (at + 1 < p.sentenceEnd(verb) && !p.isNominal(at)) {
            at++;
        }
        return at;
    }

    /** An agency that closes the sentence after a comma, with a word for reporting: "…, Ostmark News reports." */
    private static List<String> closing(Draft draft, Story story) {
        Passage p = draft.passage;
        Tree tree = draft.tree();
        for (int at = draft.cue() + 1; at + 2 < p.sentenceEnd(draft.cue()); at++) {
            int press = draft.holds(at) ? Choices.NONE : PressTag.press(p, at);
            if (press >= 0) {
                return named(draft, story, press);
            }
        }
        for (Named one : story.who().named(tree)) {
            boolean last = one.from() > 2 && tree.word(one.from() - 1).equals(",") && one.to() + 3 >= tree.size();
            int from = p.flat(draft.cue(), one.from());
            if (last && isRelay(one, story) && draft.cue() < from && !draft.holds(from)) {
                return one.ids();
            }
        }
        return List.of();
    }

    /** "Velin reportedly told Hale": somebody carried it. */
    private static List<String> hearsay(Draft draft, Story story) {
        Passage p = draft.passage;
        for (int local : p.children(draft.cue())) {
            int child = p.flat(draft.cue(), local);
            if (HEARSAY.contains(p.word(child)) && !draft.holds(child) && draft.relayedBy.isEmpty()) {
                return List.of(REPORTS);
            }
        }
        return List.of();
    }

    private static List<String> named(Draft draft, Story story, int head) {
        Tree tree = draft.passage.tree(head);
        int local = draft.passage.local(head);
        List<String> known = story.who().at(tree, local);
        return known.isEmpty() ? Unnamed.id(tree, local).stream().toList() : known;
    }

    private static boolean isRelay(Named one, Story story) {
        return one.ids().stream().anyMatch(id -> story.who().isPress(id));
    }
}
