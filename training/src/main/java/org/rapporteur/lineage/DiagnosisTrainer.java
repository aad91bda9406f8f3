package org.rapporteur.lineage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Learns {@code spun.tsv} of {@link Diagnosis}, for narration and for quotations: logistic over {@link Symptoms} of whole
 * news and of news that a rewriting machine spun, the pairs' machine and our own {@link Spinner}. Quotations that a machine
 * left alone are whole ones to learn from, for what stands around them is not. The seeds are not seen.
 *
 * <p>Arguments: folder with pairs.tsv and docs, folder of seeds, folder of more news, list to write.
 */
public final class DiagnosisTrainer {
    private static final int ROUNDS = 3000;
    /** What differs by part, narration first: kinds of news are so unlike in it that no weight may grow large. */
    private static final double[] RIDGE = {0.025, 0.003};
    /** How much of all that is learned from counts as spun; with more, whole quotations look altered. */
    private static final double[] SHARE = {0.5, 0.35};

    private static final int[] LEAST = {150, 60};

    private record Row(String group, double[] x, boolean spun) {
        String kind() {
            return group + spun;
        }
    }

    private final boolean quoted;
    private final int part;
    private final List<Row> rows = new ArrayList<>();

    private DiagnosisTrainer(boolean quoted) {
        this.quoted = quoted;
        part = quoted ? 1 : 0;
    }

