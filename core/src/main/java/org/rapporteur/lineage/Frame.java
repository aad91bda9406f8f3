package org.rapporteur.lineage;

import java.util.Arrays;
import org.rapporteur.lineage.Chain.Link;

/**
 * What tells a frame from a story: two releases made from one template have the same sentences round other names and days,
 * two pages of one house the same closing paragraphs. A copy keeps whom the text opens with, and its days.
 */
final class Frame {
    /** A chain that begins among the first so many sentences of both goes to the opening. */
    private static final int OPENING = 3;

    private static final int FORM = 3;
    private static final int NAMES = 2;
    private static final double CLOSING = 0.9;
    private static final double NEARLY_ALL = 0.95;
    private static final double ALIKE = 0.6;

    private Frame() {}

    /** The share of the chain that is one run at the end of both texts; nought where the run goes to the opening. */
    static double tail(Comparison c) {
        int[] words = c.a.words.sentence;
        int a = c.a.words.sentences();
        int b = c.b.words.sentences();
        int inTail = 0;
        for (int k = c.chain.links.size() - 1; k >= 0; k--) {
            Link link = c.chain.links.get(k);
            if (link.a() < a - 2 || link.b() < b - 2) {
                break;
            }
            a = link.a();
            b = link.b();
            inTail += words[a + 1] - words[a];
        }
        return a < OPENING && b < OPENING ? 0 : inTail / Math.max(1.0, c.chainedA);
    }

    /**
     * Whether what two texts share is a frame by what stands round it: the closing paragraphs alone, under headlines of two
     * stories; or headlines of one form for two days ("Programme for 4 May", "Programme for 11 May").
     */
    static boolean isFrame(Comparison c) {
        return isClosing(c) || isOfOtherDay(c) || isOfOthers(c);
    }

    /** Headlines that begin alike and go on with names that the other text has nowhere: "Call with X", "Call with Y". */
    private static boolean isOfOthers(Comparison c) {
        Words a = Words.of(Headline.of(c.a.article));
        Words b = Words.of(Headline.of(c.b.article));
        int same = 0;
        while (same < Math.min(a.size, b.size) && a.hash[same] == b.hash[same]) {
            same++;
        }
        return same >= FORM && own(a, same, c.a, c.b) >= NAMES && own(b, same, c.b, c.a) >= NAMES;
    }

    /** How many words of a headline, from one on, are names in its own text and not in the other. */
    private static int own(Words title, int from, Body mine, Body other) {
        int own = 0;
        for (int i = from; i < title.size; i++) {
            boolean name = Arrays.binarySearch(mine.vocabulary.get(), title.stem[i]) >= 0;
            own += name && Arrays.binarySearch(other.vocabulary.get(), title.stem[i]) < 0 ? 1 : 0;
        }
        return own;
    }

    private static boolean isClosing(Comparison c) {
        boolean part = c.covered(true) < NEARLY_ALL && c.covered(false) < NEARLY_ALL;
        return part && tail(c) >= CLOSING && Bag.likeness(c.a.headline.get(), c.b.headline.get()) < ALIKE;
    }

    private static boolean isOfOtherDay(Comparison c) {
        Words a = Words.of(Headline.of(c.a.article));
        Words b = Words.of(Headline.of(c.b.article));
        long[] one = Calendar.dates(a);
        long[] two = Calendar.dates(b);
        return one.length > 0
                && two.length > 0
                && Body.shared(one, two) == 0
                && Match.of(a, 0, a.size, b, 0, b.size).size() * 2 >= Math.min(a.size, b.size);
    }
}
