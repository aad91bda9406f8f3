package org.rapporteur.lineage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/** Learns {@code direction.tsv} of {@link Compass} from copies whose direction is known: logistic, without a constant. */
final class CompassTrainer {
    private static final int ROUNDS = 1500;
    private static final double RATE = 0.5;
    private static final double RIDGE = 0.004;

    private final List<double[]> values = new ArrayList<>();
    private final List<Integer> ways = new ArrayList<>();
    private final List<Pile.Pair> pairs = new ArrayList<>();
    private final List<Boolean> cut = new ArrayList<>();

    CompassTrainer(List<Pile.Pair> all, List<Comparison> comparisons, List<Boolean> isCut, Judge judge) {
        for (int i = 0; i < all.size(); i++) {
            Pile.Pair pair = all.get(i);
            if (pair.direction().equals("a>b") || pair.direction().equals("b>a")) {
                values.add(Signs.values(comparisons.get(i).judged(judge)));
                ways.add(pair.direction().equals("a>b") ? 1 : -1);
                pairs.add(pair);
                cut.add(isCut.get(i));
            }
        }
    }

    void run(Path file) throws IOException {
        double[] chance = new double[values.size()];
        for (int fold = 0; fold < 5; fold++) {
            int out = fold;
            double[] w = learn(i -> fold(i) != out);
            for (int i = 0; i < chance.length; i++) {
                chance[i] = fold(i) == fold ? new Compass(w).chance(values.get(i)) : chance[i];
            }
        }
        report("five folds", chance);
        for (String method :
                pairs.stream().map(KinshipTrainer::method).distinct().sorted().toList()) {
            double[] w = learn(i -> !KinshipTrainer.method(pairs.get(i)).equals(method));
            for (int i = 0; i < chance.length; i++) {
                boolean mine = KinshipTrainer.method(pairs.get(i)).equals(method);
                chance[i] = mine ? new Compass(w).chance(values.get(i)) : chance[i];
            }
        }
        report("each kind left out", chance);
        double[] w = learn(i -> true);
        for (int i = 0; i < chance.length; i++) {
            chance[i] = new Compass(w).chance(values.get(i));
        }
        report("all", chance);
        write(w, file);
    }

    private int fold(int i) {
        return KinshipTrainer.fold(pairs.get(i));
    }

    private double[] learn(IntPredicate chosen) {
        double[] w = new double[Signs.ALL.size()];
        for (int round = 0; round < ROUNDS; round++) {
            double[] step = new double[w.length];
            int n = 0;
            for (int i = 0; i < values.size(); i++) {
                if (chosen.test(i)) {
                    double miss = ways.get(i) > 0
                            ? 1 - new Compass(w).chance(values.get(i))
                            : -new Compass(w).chance(values.get(i));
                    for (int k = 0; k < w.length; k++) {
                        step[k] += miss * values.get(i)[k];
                    }
                    n++;
                }
            }
            for (int k = 0; k < w.length; k++) {
                w[k] += RATE * (step[k] / n - RIDGE * (w[k] - PRIOR[k]));
            }
        }
        return w;
    }

    /** Where the data say little, what the trade knows holds: credits and dates are rare in the pairs. */
    private static final double[] PRIOR = prior();

    private static double[] prior() {
        double[] prior = new double[Signs.ALL.size()];
        Map<String, Double> known = Map.of(
                "credit", 3.0, "foreign_agency", 3.0, "day", 0.7, "furniture", 2.0, "keeps_mark", 0.2, "damage", 1.5);
        for (int i = 0; i < prior.length; i++) {
            prior[i] = known.getOrDefault(Signs.ALL.get(i).name(), 0.0);
        }
        return prior;
    }

    private void report(String title, double[] chance) {
        int[][] sides = new int[2][3];
        Map<String, int[]> kinds = new TreeMap<>();
        for (int i = 0; i < chance.length; i++) {
            if (!cut.get(i)) {
                continue;
            }
            boolean sure = Math.max(chance[i], 1 - chance[i]) >= Compass.SURE;
            boolean right = chance[i] > 0.5 == ways.get(i) > 0;
            int[] side = sides[ways.get(i) > 0 ? 0 : 1];
            int[] kind = kinds.computeIfAbsent(
                    pairs.get(i).relation() + " "
                            + KinshipTrainer.kind(pairs.get(i).origin()),
                    k -> new int[3]);
            for (int[] c : List.of(side, kind)) {
                c[0]++;
                c[1] += sure ? 1 : 0;
                c[2] += sure && right ? 1 : 0;
            }
        }
        double decided = sides[0][1] + sides[1][1];
        System.out.printf(
                Locale.ROOT,
                "== direction, %s: accuracy %.3f, mean of both %.3f, abstained %.3f%n",
                title,
                (sides[0][2] + sides[1][2]) / decided,
                (sides[0][2] / (double) sides[0][1] + sides[1][2] / (double) Math.max(1, sides[1][1])) / 2,
                1 - decided / (sides[0][0] + sides[1][0]));
        kinds.forEach((kind, c) ->
                System.out.printf(Locale.ROOT, "  %-60.60s n %3d decided %3d right %3d%n", kind, c[0], c[1], c[2]));
    }

    private static void write(double[] w, Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("# Learned by CompassTrainer from copies whose direction is known: sign, weight");
        for (int i = 0; i < w.length; i++) {
            lines.add(String.format(Locale.ROOT, "%s\t%.3f", Signs.ALL.get(i).name(), w[i]));
        }
        Files.write(file, lines);
    }
}
