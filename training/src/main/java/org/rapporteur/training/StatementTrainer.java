package org.rapporteur.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes the models that find statements: cue, speaker, beginning, end and second piece. */
final class StatementTrainer {
    private static final int ROUNDS = 5;

    private StatementTrainer() {}

    /** Arguments: the folder with train.jsonl and train/, the folder for the models, perhaps the half to learn from. */
    public static void main(String[] args) throws IOException {
        Path corpus = Path.of(args[0]);
        Path out = Files.createDirectories(Path.of(args[1]));
        Map<String, List<Attribution>> all = Attribution.read(corpus.resolve("train.jsonl"), corpus.resolve("train"));
        List<String> names =
                args.length > 2 ? Halves.of(all.keySet(), Integer.parseInt(args[2])) : List.copyOf(all.keySet());
        int half = names.size() / 2;
        List<StatementCases> halves = Stream.of(names.subList(0, half), names.subList(half, names.size()))
                .parallel()
                .map(some -> cases(corpus, all, some))
                .toList();
        StatementCases cases = halves.get(0).with(halves.get(1));
        System.err.println(cases.report());
        cases.rankings().entrySet().parallelStream().forEach(one -> write(out, one.getKey(), one.getValue()));
    }

    private static StatementCases cases(Path corpus, Map<String, List<Attribution>> all, List<String> names) {
        StatementCases cases = new StatementCases();
        for (String name : names) {
            List<Attribution> rows = all.getOrDefault(name, List.of());
            String text = text(corpus.resolve("train").resolve(name + ".txt"));
            cases.add(text, rows);
            Spinner.Spun spun = Spinner.spin(text);
            cases.add(
                    spun.text(), rows.stream().map(row -> row.moved(spun.to())).toList());
        }
        return cases;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static void write(Path out, String name, Ranking ranking) {
        System.err.println(name + ": " + ranking.size() + " cases");
        try {
            Files.write(out.resolve(name + ".model"), ranking.train(ROUNDS));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
