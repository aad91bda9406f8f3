package org.rapporteur.training;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.language.Lexicon;
import org.rapporteur.language.Words;

/** Gathers what text tells of single words, for the lexicon. */
final class LexiconTrainer {
    private static final List<String> PARTS = List.of(
            "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT",
            "SCONJ", "SYM", "VERB", "X");
    private static final int LEAST = 2;
    private static final int FINE = 250;
    private static final int COARSE = 48;
    private static final int ROUNDS = 6;

    private final Map<Integer, Word> words = new TreeMap<>();
    private final List<int[]> text = new ArrayList<>();

    /** What is counted of a word. */
    private static final class Word {
        int count;
        int inside;
        int capital;
        final int[] parts = new int[PARTS.size()];
        final int[] kinds = new int[5];
    }

    /** Counts a tagged sentence; marks of names may be missing. */
    void add(Example example, int[] marks) {
        int[] keys = new int[example.size()];
        for (int i = 0; i < keys.length; i++) {
            String form = example.forms().get(i);
            keys[i] = Words.key(form);
            Word word = words.computeIfAbsent(keys[i], key -> new Word());
            word.count++;
            word.parts[Math.max(0, PARTS.indexOf(example.upos().get(i)))]++;
            word.inside += i > 0 ? 1 : 0;
            word.capital += i > 0 && Character.isUpperCase(form.charAt(0)) ? 1 : 0;
            if (marks.length > 0) {
                word.kinds[(marks[i] + 1) / 2]++;
            }
        }
        text.add(keys);
    }

    /** The lexicon, as it is kept in its file. */
    byte[] bytes() {
        List<Integer> known = words.entrySet().stream()
                .filter(entry -> entry.getValue().count >= LEAST)
                .sorted(Comparator.comparing(entry -> -entry.getValue().count))
                .map(Map.Entry::getKey)
                .toList();
        Map<Integer, Integer> ranks = new HashMap<>();
        known.forEach(key -> ranks.put(key, ranks.size()));
        List<int[]> numbers = text.stream().map(keys -> ranked(keys, ranks)).toList();
        int[] fine = Clusters.of(numbers, known.size() + 1, FINE, ROUNDS);
        int[] coarse = Clusters.of(numbers, known.size() + 1, COARSE, ROUNDS);
        int[] keys = known.stream().mapToInt(Integer::intValue).toArray();
        long[] traits = new long[keys.length];
        for (int i = 0; i < keys.length; i++) {
            traits[i] = traits(words.getOrDefault(keys[i], new Word()), fine[i] + 1, coarse[i] + 1);
        }
        return bytes(keys, traits);
    }

    private static byte[] bytes(int[] keys, long[] traits) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Lexicon.write(keys, traits, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Ranks in place of keys; rare words share the last. */
    private static int[] ranked(int[] keys, Map<Integer, Integer> ranks) {
        int[] out = new int[keys.length];
        for (int i = 0; i < keys.length; i++) {
            out[i] = ranks.getOrDefault(keys[i], ranks.size());
        }
        return out;
    }

    private static long traits(Word word, int fine, int coarse) {
        int parts = 0;
        for (int k = 0; k < word.parts.length; k++) {
            parts |= word.parts[k] * 20 >= word.count ? 1 << k : 0;
        }
        int capital = word.inside == 0 ? 1 : (int) Math.round(3.0 * word.capital / word.inside);
        return Lexicon.pack(fine, coarse, parts, capital, name(word.kinds));
    }

    private static int name(int[] kinds) {
        int best = 0;
        int all = 0;
        for (int k = 0; k < kinds.length; k++) {
            best = kinds[k] > kinds[best] ? k : best;
            all += kinds[k];
        }
        return all == 0 ? 0 : kinds[best] * 2 > all ? best + 1 : 6;
    }
}
