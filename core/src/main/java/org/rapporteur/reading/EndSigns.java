package org.rapporteur.reading;

import org.rapporteur.language.Keys;

/** The signs of an end of what was said: the phrase that ends, what follows, and whether marks are balanced. Templates 140 to 189. */
final class EndSigns {
    private EndSigns() {}

    static void fill(Keys keys, Passage p, Saying saying, int start, int end, boolean second) {
        int cue = saying.cue();
        int side = (start < cue ? 0 : 1) + (second ? 2 : 0);
        boolean closed = p.closes(end) || p.closes(end + 1) || p.isMark(end - 1);
        boolean stop = end >= p.sentenceEnd(end - 1);
        boolean nearStop = stop || isStop(p, end) && end + 2 >= p.sentenceEnd(end - 1);
        boolean opened = p.opens(start - 1);
        int quoting = Signs.flag(p.quoted(end - 1))
                + 2 * Signs.flag(closed)
                + 4 * Signs.flag(opened)
                + 8 * Signs.flag(p.quoted(start))
                + 16 * Signs.flag(p.quoted(cue));
        int spans = Signs.bucket(p.order(end - 1) - p.order(start));
        int limit = Signs.flag(start < cue && end >= saying.block(p) - 2);
        keys.add(140, side, Signs.flag(stop), Signs.flag(nearStop), limit);
        keys.add(141, side, quoting, Signs.flag(nearStop));
        keys.add(142, side, quoting, spans, limit);
        keys.add(143, side, p.wordKey(end), p.wordKey(end + 1));
        keys.add(144, side, p.wordKey(end), Signs.flag(nearStop), limit);
        keys.add(145, side, p.uposKey(end), p.uposKey(end + 1), p.uposKey(end - 1));
        keys.add(146, side, p.wordKey(end - 1));
        keys.add(147, side, Signs.bucket(end - start), Signs.flag(nearStop));
        keys.add(148, side, p.lemmaKey(cue), Signs.flag(nearStop), Signs.bucket(end - start));
        keys.add(149, side, quoting, p.wordKey(end), Signs.flag(nearStop));
        keys.add(150, side, limit, Signs.flag(p.quoted(start)));
        keys.add(151, side, p.relationKey(end), p.uposKey(end), quoting);
        keys.add(152, side, p.wordKey(end), p.uposKey(end + 1), p.uposKey(end + 2));
        keys.add(153, side, dash(p, start, end), Signs.flag(p.quoted(end - 1)), Signs.flag(nearStop));
        keys.add(154, side, p.wordKey(end), p.wordKey(end + 1), p.xposKey(end + 2));
        keys.add(155, side, p.wordKey(end), p.relationKey(end + 1), Signs.flag(p.quoted(start)));
        phrase(keys, p, cue, start, end, side);
        next(keys, p, saying, start, end, side);
    }

    /** Whether a dash follows, alone or as the first of two; or the last dash stands within: what lies between may be an aside. */
    private static int dash(Passage p, int start, int end) {
        int last = -1;
        for (int i = start; i < p.sentenceEnd(end - 1); i++) {
            last = p.isDash(i) ? i : last;
        }
        return last < 0 ? 0 : last == end ? 1 : last < end ? 2 : p.isDash(end) ? 3 : 4;
    }

    private static boolean isStop(Passage p, int end) {
        String word = p.word(end);
        return word.equals(".") || word.equals("!") || word.equals("?") || word.equals(",");
    }

    /** Whether the piece is a phrase of the tree, and whether it leaves the cue's complement. */
    private static void phrase(Keys keys, Passage p, int cue, int start, int end, int side) {
        int top = StartSigns.top(p, start, cue);
        int inside =
                Signs.flag(p.to(top) == end) + 2 * Signs.flag(p.to(top) < end) + 4 * Signs.flag(p.to(top) == end + 1);
        keys.add(160, side, inside, p.relationKey(top));
        keys.add(161, side, inside, Signs.flag(p.head(top) == cue), p.lemmaKey(cue));
        if (end < p.sentenceEnd(start)) {
            int next = StartSigns.top(p, p.isPunctuation(end) ? end + 1 < p.size() ? end + 1 : end : end, cue);
            keys.add(162, side, p.relationKey(next), Signs.flag(p.head(next) == cue));
            keys.add(163, side, Signs.path(p, cue, next));
            keys.add(
                    164,
                    side,
                    p.relationKey(next),
                    p.uposKey(next),
                    Signs.flag(p.head(next) >= start && p.head(next) < end));
            keys.add(165, side, Signs.flag(p.head(next) == cue), p.wordKey(p.from(next)), p.uposKey(next));
            keys.add(166, side, Signs.flag(p.head(next) == p.head(top)), p.relationKey(next));
            keys.add(167, side, p.relationKey(next), inside);
        }
    }

    /** What follows: another cue with its subject, a time, a joined clause. */
    private static void next(Keys keys, Passage p, Saying saying, int start, int end, int side) {
        int verb = end;
        for (int k = 0; k < 8 && verb < p.size() && !p.isVerb(verb); k++) {
            verb++;
        }
        boolean cue = verb < p.size() && Speech.isCue(p.token(verb).lemma());
        keys.add(170, side, Signs.flag(cue), p.wordKey(end));
        keys.add(171, side, Signs.flag(cue), verb < p.size() ? p.xposKey(verb) : 0, p.uposKey(end));
        boolean aside = p.word(end).equals(",")
                && end + 1 < p.size()
                && p.token(end + 1).xpos().equals("VBG");
        keys.add(
                176,
                side,
                Signs.flag(aside),
                Signs.flag(aside && Speech.isCue(p.token(end + 1).lemma())));
        keys.add(
                177,
                side,
                Signs.flag(p.closing(start) == end || p.closing(start) == end + 1),
                Signs.flag(p.opens(start - 1)));
        keys.add(172, side, Signs.bucket(p.sentenceEnd(end - 1) - end), p.uposKey(end));
        keys.add(173, side, p.lemmaKey(saying.cue()), p.wordKey(end));
        keys.add(
                174,
                side,
                Signs.flag(p.opens(end) || p.opens(end + 1)),
                Signs.flag(p.quoted(start)),
                Signs.flag(p.quoted(end)));
        keys.add(175, side, Signs.bucket(marks(p, start, end)), Signs.flag(p.opens(start - 1)));
    }

    private static int marks(Passage p, int start, int end) {
        int n = 0;
        for (int i = start; i < end && n < 6; i++) {
            n += Signs.flag(p.isMark(i));
        }
        return n;
    }
}
