package org.rapporteur.lineage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.article.Article;
import org.rapporteur.lineage.Match.Gap;

/**
 * A text that a machine spun, with what stood at each word before: to learn the machine's ways from.
 *
 * @param machine whose machine: "own" or "other"
 * @param meant at each word the hash of what stood there: the word's own where it was kept, {@link #UNTOLD} where words
 *     stood that nobody can set beside it one by one, {@link #UNKNOWN} where the two texts do not run side by side
 * @param usage what texts of the same matters write, never the original
 */
record Spoilt(String name, String machine, Words words, int[] meant, Usage usage, boolean quotations) {
    static final int UNTOLD = 1;
    static final int UNKNOWN = 2;

    private static final int MOST = 6000;
    private static final int MOST_WORDS = 3;
    /** Texts that share more runs of words than this are copies of each other. */
    private static final int COPIES = 20;

    /** Texts of the pile and some of the news, spun by our own machine; every second with its quotations. */
    static List<Spoilt> own(Map<String, String> texts) {
        TreeMap<String, Body> bodies = new TreeMap<>();
        texts.forEach((name, text) -> bodies.put(name, Body.of(Pile.article(name, text))));
        List<Spoilt> spoilt = new ArrayList<>();
        int n = 0;
        for (Map.Entry<String, String> entry : texts.entrySet()) {
            n++;
            String text = entry.getValue()
                    .substring(0, Math.min(MOST, entry.getValue().length()));
            boolean quotations = n % 2 == 0;
            String spun = new Spinner(0.2 + 0.1 * (n % 5), quotations, n).spin(text);
            Words before = Words.of(text, Lines.of(text));
            Words after = Words.of(spun, Lines.of(spun));
            if (before.size == after.size) {
                Usage usage = usage(entry.getKey(), bodies, n % 4);
                spoilt.add(new Spoilt(entry.getKey(), "own", after, before.hash, usage, quotations));
            }
        }
        return spoilt;
    }

    /** The pairs of the pile that another machine made. */
    static List<Spoilt> other(Pile pile) {
        TreeMap<String, Body> bodies = new TreeMap<>();
        pile.articles.forEach((name, article) -> bodies.put(name, Body.of(article)));
        List<Spoilt> spoilt = new ArrayList<>();
        for (Pile.Pair pair : pile.pairs) {
            boolean spun = pair.origin().contains("spinner A") || pair.origin().contains("LATER");
            if (spun && !pair.origin().startsWith("seed") && !pair.origin().contains("wrapped")) {
                Article copy = pile.article(pair.b());
                Body whole = Body.of(pile.article(pair.a()));
                Body body = Body.of(copy);
                boolean quotations = pair.origin().contains("quotes spun");
                spoilt.add(new Spoilt(
                        pair.b(), "other", body.words, meant(body, whole), usage(pair.a(), bodies, 2), quotations));
            }
        }
        return spoilt;
    }

    private static int[] meant(Body copy, Body whole) {
        int[] meant = new int[copy.words.size];
        Arrays.fill(meant, UNKNOWN);
        for (Match match : Comparison.of(copy, whole).matches) {
            for (int at : match.a) {
                meant[at] = copy.words.hash[at];
            }
            match.gaps.forEach(gap -> fill(gap, whole.words, meant));
        }
        return meant;
    }

    private static void fill(Gap gap, Words whole, int[] meant) {
        boolean oneByOne = gap.a() == gap.b() && gap.a() <= MOST_WORDS;
        for (int i = gap.a0(); i < gap.a1(); i++) {
            meant[i] = oneByOne ? whole.hash[gap.b0() + i - gap.a0()] : UNTOLD;
        }
    }

    /** What up to {@code most} texts of the same group write that share most names with one, and are no copies of it. */
    private static Usage usage(String name, TreeMap<String, Body> bodies, int most) {
        Body body = java.util.Objects.requireNonNull(bodies.get(name), name);
        String group = name.split("_")[0];
        List<Sister> sisters = bodies.entrySet().stream()
                .filter(entry ->
                        entry.getKey().startsWith(group) && !entry.getKey().equals(name))
                .map(Map.Entry::getValue)
                .filter(other -> Body.shared(body.shingles.get(), other.shingles.get()) <= COPIES)
                .sorted(Comparator.comparingInt(other -> -Body.shared(body.vocabulary.get(), other.vocabulary.get())))
                .limit(most)
                .map(other -> new Sister(Pairing.of(body, other), other))
                .toList();
        return new Usage(Press.english(), sisters);
    }
}
