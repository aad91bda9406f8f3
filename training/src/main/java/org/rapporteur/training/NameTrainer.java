package org.rapporteur.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.rapporteur.language.Keys;
import org.rapporteur.language.Namer;
import org.rapporteur.language.Words;

/** Trains the finder of names on marked sentences, with tags as the tagger would give them. */
final class NameTrainer {
    private final int rounds;

    NameTrainer(int rounds) {
        this.rounds = rounds;
    }

    /** Words, Penn tags with two places behind, and the marks as numbers of {@link Namer#MARKS}, -1 where unknown. */
    record Lesson(Words words, int[] tags, int[] marks) {}

    Learner train(List<Lesson> corpus) {
        Learner learner = new Learner();
        List<Lesson> lessons = new ArrayList<>(corpus);
        Random random = new Random(13);
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(lessons, random);
            lessons.forEach(lesson -> teach(learner, lesson));
        }
        return learner;
    }

    private static void teach(Learner learner, Lesson lesson) {
        Keys keys = new Keys();
        int[] marks = new int[lesson.marks.length];
        int[] scores = new int[Namer.MARKS.size()];
        for (int i = 0; i < marks.length; i++) {
            if (Namer.isPlain(lesson.words, lesson.tags, i, marks)) {
                continue;
            }
            Namer.fill(keys, lesson.words, lesson.tags, i, marks);
            learner.score(keys, scores);
            marks[i] = Namer.best(scores, i == 0 ? 0 : marks[i - 1]);
            learner.tick();
            if (lesson.marks[i] >= 0 && marks[i] != lesson.marks[i]) {
                learner.correct(keys, lesson.marks[i], marks[i]);
            }
        }
    }
}
