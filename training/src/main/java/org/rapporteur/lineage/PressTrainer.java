package org.rapporteur.lineage;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rapporteur.text.Span;

/**
 * Makes {@code press.model} of {@link Press}: words and word pairs of general English (the frequency lists that SymSpell
 * ships, MIT licence, from Google Books n-grams) and of a folder of news texts, counted together.
 *
 * <p>Arguments: word list, pair list, folder of news, model to write.
 */
public final class PressTrainer {
    /** How many running words of the general lists one running word of news is worth: the news are few. */
    private static final double NEWS_WEIGHT = 1e12 / 6e5;

    private static final int MOST_WORDS = 60_000;
    private static final int MOST_PAIRS = 330_000;

    private final Map<Integer, Double> words = new HashMap<>();
    private final Map<Integer, Double> newsWords = new HashMap<>();
    private final Map<Integer, Double> pairs = new HashMap<>();

    private PressTrainer() {}

    public static void main(String[] args) throws IOException {
        PressTrainer trainer = new PressTrainer();
        trainer.general(Path.of(args[0]), trainer.words);
        trainer.general(Path.of(args[1]), trainer.pairs);
        try (Stream<Path> news = Files.list(Path.of(args[2]))) {
            for (Path file : news.sorted().toList()) {
                trainer.news(Files.readString(file));
            }
        }
        trainer.write(Path.of(args[3]));
    }

    private void general(Path list, Map<Integer, Double> counts) throws IOException {
        for (String line : Files.readAllLines(list)) {
            String[] row = line.replace("\uFEFF", "").split(" ");
            boolean isPair = row.length == 3;
            int key = isPair ? Press.pair(Hashes.word(row[0]), Hashes.word(row[1])) : Hashes.word(row[0]);
            counts.merge(key, Double.parseDouble(row[row.length - 1]), Double::sum);
        }
    }

    private void news(String text) {
        List<Span> lines = Lines.of(text);
        Words seen = Words.of(text, lines);
        for (int s = 0; s < seen.sentences(); s++) {
            for (int i = seen.sentence[s]; i < seen.sentence[s + 1]; i++) {
                words.merge(seen.hash[i], NEWS_WEIGHT, Double::sum);
                newsWords.merge(seen.hash[i], NEWS_WEIGHT, Double::sum);
                if (i > seen.sentence[s]) {
                    pairs.merge(Press.pair(seen.hash[i - 1], seen.hash[i]), NEWS_WEIGHT, Double::sum);
                }
            }
        }
    }

    private void write(Path file) throws IOException {
        try (DataOutputStream out =
                new DataOutputStream(new java.io.BufferedOutputStream(Files.newOutputStream(file)))) {
            TreeMap<Integer, Double> kept = most(words, MOST_WORDS);
            write(out, kept);
            for (int key : kept.keySet()) {
                out.writeByte(bits(newsWords.getOrDefault(key, 1.0)));
            }
            write(out, most(pairs, MOST_PAIRS));
        }
    }

    private static TreeMap<Integer, Double> most(Map<Integer, Double> counts, int n) {
        TreeMap<Integer, Double> kept = new TreeMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(n)
                .forEach(entry -> kept.put(entry.getKey(), entry.getValue()));
        return kept;
    }

    private static void write(DataOutputStream out, TreeMap<Integer, Double> counts) throws IOException {
        out.writeInt(counts.size());
        for (int key : counts.keySet()) {
            out.writeInt(key);
        }
        for (double count : counts.values()) {
            out.writeByte(bits(count));
        }
    }

    private static int bits(double count) {
        return (int) Math.round(2 * Math.log(count) / Math.log(2));
    }
}
