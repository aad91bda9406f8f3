package org.rapporteur.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.language.Lexicon;
import org.rapporteur.language.State;
import org.rapporteur.language.Weights;

/**
 * Turns the teacher's annotation of the news into tags and trees of Universal Dependencies: a tagger and a parser learn on
 * the treebank what the teacher's answers there mean, then answer for the news with the teacher's guidance.
 */
final class Translation {
    private static final int ROUNDS = 6;
    private static final TreeTrainer.Course COURSE = new TreeTrainer.Course(ROUNDS, 0, 11);
    private static final double WEAKEST = 0.1;

    private final Tagging tagging;
    private final List<String> moves;
    private final Weights tagger;
    private final Weights parser;

    private Translation(List<Example> bank) {
        tagging = new Tagging(Lexicon.EMPTY, TagTrainer.classes(bank), ROUNDS, WEAKEST);
        moves = TreeTrainer.moves(bank);
        tagger = tagging.press(bank).weights();
        List<TreeTrainer.Lesson> lessons = tagging.lessons(bank, tagging.apart(bank));
        parser = new Press(new TreeTrainer(moves, COURSE).train(lessons), moves, WEAKEST).weights();
    }

    /** Arguments: the folder of corpora, what the teacher wrote, the file of trees to write. */
    public static void main(String[] args) throws IOException {
        Corpus corpus = Corpus.read(Path.of(args[0]), Path.of(args[1]));
        StringBuilder out = new StringBuilder();
        new Translation(corpus.bank()).of(corpus.news()).forEach(example -> out.append(example.conllu()));
        Files.writeString(Path.of(args[2]), out);
    }

    /** The same sentences with tags and trees. */
    private List<Example> of(List<Example> news) {
        List<Example> out = new ArrayList<>();
        for (Example example : news) {
            int[] tags = tagging.tags(tagger, example);
            State tree = TreeTrainer.parse(parser, moves, tagging.lesson(example, tags));
            List<String> relations = new ArrayList<>();
            for (int i = 0; i < example.size(); i++) {
                relations.add(moves.get(tree.label(i)).substring(1));
            }
            out.add(example.with(tagging.named(tags))
                    .with(tree.heads(), relations)
                    .with(Guide.NONE));
        }
        return out;
    }
}
