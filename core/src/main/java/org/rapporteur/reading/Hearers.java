package org.rapporteur.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.WordList;
import org.rapporteur.text.WordSets;

/** Whom the words were said to: "told reporters", "called on Dravenia to", "said to Orlin", "in an interview with". */
final class Hearers {
    /** Each verb with the small words before whom it tells; none where he is its object. */
    private static final Map<String, String> TELLING = WordList.pairs(Hearers.class, "telling.tsv");

    private static final Set<String> AUDIENCES = WordList.words(Hearers.class, "audiences.tsv");
    private static final WordSets WORDS = WordSets.of(Hearers.class, "hearers.tsv");
    private static final List<BiFunction<Who, Draft, List<String>>> RULES =
            List.of(Hearers::told, Hearers::next, Hearers::uttered, HeardAt::of, SecondPerson::of, Addressed::of);

    private Hearers() {}

    /** By the first rule that names anybody but the speaker. */
    static List<String> of(Story story, Draft draft) {
        Who who = story.who();
        for (BiFunction<Who, Draft, List<String>> rule : RULES) {
            Set<String> out = new LinkedHashSet<>(rule.apply(who, draft));
            out.removeAll(draft.speaker);
            if (!out.isEmpty()) {
                return List.copyOf(out);
            }
        }
        return Addressed.parties(story, draft);
    }

    /** The verb's object, or the phrase after "to": "told reporters", "said to Orlin", "asked her to stay". */
    private static List<String> told(Who who, Draft draft) {
        Set<String> out = new LinkedHashSet<>();
        Tree tree = draft.tree();
        boolean tells = tells(draft.lemma());
        if (Cuts.isSource(draft.passage.word(draft.cue()))) {
            return List.of();
        }
        for (int child : tree.children(draft.verb())) {
            boolean object = tells && (tree.is(child, "obj") || tree.is(child, "iobj"));
            boolean towards = tree.is(child, "obl") && isTowards(tree, child, draft.lemma());
            boolean spoken = draft.holds(draft.passage.flat(draft.cue(), child)) && !tells;
            if ((object || towards) && !spoken) {
                out.addAll(hearer(who, tree, child));
            }
        }
        return List.copyOf(out);
    }

    /**
     * The name that follows the cue and is no part of what was told, however the sentence was parsed: "told Orlin the gates",
     * "called on Orlin to open them".
     */
    private static List<String> next(Who who, Draft draft) {
        Passage p = draft.passage;
        String lemma = draft.lemma();
        int at = draft.cue() + 1;
        boolean link = at < p.size() && isLink(lemma, p.word(at)) && !Cuts.isSource(p.word(draft.cue()));
        int first = (link ? at + 1 : at) - p.sentenceStart(draft.cue());
        boolean tells = (tells(lemma) || link) && at < p.sentenceEnd(draft.cue()) && at != draft.voice();
        return tells
                ? who.named(draft.tree()).stream()
                        .filter(one -> one.from() == first && (!holds(draft, one) || isAsked(one)))
                        .map(Named::voices)
                        .findFirst()
                        .orElse(List.of())
                : List.of();
    }

    private static boolean holds(Draft draft, Named one) {
        Passage p = draft.passage;
        return draft.holds(p.flat(draft.cue(), one.from())) || draft.holds(p.flat(draft.cue(), one.to() - 1));
    }

    /** "Orlin to open the gates": the name before what its bearer is asked to do. */
    private static boolean isAsked(Named one) {
        String next = one.tree().word(one.to());
        return next.equals("to")
                || next.equals("not") && one.tree().word(one.to() + 1).equals("to");
    }

    /** Between the verb and what is uttered: "made it clear to Orlin that". */
    private static List<String> uttered(Who who, Draft draft) {
        Passage p = draft.passage;
        int end = Cuts.isSource(p.word(draft.cue()))
                ? 0
                : draft.said.pieces().get(0).start();
        for (int at = draft.cue() + 1; at + 1 < end; at++) {
            if (p.word(at).equals("to") && !p.isVerb(at + 1)) {
                return who.in(p.tree(at), p.local(at) + 1, p.local(end - 1) + 1);
            }
        }
        return List.of();
    }

    /**
     * A cue of adding has the hearers of the one before in its sentence, and so has one whose hearer is a pronoun: "told
     * reporters …, adding that", "urged Orlin … and warned him that".
     */
    static void share(List<Draft> drafts) {
        for (Draft first : drafts) {
            for (Draft second : drafts) {
                boolean later = second.cue() > first.cue()
                        && second.passage.order(second.cue()) == first.passage.order(first.cue());
                boolean same = first.voice() >= 0 && first.voice() == second.voice();
                boolean goesOn =
                        WORDS.has("share", second.lemma()) || Pronouns.isObject(second.passage.word(second.cue() + 1));
                if (later && same && goesOn && second.addressee.isEmpty()) {
                    second.addressee = first.addressee;
                }
            }
        }
    }

    /** "He added" in the sentence after has the hearers of what he said before it. */
    static void carry(List<Draft> drafts, @Nullable Draft last) {
        Draft before = last;
        for (Draft draft : drafts) {
            boolean adds = WORDS.has("carry", draft.lemma()) && draft.addressee.isEmpty();
            if (adds && before != null && before.speaker.equals(draft.speaker)) {
                draft.addressee = before.addressee;
            }
            before = draft;
        }
    }

    /** "Told Orlin": whoever stands right behind it hears, and never speaks. */
    static boolean mustHear(String lemma) {
        return WORDS.has("hearing", lemma);
    }

    /** Whether the verb's object is who hears it. */
    static boolean tells(String lemma) {
        return TELLING.getOrDefault(lemma, "-").isEmpty();
    }

    /** Whether somebody is asked by this verb, with the word behind it. */
    static boolean asks(String lemma, String next) {
        boolean asking =
                Speech.act(lemma).filter(act -> WORDS.has("demanding", act)).isPresent();
        return isLink(lemma, next) || asking && tells(lemma);
    }

    /** Whether it is a noun for those who can be told something. */
    static boolean isAudience(String lemma) {
        return AUDIENCES.contains(lemma);
    }

    static boolean isPress(String lemma) {
        return WORDS.has("press", lemma);
    }

    private static boolean isLink(String lemma, String word) {
        return List.of(TELLING.getOrDefault(lemma, "").split(" ")).contains(word) && !word.isEmpty();
    }

    private static boolean isTowards(Tree tree, int child, String lemma) {
        String link = tree.word(tree.from(child));
        return link.equals("to") || isLink(lemma, link);
    }

    /** Whom the phrase with this head names as hearing it: somebody known, an audience, or the owner of what is answered. */
    static List<String> hearer(Who who, Tree tree, int head) {
        if (isPress(tree.token(head).lemma())) {
            return List.of("group:journalists");
        }
        String pronoun = Pronouns.subject(tree.word(head));
        List<String> known = pronoun.isEmpty() ? who.at(tree, head) : who.pronoun(tree, head, pronoun);
        int owner = NounReports.act(tree.lemma(head)).isPresent() ? tree.child(head, "nmod:poss") : Clause.NONE;
        if (known.isEmpty() && owner >= 0) {
            return who.at(tree, owner);
        }
        int name = known.isEmpty() ? tree.child(head, "compound") : Clause.NONE;
        List<String> outlet = name < 0 ? List.of() : who.at(tree, name);
        if (outlet.stream().anyMatch(id -> id.startsWith("org:"))) {
            return outlet;
        }
        return known.isEmpty() && AUDIENCES.contains(tree.lemma(head))
                ? Unnamed.id(tree, head).stream().toList()
                : known;
    }
}
