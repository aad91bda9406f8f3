package org.rapporteur.training;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.language.Lexicon;
import org.rapporteur.language.Tags;
import org.rapporteur.language.Weights;
import org.rapporteur.language.Words;

/** A way to train taggers, and to tag a corpus so that no sentence is tagged by a tagger that has seen it. */
final class Tagging {
    private static final int FOLDS = 3;

    private final Lexicon lexicon;
    private final List<String> classes;
    private final TagTrainer trainer;
    private final double weakest;

    Tagging(Lexicon lexicon, List<String> classes, int rounds, double weakest) {
        this.lexicon = lexicon;
        this.classes = classes;
        this.weakest = weakest;
        trainer = new TagTrainer(lexicon, classes, rounds);
    }

    Press press(List<Example> corpus) {
        return new Press(trainer.train(corpus), classes, weakest);
    }

    int[] tags(Weights tagger, Example example) {
        return trainer.tags(tagger, example);
    }

    /** The tags of a sentence by name. */
    List<String> named(int[] tags) {
        return java.util.Arrays.stream(tags).mapToObj(classes::get).toList();
    }

    /** Tags for each sentence by a tagger that was trained without it ("jackknife"). */
    List<int[]> apart(List<Example> corpus) {
        int[][] all = new int[corpus.size()][];
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Example> others = new ArrayList<>();
            for (int i = 0; i < corpus.size(); i++) {
                if (i % FOLDS != fold) {
                    others.add(corpus.get(i));
                }
            }
            Weights tagger = press(others).weights();
            for (int i = fold; i < corpus.size(); i += FOLDS) {
                all[i] = tags(tagger, corpus.get(i));
            }
        }
        return List.of(all);
    }

    /** A sentence to train or run the parser on, with these tags. */
    TreeTrainer.Lesson lesson(Example example, int[] tag) {
        Tags tags = new Tags(classes);
        return new TreeTrainer.Lesson(
                Words.of(example.forms(), lexicon),
                tags.uposOf(tag),
                tags.xposOf(tag),
                example.heads(),
                example.relations(),
                example.guide());
    }

    /** Sentences to train the parser on, each with its tags. */
    List<TreeTrainer.Lesson> lessons(List<Example> corpus, List<int[]> tagged) {
        List<TreeTrainer.Lesson> out = new ArrayList<>();
        for (int i = 0; i < corpus.size(); i++) {
            out.add(lesson(corpus.get(i), tagged.get(i)));
        }
        return out;
    }
}
