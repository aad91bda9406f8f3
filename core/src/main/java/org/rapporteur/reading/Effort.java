package org.rapporteur.reading;

import java.util.Set;
import org.rapporteur.entry.Modality;
import org.rapporteur.text.WordList;

/** Deeds that consist in trying: who "has been trying to broker a truce" mediates, whatever comes of it. */
final class Effort {
    private static final Set<String> TRYING = WordList.words(Effort.class, "efforts.tsv");

    private Effort() {}

    /** The modality of trying, where the clause says what is tried; else that of the deed itself. */
    static Modality mood(Clause clause, Modality mood) {
        Tree tree = clause.tree();
        int above = tree.is(clause.verb(), "xcomp") ? tree.head(clause.verb()) : Clause.NONE;
        return above >= 0 && TRYING.contains(tree.lemma(above)) ? Mood.of(tree, above) : mood;
    }
}
