package org.rapporteur.reading;

import org.rapporteur.text.WordSets;

/**
 * Who "I" and "we" are where they speak: within somebody's words, he; in the plain text of a communiqué or a column, those who
 * signed it.
 */
final class FirstVoice {
    private static final WordSets WORDS = WordSets.of(FirstVoice.class, "saying.tsv");

    private FirstVoice() {}

    static void give(Draft draft, Authors authors) {
        Passage p = draft.passage;
        boolean own = draft.speaker.isEmpty() && draft.voice() >= 0 && WORDS.has("ours", p.word(draft.voice()));
        Draft holder = draft.holder;
        if (own && holder != null && !holder.speaker.isEmpty()) {
            draft.speaker = holder.speaker;
            draft.relayedBy.removeAll(holder.speaker);
        } else if (own && !p.quoted(draft.cue())) {
            draft.speaker = p.word(draft.voice()).equals("i") ? authors.writers() : authors.signers();
            draft.signed = !draft.speaker.isEmpty();
        }
    }
}
