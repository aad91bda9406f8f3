package org.rapporteur.reading;

import org.rapporteur.text.WordSets;

/** Words for which somebody is rung up or written to: "phoned Orlin to thank him", "wrote to her to protest"; they are said by that very call. */
final class Contact {
    private static final WordSets WORDS = WordSets.of(Contact.class, "contact.tsv");

    private Contact() {}

    /** Whether a verb in the infinitive tells what a call or a letter was for, and so what was said in it. */
    static boolean is(Tree tree, int verb) {
        int call = tree.is(verb, "xcomp") || tree.is(verb, "advcl") ? tree.head(verb) : Clause.NONE;
        boolean says = Speech.isCue(tree, verb) || WORDS.has("saying", tree.lemma(verb));
        return says && call >= 0 && WORDS.has("calling", tree.lemma(call)) && whom(tree, call) >= 0;
    }

    /** Who is rung up or written to, for what such a verb tells. */
    static int whom(Tree tree, int call) {
        Clause clause = new Clause(tree, call);
        int object = tree.child(call, "obj");
        return object >= 0 ? object : clause.oblique("to");
    }
}
