package org.rapporteur.reading;

import org.rapporteur.language.Keys;

/** The signs of a beginning of what was said: side of the cue, the phrase that begins, and the mark before it. Templates 100 to 139. */
final class StartSigns {
    private StartSigns() {}

    static void fill(Keys keys, Passage p, Saying saying, int start) {
        int cue = saying.cue();
        int block = saying.block(p);
        int after = Math.max(cue, saying.voice()) + 1;
        boolean left = start < block;
        int side = left ? 0 : start < after ? 1 : 2;
        int gap = left ? Signs.bucket(start - p.sentenceStart(cue)) : Signs.bucket(start - cue);
        int order = p.order(cue) - p.order(start);
        keys.add(100, side, gap, Signs.bucket(order));
        keys.add(101, side, gap, p.lemmaKey(cue));
        keys.add(102, side, p.xposKey(cue), p.relationKey(cue));
        keys.add(103, side, p.wordKey(start - 1), Signs.flag(start - 1 == cue));
        keys.add(104, side, p.wordKey(start), gap);
        keys.add(105, side, p.uposKey(start), p.uposKey(start - 1));
        keys.add(106, side, p.wordKey(block - 1), p.wordKey(block - 2));
        keys.add(107, side, Signs.flag(p.opens(start - 1)), Signs.flag(p.quoted(start)), Signs.flag(p.quoted(cue)));
        keys.add(108, side, Signs.flag(start == p.sentenceStart(start)), Signs.bucket(order));
        keys.add(109, side, Signs.flag(p.closes(block - 1) || p.closes(block - 2)), Signs.flag(p.quoted(start)));
        keys.add(110, side, p.wordKey(after), p.uposKey(after));
        keys.add(111, side, Signs.flag(saying.voice() > cue), p.xposKey(cue));
        keys.add(112, side, p.wordKey(start - 1), p.wordKey(start - 2));
        keys.add(113, side, p.lemmaKey(cue), p.wordKey(start));
        keys.add(114, side, p.lemmaKey(cue), p.wordKey(start - 1));
        keys.add(115, side, Signs.flag(p.subject(cue) == saying.voice()), p.relationKey(cue), gap);
        phrase(keys, p, cue, start, side);
        shape(keys, p, saying, start, side);
    }

    /** The highest phrase that begins here, and how it hangs together with the cue. */
    private static void phrase(Keys keys, Passage p, int cue, int start, int side) {
        int top = top(p, start, cue);
        int path = Signs.path(p, cue, top);
        keys.add(120, side, p.relationKey(top), Signs.flag(p.head(top) == cue));
        keys.add(121, side, path);
        keys.add(122, path, p.lemmaKey(cue));
        keys.add(123, side, p.relationKey(top), p.lemmaKey(cue), Signs.flag(p.head(top) == cue));
        keys.add(124, side, p.uposKey(top), p.relationKey(top), p.xposKey(cue));
        keys.add(125, side, Signs.flag(p.head(cue) == top), p.relationKey(cue));
    }

    /** The highest word whose phrase begins at {@code start}, not climbing over the cue. */
    static int top(Passage p, int start, int cue) {
        int top = start;
        int up = p.head(top);
        while (up >= 0 && p.from(up) == start && up != cue) {
            top = up;
            up = p.head(top);
        }
        return top;
    }

    /** What the cue takes elsewhere, so that the sides compete. */
    private static void shape(Keys keys, Passage p, Saying saying, int start, int side) {
        int cue = saying.cue();
        int clause = p.child(cue, "ccomp");
        int object = p.child(cue, "obj", "xcomp", "obl");
        int first = p.sentenceStart(cue);
        boolean room = saying.block(p) - first > 3;
        keys.add(
                130, side, Signs.flag(clause > cue), Signs.flag(clause >= 0 && clause < cue), Signs.flag(object > cue));
        keys.add(131, side, Signs.flag(room), Signs.bucket(p.sentenceEnd(cue) - Math.max(cue, saying.voice())));
        keys.add(
                132,
                side,
                Signs.flag(p.opens(first)),
                Signs.flag(p.closes(saying.block(p) - 1)),
                Signs.flag(p.opens(start - 1)));
        keys.add(133, side, p.uposKey(start), p.xposKey(cue), Signs.flag(start == cue + 1));
        keys.add(136, side, quotation(p, saying, start), Signs.flag(p.quoted(cue)));
        keys.add(137, side, quotation(p, saying, start), p.wordKey(saying.block(p) - 1));
        keys.add(134, side, Signs.flag(start > cue && hasMarkBetween(p, cue, start)), Signs.flag(p.opens(start - 1)));
        keys.add(135, side, Signs.flag(start > cue && ahead(p, cue)), Signs.flag(p.opens(start - 1)), p.uposKey(start));
    }

    /** Whether the quotation that begins here is the one that ends at the cue and its speaker, or the first after them. */
    private static int quotation(Passage p, Saying saying, int start) {
        int block = saying.block(p);
        boolean touches = p.opening(block - 1) == start - 1 || p.opening(block - 2) == start - 1;
        return !p.opens(start - 1) ? 0 : touches ? 1 : 2;
    }

    private static boolean hasMarkBetween(Passage p, int from, int to) {
        for (int i = from + 1; i < to - 1; i++) {
            if (p.isMark(i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean ahead(Passage p, int cue) {
        for (int i = cue + 1; i < Math.min(p.size(), cue + 8); i++) {
            if (p.opens(i)) {
                return true;
            }
        }
        return false;
    }
}
