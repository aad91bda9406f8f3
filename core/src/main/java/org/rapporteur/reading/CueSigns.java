package org.rapporteur.reading;

import org.rapporteur.language.Keys;

/** The signs of a cue: its word, what hangs on it, what it hangs on, and the quotation marks around. Templates 1 to 59. */
final class CueSigns {
    private CueSigns() {}

    static void fill(Keys keys, Passage p, int cue, boolean lexical) {
        if (lexical) {
            words(keys, p, cue);
        }
        slot(keys, p, cue);
        tree(keys, p, cue, lexical);
        marks(keys, p, cue);
    }

    private static void words(Keys keys, Passage p, int cue) {
        int lemma = p.lemmaKey(cue);
        String usual = Speech.usual(p.token(cue).lemma());
        keys.add(1, lemma);
        keys.add(2, lemma, p.xposKey(cue));
        keys.add(3, lemma, p.relationKey(cue));
        keys.add(4, lemma, p.wordKey(cue + 1));
        keys.add(5, lemma, p.wordKey(cue - 1));
        keys.add(6, usual.hashCode());
        keys.add(7, usual.hashCode(), p.xposKey(cue));
        keys.add(8, usual.hashCode(), p.uposKey(cue + 1));
        keys.add(9, Speech.act(p.token(cue).lemma()).orElse("").hashCode(), p.uposKey(cue));
    }

    private static void slot(Keys keys, Passage p, int cue) {
        int tag = p.xposKey(cue);
        keys.add(10, tag);
        keys.add(11, tag, p.relationKey(cue));
        keys.add(12, p.wordKey(cue + 1), p.uposKey(cue));
        keys.add(13, p.wordKey(cue - 1), p.uposKey(cue));
        keys.add(14, p.uposKey(cue + 1), p.uposKey(cue - 1), tag);
        keys.add(15, p.wordKey(cue + 2), p.wordKey(cue + 1));
        keys.add(16, p.wordKey(cue - 2), p.wordKey(cue - 1));
        keys.add(17, p.uposKey(cue + 1), p.uposKey(cue + 2), p.uposKey(cue));
        keys.add(18, p.uposKey(cue - 1), p.uposKey(cue - 2), p.uposKey(cue));
        keys.add(19, Signs.flag(Speech.isCue(p.token(cue).lemma())), p.uposKey(cue));
        keys.add(20, Signs.bucket(cue - p.sentenceStart(cue)), Signs.bucket(p.sentenceEnd(cue) - cue), p.uposKey(cue));
    }

    private static void tree(Keys keys, Passage p, int cue, boolean lexical) {
        int lemma = lexical ? p.lemmaKey(cue) : 1;
        int head = p.head(cue);
        keys.add(22, p.relationKey(cue), p.uposKey(head), Signs.flag(head > cue));
        keys.add(23, p.relationKey(cue), p.lemmaKey(head));
        for (int local : p.children(cue)) {
            int child = p.flat(cue, local);
            keys.add(24, p.relationKey(child), p.uposKey(cue));
            keys.add(25, p.relationKey(child), lemma);
            keys.add(26, p.relationKey(child), p.wordKey(p.from(child)), Signs.flag(child > cue));
            if (p.is(child, "obl") || p.is(child, "advmod") || p.is(child, "compound") || p.is(child, "aux")) {
                keys.add(27, p.lemmaKey(child), p.uposKey(cue));
                keys.add(28, p.wordKey(p.from(child)), lemma);
            }
        }
        int mark = p.child(cue, "mark");
        keys.add(54, mark < 0 ? 0 : p.wordKey(mark), p.relationKey(cue), p.xposKey(cue));
        keys.add(55, reported(p, cue), p.relationKey(cue), Signs.flag(p.child(cue, "nsubj") >= 0));
        subject(keys, p, cue, lemma);
        complement(keys, p, cue, lemma);
    }

