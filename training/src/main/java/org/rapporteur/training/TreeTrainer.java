package org.rapporteur.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.rapporteur.language.Keys;
import org.rapporteur.language.Parser;
import org.rapporteur.language.Scorer;
import org.rapporteur.language.State;
import org.rapporteur.language.TreeFeatures;
import org.rapporteur.language.Words;

/** Trains the parser on sentences with trees, with tags as the tagger would give them. */
final class TreeTrainer {
    private static final double EXPLORING = 0.9;

    private final List<String> moves;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final char[] kinds;
    private final int rounds;
    private final Random random = new Random(11);

    TreeTrainer(List<String> moves, int rounds) {
        this.moves = moves;
        this.rounds = rounds;
        kinds = new char[moves.size()];
        for (int i = 0; i < moves.size(); i++) {
            numbers.put(moves.get(i), i);
            kinds[i] = moves.get(i).charAt(0);
        }
    }

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
        for (int round = 0; round < rounds; round++) {
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
        Oracle oracle = new Oracle(lesson.heads);
        Keys keys = new Keys();
        int[] scores = new int[moves.size()];
        while (!state.isDone()) {
            features.fill(keys, state);
            lesson.guide.forMove(keys, state);
            learner.score(keys, scores);
            int guess = parser.best(state, scores);
            int right = right(state, oracle, lesson, scores);
            if (right != guess) {
                learner.correct(keys, right, guess);
            }
            learner.tick();
            parser.apply(state, explores && random.nextDouble() < EXPLORING ? guess : right);
        }
    }

    /** The move with the highest score of those that cost least. */
    private int right(State state, Oracle oracle, Lesson lesson, int[] scores) {
        int shift = state.canShift() ? oracle.shift(state) : Integer.MAX_VALUE;
        int left = state.canLeft() ? oracle.left(state) : Integer.MAX_VALUE;
        int right = state.canRight() ? oracle.right(state) : Integer.MAX_VALUE;
        int least = Math.min(shift, Math.min(left, right));
        int best = shift == least ? numbers.getOrDefault("S", 0) : -1;
        if (left == least) {
            best = better(best, 'L', wanted("L", state.top(), state.next(), lesson), scores);
        }
        if (right == least) {
            best = better(best, 'R', wanted("R", state.top(), state.second(), lesson), scores);
        }
        return best;
    }

    /** The move that gives a right arc its relation, or -1 where the arc is not right. */
    private int wanted(String kind, int word, int head, Lesson lesson) {
        return lesson.heads[word] == head ? numbers.getOrDefault(kind + lesson.relations.get(word), -1) : -1;
    }

    /** The best so far, or a better one of this kind; if one is wanted, that one only. */
    private int better(int best, char kind, int wanted, int[] scores) {
        int out = best;
        for (int k = Math.max(0, wanted); k < (wanted < 0 ? scores.length : wanted + 1); k++) {
            if (kinds[k] == kind && (out < 0 || scores[k] > scores[out])) {
                out = k;
            }
        }
        return out;
    }
}
