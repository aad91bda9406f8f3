package org.rapporteur.reading;

/**
 * A cue and its speaker, such as "said" and "Marek", before it is known what was said.
 *
 * @param cue the position of the cue's word
 * @param voice the position of the head of the words that name the speaker, {@link Choices#NONE} for nobody
 * @param carrier the same of whoever quotes the speaker, as in "the Gazette quoted Velk as saying"
 */
public record Saying(int cue, int voice, int carrier) {
    /** Words that nobody is said to quote. */
    public Saying(int cue, int voice) {
        this(cue, voice, Choices.NONE);
    }

    /** Where the words of cue and speaker begin, for what is said before them. */
    int block(Passage passage) {
        boolean before = voice >= 0 && voice < cue && cue - voice < 12;
        int from = before ? passage.from(voice) : cue;
        return Math.min(from, cue);
    }
}
