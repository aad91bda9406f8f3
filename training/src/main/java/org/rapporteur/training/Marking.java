package org.rapporteur.training;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.text.Span;

/**
 * Marks the statements found in a text against those that people annotated: right where four fifths of the letters are shared
 * and the speaker's heads agree; what nobody was asked to annotate, such as thoughts, is not marked at all.
 */
final class Marking {
    private static final double SHARED = 0.8;
    private static final double TOUCHED = 0.5;

    private final String text;
    private final List<Attribution> gold;
    private final List<BitSet> goldLetters;
    private final BitSet unmarked = new BitSet();

    Marking(String text, List<Attribution> gold) {
        this.text = text;
        this.gold = gold.stream()
                .filter(one -> !letters(text, one.content()).isEmpty())
                .toList();
        this.goldLetters =
                this.gold.stream().map(one -> letters(text, one.content())).toList();
        for (int i = 0; i < this.gold.size(); i++) {
            if (!this.gold.get(i).speech()) {
                unmarked.or(goldLetters.get(i));
            }
        }
    }

    /** Words of one text that are said by somebody. */
    record Found(List<Span> content, List<Span> speaker) {}

    private record Pair(double share, int gold, int found) {}

    /** For each that was found, whether it is right; nothing for what is not marked. */
    List<Optional<Boolean>> of(List<Found> all) {
        List<BitSet> letters =
                all.stream().map(found -> letters(text, found.content())).toList();
        Map<Integer, Pair> partners = new TreeMap<>();
        BitSet taken = new BitSet();
        for (Pair pair : pairs(letters)) {
            if (!taken.get(pair.gold()) && !partners.containsKey(pair.found())) {
                taken.set(pair.gold());
                partners.put(pair.found(), pair);
            }
        }
        List<Optional<Boolean>> out = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            out.add(mark(all.get(i), letters.get(i), Optional.ofNullable(partners.get(i))));
        }
        return out;
    }

    private List<Pair> pairs(List<BitSet> letters) {
        List<Pair> out = new ArrayList<>();
        for (int g = 0; g < gold.size(); g++) {
            for (int f = 0; f < letters.size(); f++) {
                double share = share(goldLetters.get(g), letters.get(f));
                if (share >= TOUCHED) {
                    out.add(new Pair(share, g, f));
                }
            }
        }
        out.sort(Comparator.comparingDouble(Pair::share)
                .reversed()
                .thenComparingInt(Pair::gold)
                .thenComparingInt(Pair::found));
        return out;
    }

    private Optional<Boolean> mark(Found found, BitSet letters, Optional<Pair> partner) {
        boolean right = partner.filter(pair -> pair.share() >= SHARED).isPresent();
        Optional<Attribution> other = partner.map(pair -> gold.get(pair.gold()));
        BitSet inside = (BitSet) letters.clone();
        inside.and(unmarked);
        boolean thought = other.filter(one -> !one.speech()).isPresent();
        if (letters.isEmpty() || thought || !right && inside.cardinality() >= SHARED * letters.cardinality()) {
            return Optional.empty();
        }
        return Optional.of(right && sameSpeaker(other.orElseThrow(), found));
    }

    private boolean sameSpeaker(Attribution one, Found found) {
        if (one.speaker().isEmpty() || found.speaker().isEmpty()) {
            return one.speaker().isEmpty() && found.speaker().isEmpty();
        }
        Set<String> wanted = Heads.of(words(one.speaker()));
        Set<String> given = Heads.of(words(found.speaker()));
        boolean same = given.stream().anyMatch(wanted::contains);
        boolean overlap = letters(text, one.speaker()).intersects(letters(text, found.speaker()));
        return same && (overlap || !Heads.arePronouns(wanted));
    }

    private String words(List<Span> spans) {
        return String.join(
                " ",
                spans.stream()
                        .map(span -> text.substring(span.start(), span.end()))
                        .toList());
    }

    private static double share(BitSet some, BitSet others) {
        BitSet both = (BitSet) some.clone();
        both.and(others);
        int shared = both.cardinality();
        return shared == 0 ? 0 : (double) shared / (some.cardinality() + others.cardinality() - shared);
    }

    private static BitSet letters(String text, List<Span> spans) {
        BitSet out = new BitSet();
        for (Span span : spans) {
            for (int i = span.start(); i < span.end(); i++) {
                if (Character.isLetterOrDigit(text.charAt(i))) {
                    out.set(i);
                }
            }
        }
        return out;
    }
}
