package org.rapporteur.language;

/**
 * What the parser looks at, after Zhang and Nivre (2011): the upper words of the stack, the next of the buffer, their
 * tags, distances, and the dependents that they have.
 */
public final class TreeFeatures {
    private final Words words;
    private final int[] upos;
    private final int[] xpos;
    private final Ahead ahead;
    private Keys keys = new Keys();
    private int s0;
    private int s1;
    private int s2;
    private int b0;
    private int b1;
    private int b2;

    /** The tags have two places behind the last word: of the root and of "no word". */
    public TreeFeatures(Words words, int[] upos, int[] xpos) {
        this.words = words;
        this.upos = upos;
        this.xpos = xpos;
        ahead = new Ahead(words, upos);
    }

    /** All features. */
    public void fill(Keys into, State state) {
        look(into, state);
        plain(state);
        tops();
        rest(state);
    }

    /** Features whose sums are mostly known: of each word, of its dependents, of tags side by side. */
    void fillPlain(Keys into, State state) {
        look(into, state);
        plain(state);
    }

    /** Features of the words between which an arc can be drawn, in pairs, and of the tags in threes. */
    void fillTops(Keys into, State state) {
        look(into, state);
        tops();
    }

    /** The other features, most of words in pairs and threes. */
    void fillRest(Keys into, State state) {
        look(into, state);
        rest(state);
    }

    private void look(Keys into, State state) {
        keys = into;
        keys.clear();
        s0 = state.onStack(0);
        s1 = state.onStack(1);
        s2 = state.onStack(2);
        b0 = state.inBuffer(0);
        b1 = state.inBuffer(1);
        b2 = state.inBuffer(2);
    }

    private void plain(State state) {
        single(1, s0);
        single(5, s1);
        single(9, s2);
        single(13, b0);
        single(17, b1);
        single(21, b2);
        upcoming();
        children(state);
        distances();
        family(100, state, s0);
        family(120, state, s1);
        leftFamily(140, state, b0);
    }

    private void tops() {
        triples();
        pair(30, s0, b0);
        pair(40, s1, s0);
    }

    private void rest(State state) {
        pair(50, s1, b0);
        clusters();
        links();
        further();
        far();
        keys.add(81, xpos[s0], xpos[b0], xpos[state.left1[b0]]);
    }

    private void single(int at, int word) {
        if (keys.open(at, itself(word), Keys.both(words.ends[2][word], upos[word]))) {
            keys.add(at, words.lower[word]);
            keys.add(at + 1, words.lower[word], xpos[word]);
            keys.add(at + 2, xpos[word]);
            keys.add(at + 3, words.ends[2][word], upos[word]);
            keys.close();
        }
    }

    private void pair(int at, int one, int two) {
        keys.add(at, words.lower[one], words.lower[two]);
        keys.add(at + 1, words.lower[one], xpos[two]);
        keys.add(at + 2, xpos[one], words.lower[two]);
        keys.add(at + 4, words.lower[one], xpos[one], words.lower[two], xpos[two]);
        keys.add(at + 5, words.lower[one], xpos[one], xpos[two]);
        keys.add(at + 6, xpos[one], words.lower[two], xpos[two]);
    }

    private void clusters() {
        keys.add(180, words.fine[s0], words.fine[b0]);
        keys.add(181, words.fine[s1], words.fine[s0]);
        keys.add(182, words.fine[s0], xpos[b0]);
        keys.add(183, xpos[s0], words.fine[b0]);
        keys.add(184, words.fine[s1], xpos[s0]);
        keys.add(185, xpos[s1], words.fine[s0]);
        keys.add(186, words.fine[s1], xpos[s0], xpos[b0]);
        keys.add(187, xpos[s0], xpos[b0], words.fine[b1]);
        keys.add(188, words.coarse[s1], words.coarse[s0], words.coarse[b0]);
        keys.add(189, words.fine[s1], words.fine[s0], xpos[b0]);
        keys.add(190, words.fine[s1], words.fine[b0]);
    }

    /** At a preposition or a conjunction: what it would link to what. */
    private void links() {
        if (!ahead.isLink(b0)) {
            return;
        }
        int object = ahead.object(b0);
        keys.add(205, words.lower[s1], words.lower[s0], words.lower[b0]);
        keys.add(206, words.circle10[s1], words.circle10[s0], words.lower[b0]);
        keys.add(207, words.lower[b0], words.circle10[s0], words.circle10[object]);
        keys.add(208, words.lower[b0], words.circle10[s1], words.circle10[object]);
        keys.add(209, words.lower[s0], words.lower[b0], words.lower[object]);
        keys.add(210, words.lower[s1], words.lower[b0], words.lower[object]);
        keys.add(211, xpos[s1], xpos[s0], words.lower[b0], words.circle10[object]);
    }

    private void further() {
        keys.add(61, words.lower[b0], words.lower[b1]);
        keys.add(62, words.lower[s0], xpos[b1]);
        keys.add(63, xpos[s0], words.lower[b1]);
        keys.add(64, words.lower[s1], xpos[s0], xpos[b0]);
        keys.add(65, xpos[s1], words.lower[s0], xpos[b0]);
        keys.add(66, xpos[s1], xpos[s0], words.lower[b0]);
        keys.add(67, xpos[s0], xpos[b0], words.lower[b1]);
        keys.add(68, words.lower[s0], xpos[b0], xpos[b1]);
        keys.add(69, xpos[s0], words.lower[b0], xpos[b1]);
    }

    private void upcoming() {
        if (keys.open(60, Keys.both(xpos[b0], xpos[b1]), xpos[b2])) {
            keys.add(60, xpos[b0], xpos[b1]);
            keys.add(73, xpos[b0], xpos[b1], xpos[b2]);
            keys.close();
        }
    }

