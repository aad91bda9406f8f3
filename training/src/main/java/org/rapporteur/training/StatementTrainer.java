package org.rapporteur.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Makes the models that find statements: cue, speaker, beginning, end and second piece. */
final class StatementTrainer {
    private static final int ROUNDS = 5;

    private StatementTrainer() {}

    /** Arguments: the folder with train.jsonl and train/, the folder for the models, perhaps how many texts. */
    public static void main(String[] args) throws IOException {
        Path corpus = Path.of(args[0]);
        Path out = Files.createDirectories(Path.of(args[1]));
        int most = args.length > 2 ? Integer.parseInt(args[2]) : Integer.MAX_VALUE;
        StatementCases cases = new StatementCases();
        Map<String, List<Attribution>> all = Attribution.read(corpus.resolve("train.jsonl"), corpus.resolve("train"));
        int n = 0;
        for (Map.Entry<String, List<Attribution>> one : all.entrySet()) {
            if (n++ < most) {
                String text = Files.readString(corpus.resolve("train").resolve(one.getKey() + ".txt"));
                cases.add(text, one.getValue());
                Spinner.Spun spun = Spinner.spin(text);
                cases.add(
                        spun.text(),
                        one.getValue().stream().map(row -> row.moved(spun.to())).toList());
            }
        }
        System.err.println(cases.report());
        for (Map.Entry<String, Ranking> ranking : cases.rankings().entrySet()) {
            System.err.println(ranking.getKey() + ": " + ranking.getValue().size() + " cases");
            Files.write(
                    out.resolve(ranking.getKey() + ".model"), ranking.getValue().train(ROUNDS));
        }
    }
}
