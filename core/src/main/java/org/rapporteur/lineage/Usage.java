package org.rapporteur.lineage;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which words stand side by side: in the press at large, and in the whole articles that an article is tied to. What they
 * write of the same affair counts as common usage.
 */
final class Usage {
    /** A pair in a tied article is bound at least so much more than by chance, in half bits. */
    private static final int TIED = 16;
    /** Half bits of all running words that the counts are out of. */
    private static final int ALL = 80;
    /** By so much the count of a pair can be above that of its rarer word: they were not counted in the same texts. */
    private static final int ABOVE = 12;

    private final Press press;
    private final boolean damagedNames;
    private final Set<Integer> vocabulary = new HashSet<>();
    /** Those of it that are no mere parts of names. */
    private final Set<Integer> common = new HashSet<>();

    private final Map<Integer, String> tied = new HashMap<>();
    private final Set<Integer> names = new HashSet<>();
    private final Set<Integer> sound = new HashSet<>();

    /** Names are taken from damaged texts too: machines seldom know what to put for one. */
    Usage(Press press, List<Sister> sisters) {
        this(press, sisters, true);
    }

    private Usage(Press press, List<Sister> sisters, boolean damagedNames) {
        this.press = press;
        this.damagedNames = damagedNames;
        for (Sister sister : sisters) {
            Spun spun = sister.body().spun();
            read(sister, !spun.narration(), !spun.quotations());
        }
    }

    /** Without the names of damaged texts. */
    static Usage sound(Press press, List<Sister> sisters) {
        return new Usage(press, sisters, false);
    }

    /** Adds the words that a machine spared in a text itself: its quotations. */
    void spare(Words own) {
        for (int i = 0; i < own.size; i++) {
            if (own.is(i, Words.QUOTED)) {
                vocabulary.add(own.hash[i]);
            }
        }
    }

    private void read(Sister sister, boolean narration, boolean quotations) {
        Words words = sister.body().words;
        for (int i = 1; i < words.size; i++) {
            boolean whole = words.is(i, Words.QUOTED) ? quotations : narration;
            if (whole) {
                vocabulary.add(words.hash[i]);
            }
            if (whole && !words.is(i, Words.NAME)) {
                common.add(words.hash[i]);
            }
            boolean name = damagedNames && words.is(i, Words.NAME) && words.is(i - 1, Words.NAME);
            if (whole) {
                sound.add(Press.pair(words.hash[i - 1], words.hash[i]));
            }
            if (name) {
                names.add(Press.pair(words.hash[i - 1], words.hash[i]));
            }
            if (whole || name) {
                tied.putIfAbsent(Press.pair(words.hash[i - 1], words.hash[i]), sister.name());
            }
        }
    }

    /** How firmly a run of words is bound to its neighbours, beyond chance; nought stands for no neighbour. */
    int bond(int before, int first, int last, int after) {
        return (before == 0 ? 0 : bond(before, first)) + (after == 0 ? 0 : bond(last, after));
    }

    /** Pointwise mutual information (Church and Hanks, 1990), in half bits, at least nought. */
    int bond(int first, int second) {
        return Math.max(isTied(first, second) ? TIED : 0, pressed(first, second));
    }

    /** The same by the press alone. */
    int pressed(int first, int second) {
        int seen = press.pairOf(first, second);
        return seen == 0 ? 0 : Math.max(0, seen - press.word(first) - press.word(second) + ALL);
    }

    /** More than this two words so common in the press are never bound: what need not be looked up. */
    int most(int first, int second) {
        int seen = Math.min(Press.MOST, Math.min(first, second) + ABOVE);
        return Math.max(tied.isEmpty() ? 0 : TIED, seen - first - second + ALL);
    }

    /** How common a word is in the press, in half bits. */
    int seen(int word) {
        return press.word(word);
    }

    /** By how many half bits chance alone should bring two words together oftener than the press does: they shun each other. */
    int strain(int first, int second) {
        boolean known = press.word(first) > 0 && press.word(second) > 0;
        int chance = press.word(first) + press.word(second) - ALL;
        return known && !isKnown(first, second) ? Math.max(0, chance - Press.LEAST) : 0;
    }

    /** Whether a tied article has two words side by side. */
    boolean isTied(int first, int second) {
        return !tied.isEmpty() && tied.containsKey(Press.pair(first, second));
    }

    /** Whether no whole text has two words side by side, and the press not more often than chance. */
    boolean isStrange(int first, int second) {
        return pressed(first, second) == 0 && !sound.contains(Press.pair(first, second));
    }

    /** Whether a tied article has two words side by side as a name. */
    boolean isTiedName(int first, int second) {
        return names.contains(Press.pair(first, second));
    }

    /** Whether the whole articles use the word: then it needs no repair. */
    boolean has(int word) {
        return vocabulary.contains(word);
    }

    /** The same for a word in its place: "Prime Minister" does not vouch for "prime concerns". */
    boolean has(Words words, int i) {
        boolean name = words.is(i, Words.NAME) && !words.is(i, Words.OPENS) && !words.isAfterDash(i);
        return (name ? vocabulary : common).contains(words.hash[i]);
    }

    /** How common a word is in the news, in half bits. */
    int news(int word) {
        return press.newsWord(word);
    }

    /** The tied article that has two words side by side; empty where none has. */
    String witness(int first, int second) {
        return tied.getOrDefault(Press.pair(first, second), "");
    }

    boolean isKnown(int first, int second) {
        return press.pairOf(first, second) > 0 || isTied(first, second);
    }
}
