package org.rapporteur.reading;

import java.util.List;
import java.util.Optional;
import org.rapporteur.text.Span;

/** Speech that layout alone gives: a quotation with its name after a dash. */
final class Layouts {
    private static final double SURE = 0.9;
    private static final String DASHES = "\u2015\u2014\u2013-";

    private Layouts() {}

    static Optional<Said> of(Passage p) {
        return credit(p);
    }

    /** A quotation that fills the paragraph up to a dash and a name. */
    private static Optional<Said> credit(Passage p) {
        int dash = p.size() - 1;
        while (dash > 0 && p.size() - dash < 12 && !isDash(p, dash)) {
            dash--;
        }
        boolean quoted = dash > 2 && isDash(p, dash) && p.isMark(0) && p.isMark(dash - 1);
        boolean name = quoted && dash + 1 < p.size() && p.token(dash + 1).upos().equals("PROPN");
        return name ? Optional.of(said(dash, dash + 1, new Span(1, lastWord(p, dash)))) : Optional.empty();
    }

    private static Said said(int cue, int voice, Span words) {
        return new Said(new Saying(cue, voice), List.of(words), SURE);
    }

    private static int lastWord(Passage p, int end) {
        int last = end;
        while (last > 1 && p.isPunctuation(last - 1)) {
            last--;
        }
        return last;
    }

    private static boolean isDash(Passage p, int at) {
        String form = p.token(at).form();
        return form.equals("--") || form.length() == 1 && DASHES.contains(form);
    }
}
