package org.rapporteur.language;

import java.util.List;
import java.util.Set;
import org.rapporteur.text.WordSets;

/**
 * Gives a clause back the subject that a word of saying cut off: in {@code the two sides, officials said, want a deal} the sides want it,
 * and officials only say so beside it.
 */
final class Asides extends TreeRepair {
    private static final Set<String> TAGS =
            WordSets.of(Asides.class, "repairs.tsv").words("tags");
    private static final Set<String> LOOSE = Set.of("nsubj", "nsubj:pass", "vocative", "dislocated", "obl:unmarked");

    private Asides(List<String> forms, int[] heads, String[] relations) {
        super(forms, heads, relations);
    }

    /** Changes the heads of such subjects, clauses and words of saying; the size of the sentence stands for the root. */
    static void settle(List<String> forms, int[] heads, String[] relations) {
        Asides asides = new Asides(forms, heads, relations);
        for (int said = 3; said < heads.length; said++) {
            int verb = TAGS.contains(asides.word(said)) ? asides.cut(said) : -1;
            int subject = verb < 0 ? -1 : asides.subject(said);
            if (subject >= 0) {
                asides.restore(subject, said, verb);
            }
        }
    }

    /** The clause without a subject behind "officials said,"; -1 for none. */
    private int cut(int said) {
        int verb = child(said, "ccomp");
        boolean bare = verb > said + 1
                && child(verb, "nsubj") < 0
                && child(verb, "nsubj:pass") < 0
                && child(verb, "expl") < 0
                && child(verb, "mark") < 0;
        return bare && hasComma(said, first(verb)) ? verb : -1;
    }

    /** What the commas part from it: the noun on which it hangs, or a second subject before its own; -1 for none. */
    private int subject(int said) {
        int own = last(said, "nsubj");
        if (own < 0) {
            return -1;
        }
        int above = heads[said];
        boolean noun = above < own
                && relations[said].equals("acl:relcl")
                && !relations[above].equals("obj")
                && hasComma(above, own);
        for (int i = 0; i < own && !noun; i++) {
            if (heads[i] == said && LOOSE.contains(relations[i]) && hasComma(i, own)) {
                return i;
            }
        }
        return noun ? above : -1;
    }

    private void restore(int subject, int said, int verb) {
        boolean above = heads[said] == subject;
        heads[verb] = above ? heads[subject] : heads[said];
        relations[verb] = above ? relations[subject] : relations[said];
        int own = last(said, "nsubj");
        for (int i = 0; i < heads.length; i++) {
            boolean outside = i < subject || i > verb || above && i > said;
            if (i != verb && i != own && outside && (heads[i] == said || above && heads[i] == subject && i > said)) {
                heads[i] = verb;
            }
        }
        heads[subject] = verb;
        relations[subject] = child(verb, "aux:pass") >= 0 ? "nsubj:pass" : "nsubj";
        heads[said] = verb;
        relations[said] = "parataxis";
    }

    private int last(int head, String relation) {
        for (int i = head - 1; i >= 0; i--) {
            if (heads[i] == head && relations[i].equals(relation)) {
                return i;
            }
        }
        return -1;
    }

    /** The first word that hangs from another, directly. */
    private int first(int head) {
        for (int i = 0; i < head; i++) {
            if (heads[i] == head) {
                return i;
            }
        }
        return head;
    }

    private boolean hasComma(int from, int to) {
        return forms.subList(from, to + 1).contains(",");
    }
}
