package org.rapporteur.language;

import java.util.List;

/**
 * Gives a second clause its own subject: in {@code freed four men on Friday and Corvania released two}, Corvania releases them, and is
 * not joined to Friday. A verb joined to another has an "and" or a comma of its own before it, so one without was torn from its subject.
 */
final class Parted extends TreeRepair {
    private Parted(List<String> forms, int[] heads, String[] relations) {
        super(forms, heads, relations);
    }

    /** Changes the heads and relations of such subjects; the size of the sentence stands for the root. */
    static void settle(List<String> forms, int[] heads, String[] relations) {
        Parted parted = new Parted(forms, heads, relations);
        for (int word = 3; word < heads.length; word++) {
            if (parted.isClause(word)) {
                relations[word] = parted.child(word, "mark") < 0 ? "conj" : "advcl";
            }
        }
        for (int verb = 3; verb < heads.length; verb++) {
            int subject = parted.isBare(verb) ? parted.joined(verb) : -1;
            int and = subject < 0 ? -1 : parted.child(subject, "cc");
            if (and >= 0 && and < subject && !parted.isAbove(subject, verb)) {
                relations[verb] = "conj";
                heads[subject] = verb;
                relations[subject] = "nsubj";
                heads[and] = verb;
            }
        }
    }

    /** In "backed it, but Corvania was against it", what has an "is" and a subject of its own is no phrase of the verb before. */
    private boolean isClause(int word) {
        int and = Math.max(child(word, "cc"), child(word, "mark"));
        return relations[word].equals("obl")
                && child(word, "cop") >= 0
                && child(word, "nsubj") > and
                && and > heads[word];
    }

    private boolean isAbove(int word, int other) {
        int at = other;
        while (at < heads.length && at != word) {
            at = heads[at];
        }
        return at == word;
    }

    /** Joined to a verb before it by no word of its own, and without a subject. */
    private boolean isBare(int verb) {
        boolean clause = relations[verb].equals("advcl")
                && child(verb, "mark") < 0
                && !forms.get(verb).endsWith("ing");
        return (clause || relations[verb].equals("conj"))
                && heads[verb] < verb
                && child(verb, "cc") < 0
                && child(verb, "nsubj") < 0
                && child(verb, "nsubj:pass") < 0
                && child(verb, "obj") > verb
                && child(heads[verb], "nsubj") >= 0;
    }

    /** The noun that ends right before the verb, and is joined to another noun within the clause before; or -1. */
    private int joined(int verb) {
        for (int noun = verb - 1; noun > heads[verb] + 1 && !forms.get(noun).equals(","); noun--) {
            boolean joined = relations[noun].equals("conj") && heads[noun] < noun && heads[noun] > heads[verb];
            if (joined) {
                return noun;
            }
            if (heads[noun] >= verb || heads[noun] < heads[verb] && !relations[noun].equals("conj")) {
                return -1;
            }
        }
        return -1;
    }
}
