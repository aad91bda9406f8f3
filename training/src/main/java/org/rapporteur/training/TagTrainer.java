package org.rapporteur.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.rapporteur.language.Keys;
import org.rapporteur.language.Lexicon;
import org.rapporteur.language.Scorer;
import org.rapporteur.language.Tagger;
import org.rapporteur.language.Words;

/** Trains the tagger on sentences with tags, with or without a teacher's guidance. */
final class TagTrainer {
    private final Lexicon lexicon;
    private final List<String> classes;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final int rounds;

    TagTrainer(Lexicon lexicon, List<String> classes, int rounds) {
        this.lexicon = lexicon;
        this.classes = classes;
        this.rounds = rounds;
        for (int i = 0; i < classes.size(); i++) {
            numbers.put(classes.get(i), i);
        }
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
            gold[i] = numbers.getOrDefault(example.tag(i), -1);
        }
        return new Lesson(Words.of(example.forms(), lexicon), example.guide(), gold);
    }

    private void teach(Learner learner, Lesson lesson) {
        Keys keys = new Keys();
        int[] tags = new int[lesson.gold.length];
        int[] scores = new int[classes.size()];
        for (int i = 0; i < tags.length; i++) {
            Tagger.fill(keys, lesson.words, i, tags);
            lesson.guide.forTag(keys, i, tags);
            learner.score(keys, scores);
            tags[i] = Tagger.best(scores, scores.length);
            learner.tick();
            if (tags[i] != lesson.gold[i] && lesson.gold[i] >= 0) {
                learner.correct(keys, lesson.gold[i], tags[i]);
            }
        }
    }

    /** The tags that a trained tagger gives, with the guidance that it was trained with. */
    int[] tags(Scorer scorer, Example example) {
        Keys keys = new Keys();
        Words words = Words.of(example.forms(), lexicon);
        int[] tags = new int[example.size()];
        int[] scores = new int[classes.size()];
        for (int i = 0; i < tags.length; i++) {
            Tagger.fill(keys, words, i, tags);
            example.guide().forTag(keys, i, tags);
            scorer.score(keys, scores);
            tags[i] = Tagger.best(scores, scores.length);
        }
        return tags;
    }

    private record Lesson(Words words, Guide guide, int[] gold) {}
}
