package org.rapporteur.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.text.WordList;

/** Whom the words were said to: "told reporters", "called on Dravenia to", "said to Orlin", "in an interview with". */
final class Hearers {
    private static final Set<String> TELLING =
            WordList.pairs(Hearers.class, "telling.tsv").keySet();
    private static final Set<String> PRESS = Set.of("reporter", "journalist", "press", "media");

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
        if (out.isEmpty() && DEMANDS.contains(draft.act())) {
            out.addAll(asked(who, draft));
        }
        out.removeAll(draft.speaker);
        return List.copyOf(out);
    }

    /** A second cue of the same words for the speaker has the hearers of the first: "told reporters …, adding that". */
    static void share(List<Draft> drafts) {
        for (Draft first : drafts) {
            for (Draft second : drafts) {
                boolean later = second.cue() > first.cue()
                        && second.passage.order(second.cue()) == first.passage.order(first.cue());
                if (later && first.voice() >= 0 && first.voice() == second.voice() && second.addressee.isEmpty()) {
                    second.addressee = first.addressee;
                }
            }
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
        out.addAll(who.at(tree, child));
    }
}
