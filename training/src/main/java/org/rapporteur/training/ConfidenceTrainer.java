package org.rapporteur.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes core's {@code confidence.tsv} out of what {@link StatementExam} wrote: how often a statement is right by the models'
 * share, rising as pooled neighbours make it (isotonic regression, Ayer et al. 1955), and by the shapes that are certain.
 */
final class ConfidenceTrainer {
    private static final int GROUPS = 24;
    /** Limits of the groups in which {@code docs/accuracy.md} compares what was promised with what came. */
    private static final double[] LIMITS = {0, 0.4, 0.6, 0.8, 0.9, 1.01};

    private static final String HEAD = "# How often a statement is right by the share of the models, and by its shape."
            + " Made by training/make-confidence from PolNeAR train, each half read with models learned from the other.";

    /** What the table of the exam gives for the shapes of Certainty; for all others half the share of the models. */
    private static final Map<String, Double> SHAPES = new TreeMap<>(Map.of("plain", 0.75, "bare", 1.0));

    /** A statement with what the table of the exam gave for it, and whether it is right. */
    record Marked(double given, boolean right) {
        double share() {
            return 2 * given;
        }

        boolean isShape() {
            return SHAPES.containsValue(given);
        }
    }

    /** A row of the table: up to which share it goes, by mean, and how often that is right, of how many. */
    record Step(double share, double right, int count) {
        Step with(Step next) {
            int all = count + next.count;
            return new Step(
                    (share * count + next.share * next.count) / all,
                    (right * count + next.right * next.count) / all,
                    all);
        }
    }

    private ConfidenceTrainer() {}

    /** Arguments: the table to write, the exams of both halves, and one of dev to compare with. */
    public static void main(String[] args) throws IOException {
        List<Marked> train = read(Path.of(args[1]));
        train.addAll(read(Path.of(args[2])));
        List<Step> steps = steps(train.stream().filter(one -> !one.isShape()).toList());
        Files.write(Path.of(args[0]), table(steps, train));
        report("train", train, steps);
        report("dev", read(Path.of(args[3])), steps);
    }

    private static List<Marked> read(Path exam) throws IOException {
        List<Marked> out = new ArrayList<>();
        for (String line : Files.readAllLines(exam)) {
            String[] cells = line.split("\t");
            out.add(new Marked(Double.parseDouble(cells[0]), Boolean.parseBoolean(cells[1])));
        }
        return out;
    }

    /** Groups of like size by share, those pooled that do not rise. */
    static List<Step> steps(List<Marked> all) {
        List<Marked> sorted =
                all.stream().sorted(Comparator.comparingDouble(Marked::share)).toList();
        List<Step> out = new ArrayList<>();
        for (int group = 0; group < GROUPS; group++) {
            List<Marked> some = sorted.subList(group * sorted.size() / GROUPS, (group + 1) * sorted.size() / GROUPS);
            if (!some.isEmpty()) {
                out.add(new Step(
                        some.stream().mapToDouble(Marked::share).average().orElseThrow(), rate(some), some.size()));
            }
            while (out.size() > 1 && !rises(out.get(out.size() - 2), out.get(out.size() - 1))) {
                Step last = out.remove(out.size() - 1);
                out.add(out.remove(out.size() - 1).with(last));
            }
        }
        return out;
    }

    private static boolean rises(Step one, Step next) {
        return round(one.share()) < round(next.share()) && one.right() < next.right();
    }

    /** A row for each step and each shape. */
    private static List<String> table(List<Step> steps, List<Marked> train) {
        List<String> out = new ArrayList<>(List.of(HEAD, "0\t0"));
        steps.forEach(step -> out.add(text(step.share()) + "\t" + text(step.right())));
        if (round(steps.get(steps.size() - 1).share()) < 1) {
            out.add("1\t" + text(steps.get(steps.size() - 1).right()));
        }
        SHAPES.forEach((shape, given) -> out.add(shape + "\t" + text(rate(of(given, train)))));
        return out;
    }

    private static List<Marked> of(double given, List<Marked> all) {
        return all.stream().filter(one -> one.given() == given).toList();
    }

    private static double confidence(double share, List<Step> steps) {
        Step before = new Step(0, 0, 0);
        for (Step step : steps) {
            if (share <= step.share()) {
                double part = (share - before.share()) / (step.share() - before.share());
                return before.right() + part * (step.right() - before.right());
            }
            before = step;
        }
        return before.right();
    }

    private static void report(String name, List<Marked> all, List<Step> steps) {
        for (int i = 0; i + 1 < LIMITS.length; i++) {
            double from = LIMITS[i];
            double to = LIMITS[i + 1];
            List<Marked> some = all.stream()
                    .filter(one -> !one.isShape())
                    .filter(one -> confidence(one.share(), steps) >= from && confidence(one.share(), steps) < to)
                    .toList();
            double mean = some.stream()
                    .mapToDouble(one -> confidence(one.share(), steps))
                    .average()
                    .orElse(0);
            line("%s %.1f to %.1f: %d statements, confidence %s", name, from, Math.min(1, to), some.size(), text(mean));
            line(", right %s%n", text(rate(some)));
        }
        SHAPES.forEach((shape, given) -> line(
                "%s %s: %d statements, right %s%n", name, shape, of(given, all).size(), text(rate(of(given, all)))));
    }

    private static void line(String form, Object... cells) {
        System.out.printf(Locale.ROOT, form, cells);
    }

    private static double rate(List<Marked> some) {
        return some.stream().mapToInt(one -> one.right() ? 1 : 0).average().orElse(0);
    }

    private static double round(double share) {
        return Math.round(share * 1000) / 1000.0;
    }

    private static String text(double share) {
        return Double.toString(round(share));
    }
}
