package org.rapporteur.lineage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * Learns {@code kinship.tsv} from labelled pairs and says how well it does on pairs it did not see: five folds in which
 * no text is on both sides, and each kind of origin left out in turn.
 *
 * <p>Arguments: folder with pairs.tsv and docs, folder of seeds, list to write.
 */
public final class KinshipTrainer {
    private static final int ROUNDS = Integer.getInteger("rounds", 80);

    private final List<Pile.Pair> pairs = new ArrayList<>();
    private final List<Comparison> comparisons = new ArrayList<>();
    private final List<double[]> traits = new ArrayList<>();
    /** Whether a row is of pages as the product cuts them; the others, line by line, are for learning only. */
    private final List<Boolean> cut = new ArrayList<>();

    private void read(Pile pile, boolean isCut) {
        Map<String, Body> bodies = new HashMap<>();
        for (Pile.Pair pair : pile.pairs) {
            if (!pair.origin().startsWith("seed")) {
                Body a = bodies.computeIfAbsent(pair.a(), name -> Body.of(pile.article(name)));
                Body b = bodies.computeIfAbsent(pair.b(), name -> Body.of(pile.article(name)));
                add(pair, Comparison.of(a, b), isCut);
            }
        }
    }

    private void add(Pile.Pair pair, Comparison comparison, boolean isCut) {
        pairs.add(pair);
        comparisons.add(comparison);
        traits.add(comparison.traits());
        cut.add(isCut);
    }

    public static void main(String[] args) throws IOException {
        KinshipTrainer trainer = new KinshipTrainer();
        trainer.read(Pile.read(Path.of(args[0]), Path.of(args[1]), true), true);
        Pile asTheyAre = Pile.read(Path.of(args[0]), Path.of(args[1]), false);
        Pile made = Mimic.of(asTheyAre);
        List<Pile.Pair> strangers = Strangers.of(asTheyAre);
        trainer.read(asTheyAre, false);
        trainer.read(made, false);
        asTheyAre.pairs.clear();
        asTheyAre.pairs.addAll(strangers);
        trainer.read(asTheyAre, false);
        trainer.crossValidate();
        Judge all = trainer.learn(i -> true);
        trainer.write(all, Path.of(args[2]));
        new CompassTrainer(trainer.pairs, trainer.comparisons, trainer.cut, all).run(Path.of(args[3]));
    }

    private Judge learn(IntPredicate chosen) {
        int[] rows =
                java.util.stream.IntStream.range(0, pairs.size()).filter(chosen).toArray();
        double[][] x = new double[rows.length][];
        int[] y = new int[rows.length];
        double[] weight = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            x[i] = traits.get(rows[i]);
            y[i] = gold(rows[i]);
            weight[i] = 1;
        }
        return new Judge(new Booster(x, y, weight).rules(ROUNDS));
    }

    private int gold(int row) {
        return Judge.RELATIONS.indexOf(
                Relation.valueOf(pairs.get(row).relation().toUpperCase(Locale.ROOT)));
    }

    static String kind(String origin) {
        return origin.split("\\s*[(;]|,? (?:J5|cont)=|, title shares")[0].strip();
    }

    /** Kinds of origin, those that are one method joined. */
    static String method(Pile.Pair pair) {
        String kind = kind(pair.origin());
        return kind.contains("spinner") || kind.contains("LATER")
                ? "spinner"
                : kind.contains("Clough")
                        ? "Clough&Stevenson"
                        : kind.contains("ECB")
                                ? "ECB+"
                                : kind.contains("silver label by rule")
                                        ? "rule " + (pair.relation().equals("unrelated") ? "furniture" : "news")
                                        : kind;
    }

    static int fold(Pile.Pair pair) {
        return Math.floorMod(Hashes.word(text(pair.a())), 5);
    }

    /** The text that a {@link Mimic} was made of. */
    private static String text(String name) {
        return name.split("~")[0];
    }

    private void crossValidate() {
        int[] folds = new int[pairs.size()];
        for (int i = 0; i < folds.length; i++) {
            folds[i] = fold(pairs.get(i));
        }
        int[] guess = new int[pairs.size()];
        for (int fold = 0; fold < 5; fold++) {
            int out = fold;
            java.util.Set<String> seen = new java.util.HashSet<>();
            for (int i = 0; i < folds.length; i++) {
                if (folds[i] == out && cut.get(i)) {
                    seen.add(text(pairs.get(i).a()));
                    seen.add(text(pairs.get(i).b()));
                }
            }
            predict(
                    learn(i -> !seen.contains(text(pairs.get(i).a()))
                            && !seen.contains(text(pairs.get(i).b()))),
                    i -> folds[i] == out,
                    guess);
        }
        report("five folds, no text on both sides", guess);
        for (String method :
                pairs.stream().map(KinshipTrainer::method).distinct().sorted().toList()) {
            predict(
                    learn(i -> !method(pairs.get(i)).equals(method)),
                    i -> method(pairs.get(i)).equals(method),
                    guess);
        }
        report("each kind of origin left out in turn", guess);
    }

    private void predict(Judge judge, IntPredicate chosen, int[] guess) {
        for (int i = 0; i < guess.length; i++) {
            if (chosen.test(i)) {
                guess[i] = Pairing.best(comparisons.get(i), judge.chances(traits.get(i)));
            }
        }
    }

    private void report(String title, int[] guess) {
        Marksheet sheet = new Marksheet();
        for (int i = 0; i < guess.length; i++) {
            if (cut.get(i)) {
                Pile.Pair pair = pairs.get(i);
                sheet.add(gold(i), guess[i], pair.relation() + " " + kind(pair.origin()));
            }
        }
        System.out.println("== " + title);
        sheet.print();
    }

    private void write(Judge judge, Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(
                "# Learned by KinshipTrainer from labelled pairs of articles: relation, trait, bound, score at or below it, score above it");
        lines.addAll(judge.lines());
        Files.write(file, lines);
    }
}
