package org.rapporteur.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.WordList;

/** Whom the words were said to: "told reporters", "called on Dravenia to", "said to Orlin", "in an interview with". */
final class Hearers {
    private static final Set<String> TELLING =
            WordList.pairs(Hearers.class, "telling.tsv").keySet();
    private static final Set<String> AUDIENCES = Set.copyOf(WordList.lines(Hearers.class, "audiences.tsv"));
    private static final Map<String, String> HEARINGS = WordList.pairs(Hearers.class, "hearings.tsv");
    private static final Set<String> PRESS =
            Set.of("reporter", "journalist", "press", "media", "conference", "briefing", "newsman", "correspondent");
    private static final Set<String> BEFORE = Set.of("in", "during", "at", "on", "by", "through");

    private static final Set<String> ADDING = Set.of("add", "continue", "say");
    private static final Set<String> ADDED = Set.of("add", "continue");
    private static final Set<String> DEMANDS = Set.of("demand", "urge", "request");

    private Hearers() {}

    static List<String> of(Who who, Draft draft) {
        Set<String> out = new LinkedHashSet<>();
        Tree tree = draft.tree();
        boolean tells = TELLING.contains(draft.lemma());
        for (int child : tree.children(draft.verb())) {
            boolean object = tells && (tree.is(child, "obj") || tree.is(child, "iobj"));
            boolean towards = tree.is(child, "obl") && isTowards(tree, child, draft.lemma());
            boolean spoken = draft.holds(draft.passage.flat(draft.cue(), child)) && !tells;
            if ((object || towards) && !spoken) {
                hearer(who, tree, child, out);
            }
        }
        if (out.isEmpty() && tells) {
            out.addAll(next(who, draft));
        }
        if (out.isEmpty() && Utterance.start(draft.passage, draft.cue()) >= 0) {
            out.addAll(uttered(who, draft));
        }
        if (out.isEmpty()) {
            out.addAll(occasion(who, draft));
        }
        if (out.isEmpty() && DEMANDS.contains(draft.act())) {
            out.addAll(asked(who, draft));
        }
        out.removeAll(draft.speaker);
        return List.copyOf(out);
    }

    /** The name that follows the cue and is no part of what was told, however the sentence was parsed. */
    private static List<String> next(Who who, Draft draft) {
        Passage p = draft.passage;
        int at = draft.cue() + 1;
        boolean name = at < p.sentenceEnd(draft.cue()) && !draft.holds(at) && at != draft.voice();
        return name
                ? who.named(p.tree(at)).stream()
                        .filter(one -> one.from() == p.local(at) && !draft.holds(p.flat(at, one.to() - 1)))
                        .map(Named::voices)
                        .findFirst()
                        .orElse(List.of())
                : List.of();
    }

    /** Between the verb and what is uttered: "made it clear to Orlin that". */
    private static List<String> uttered(Who who, Draft draft) {
        Passage p = draft.passage;
        int end = draft.said.pieces().get(0).start();
        for (int at = draft.cue() + 1; at + 1 < end; at++) {
            if (p.word(at).equals("to") && !p.isVerb(at + 1)) {
                return who.in(p.tree(at), p.local(at) + 1, p.local(end - 1) + 1);
            }
        }
        return List.of();
    }

    /** "In an interview with the Ostmark Courier", "in a letter to Orlin", "speaking to parliament", "addressing students". */
    private static List<String> occasion(Who who, Draft draft) {
        Tree tree = draft.tree();
        for (int i = 0; i + 2 < tree.size(); i++) {
            boolean outside = i != draft.verb() && !draft.holds(draft.passage.flat(draft.cue(), i));
            int head = outside ? met(tree, i) : Clause.NONE;
            if (head >= 0 && !draft.holds(draft.passage.flat(draft.cue(), head))) {
                Set<String> out = new LinkedHashSet<>();
                hearer(who, tree, head, out);
                return List.copyOf(out);
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
        return at >= 0 && BEFORE.contains(tree.word(at));
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

    /** A cue of adding has the hearers of the one before, in this sentence or the last: "told reporters …, adding that". */
    static void share(List<Draft> drafts) {
        for (Draft first : drafts) {
            for (Draft second : drafts) {
                boolean later = second.cue() > first.cue()
                        && second.passage.order(second.cue()) == first.passage.order(first.cue());
                boolean same = first.voice() >= 0 && first.voice() == second.voice();
                if (later && same && ADDING.contains(second.lemma()) && second.addressee.isEmpty()) {
                    second.addressee = first.addressee;
                }
            }
        }
    }

    /** "He added" in the sentence after has the hearers of what he said before it. */
    static void carry(List<Draft> drafts, @Nullable Draft last) {
        Draft before = last;
        for (Draft draft : drafts) {
            boolean adds = ADDED.contains(draft.lemma()) && draft.addressee.isEmpty();
            if (adds && before != null && before.speaker.equals(draft.speaker)) {
                draft.addressee = before.addressee;
            }
            before = draft;
        }
    }

    /** Who must do what is demanded: the subject of the clause, if it is the first that is named in it. */
    private static List<String> asked(Who who, Draft draft) {
        Passage p = draft.passage;
        int start = draft.said.pieces().get(0).start();
        for (int i = start; i < Math.min(start + 6, p.sentenceEnd(start)); i++) {
            if (p.is(i, "nsubj") && !p.is(i, "nsubj:pass")) {
                return who.at(p.tree(i), p.local(i));
            }
        }
        return List.of();
    }

    /** Whether the verb's object is who hears it. */
    static boolean tells(String lemma) {
        return TELLING.contains(lemma);
    }

    static boolean isPress(String lemma) {
        return PRESS.contains(lemma);
    }

    private static boolean isTowards(Tree tree, int child, String lemma) {
        String link = tree.word(tree.from(child));
        return link.equals("to")
                || (lemma.equals("call") && link.equals("on"))
                || (lemma.equals("speak") && link.equals("with"));
    }

    private static void hearer(Who who, Tree tree, int child, Set<String> out) {
        if (PRESS.contains(tree.token(child).lemma())) {
            out.add("group:journalists");
            return;
        }
        List<String> known = who.at(tree, child);
        boolean audience = AUDIENCES.contains(tree.lemma(child));
        out.addAll(
                known.isEmpty() && audience ? Unnamed.id(tree, child).stream().toList() : known);
    }
}
