package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.Span;
import org.rapporteur.text.WordList;

/**
 * Agencies that only carry: in "the gates would open, Orlin said, according to Ostmark News" the agency relays Orlin and
 * says nothing itself.
 */
final class Carriers {
    /** Whoever is behind "reportedly". */
    private static final String REPORTS = "anon:reports";

    private static final Set<String> CARRYING = Set.copyOf(WordList.lines(Carriers.class, "carrying.tsv"));
    private static final Set<String> HEARSAY = Set.copyOf(WordList.lines(Carriers.class, "hearsay.tsv"));

    private Carriers() {}

    /** Takes the carriers' own statements away where they hold or repeat somebody else's, and names them as relaying. */
    static List<Draft> fold(List<Draft> drafts, Story story) {
        List<Draft> out = new ArrayList<>(drafts);
        for (Draft carrier : drafts) {
            Draft carried = isCarrier(carrier, story) ? carried(drafts, carrier) : null;
            if (carried != null) {
                carried.relayedBy.addAll(carrier.speaker);
                out.remove(carrier);
            }
        }
        out.forEach(draft -> {
            behind(draft, story);
            quoting(draft, story);
            closing(draft, story);
            hearsay(draft);
        });
        out.forEach(draft -> out.forEach(other -> share(draft, other)));
        out.removeIf(draft -> repeats(draft, out));
        return out;
    }

    /** Who carries the end of a sentence carries what the same speaker says before in it. */
    private static void share(Draft first, Draft second) {
        boolean same = first.voice() >= 0 && first.voice() == second.voice();
        Passage p = first.passage;
        if (same && first.cue() < second.cue() && p.order(first.cue()) == p.order(second.cue())) {
            second.relayedBy.stream().filter(id -> isNew(first, id)).forEach(first.relayedBy::add);
        }
    }

    /** A source whom nobody knows, or an office of the speaker's, for words that are told by somebody known. */
    private static boolean repeats(Draft draft, List<Draft> all) {
        Passage p = draft.passage;
        boolean own = draft.voice() > 0 && p.token(draft.voice() - 1).xpos().equals("PRP$");
        boolean source = Cuts.isSource(p.word(draft.cue())) && (own || draft.speaker.isEmpty());
        return source && all.stream().anyMatch(other -> !other.relayedBy.isEmpty() && draft.holds(other.cue()));
    }

    /** Whoever a source phrase names right behind what somebody else said: "…, Orlin said, according to his office." */
    private static void behind(Draft draft, Story story) {
        Passage p = draft.passage;
        int at = Math.max(
                draft.cue(),
                draft.said.pieces().get(draft.said.pieces().size() - 1).end());
        while (at < p.sentenceEnd(draft.cue())
                && (p.isPunctuation(at) || p.word(at).equals("in"))) {
            at++;
        }
        boolean source = at + 2 < p.sentenceEnd(draft.cue()) && Cuts.isSource(p.word(at)) && at != draft.cue();
        if (source && !Cuts.isSource(p.word(draft.cue()))) {
            Tree tree = p.tree(at);
            int from = p.local(at) + 2;
            List<String> named = story.who().in(tree, from, Math.min(tree.size(), from + 8));
            List<String> ids = named.isEmpty() ? office(draft, tree, from) : named.subList(0, 1);
            ids.stream().filter(id -> isNew(draft, id)).forEach(draft.relayedBy::add);
        }
    }

    /** The newspaper in "the newspaper quoted Velk as saying". */
    private static void quoting(Draft draft, Story story) {
        Passage p = draft.passage;
        int verb = QuotedAs.quoting(p, draft.cue());
        int carrier = verb < 0 ? Choices.NONE : QuotedAs.carrier(p, verb);
        if (carrier >= 0 && carrier != draft.voice()) {
            List<String> known = story.who().at(p.tree(carrier), p.local(carrier));
            List<String> ids = known.isEmpty()
                    ? Unnamed.id(p.tree(carrier), p.local(carrier)).stream().toList()
                    : known;
            ids.stream().filter(id -> isNew(draft, id)).forEach(draft.relayedBy::add);
        }
    }

    /** "Velin reportedly told Hale": somebody carried it. */
    private static void hearsay(Draft draft) {
        Passage p = draft.passage;
        for (int local : p.children(draft.cue())) {
            int child = p.flat(draft.cue(), local);
            if (HEARSAY.contains(p.word(child)) && !draft.holds(child) && draft.relayedBy.isEmpty()) {
                draft.relayedBy.add(REPORTS);
            }
        }
    }

    /** "His office" is an office of the speaker's. */
    private static List<String> office(Draft draft, Tree tree, int at) {
        boolean own = tree.token(at).xpos().equals("PRP$")
                && tree.token(at + 1).upos().equals("NOUN");
        return own && draft.speaker.size() == 1
                ? List.of("org:Office_of_" + draft.speaker.get(0).replaceFirst("^[a-z]+:", ""))
                : List.of();
    }

    /** An agency's name that closes the sentence after a comma, with a word for reporting: "…, Ostmark News reports." */
    private static void closing(Draft draft, Story story) {
        Passage p = draft.passage;
        Tree tree = draft.tree();
        for (Named one : story.who().named(tree)) {
            boolean last = one.from() > 2 && tree.word(one.from() - 1).equals(",") && one.to() + 3 >= tree.size();
            int from = p.flat(draft.cue(), one.from());
            if (last && isRelay(one, story) && draft.cue() < from && !draft.holds(from)) {
                one.ids().stream().filter(id -> isNew(draft, id)).forEach(draft.relayedBy::add);
            }
        }
    }

    private static boolean isRelay(Named one, Story story) {
        return one.ids().stream().anyMatch(id -> story.atlas().isRelay(id) || NameScan.isPress(id));
    }

    private static boolean isNew(Draft draft, String id) {
        return !draft.relayedBy.contains(id) && !draft.speaker.contains(id);
    }

    private static @Nullable Draft carried(List<Draft> drafts, Draft carrier) {
        for (Draft other : drafts) {
            boolean same =
                    other != carrier && other.passage == carrier.passage && !other.speaker.equals(carrier.speaker);
            if (same && (overlap(other, carrier) * 2 > other.length() || carrier.holds(other.cue()))) {
                return other;
            }
        }
        return null;
    }

    private static int overlap(Draft one, Draft two) {
        int n = 0;
        for (Span piece : one.said.pieces()) {
            for (int p = piece.start(); p < piece.end(); p++) {
                n += two.holds(p) ? 1 : 0;
            }
        }
        return n;
    }

    private static boolean isCarrier(Draft draft, Story story) {
        if (draft.voice() < 0 || draft.speaker.isEmpty()) {
            return false;
        }
        String lemma = draft.passage.token(draft.voice()).lemma();
        String id = draft.speaker.get(0);
        return CARRYING.contains(lemma) || story.atlas().isRelay(id) || NameScan.isPress(id);
    }
}
