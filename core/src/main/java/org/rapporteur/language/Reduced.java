package org.rapporteur.language;

import java.util.List;

/**
 * Hangs a clause without "which" from its noun: in {@code accused Halvoria of arming, a charge Halvoria denies}, what denies is
 * Halvoria, and not a charge besides.
 */
final class Reduced extends TreeRepair {
    private Reduced(List<String> forms, int[] heads, String[] relations) {
        super(forms, heads, relations);
    }

    /** Changes the heads and relations of such words; the size of the sentence stands for the root. */
    static void settle(List<String> forms, int[] heads, String[] relations) {
        Reduced reduced = new Reduced(forms, heads, relations);
        for (int i = 3; i < heads.length; i++) {
            if (reduced.isSubject(i) && reduced.opens(i)) {
                reduced.settle(i);
            }
        }
    }

    private boolean isSubject(int word) {
        return relations[word].equals("nsubj") && heads[word] > word && heads[word] < heads.length;
    }

    /** ", a charge". */
    private boolean opens(int noun) {
        boolean article = forms.get(noun - 1).equals("a") || forms.get(noun - 1).equals("an");
        return article && heads[noun - 1] == noun && forms.get(noun - 2).equals(",");
    }

    private void settle(int noun) {
        int verb = heads[noun];
        int above = heads[verb];
        boolean two = false;
        for (int i = noun + 1; i < verb; i++) {
            two |= isSubject(i) && heads[i] == verb;
        }
        if (two && above < noun - 1) {
            heads[noun] = above;
            relations[noun] = "appos";
            heads[verb] = noun;
            relations[verb] = "acl:relcl";
        }
    }
}
