package org.rapporteur.language;

/** What the finder of names looks at: words, shapes and tags around, and the marks that it gave before. */
final class NameFeatures {
    private NameFeatures() {}

    static void fill(Keys keys, Words words, int[] tags, int i, int[] marks) {
        keys.clear();
        word(keys, words, tags, i);
        neighbours(keys, words, tags, i);
        lexicon(keys, words, i, i > 0 ? marks[i - 1] : -1);
        circles(keys, words, i, i > 0 ? marks[i - 1] : -1);
        besides(keys, words, i);
        history(keys, words, tags, i, marks);
    }

    private static void lexicon(Keys keys, Words words, int i, int mark) {
        int before = words.place(i - 1);
        int after = words.place(i + 1);
        keys.add(60, words.fine[i], words.shape[i]);
        keys.add(61, words.name[before], words.name[i], words.name[after]);
        keys.add(62, words.name[i], words.shape[i], mark);
        keys.add(63, words.name[i], words.name[after], mark);
        keys.add(64, words.fine[before], words.shape[i]);
        keys.add(65, words.fine[after], words.shape[i]);
        keys.add(66, words.coarse[before], words.coarse[i], words.coarse[after]);
        keys.add(67, words.capital[i], words.shape[i], i == 0 ? 1 : 0);
        keys.add(68, words.fine[i], mark);
    }

    private static void circles(Keys keys, Words words, int i, int mark) {
        int[] wide = words.circle10;
        int after = wide[words.place(i + 1)];
        keys.add(80, words.circle[i], words.shape[i]);
        keys.add(81, wide[i], words.shape[i]);
        keys.add(82, words.circle6[i], words.shape[i]);
        keys.add(88, wide[i], mark);
        keys.add(89, words.circle[i], mark);
        keys.add(94, words.circle6[i], mark, words.shape[i]);
        keys.add(99, after, mark);
        keys.add(100, wide[i], after, mark);
    }

    private static void besides(Keys keys, Words words, int i) {
        int[] wide = words.circle10;
        int before = words.place(i - 1);
        int after = words.place(i + 1);
        keys.add(83, words.circle[before]);
        keys.add(84, words.circle[after]);
        keys.add(85, wide[before], words.shape[i]);
        keys.add(86, wide[after], words.shape[i]);
        keys.add(87, words.circle6[before], words.circle6[i], words.circle6[after]);
        keys.add(90, wide[before], wide[i]);
        keys.add(91, wide[i], wide[after]);
        keys.add(92, wide[words.place(i + 2)], words.shape[i]);
        keys.add(93, wide[words.place(i - 2)], words.shape[i]);
        keys.add(95, words.circle[before], words.lower[i]);
        keys.add(96, words.circle[after], words.lower[i]);
        keys.add(97, wide[i], words.lower[after]);
        keys.add(98, wide[i], words.lower[before]);
    }

    private static void word(Keys keys, Words words, int[] tags, int i) {
        keys.add(1, words.form[i]);
        keys.add(2, words.lower[i]);
        keys.add(3, words.shape[i], i == 0 ? 1 : 0);
        keys.add(4, words.ends[2][i]);
        keys.add(5, words.ends[3][i]);
        keys.add(6, words.starts[2][i]);
        keys.add(7, tags[i]);
        keys.add(8, tags[i], words.lower[i]);
    }

    private static void neighbours(Keys keys, Words words, int[] tags, int i) {
        int before = words.place(i - 1);
        int after = words.place(i + 1);
        int later = words.place(i + 2);
        int earlier = words.place(i - 2);
        keys.add(20, words.lower[before]);
        keys.add(21, words.lower[after]);
        keys.add(22, words.lower[earlier]);
        keys.add(23, words.lower[later]);
        keys.add(24, words.form[before], words.form[i]);
        keys.add(25, words.form[i], words.form[after]);
        keys.add(26, words.shape[before], words.shape[i], words.shape[after]);
        keys.add(27, words.shape[i], tags[after], words.lower[after]);
        keys.add(28, tags[before], tags[i], tags[after]);
        keys.add(29, tags[after], tags[later], words.shape[i]);
        keys.add(30, words.lower[earlier], words.lower[before], words.shape[i]);
        keys.add(31, words.lower[after], words.lower[later]);
    }

    private static void history(Keys keys, Words words, int[] tags, int i, int[] marks) {
        int one = i > 0 ? marks[i - 1] : -1;
        int two = i > 1 ? marks[i - 2] : -1;
        int before = words.place(i - 1);
        keys.add(40, one);
        keys.add(41, one, two);
        keys.add(42, one, words.lower[i]);
        keys.add(43, one, words.shape[i], tags[i]);
        keys.add(44, one, words.lower[before], words.shape[i]);
        keys.add(45, one, words.lower[words.place(i + 1)]);
        keys.add(46, one, words.ends[2][i]);
        keys.add(47, one, tags[i], tags[words.place(i + 1)]);
    }
}
