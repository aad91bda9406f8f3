package org.rapporteur.reading;

/**
 * Who "he" and "she" are where they speak within somebody's quoted words: never that one. In "“He promised it,” Marek said"
 * another promised.
 */
final class ThirdVoice {
    private ThirdVoice() {}

    static void give(Draft draft, Who who) {
        Passage p = draft.passage;
        Draft holder = draft.holder;
        int voice = draft.voice();
        boolean same = holder != null && draft.speaker.size() == 1 && draft.speaker.equals(holder.speaker);
        boolean turn = holder != null && p.isPunctuation(holder.cue());
        String word = same && voice >= 0 && (turn || p.quoted(voice)) ? Pronouns.subject(p.word(voice)) : "";
        if (word.equals("he") || word.equals("she")) {
            draft.speaker = who.pronounBut(draft.speaker, p.tree(voice), p.local(voice), word);
            who.spoke(p.tree(voice), p.local(voice), draft.speaker);
        }
    }
}
