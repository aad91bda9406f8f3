package org.rapporteur.lineage;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.text.Span;

/**
 * Makes {@code press.model} of {@link Press}: words and word pairs of general English (the frequency lists that SymSpell
 * ships, MIT licence, from Google Books n-grams) and of a folder of news texts, counted together.
 *
 * <p>Arguments: word list, pair list, model to write, folders of news and of treebanks.
 */
public final class PressTrainer {
    /** How many running words of the general lists one running word of news is worth: the news are few. */
    private static final double NEWS_WEIGHT = 1e12 / 6e5;

    private static final String TREEBANK = "# text = ";
    private static final int MOST_WORDS = 60_000;
    private static final int MOST_PAIRS = 600_000;

    private final Map<Integer, Double> words = new HashMap<>();
    private final Map<Integer, Double> newsWords = new HashMap<>();
    private final Map<Integer, Double> pairs = new HashMap<>();

    private PressTrainer() {}

    public static void main(String[] args) throws IOException {
        PressTrainer trainer = new PressTrainer();
        trainer.general(Path.of(args[0]), trainer.words);
        trainer.general(Path.of(args[1]), trainer.pairs);
        for (int i = 3; i < args.length; i++) {
            try (Stream<Path> texts = Files.list(Path.of(args[i]))) {
                for (Path file : texts.sorted().toList()) {
                    trainer.news(text(file));
                }
            }
        }
        trainer.write(Path.of(args[2]));
    }

    /** A text, or the sentences of a treebank in CoNLL-U. */
    private static String text(Path file) throws IOException {
        String text = Files.readString(file);
        return !file.toString().endsWith(".conllu")
                ? text
                : text.lines()
                        .filter(line -> line.startsWith(TREEBANK))
                        .map(line -> line.substring(TREEBANK.length()))
                        .collect(Collectors.joining("\n"));
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
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            TreeMap<Integer, Double> kept = most(words, MOST_WORDS);
            keys(out, kept);
            for (double count : kept.values()) {
                out.writeByte(bits(count));
            }
            for (int key : kept.keySet()) {
                out.writeByte(bits(newsWords.getOrDefault(key, 1.0)));
            }
            TreeMap<Integer, Double> keptPairs = most(pairs, MOST_PAIRS);
            keys(out, keptPairs);
            halves(out, keptPairs.values());
        }
    }

    private static void keys(DataOutputStream out, TreeMap<Integer, Double> counts) throws IOException {
        out.writeInt(counts.size());
        long last = Integer.MIN_VALUE;
        for (int key : counts.keySet()) {
            long step = key - last;
            while (step >= 128) {
                out.writeByte((int) (step & 127 | 128));
                step >>= 7;
            }
            out.writeByte((int) step);
            last = key;
        }
    }

    private static void halves(DataOutputStream out, Collection<Double> counts) throws IOException {
        int held = -1;
        for (double count : counts) {
            int half = Math.max(0, Math.min(15, (bits(count) - Press.LEAST) / Press.STEP));
            if (held >= 0) {
                out.writeByte(held | half << 4);
            }
            held = held >= 0 ? -1 : half;
        }
        if (held >= 0) {
            out.writeByte(held);
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

    private static int bits(double count) {
        return (int) Math.round(2 * Math.log(count) / Math.log(2));
    }
}
