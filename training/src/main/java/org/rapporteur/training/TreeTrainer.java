package org.rapporteur.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.rapporteur.language.Keys;
import org.rapporteur.language.Parser;
import org.rapporteur.language.State;
import org.rapporteur.language.TreeFeatures;
import org.rapporteur.language.Words;

/** Trains the parser on sentences with trees, with tags as the tagger would give them. */
final class TreeTrainer {
    private static final double EXPLORING = 0.9;

    private final List<String> moves;
    private final int rounds;
    private final Random random = new Random(11);

    TreeTrainer(List<String> moves, int rounds) {
        this.moves = moves;
        this.rounds = rounds;
    }

    /** Words, tags with two places behind, and the tree. */
    record Lesson(Words words, int[] upos, int[] xpos, int[] heads, List<String> relations) {}

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

    private void teach(Learner learner, Lesson lesson, boolean explores) {
        Parser parser = new Parser(learner, moves);
        State state = new State(lesson.words.size());
        TreeFeatures features = new TreeFeatures(lesson.words, lesson.upos, lesson.xpos);
        Oracle oracle = new Oracle(lesson.heads);
        Keys keys = new Keys();
        int[] scores = new int[moves.size()];
        while (!state.isDone()) {
            features.fill(keys, state);
            learner.score(keys, scores);
            int guess = parser.best(state, scores);
            boolean[] good = good(state, oracle, lesson);
            int right = guess;
            if (!good[guess]) {
                right = best(scores, good);
                learner.correct(keys, right, guess);
            }
            learner.tick();
            parser.apply(state, explores && random.nextDouble() < EXPLORING ? guess : right);
        }
    }

    private static int best(int[] scores, boolean[] good) {
        int best = -1;
        for (int k = 0; k < good.length; k++) {
            if (good[k] && (best < 0 || scores[k] > scores[best])) {
                best = k;
            }
        }
        return best;
    }

    /** The moves that cost least; one that makes a right arc must give it its relation. */
    private boolean[] good(State state, Oracle oracle, Lesson lesson) {
        int shift = state.canShift() ? oracle.shift(state) : Integer.MAX_VALUE;
        int left = state.canLeft() ? oracle.left(state) : Integer.MAX_VALUE;
        int right = state.canRight() ? oracle.right(state) : Integer.MAX_VALUE;
        int least = Math.min(shift, Math.min(left, right));
        boolean[] out = new boolean[moves.size()];
        if (shift == least) {
            out[moves.indexOf("S")] = true;
        }
        if (left == least) {
            allow(out, "L", state.top(), state.next(), lesson);
        }
        if (right == least) {
            int[] stack = state.stack();
            allow(out, "R", state.top(), stack[stack.length - 2], lesson);
        }
        return out;
    }

    private void allow(boolean[] out, String kind, int word, int head, Lesson lesson) {
        String wanted = kind + lesson.relations.get(word);
        boolean isRight = lesson.heads[word] == head && moves.contains(wanted);
        for (int k = 0; k < out.length; k++) {
            if (isRight ? moves.get(k).equals(wanted) : moves.get(k).startsWith(kind)) {
                out[k] = true;
            }
        }
    }
}
