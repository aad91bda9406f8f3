package org.rapporteur.reading;

/**
 * A cue and its speaker, such as "said" and "Marek", before it is known what was said.
 *
 * @param cue the position of the cue's word
 * @param voice the position of the head of the words that name the speaker, {@link Choices#NONE} for nobody
 */
public record Saying(int cue, int voice) {
    /** Where the words of cue and speaker begin, for what is said before them. */
    int block(Passage passage) {
        boolean before = voice >= 0 && voice < cue && cue - voice < 12;
        int from = before ? passage.from(voice) : cue;
        return Math.min(from, cue);
    }
}
