package org.rapporteur.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.text.Span;
import org.rapporteur.text.WordSets;

/**
 * Whom words are meant for that name no hearer: whoever must do what is demanded ("said Dravenia must leave"), whose next
 * step is warned of ("warned that any move by Dravenia would be answered"), who is threatened ("promised sanctions against
 * Dravenia"), between whom somebody offers to mediate.
 */
final class Addressed {
    private static final WordSets WORDS = WordSets.of(Addressed.class, "hearers.tsv");
    private static final int NEAR = 9;

    private Addressed() {}

    static List<String> of(Who who, Draft draft) {
        Span words = draft.said.pieces().get(0);
        String act = draft.act();
        if (WORDS.has("demanding", act)) {
            return isQuestion(draft.passage, words) ? List.of() : doer(who, draft, words.start());
        }
        int penalty = WORDS.has("warning", act) || act.equals("promise") ? penalty(draft) : Choices.NONE;
        if (penalty >= 0) {
            return threatened(who, draft, penalty);
        }
        boolean warned =
                WORDS.has("warning", act) && WORDS.has("step", draft.passage.word(first(draft.passage, words.start())));
        return warned || isObliged(draft, words) ? others(who, draft, mover(who, draft, words)) : List.of();
    }

    /** "Asked why the gates were shut", "“When will they open?” he asked": who is asked about is not who is asked. */
    private static boolean isQuestion(Passage p, Span words) {
        return WORDS.has("question", p.word(words.start()))
                || p.word(words.end() - 1).equals("?")
                || p.word(words.end() - 2).equals("?")
                || p.word(words.end()).equals("?");
    }

    /** Between whom somebody offers to mediate: two that are named, or "the two sides" that were named before. */
    static List<String> parties(Story story, Draft draft) {
        Passage p = draft.passage;
        Span words = draft.said.pieces().get(0);
        boolean offers = WORDS.has("offering", draft.act()) || isOffer(draft);
        for (int at = words.start(); offers && at + 1 < words.end(); at++) {
            if (p.word(at).equals("between")) {
                int from = p.local(at + 1);
                Tree tree = p.tree(at);
                List<String> named = story.who().in(tree, from, Math.min(tree.size(), from + NEAR));
                return named.isEmpty() ? new Pairs(story).parties(tree, head(p, at)) : named;
            }
        }
        return List.of();
    }

    /** "Renewed an offer to mediate". */
    private static boolean isOffer(Draft draft) {
        Passage p = draft.passage;
        int noun = draft.said.pieces().get(0).start() - 1;
        return Utterance.start(p, draft.cue()) == noun + 1
                && NounReports.act(p.token(noun).lemma())
                        .filter(act -> WORDS.has("offering", act) || WORDS.has("proposing", act))
                        .isPresent();
    }

    /** The shallowest word of the phrase behind a small word. */
    private static int head(Passage p, int link) {
        int head = link + 1;
        for (int at = link + 1; at < p.sentenceEnd(link) && at < link + NEAR && !p.isPunctuation(at); at++) {
            head = p.isNominal(at) && (!p.isNominal(head) || p.depth(at) < p.depth(head)) ? at : head;
        }
        return p.local(head);
    }

    /** The subject of the clause, if it is the first that is named in it. */
    private static List<String> doer(Who who, Draft draft, int start) {
        Passage p = draft.passage;
        for (int i = start; i < Math.min(start + 6, p.sentenceEnd(start)); i++) {
            if (p.is(i, "nsubj") && !p.is(i, "nsubj:pass")) {
                return who.at(p.tree(i), p.local(i));
            }
        }
        return List.of();
    }

    /** The words after "that". */
    private static int first(Passage p, int start) {
        return p.word(start).equals("that") ? start + 1 : start;
    }

    /** Whether the first verb of what is said unquoted is something that its subject must do. */
    private static boolean isObliged(Draft draft, Span words) {
        Passage p = draft.passage;
        int end = Math.min(words.end(), first(p, words.start()) + NEAR);
        for (int at = words.start(); at < end && !p.quoted(at); at++) {
            if (p.token(at).upos().equals("AUX") || p.isVerb(at)) {
                boolean must = WORDS.has("must", p.word(at));
                boolean needs = WORDS.has("needs", p.word(at)) && p.word(at + 1).equals("to");
                return must || needs;
            }
        }
        return false;
    }

    /** Those named first in what is said, before its verb. */
    private static List<String> mover(Who who, Draft draft, Span words) {
        Passage p = draft.passage;
        int from = p.local(first(p, words.start()));
        int to = from;
        Tree tree = p.tree(words.start());
        while (to < Math.min(tree.size(), from + NEAR) && !tree.token(to).upos().equals("AUX")) {
            to++;
        }
        List<String> named = who.in(tree, from, to);
        return named.isEmpty() ? List.of() : named.subList(0, 1);
    }

    /** "Sanctions", "consequences" at the beginning of what is promised or warned of. */
    private static int penalty(Draft draft) {
        Passage p = draft.passage;
        Span words = draft.said.pieces().get(0);
        for (int at = words.start(); at < Math.min(words.end(), words.start() + 4); at++) {
            if (WORDS.has("penalty", p.token(at).lemma()) && !p.is(at, "nsubj")) {
                return at;
            }
        }
        return Choices.NONE;
    }

    private static List<String> threatened(Who who, Draft draft, int penalty) {
        Passage p = draft.passage;
        int at = penalty + 1;
        while (at < p.sentenceEnd(penalty) && at < penalty + NEAR && !WORDS.has("against", p.word(at))) {
            at++;
        }
        return others(who, draft, after(who, draft, p.word(at), at + 1));
    }

    /** Those named right after a small word in what is said. */
    private static List<String> after(Who who, Draft draft, String link, int end) {
        Passage p = draft.passage;
        Span words = draft.said.pieces().get(0);
        for (int at = words.start(); at < Math.min(end, words.end() - 1); at++) {
            if (p.word(at).equals(link)) {
                int from = p.local(at + 1);
                return who.in(p.tree(at), from, Math.min(p.tree(at).size(), from + NEAR));
            }
        }
        return List.of();
    }

    /** Only those of another side, for a speaker who has one. */
    private static List<String> others(Who who, Draft draft, List<String> ids) {
        Set<String> own = Set.copyOf(
                draft.speaker.stream().map(who::side).flatMap(Optional::stream).toList());
        return own.isEmpty()
                ? List.of()
                : ids.stream()
                        .filter(id ->
                                who.side(id).filter(side -> !own.contains(side)).isPresent())
                        .toList();
    }
}
