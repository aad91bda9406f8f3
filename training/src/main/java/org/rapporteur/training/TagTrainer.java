package org.rapporteur.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.rapporteur.language.Keys;
import org.rapporteur.language.Tagger;
import org.rapporteur.language.Words;

/** Trains the tagger on sentences with tags. */
final class TagTrainer {
    private final List<String> classes;
    private final int rounds;

    TagTrainer(List<String> classes, int rounds) {
        this.classes = classes;
        this.rounds = rounds;
    }

    /** The tags of a corpus, in order. */
    static List<String> classes(List<Example> corpus) {
        TreeSet<String> out = new TreeSet<>();
        corpus.forEach(example -> {
            for (int i = 0; i < example.size(); i++) {
                out.add(example.tag(i));
            }
        });
        return List.copyOf(out);
    }

    Learner train(List<Example> corpus) {
        Learner learner = new Learner();
        List<Lesson> lessons = new ArrayList<>();
        corpus.forEach(example -> lessons.add(lesson(example)));
        Random random = new Random(7);
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(lessons, random);
            lessons.forEach(lesson -> teach(learner, lesson));
        }
        return learner;
    }

    private Lesson lesson(Example example) {
        int[] gold = new int[example.size()];
        for (int i = 0; i < gold.length; i++) {
            gold[i] = classes.indexOf(example.tag(i));
        }
        return new Lesson(Words.of(example.forms()), gold);
    }

    private void teach(Learner learner, Lesson lesson) {
        Tagger tagger = new Tagger(learner, classes.size());
        Keys keys = new Keys();
        int[] tags = new int[lesson.gold.length];
        int[] scores = new int[classes.size()];
        for (int i = 0; i < tags.length; i++) {
            tags[i] = tagger.next(keys, lesson.words, i, tags, scores);
            learner.tick();
            if (tags[i] != lesson.gold[i] && lesson.gold[i] >= 0) {
                learner.correct(keys, lesson.gold[i], tags[i]);
            }
        }
    }

    private record Lesson(Words words, int[] gold) {}
}
