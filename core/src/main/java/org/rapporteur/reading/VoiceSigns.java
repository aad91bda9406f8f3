package org.rapporteur.reading;

import org.rapporteur.language.Keys;

/** The signs of a speaker: the way through the tree to the cue, what stands between, and what kind of word it is. Templates 60 to 89. */
final class VoiceSigns {
    private VoiceSigns() {}

    static void fill(Keys keys, Passage p, int cue, int voice) {
        int tag = p.xposKey(cue);
        if (voice < 0) {
            keys.add(60, tag);
            keys.add(61, p.lemmaKey(cue));
            keys.add(62, p.relationKey(cue), Signs.flag(p.subject(cue) >= 0));
            keys.add(63, Signs.flag(p.child(cue, "nsubj") >= 0), tag);
            return;
        }
        int path = Signs.path(p, cue, voice);
        int gap = Signs.bucket(voice - cue);
        keys.add(65, path);
        keys.add(66, path, tag);
        keys.add(67, path, p.uposKey(voice));
        keys.add(68, path, p.lemmaKey(cue));
        keys.add(69, gap, tag);
        keys.add(70, p.relationKey(voice), gap);
        keys.add(71, p.relationKey(voice), Signs.flag(p.head(voice) == cue), tag);
        keys.add(72, p.uposKey(voice), p.xposKey(voice));
        keys.add(73, p.uposKey(voice) == "PROPN".hashCode() ? 1 : p.lemmaKey(voice));
        keys.add(83, p.kindKey(voice), path);
        keys.add(84, p.kindKey(voice), p.relationKey(voice), Signs.flag(voice > cue));
        keys.add(74, Signs.flag(OfficeWord.of(p.word(voice)).isPresent()), p.relationKey(voice));
        keys.add(75, Signs.flag(p.quoted(voice)), Signs.flag(p.quoted(cue)));
        keys.add(76, p.wordKey(p.from(voice)), p.lemmaKey(cue));
        keys.add(77, p.wordKey(p.from(voice) - 1), p.word(cue).equals("according") ? 1 : 0, gap);
        keys.add(78, Signs.flag(p.subject(cue) == voice), gap);
        keys.add(79, between(p, cue, voice), Signs.flag(voice > cue));
        keys.add(
                80,
                p.relationKey(voice),
                Signs.flag(voice > cue),
                Signs.flag(p.closes(Math.min(cue, p.from(voice)) - 1)));
        keys.add(81, Signs.flag(p.subject(cue) == voice), tag, p.uposKey(voice));
        keys.add(82, p.uposKey(voice), Signs.flag(p.word(cue).equals(":")), gap);
    }

    /** What stands between cue and speaker: verbs, marks, other nouns. */
    private static int between(Passage p, int cue, int voice) {
        int verbs = 0;
        int marks = 0;
        int names = 0;
        for (int i = Math.min(cue, voice) + 1; i < Math.max(cue, voice); i++) {
            verbs += Signs.flag(p.isVerb(i));
            marks += Signs.flag(p.isPunctuation(i));
            names += Signs.flag(p.is(i, "nsubj"));
        }
        return Math.min(verbs, 2) + 3 * Math.min(marks, 2) + 9 * Math.min(names, 2);
    }
}
