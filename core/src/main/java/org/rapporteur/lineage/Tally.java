package org.rapporteur.lineage;

import java.util.Arrays;

/** Counts how many keys each article shares: an open hash table without boxes. */
final class Tally {
    /** Is told each article that shares a key. */
    interface Visitor {
        void visit(int article, int keys, int both);
    }

    private int[] articles = new int[256];
    private int[] keys = new int[256];
    private int[] both = new int[256];
    private int size;

    /** @param together whether who asks is one of the holders */
    void add(int[] holders, boolean together) {
        for (int holder : holders) {
            add(holder, together);
        }
    }

    private void add(int article, boolean together) {
        int at = find(article + 1);
        if (articles[at] == 0) {
            articles[at] = article + 1;
            size++;
        }
        keys[at]++;
        both[at] += together ? 1 : 0;
        if (size * 2 > articles.length) {
            grow();
        }
    }

    private int find(int mark) {
        int at = Hashes.end(mark) & articles.length - 1;
        while (articles[at] != 0 && articles[at] != mark) {
            at = at + 1 & articles.length - 1;
        }
        return at;
    }

    private void grow() {
        int[] oldArticles = articles;
        int[] oldKeys = keys;
        int[] oldBoth = both;
        articles = new int[oldArticles.length * 2];
        keys = Arrays.copyOf(new int[0], articles.length);
        both = Arrays.copyOf(new int[0], articles.length);
        for (int i = 0; i < oldArticles.length; i++) {
            if (oldArticles[i] != 0) {
                int at = find(oldArticles[i]);
                articles[at] = oldArticles[i];
                keys[at] = oldKeys[i];
                both[at] = oldBoth[i];
            }
        }
    }

    void forEach(Visitor visitor) {
        for (int i = 0; i < articles.length; i++) {
            if (articles[i] != 0) {
                visitor.visit(articles[i] - 1, keys[i], both[i]);
            }
        }
    }
}
