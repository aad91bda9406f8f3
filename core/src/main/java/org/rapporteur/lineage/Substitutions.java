package org.rapporteur.lineage;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.lineage.Match.Gap;

/**
 * What a machine replaced within a gap between a spun text and a whole one, a few words for a few. Names at an edge that the
 * other side has nothing for are an editor's work, not a machine's, and are left out ("essential name Tuesday" beside
 * "critical call"); where both sides have a possessive the gap is two ("locations' prime" and "countries' top").
 */
final class Substitutions {
    private static final Set<Integer> SOMEBODY = Set.of(Hashes.word("he"), Hashes.word("she"), Hashes.word("they"));

    private static final Set<Integer> ARTICLES = Set.of(Hashes.word("a"), Hashes.word("an"), Hashes.word("the"));

    private final Words printed;
    private final Words whole;

    Substitutions(Words printed, Words whole) {
        this.printed = printed;
        this.whole = whole;
    }

    /** The parts of a gap whose first side is the printed one, in order. */
    List<Gap> of(Gap gap) {
        return split(trimmed(gap))
                .map(this::behindSomebody)
                .filter(Glossary::isSubstitution)
                .filter(part -> !isAnotherArticle(part))
                .toList();
    }

    /** "A senior official" is another edition's "the senior official": no machine puts one article for another. */
    private boolean isAnotherArticle(Gap part) {
        return part.a() == 1
                && part.b() == 1
                && ARTICLES.contains(printed.hash[part.a0()])
                && ARTICLES.contains(whole.hash[part.b0()]);
    }

    /** Without the words up to somebody whom the other side does not name. */
    private Gap behindSomebody(Gap part) {
        int he = somebody(printed, part.a0(), part.a1());
        boolean added = he >= 0 && he + 1 < part.a1() && somebody(whole, part.b0(), part.b1()) < 0;
        return added ? new Gap(he + 1, part.a1(), part.b0(), part.b1()) : part;
    }

    private static int somebody(Words words, int from, int to) {
        int i = from;
        while (i < to && !SOMEBODY.contains(words.hash[i])) {
            i++;
        }
        return i < to ? i : -1;
    }

    private Gap trimmed(Gap gap) {
        int extra = names(printed, gap.a0(), gap.a1()) - names(whole, gap.b0(), gap.b1());
        int a0 = gap.a0();
        int a1 = gap.a1();
        int b0 = gap.b0();
        int b1 = gap.b1();
        for (; extra > 0 && a1 > a0 && isName(printed, a1 - 1); extra--) {
            a1--;
        }
        for (; extra > 0 && a1 > a0 && isName(printed, a0); extra--) {
            a0++;
        }
        for (; extra < 0 && b1 > b0 && isName(whole, b1 - 1); extra++) {
            b1--;
        }
        for (; extra < 0 && b1 > b0 && isName(whole, b0); extra++) {
            b0++;
        }
        return new Gap(a0, a1, b0, b1);
    }

    private static boolean isName(Words words, int i) {
        return words.is(i, Words.NAME) && !words.is(i, Words.OPENS);
    }

    private static int names(Words words, int from, int to) {
        int names = 0;
        for (int i = from; i < to; i++) {
            names += isName(words, i) ? 1 : 0;
        }
        return names;
    }

    private Stream<Gap> split(Gap gap) {
        int i = gap.a0();
        while (i < gap.a1() && !isPossessive(printed, i)) {
            i++;
        }
        int j = gap.b0();
        while (j < gap.b1() && !isPossessive(whole, j)) {
            j++;
        }
        return i >= gap.a1() || j >= gap.b1()
                ? Stream.of(gap)
                : Stream.of(new Gap(gap.a0(), i + 1, gap.b0(), j + 1), new Gap(i + 1, gap.a1(), j + 1, gap.b1()));
    }

    private static boolean isPossessive(Words words, int i) {
        int end = words.end[i];
        return end < words.text.length() && (words.text.charAt(end) == '’' || words.text.charAt(end) == '\'');
    }
}
