package org.rapporteur.lineage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Learns {@code channel.tsv} of {@link Channel} from texts that machines spun: the weights under which what really stood there
 * is likeliest (by gradients of the likelihood, with steps after Duchi, Hazan and Singer, "Adaptive subgradient methods",
 * 2011). The seeds are not seen.
 *
 * <p>Arguments: folder with pairs.tsv and docs, folder of seeds, folder of more news, list to write.
 */
public final class ChannelTrainer {
    private static final int ROUNDS = 4;
    private static final int FOLDS = 5;
    private static final double RATE = 0.3;
    private static final double RIDGE = 0.0001;
    private static final double SCALE = 100;

    private final List<Spoilt> texts;

    private ChannelTrainer(List<Spoilt> texts) {
        this.texts = texts;
    }

    public static void main(String[] args) throws IOException {
        Pile pile = Pile.read(Path.of(args[0]), Path.of(args[1]), false);
        Map<String, String> whole = new TreeMap<>();
        pile.articles.forEach((name, article) -> {
            if (name.startsWith("abp_") || name.startsWith("ecb_")) {
                whole.put(name, article.plain());
            }
        });
        try (Stream<Path> files = Files.list(Path.of(args[2]))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                whole.put("news_" + file.getFileName(), Files.readString(file));
            }
        }
        List<Spoilt> texts = new ArrayList<>(Spoilt.own(whole));
        texts.addAll(Spoilt.other(pile));
        ChannelTrainer trainer = new ChannelTrainer(texts);
        trainer.measure("our own machine", text -> text.machine().equals("other"));
        trainer.folds();
        write(trainer.learn(text -> true), Path.of(args[3]));
    }

    /** What is learned from the own machine alone finds of the other's work; and five folds of all. */
    private void measure(String title, Predicate<Spoilt> out) {
        double[] weights = learn(out.negate());
        Marks marks = new Marks();
        texts.stream().filter(out).forEach(text -> marks.add(text, weights));
        System.out.println("== learned from " + title + ": " + marks);
    }

    private void folds() {
        Marks own = new Marks();
        Marks other = new Marks();
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            double[] weights = learn(text -> fold(text) != left);
            texts.stream()
                    .filter(text -> fold(text) == left)
                    .forEach(text -> (text.machine().equals("own") ? own : other).add(text, weights));
        }
        System.out.println("== five folds, own machine: " + own);
        System.out.println("== five folds, other machine: " + other);
    }

    private static int fold(Spoilt text) {
        return Math.floorMod(Hashes.word(text.name()), FOLDS);
    }

    private double[] learn(Predicate<Spoilt> chosen) {
        double[] weights = new double[Channel.NAMES.size()];
        double[] squares = new double[weights.length];
        weights[0] = -4;
        weights[Channel.NAMES.indexOf("untold")] = -3;
        List<Spoilt> order = texts.stream()
                .filter(chosen)
                .sorted(java.util.Comparator.comparingInt(text -> Hashes.word(text.name())))
                .toList();
        for (int round = 0; round < ROUNDS; round++) {
            order.forEach(text -> step(text, weights, squares));
        }
        return weights;
    }

    private static void step(Spoilt text, double[] weights, double[] squares) {
        double[] slope = new double[weights.length];
        Words words = text.words();
        Channel channel = new Channel(words, text.usage(), text.quotations());
        for (int s = 0; s < words.sentences(); s++) {
            List<List<Choice>> all = new ArrayList<>();
            List<List<Choice>> truth = new ArrayList<>();
            for (int i = words.sentence[s]; i < words.sentence[s + 1]; i++) {
                all.add(channel.choices(i));
                truth.add(allowed(all.get(all.size() - 1), text.meant()[i], words.hash[i]));
            }
            expect(new Lattice(words, text.usage(), words.sentence[s], truth, weights), truth, 1, slope);
            expect(new Lattice(words, text.usage(), words.sentence[s], all, weights), all, -1, slope);
        }
        for (int k = 0; k < weights.length; k++) {
            double g = slope[k] / SCALE - RIDGE * weights[k];
            squares[k] += g * g;
            weights[k] += squares[k] > 0 ? RATE * g / Math.sqrt(squares[k]) : 0;
        }
    }

    /** The choices that agree with what stood there. */
    private static List<Choice> allowed(List<Choice> choices, int meant, int printed) {
        if (meant == Spoilt.UNKNOWN) {
            return choices;
        }
        List<Choice> right = choices.stream()
                .filter(choice -> !choice.isUntold() && choice.hash() == meant)
                .toList();
        boolean kept = meant == printed || choices.size() == 1;
        return kept
                ? choices.subList(0, 1)
                : right.isEmpty() ? choices.subList(choices.size() - 1, choices.size()) : right;
    }

    /** Adds how much of each feature the lattice expects. */
    private static void expect(Lattice lattice, List<List<Choice>> places, int sign, double[] slope) {
        for (int k = 0; k < places.size(); k++) {
            for (int b = 0; b < places.get(k).size(); b++) {
                double[] x = places.get(k).get(b).features();
                double chance = sign * lattice.chance(k, b);
                for (int i = 0; i < x.length; i++) {
                    slope[i] += chance * x[i];
                }
                ties(lattice, k, b, sign, slope);
            }
        }
    }

    private static void ties(Lattice lattice, int k, int b, int sign, double[] slope) {
        for (int a = 0; k > 0 && a < lattice.ahead[k - 1].length; a++) {
            double tie = lattice.tie(k, a, b);
            if (tie != 0) {
                slope[lattice.feature(k, tie)] += sign * lattice.chance(k, a, b) * tie;
            }
        }
    }

    private static void write(double[] weights, Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("# Learned by ChannelTrainer from spun texts whose originals are known: feature, weight");
        for (int i = 0; i < weights.length; i++) {
            lines.add(String.format(Locale.ROOT, "%s\t%.3f", Channel.NAMES.get(i), weights[i]));
        }
        Files.write(file, lines);
    }
}