    /** How far below another word of saying the cue stands, up to four steps; 0 for nowhere below one. */
    private static int reported(Passage p, int cue) {
        int at = p.head(cue);
        for (int steps = 1; at >= 0 && steps < 5; steps++) {
            if (p.isVerb(at) && Speech.isCue(p.token(at).lemma())) {
                return steps;
            }
            at = p.head(at);
        }
        return 0;
    }

    private static void subject(Keys keys, Passage p, int cue, int lemma) {
        int subject = p.subject(cue);
        int own = p.child(cue, "nsubj");
        keys.add(30, p.uposKey(subject), Signs.flag(own >= 0), p.uposKey(cue));
        keys.add(31, p.uposKey(subject) == "PROPN".hashCode() ? 1 : p.lemmaKey(subject), Signs.flag(own >= 0));
        keys.add(32, p.uposKey(subject), lemma);
        keys.add(35, p.kindKey(subject), Signs.flag(own >= 0), p.xposKey(cue));
        keys.add(42, p.kindKey(subject), Signs.flag(own >= 0), lemma);
        keys.add(33, p.relationKey(own), p.uposKey(own), Signs.bucket(own < 0 ? 0 : own - cue));
        keys.add(
                34, Signs.flag(OfficeWord.of(subject < 0 ? "" : p.word(subject)).isPresent()), p.uposKey(cue));
    }

    private static void complement(Keys keys, Passage p, int cue, int lemma) {
        int clause = p.child(cue, "ccomp");
        int object = p.child(cue, "obj");
        int open = p.child(cue, "xcomp");
        int shape = Signs.flag(clause >= 0)
                + 2 * Signs.flag(object >= 0)
                + 4 * Signs.flag(open >= 0)
                + 8 * Signs.flag(p.child(cue, "parataxis") >= 0)
                + 16 * Signs.flag(p.child(cue, "nsubj") >= 0);
        keys.add(36, shape, p.uposKey(cue));
        keys.add(37, shape, lemma);
        keys.add(38, clause < 0 ? 0 : p.wordKey(p.from(clause)), Signs.flag(clause > cue), p.xposKey(cue));
        keys.add(39, p.lemmaKey(object), lemma);
        keys.add(40, p.uposKey(object), p.xposKey(object), p.uposKey(cue));
        keys.add(41, p.xposKey(open), lemma);
    }

    private static void marks(Keys keys, Passage p, int cue) {
        int before = back(p, cue);
        int after = ahead(p, cue);
        int inside = Signs.flag(p.quoted(cue));
        keys.add(45, before, after, inside);
        keys.add(46, before, p.uposKey(cue), inside);
        keys.add(47, after, p.uposKey(cue), inside);
        keys.add(48, before, p.relationKey(cue), p.xposKey(cue));
        keys.add(49, after, p.wordKey(cue + 1));
        keys.add(50, Signs.flag(p.isMark(cue + 1) || p.isMark(cue + 2)), Signs.flag(p.isMark(cue - 1)), p.uposKey(cue));
        if (p.word(cue).equals(":")) {
            keys.add(51, p.uposKey(cue - 1), p.uposKey(cue + 1), Signs.bucket(cue - p.sentenceStart(cue)));
            keys.add(52, p.lemmaKey(cue - 1));
            keys.add(53, Signs.flag(p.isMark(cue + 1)), Signs.flag(cue + 1 == p.size()), p.uposKey(cue - 1));
        }
    }

    /** How near a quotation closes before the cue, up to seven words. */
    private static int back(Passage p, int cue) {
        for (int k = 1; k <= 7 && cue - k >= 0; k++) {
            if (p.closes(cue - k)) {
                return k < 4 ? k : 4;
            }
        }
        return 0;
    }

    private static int ahead(Passage p, int cue) {
        for (int k = 1; k <= 8 && cue + k < p.size(); k++) {
            if (p.opens(cue + k)) {
                return k < 4 ? k : k < 6 ? 4 : 5;
            }
        }
        return 0;
    }
}
