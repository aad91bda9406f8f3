package org.rapporteur.reading;

import org.rapporteur.text.WordSets;

/** "Told the council that Dravenia had left": the clause behind whoever is told, though the tree may take it for one about him. */
final class ToldThat {
    private static final WordSets WORDS = WordSets.of(ToldThat.class, "saying.tsv");
    /** Words that can say who is told. */
    private static final int REACH = 7;

    private ToldThat() {}

    /** Where "that" stands; {@link Choices#NONE} where nobody is told so. */
    static int at(Passage p, int cue) {
        int at = cue + 1;
        int end = Math.min(p.sentenceEnd(cue) - 2, cue + REACH);
        boolean tells = p.isVerb(cue) && WORDS.has("tellers", p.token(cue).lemma()) && !p.quoted(cue);
        while (tells && at < end && isOfHearer(p, at)) {
            at++;
        }
        boolean clause = tells && at > cue + 1 && at < end && p.word(at).equals("that") && !p.quoted(at);
        return clause && isSubject(p, at + 1) ? at : Choices.NONE;
    }

    private static boolean isOfHearer(Passage p, int at) {
        return switch (p.token(at).upos()) {
            case "DET", "ADJ", "NUM", "NOUN", "PROPN" -> true;
            default -> p.word(at).equals("-") || p.word(at).equals("'s");
        };
    }

    /** "That Dravenia", "that the gates": not "that met". */
    private static boolean isSubject(Passage p, int at) {
        String next = p.token(at).upos();
        return next.equals("PROPN") || next.equals("PRON") || next.equals("DET") || next.equals("NOUN");
    }
}
