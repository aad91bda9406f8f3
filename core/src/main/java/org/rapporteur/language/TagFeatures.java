package org.rapporteur.language;

/** What the tagger looks at: the word, its neighbours, and the tags that it gave to the two words before. */
final class TagFeatures {
    private TagFeatures() {}

    static void fill(Keys keys, Words words, int i, int[] tags) {
        fillPlain(keys, words, i, tags);
        costly(keys, words, i, tags);
    }

    /** Features whose sums are mostly known: of the word, of each one nearby, of the tag before. */
    static void fillPlain(Keys keys, Words words, int i, int[] tags) {
        keys.clear();
        word(keys, words, i);
        around(keys, words, i);
        before(keys, words, i, tags);
    }

    /** The other features, of words and tags in pairs and threes. */
    static void fillCostly(Keys keys, Words words, int i, int[] tags) {
        keys.clear();
        costly(keys, words, i, tags);
    }

    private static void costly(Keys keys, Words words, int i, int[] tags) {
        pairs(keys, words, i);
        history(keys, words, i, tags);
    }

    /** What follows from the word alone. */
    private static void word(Keys keys, Words words, int i) {
        int first = i == 0 ? 1 : 0;
        long itself = Keys.both(words.form[i], words.lower[i]);
        long parts = Keys.both(words.ends[3][i], words.starts[2][i]);
        if (!keys.open(1, itself, parts, words.shape[i], first)) {
            return;
        }
        keys.add(1, words.form[i]);
        keys.add(2, words.lower[i]);
        keys.add(3, words.shape[i]);
        keys.add(4, words.shape[i], first);
        for (int k = 0; k < words.ends.length; k++) {
            keys.add(5 + k, words.ends[k][i]);
        }
        for (int k = 0; k < words.starts.length; k++) {
            keys.add(10 + k, words.starts[k][i]);
        }
        keys.add(60, words.fine[i]);
        keys.add(61, words.coarse[i], words.ends[1][i]);
        keys.add(72, words.capital[i], words.shape[i], first);
        keys.add(73, words.capital[i], words.parts[i], words.shape[i]);
        keys.close();
    }

    /** What follows from one word nearby alone. */
    private static void around(Keys keys, Words words, int i) {
        int before = words.place(i - 1);
        int after = words.place(i + 1);
        int later = words.place(i + 2);
        if (keys.open(20, words.lower[before], words.ends[2][before])) {
            keys.add(20, words.lower[before]);
            keys.add(28, words.ends[2][before]);
            keys.close();
        }
        if (keys.open(21, words.lower[after], words.ends[2][after])) {
            keys.add(21, words.lower[after]);
            keys.add(29, words.ends[2][after]);
            keys.close();
        }
        if (keys.open(23, words.lower[later], words.ends[2][later])) {
            keys.add(23, words.lower[later]);
            keys.add(32, words.ends[2][later]);
            keys.add(71, words.fine[later]);
            keys.close();
        }
    }

    private static void pairs(Keys keys, Words words, int i) {
        int before = words.place(i - 1);
        int after = words.place(i + 1);
        int later = words.place(i + 2);
        keys.add(22, words.lower[words.place(i - 2)]);
        keys.add(24, words.lower[before], words.lower[i]);
        keys.add(25, words.lower[i], words.lower[after]);
        keys.add(26, words.lower[before], words.lower[after]);
        keys.add(27, words.lower[after], words.lower[later]);
        keys.add(30, words.shape[before], words.shape[i], words.shape[after]);
        keys.add(31, words.ends[2][i], words.ends[2][after]);
        keys.add(62, words.parts[i], words.parts[after]);
        keys.add(63, words.parts[before], words.parts[i], words.parts[after]);
        keys.add(64, words.parts[i], words.parts[after], words.parts[later]);
        keys.add(67, words.fine[before], words.fine[i]);
        keys.add(68, words.fine[i], words.fine[after]);
        keys.add(69, words.coarse[before], words.coarse[i], words.coarse[after]);
        keys.add(70, words.fine[after], words.parts[i]);
        keys.add(74, words.lower[i], words.parts[after]);
        keys.add(75, words.fine[before], words.fine[after]);
    }

    private static void before(Keys keys, Words words, int i, int[] tags) {
        int one = i > 0 ? tags[i - 1] : -1;
        int two = i > 1 ? tags[i - 2] : -1;
        if (keys.open(40, one, two)) {
            keys.add(40, one);
            keys.add(41, one, two);
            keys.close();
        }
        if (keys.open(42, Keys.both(one, words.lower[i]), Keys.both(words.shape[i], words.ends[2][i]))) {
            keys.add(42, one, words.lower[i]);
            keys.add(44, one, words.ends[2][i]);
            keys.add(45, one, words.shape[i]);
            keys.add(66, one, words.fine[i]);
            keys.close();
        }
    }

    private static void history(Keys keys, Words words, int i, int[] tags) {
        int one = i > 0 ? tags[i - 1] : -1;
        int two = i > 1 ? tags[i - 2] : -1;
        int after = words.place(i + 1);
        keys.add(43, one, two, words.lower[i]);
        keys.add(46, one, words.lower[after]);
        keys.add(47, one, words.ends[2][after], words.ends[1][i]);
        keys.add(48, one, two, words.lower[after]);
        keys.add(65, one, words.parts[i], words.parts[after]);
    }
}