    public static void main(String[] args) throws IOException {
        Pile pile = Pile.read(Path.of(args[0]), Path.of(args[1]), true);
        Map<String, String> news = new TreeMap<>();
        try (Stream<Path> files = Files.list(Path.of(args[2]))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                news.put("news_" + file.getFileName(), Files.readString(file));
            }
        }
        double[][] weights = new double[2][];
        for (int part = 0; part < 2; part++) {
            DiagnosisTrainer trainer = new DiagnosisTrainer(part == 1);
            trainer.read(pile, news);
            trainer.leaveOut();
            weights[part] = trainer.learn(row -> true);
        }
        write(weights, Path.of(args[3]));
    }

    private void read(Pile pile, Map<String, String> news) {
        Set<String> kept = new HashSet<>();
        Set<String> unknown = new HashSet<>();
        pile.pairs.stream()
                .filter(pair -> pair.origin().contains("quotes kept"))
                .forEach(pair -> kept.add(pair.b()));
        pile.pairs.stream().filter(pair -> pair.origin().contains("LATER")).forEach(pair -> unknown.add(pair.b()));
        Map<String, String> whole = new TreeMap<>(news);
        news.forEach((name, text) -> add("news", Words.of(Pile.article(name, text)), false));
        pile.articles.forEach((name, article) -> {
            String group = name.split("_")[0];
            boolean machine = group.startsWith("spun");
            if (!Set.of("seed", "cs").contains(group) && !(quoted && unknown.contains(name))) {
                boolean spun = machine && !(quoted && kept.contains(name));
                add(machine ? "machine" : group, Words.of(article), spun);
            }
            if (Set.of("abp", "ecb").contains(group)) {
                whole.put(name, article.plain());
            }
        });
        int n = 0;
        for (Map.Entry<String, String> entry : whole.entrySet()) {
            double share = 0.2 + 0.1 * (n++ % 5);
            spin(entry, new Spinner(share, true, n), true);
            if (quoted) {
                spin(entry, new Spinner(share, false, n), false);
            }
        }
    }

    private void spin(Map.Entry<String, String> text, Spinner spinner, boolean spun) {
        add("own", Words.of(Pile.article(text.getKey(), spinner.spin(text.getValue()))), spun);
    }

    private void add(String group, Words words, boolean spun) {
        if (Symptoms.size(words, quoted) >= LEAST[part]) {
            rows.add(new Row(group, Symptoms.of(words, Press.english(), quoted), spun));
        }
    }

    /** How many of each group are called spun by what was learned from the others. */
    private void leaveOut() {
        for (String group : rows.stream().map(Row::group).distinct().sorted().toList()) {
            double[] w = learn(row -> !row.group.equals(group));
            List<Row> mine =
                    rows.stream().filter(row -> row.group.equals(group)).toList();
            long called = mine.stream().filter(row -> chance(w, row.x) > 0.5).count();
            System.out.printf(
                    Locale.ROOT,
                    "%s %-8s called spun %d of %d%n",
                    quoted ? "quoted" : "narration",
                    group,
                    called,
                    mine.size());
        }
    }

    private static double chance(double[] w, double[] x) {
        double sum = w[0];
        for (int i = 0; i < x.length; i++) {
            sum += w[i + 1] * x[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    private double[] learn(Predicate<Row> chosen) {
        List<Row> use = rows.stream().filter(chosen).toList();
        int n = Symptoms.NAMES.size();
        double[] mean = new double[n];
        double[] spread = new double[n];
        use.forEach(row -> add(mean, row.x, 1.0 / use.size()));
        use.forEach(row -> {
            for (int i = 0; i < n; i++) {
                spread[i] += (row.x[i] - mean[i]) * (row.x[i] - mean[i]) / use.size();
            }
        });
        List<Row> scaled = use.stream()
                .map(row -> new Row(row.group, scale(row.x, mean, spread), row.spun))
                .toList();
        return unscale(descend(scaled, n), mean, spread);
    }

    private double[] descend(List<Row> scaled, int n) {
        double[] shares = shares(scaled);
        double[] w = new double[n + 1];
        for (int round = 0; round < ROUNDS; round++) {
            double[] step = new double[n + 1];
            for (int at = 0; at < shares.length; at++) {
                Row row = scaled.get(at);
                double miss = ((row.spun ? 1 : 0) - chance(w, row.x)) * shares[at];
                step[0] += miss;
                for (int i = 0; i < n; i++) {
                    step[i + 1] += miss * row.x[i];
                }
            }
            for (int i = 0; i <= n; i++) {
                w[i] += step[i] - (i > 0 ? RIDGE[part] * w[i] : 0);
            }
        }
        return w;
    }

    /** How much each row counts: of narration a large group counts for less than its size, so that a small one is heard. */
    private double[] shares(List<Row> all) {
        Map<String, Long> size = all.stream().collect(Collectors.groupingBy(Row::kind, Collectors.counting()));
        double[] shares = all.stream()
                .mapToDouble(row -> quoted ? 1 : 1 / Math.sqrt(size.getOrDefault(row.kind(), 1L)))
                .toArray();
        double[] sum = new double[2];
        for (int i = 0; i < shares.length; i++) {
            sum[all.get(i).spun ? 1 : 0] += shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            boolean spun = all.get(i).spun;
            shares[i] *= (spun ? SHARE[part] : 1 - SHARE[part]) / sum[spun ? 1 : 0];
        }
        return shares;
    }

    private static void add(double[] sum, double[] x, double share) {
        for (int i = 0; i < x.length; i++) {
            sum[i] += x[i] * share;
        }
    }

    private static double[] scale(double[] x, double[] mean, double[] spread) {
        double[] out = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            out[i] = (x[i] - mean[i]) / (Math.sqrt(spread[i]) + 1e-6);
        }
        return out;
    }

    private static double[] unscale(double[] w, double[] mean, double[] spread) {
        double[] out = w.clone();
        for (int i = 0; i < mean.length; i++) {
            out[i + 1] = w[i + 1] / (Math.sqrt(spread[i]) + 1e-6);
            out[0] -= out[i + 1] * mean[i];
        }
        return out;
    }

    private static void write(double[][] weights, Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(
                "# Learned by DiagnosisTrainer from spun and whole news: symptom, weight in the logistic for narration, for quotations");
        for (int i = 0; i < weights[0].length; i++) {
            String name = i == 0 ? "constant" : Symptoms.NAMES.get(i - 1);
            lines.add(String.format(Locale.ROOT, "%s\t%.3f\t%.3f", name, weights[0][i], weights[1][i]));
        }
        Files.write(file, lines);
    }
}
