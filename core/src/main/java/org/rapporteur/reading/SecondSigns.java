package org.rapporteur.reading;

import org.rapporteur.language.Keys;

/** The signs of a second piece after the cue: "We wait," she said, "until Friday." Templates 190 to 219. */
final class SecondSigns {
    private SecondSigns() {}

    static void fill(Keys keys, Passage p, Saying saying, int end, int start) {
        int cue = saying.cue();
        int block = Math.max(cue, saying.voice()) + 1;
        boolean quoted = p.quoted(end - 1);
        int mark = Signs.flag(p.closes(end) || p.closes(end + 1)) + 2 * Signs.flag(quoted);
        if (start < 0) {
            keys.add(190, mark, p.wordKey(block), p.wordKey(block + 1));
            keys.add(191, mark, Signs.flag(block >= p.sentenceEnd(cue) - 1));
            keys.add(192, p.lemmaKey(cue), mark);
            keys.add(193, p.wordKey(end), p.wordKey(block), Signs.flag(anotherQuotation(p, block)));
            keys.add(194, mark, Signs.flag(anotherQuotation(p, block)), Signs.bucket(p.size() - block));
            return;
        }
        int gap = Signs.bucket(start - block);
        int order = p.order(start) - p.order(cue);
        keys.add(200, mark, gap, Signs.bucket(order));
        keys.add(201, mark, Signs.flag(p.opens(start - 1)), Signs.bucket(order));
        keys.add(202, mark, p.wordKey(start - 1), gap);
        keys.add(203, mark, p.wordKey(block), gap);
        keys.add(204, p.wordKey(start), mark, Signs.flag(p.quoted(start)));
        keys.add(205, p.lemmaKey(cue), mark, Signs.flag(p.opens(start - 1)));
        keys.add(
                206,
                mark,
                Signs.flag(start == p.sentenceStart(start)),
                Signs.flag(p.quoted(start)),
                Signs.bucket(order));
        keys.add(207, cueBetween(p, cue, start), Signs.flag(p.opens(start - 1)), mark);
        keys.add(208, p.wordKey(start - 1), p.wordKey(start - 2), mark);
        keys.add(
                209,
                cueBetween(p, start - 1, Math.min(p.sentenceEnd(start), start + 30)),
                mark,
                Signs.flag(p.quoted(start)));
        keys.add(
                210,
                Signs.flag(p.quoted(start)),
                Signs.bucket(order),
                p.word(end).equals(",") ? 1 : 0,
                mark);
    }

    private static boolean anotherQuotation(Passage p, int from) {
        for (int i = from; i < Math.min(p.size(), from + 30); i++) {
            if (p.opens(i)) {
                return true;
            }
        }
        return false;
    }

    /** How many cues stand outside quotations between the two. */
    private static int cueBetween(Passage p, int from, int to) {
        int n = 0;
        for (int i = from + 1; i < to && n < 2; i++) {
            n += Signs.flag(
                    p.isVerb(i) && !p.quoted(i) && Speech.isCue(p.token(i).lemma()));
        }
        return n;
    }
}
