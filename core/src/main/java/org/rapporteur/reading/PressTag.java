package org.rapporteur.reading;

import org.rapporteur.text.WordSets;

/** The end of a sentence that says who reported it: "…, local media reported", "…, state television said on Monday". */
final class PressTag {
    private static final WordSets WORDS = WordSets.of(PressTag.class, "carrying.tsv");
    private static final int LONGEST = 7;

    private PressTag() {}

    /** Whether the noun is one for those who carry news. */
    static boolean isPress(String lemma) {
        return WORDS.has("press", lemma);
    }

    /** Whether it is a word for carrying somebody's words: "published", "aired". */
    static boolean carries(String lemma) {
        return WORDS.has("carries", lemma);
    }

    /** Whether it is a verb for giving somebody's words as his: "quoted Velk as saying". */
    static boolean quotes(String lemma) {
        return WORDS.has("quotes", lemma);
    }

    /** Whether it is a noun for somebody's words: "remarks", "statement". */
    static boolean isSpeech(String lemma) {
        return WORDS.has("speech", lemma);
    }

    /** The head of the phrase that reports right behind this comma; {@link Choices#NONE} where none does. */
    static int press(Passage p, int comma) {
        if (!p.word(comma).equals(",") || p.quoted(comma + 1)) {
            return Choices.NONE;
        }
        int at = comma + 1;
        int end = Math.min(p.sentenceEnd(comma), at + LONGEST);
        while (at < end && !WORDS.has("reports", p.word(at)) && isPart(p, at)) {
            at++;
        }
        boolean reports = at < end && WORDS.has("reports", p.word(at));
        return reports && isPress(p.token(at - 1).lemma()) ? at - 1 : Choices.NONE;
    }

    private static boolean isPart(Passage p, int at) {
        return switch (p.token(at).upos()) {
            case "DET", "ADJ", "NOUN", "PROPN" -> true;
            default -> p.word(at).equals("'s");
        };
    }
}
