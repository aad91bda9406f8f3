package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.Span;

/**
 * A speech that goes on in a paragraph of its own: the paragraph opens with a mark, nobody else says anything in it, and
 * the one before ended in the speaker's words.
 */
final class Continuation {
    private static final int LEAST_WORDS = 8;

    private Continuation() {}

    /** The statement of such a paragraph, after what was said in the one before; null when it is none. */
    static @Nullable Draft of(Passage passage, List<Draft> own, @Nullable Draft before) {
        if (before == null || before.speaker.isEmpty() || passage.size() < LEAST_WORDS || !passage.isMark(0)) {
            return null;
        }
        boolean outside = own.stream().anyMatch(draft -> isOwn(passage, draft.cue()));
        int quoted = 0;
        for (int p = 0; p < passage.size(); p++) {
            quoted += passage.quoted(p) ? 1 : 0;
        }
        if (outside || quoted < passage.size() - 1) {
            return null;
        }
        int last = passage.size();
        while (last > 1 && passage.isPunctuation(last - 1)) {
            last--;
        }
        List<Span> pieces = new ArrayList<>();
        pieces.add(new Span(1, last));
        Draft draft = new Draft(passage, new Said(new Saying(0, Choices.NONE), pieces, before.said.sure() * 0.9));
        draft.speaker = before.speaker;
        draft.when = before.when;
        own.stream().filter(inner -> inner.holder == null).forEach(inner -> inner.holder = draft);
        return draft;
    }

    /** A cue outside the marks, or the colon of a transcript. */
    private static boolean isOwn(Passage passage, int cue) {
        return !passage.quoted(cue) || passage.word(cue).equals(":");
    }
}
