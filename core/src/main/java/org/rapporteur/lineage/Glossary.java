package org.rapporteur.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.lineage.Match.Gap;

/**
 * What a rewriting machine puts for what, learned from aligned sentences of copies and whole texts: "navy" stood for
 * "military" where the Lantern copied the Gazette. So a new machine's dialect is learned from its first copy.
 */
final class Glossary {
    static final int LONGEST = 4;

    /** An entry: what was meant, how often, and the copy that shows it. */
    record Entry(String meant, int times, String copy) {}

    private final Map<String, TreeMap<String, Entry>> entries = new TreeMap<>();

    /** Learns from a comparison of a spun text, laid first, with a whole one. */
    void learn(Comparison pair) {
        Words spun = pair.a.words;
        Words whole = pair.b.words;
        Substitutions parts = new Substitutions(spun, whole);
        for (Match match : pair.matches) {
            for (Gap gap : match.gaps) {
                parts.of(gap).forEach(part -> learn(part, spun, whole, pair.a.article.name()));
            }
        }
    }

    private void learn(Gap gap, Words spun, Words whole, String copy) {
        put(gap, spun, whole, copy);
        if (gap.a() == gap.b() && gap.a() > 1) {
            for (int i = 0; i < gap.a(); i++) {
                if (spun.isContent(gap.a0() + i) && whole.isContent(gap.b0() + i)) {
                    put(word(gap, i, i), spun, whole, copy);
                }
            }
        } else if (gap.a() != gap.b()) {
            related(gap, spun, whole, copy);
        }
    }

    private static Gap word(Gap gap, int i, int j) {
        return new Gap(gap.a0() + i, gap.a0() + i + 1, gap.b0() + j, gap.b0() + j + 1);
    }

    /** Of unlike numbers of words, the first or last two that a thesaurus relates, and what is left of them. */
    private void related(Gap gap, Words spun, Words whole, String copy) {
        boolean last = isRelated(spun, gap.a1() - 1, whole, gap.b1() - 1);
        boolean first = isRelated(spun, gap.a0(), whole, gap.b0());
        if (last) {
            put(word(gap, gap.a() - 1, gap.b() - 1), spun, whole, copy);
            put(new Gap(gap.a0(), gap.a1() - 1, gap.b0(), gap.b1() - 1), spun, whole, copy);
        } else if (first) {
            put(word(gap, 0, 0), spun, whole, copy);
            put(new Gap(gap.a0() + 1, gap.a1(), gap.b0() + 1, gap.b1()), spun, whole, copy);
        }
    }

    private static boolean isRelated(Words a, int i, Words b, int j) {
        Thesaurus thesaurus = Thesaurus.english();
        return thesaurus.isNear(a.hash[i], b.hash[j]) || thesaurus.isNear(b.hash[j], a.hash[i]);
    }

    private void put(Gap gap, Words spun, Words whole, String copy) {
        if (gap.a() == 0 || gap.b() == 0) {
            return;
        }
        String printed = phrase(spun, gap.a0(), gap.a1());
        String meant = words(whole, gap.b0(), gap.b1());
        entries.computeIfAbsent(printed, k -> new TreeMap<>())
                .merge(
                        meant.toLowerCase(Locale.ROOT),
                        new Entry(meant, 1, copy),
                        (one, more) -> new Entry(one.meant, one.times + 1, one.copy));
    }

    /** The words as they would stand inside a sentence. */
    static String words(Words words, int from, int to) {
        String phrase = words.text.substring(words.start[from], words.end[to - 1]);
        boolean opens = words.is(from, Words.OPENS) && !words.is(from, Words.NAME);
        return opens ? phrase.substring(0, 1).toLowerCase(Locale.ROOT) + phrase.substring(1) : phrase;
    }

    /** A few words for a few, of about the same number. */
    static boolean isSubstitution(Gap gap) {
        int more = Math.max(gap.a(), gap.b());
        int less = Math.min(gap.a(), gap.b());
        return less >= 1 && more <= LONGEST && more <= less + 2;
    }

    static String phrase(Words words, int from, int to) {
        StringBuilder phrase = new StringBuilder();
        for (int i = from; i < to; i++) {
            phrase.append(i == from ? "" : " ").append(words.word(i).toLowerCase(Locale.ROOT));
        }
        return phrase.toString();
    }

    /** What a phrase most often stood for. */
    Optional<Entry> of(String printed) {
        TreeMap<String, Entry> found = entries.get(printed);
        return found == null
                ? Optional.empty()
                : found.values().stream().reduce((one, other) -> other.times > one.times ? other : one);
    }

    /** The known phrases that begin at a word and end before {@code limit}, those of function words only left out. */
    List<String> startingAt(Words words, int from, int limit) {
        List<String> found = new ArrayList<>();
        boolean content = false;
        for (int to = from + 1; to <= Math.min(from + LONGEST, limit); to++) {
            content |= words.isContent(to - 1);
            String phrase = phrase(words, from, to);
            if (content && entries.containsKey(phrase)) {
                found.add(phrase);
            }
        }
        return found;
    }
}
