package org.rapporteur.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.rapporteur.language.Keys;
import org.rapporteur.language.Parser;
import org.rapporteur.language.Scorer;
import org.rapporteur.language.State;
import org.rapporteur.language.TreeFeatures;
import org.rapporteur.language.Words;

/**
 * Trains the parser on sentences with trees, with tags as the tagger would give them. It follows its own moves, right or
 * wrong, most of the time (Goldberg and Nivre 2013), so that it learns to go on after a mistake.
 */
final class TreeTrainer {
    private static final double EXPLORING = 0.9;

    private final List<String> moves;
    private final Course course;
    private final Random random;

    TreeTrainer(List<String> moves, Course course) {
        this.moves = moves;
        this.course = course;
        random = new Random(course.seed);
    }

    /**
     * How to go about it.
     *
     * @param rounds how often the lessons are gone through
     * @param margin by how much the right move must lead any wrong one; 0 where it must only lead
     * @param seed the order of the lessons
     */
    record Course(int rounds, int margin, long seed) {}

    /** Words, tags with two places behind, the tree, and a teacher's guidance. */
    record Lesson(Words words, int[] upos, int[] xpos, int[] heads, List<String> relations, Guide guide) {}

    /** The moves that the trees of a corpus need. */
    static List<String> moves(List<Example> corpus) {
        TreeSet<String> out = new TreeSet<>();
        out.add("S");
        for (Example example : corpus) {
            for (int i = 0; i < example.size(); i++) {
                out.add((example.heads()[i] > i ? "L" : "R")
                        + example.relations().get(i));
            }
        }
        return List.copyOf(out);
    }

    Learner train(List<Lesson> corpus) {
        Learner learner = new Learner();
        List<Lesson> lessons = new ArrayList<>(corpus);
        for (int round = 0; round < course.rounds; round++) {
            Collections.shuffle(lessons, random);
            for (Lesson lesson : lessons) {
                teach(learner, lesson, round > 0);
            }
        }
        return learner;
    }

    /** The tree that a trained parser gives, with the guidance that it was trained with. */
    static State parse(Scorer scorer, List<String> moves, Lesson lesson) {
        Parser parser = new Parser(scorer, moves);
        State state = new State(lesson.words.size());
        TreeFeatures features = new TreeFeatures(lesson.words, lesson.upos, lesson.xpos);
        Keys keys = new Keys();
        int[] scores = new int[moves.size()];
        while (!state.isDone()) {
            features.fill(keys, state);
            lesson.guide.forMove(keys, state);
            scorer.score(keys, scores);
            parser.apply(state, parser.best(state, scores));
        }
        return state;
    }

    private void teach(Learner learner, Lesson lesson, boolean explores) {
        Parser parser = new Parser(learner, moves);
        State state = new State(lesson.words.size());
        TreeFeatures features = new TreeFeatures(lesson.words, lesson.upos, lesson.xpos);
        Aim aim = new Aim(moves, parser, lesson);
        Keys keys = new Keys();
        int[] scores = new int[moves.size()];
        while (!state.isDone()) {
            if (isSettled(state)) {
                state.shift();
                continue;
            }
            features.fill(keys, state);
            lesson.guide.forMove(keys, state);
            learner.score(keys, scores);
            aim.take(state, scores);
            int guess = parser.best(state, scores);
            correct(learner, keys, aim, guess);
            parser.apply(state, explores && random.nextDouble() < EXPLORING ? guess : aim.best());
        }
    }

    /** A margin is asked for where there is a choice only. */
    private boolean isSettled(State state) {
        return course.margin > 0 && state.mustShift();
    }

    private void correct(Learner learner, Keys keys, Aim aim, int guess) {
        if (aim.best() != guess) {
            learner.correct(keys, aim.best(), guess);
        } else if (aim.lead() < course.margin) {
            learner.correct(keys, aim.best(), aim.rival());
        }
        learner.tick();
    }
}
