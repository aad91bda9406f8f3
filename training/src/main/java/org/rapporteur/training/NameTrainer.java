package org.rapporteur.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.rapporteur.language.Keys;
import org.rapporteur.language.Namer;
import org.rapporteur.language.Scorer;
import org.rapporteur.language.Words;

/** Trains the finder of names on marked sentences, with tags as the tagger would give them. */
final class NameTrainer {
    private static final int NONE = Namer.MARKS.indexOf("O");

    private final int rounds;
    private final double doubt;

    /** @param doubt how much evidence a weight needs */
    NameTrainer(int rounds, double doubt) {
        this.rounds = rounds;
        this.doubt = doubt;
    }

    /** Words, Penn tags with two places behind, the marks as numbers of {@link Namer#MARKS}, -1 where unknown, and teachers' answers. */
    record Lesson(Words words, int[] tags, int[] marks, NameGuide guide) {
        Lesson with(int[] otherMarks, NameGuide otherGuide) {
            return new Lesson(words, tags, otherMarks, otherGuide);
        }
    }

    Leader train(List<Lesson> corpus) {
        Leader leader = new Leader(Namer.MARKS.size(), doubt);
        List<Lesson> lessons = new ArrayList<>(corpus);
        Random random = new Random(13);
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(lessons, random);
            for (Lesson lesson : lessons) {
                teach(leader, lesson, round == 0);
            }
        }
        return leader;
    }

    /** In the first round what was right stands before each word, later what was thought right. */
    private void teach(Leader leader, Lesson lesson, boolean first) {
        Keys keys = new Keys();
        int[] marks = new int[lesson.marks.length];
        int[] scores = new int[Namer.MARKS.size()];
        for (int i = 0; i < marks.length; i++) {
            if (Namer.isPlain(lesson.words, lesson.tags, i, marks)) {
                continue;
            }
            fill(keys, lesson, i, marks);
            leader.score(keys, scores);
            marks[i] = Namer.best(scores, i == 0 ? NONE : marks[i - 1]);
            if (lesson.marks[i] >= 0) {
                leader.learn(keys, lesson.marks[i]);
                marks[i] = first ? lesson.marks[i] : marks[i];
            }
        }
    }

    /** The marks that a trained finder gives, with the guidance that it was trained with. */
    static int[] marks(Scorer scorer, Lesson lesson) {
        Keys keys = new Keys();
        int[] marks = new int[lesson.marks.length];
        int[] scores = new int[Namer.MARKS.size()];
        for (int i = 0; i < marks.length; i++) {
            if (!Namer.isPlain(lesson.words, lesson.tags, i, marks)) {
                fill(keys, lesson, i, marks);
                scorer.score(keys, scores);
                marks[i] = Namer.best(scores, i == 0 ? NONE : marks[i - 1]);
            }
        }
        return marks;
    }

    private static void fill(Keys keys, Lesson lesson, int i, int[] marks) {
        Namer.fill(keys, lesson.words, lesson.tags, i, marks);
        lesson.guide.fill(keys, lesson.tags, i, marks);
    }
}