    private void triples() {
        keys.add(70, xpos[s0], xpos[b0], xpos[b1]);
        keys.add(72, xpos[s2], xpos[s1], xpos[s0]);
        keys.add(74, xpos[s1], xpos[s0], xpos[b0], xpos[b1]);
        keys.add(75, xpos[s2], xpos[s1], xpos[s0], xpos[b0]);
        keys.add(76, xpos[s0], xpos[b0], xpos[b1], xpos[b2]);
    }

    private void children(State state) {
        int first = xpos[state.left1[s0]];
        int last = xpos[state.right1[s0]];
        int left = xpos[state.left1[s1]];
        int right = xpos[state.right1[s1]];
        long tops = Keys.both(xpos[s1], xpos[s0]);
        if (keys.open(77, Keys.both(xpos[s0], xpos[b0]), Keys.both(first, last))) {
            keys.add(77, xpos[s0], first, xpos[b0]);
            keys.add(78, xpos[s0], last, xpos[b0]);
            keys.close();
        }
        if (keys.open(82, tops, Keys.both(first, last))) {
            keys.add(82, xpos[s1], xpos[s0], last);
            keys.add(83, xpos[s1], xpos[s0], first);
            keys.close();
        }
        if (keys.open(79, tops, Keys.both(left, right))) {
            keys.add(79, xpos[s1], right, xpos[s0]);
            keys.add(80, xpos[s1], left, xpos[s0]);
            keys.close();
        }
        if (keys.open(84, Keys.both(xpos[s1], xpos[b0]), Keys.both(xpos[s0], right))) {
            keys.add(53, xpos[s1], xpos[b0]);
            keys.add(84, xpos[s1], xpos[b0], right);
            keys.add(71, xpos[s1], xpos[s0], xpos[b0]);
            keys.close();
        }
    }

    private long itself(int word) {
        return Keys.both(words.lower[word], xpos[word]);
    }

    private void family(int at, State state, int word) {
        leftFamily(at, state, word);
        int last = state.right1[word];
        int label = state.labels[last];
        int labels = state.rightLabels[word];
        int rights = state.rights[word];
        int lefts = state.lefts[word];
        long tags = Keys.both(xpos[word], xpos[last]);
        if (keys.open(at + 9, tags, Keys.both(xpos[state.right2[word]], label), labels, Keys.both(rights, lefts))) {
            keys.add(at + 9, xpos[word], xpos[last], label);
            keys.add(at + 11, xpos[word], xpos[last], xpos[state.right2[word]]);
            keys.add(at + 13, xpos[word], labels);
            keys.add(at + 14, xpos[word], rights, lefts);
            // Of "no word" the tags say all.
            if (last == state.none()) {
                keys.add(at + 8, words.lower[last], label);
            }
            keys.close();
        }
        if (last != state.none() && keys.open(at + 8, words.lower[last], label)) {
            keys.add(at + 8, words.lower[last], label);
            keys.close();
        }
        if (keys.open(at + 10, words.lower[word], label, labels, rights)) {
            keys.add(at + 10, words.lower[word], label);
            keys.add(at + 12, words.lower[word], labels);
            keys.add(at + 15, words.lower[word], rights);
            keys.close();
        }
    }

    private void leftFamily(int at, State state, int word) {
        int first = state.left1[word];
        int label = state.labels[first];
        int labels = state.leftLabels[word];
        int lefts = state.lefts[word];
        long tags = Keys.both(xpos[word], xpos[first]);
        if (keys.open(at + 1, tags, Keys.both(xpos[state.left2[word]], label), labels, 0)) {
            keys.add(at + 1, xpos[word], xpos[first], label);
            keys.add(at + 3, xpos[word], xpos[first], xpos[state.left2[word]]);
            keys.add(at + 5, xpos[word], labels);
            // Of "no word" the tags say all.
            if (first == state.none()) {
                keys.add(at, words.lower[first], label);
            }
            keys.close();
        }
        if (first != state.none() && keys.open(at, words.lower[first], label)) {
            keys.add(at, words.lower[first], label);
            keys.close();
        }
        if (keys.open(at + 2, words.lower[word], label, labels, lefts)) {
            keys.add(at + 2, words.lower[word], label);
            keys.add(at + 4, words.lower[word], labels);
            keys.add(at + 6, words.lower[word], lefts);
            keys.close();
        }
    }

    private void distances() {
        int near = distance(s0, b0);
        int below = distance(s1, s0);
        if (keys.open(161, Keys.both(xpos[s0], xpos[b0]), near)) {
            keys.add(33, xpos[s0], xpos[b0]);
            keys.add(161, xpos[s0], near);
            keys.add(163, xpos[b0], near);
            keys.add(164, xpos[s0], xpos[b0], near);
            keys.close();
        }
        if (keys.open(167, Keys.both(xpos[s1], xpos[s0]), below)) {
            keys.add(43, xpos[s1], xpos[s0]);
            keys.add(167, xpos[s1], xpos[s0], below);
            keys.close();
        }
    }

    private void far() {
        int near = distance(s0, b0);
        int below = distance(s1, s0);
        keys.add(160, words.lower[s0], near);
        keys.add(162, words.lower[b0], near);
        keys.add(165, words.lower[s0], below);
        keys.add(166, words.lower[s1], below);
    }

    /** 1 to 4 as they are, then 5 to 6, 7 to 10, and more. */
    private static int distance(int from, int to) {
        int words = to - from;
        if (words <= 4) {
            return words;
        }
        return words <= 6 ? 5 : words <= 10 ? 6 : 7;
    }
}
