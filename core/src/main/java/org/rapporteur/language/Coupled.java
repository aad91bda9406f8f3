package org.rapporteur.language;

import java.util.List;

/** Makes one subject of two: in {@code two boats and a corvette exchanged fire}, the parser may give the verb two. */
final class Coupled extends TreeRepair {
    private Coupled(List<String> forms, int[] heads, String[] relations) {
        super(forms, heads, relations);
    }

    /** Changes the heads and relations of such words; the size of the sentence stands for the root. */
    static void settle(List<String> forms, int[] heads, String[] relations) {
        Coupled coupled = new Coupled(forms, heads, relations);
        for (int and = 1; and < heads.length - 1; and++) {
            boolean joins = coupled.word(and).equals("and") && relations[and].equals("cc");
            if (joins && heads[and] > and && heads[and] < heads.length) {
                coupled.settle(and, heads[and]);
            }
        }
    }

    private void settle(int and, int verb) {
        int first = subject(0, and, verb);
        int second = subject(and, verb, verb);
        if (first >= 0 && second >= 0 && begins(and + 1, second)) {
            heads[and] = second;
            heads[second] = first;
            relations[second] = "conj";
        }
    }

    /** Whether the phrase of a word begins here, and not with a "that" or another word of the verb's. */
    private boolean begins(int from, int word) {
        int at = from;
        while (at < word) {
            at = heads[at] > at ? heads[at] : heads.length;
        }
        return at == word;
    }

    /** The only subject of a verb between two words; -1 for none or several. */
    private int subject(int from, int to, int verb) {
        int found = -1;
        for (int i = from; i < to; i++) {
            if (heads[i] == verb && relations[i].startsWith("nsubj")) {
                found = found < 0 ? i : heads.length;
            }
        }
        return found == heads.length ? -1 : found;
    }
}
