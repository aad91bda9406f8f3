package org.rapporteur.training;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.rapporteur.language.Circles;
import org.rapporteur.language.Lexicon;

/** Makes the lexicon, the models of tags and of trees, and the list of lemmas. */
final class Models {
    private static final List<TreeTrainer.Course> COURSES =
            List.of(new TreeTrainer.Course(4, 200, 11), new TreeTrainer.Course(4, 200, 12));
    private static final double WEAKEST = 0.3;
    private static final double WEAKEST_OF_ALL = 240;

    private final Corpus corpus;
    private final Path out;
    private final Lexicon lexicon;
    private final List<String> classes;
    private final Tagging tagging;

    private Models(Corpus corpus, Path out) throws IOException {
        this.corpus = corpus;
        this.out = out;
        classes = TagTrainer.classes(corpus.bank());
        lexicon = Lexicon.read(new ByteArrayInputStream(save("words.model", lexicon(corpus))))
                .with(Circles.read(Files.newInputStream(out.resolve("circles.model"))));
        tagging = new Tagging(lexicon, classes, 5, 0.3);
    }

    /** Arguments: the folder of corpora, what the teacher wrote, what became of its news, the folder for the models with circles.model. */
    public static void main(String[] args) throws IOException {
        Files.createDirectories(Path.of(args[3]));
        Corpus taught = Corpus.read(Path.of(args[0]), Path.of(args[1]));
        List<Example> bank =
                taught.bank().stream().map(example -> example.with(Guide.NONE)).toList();
        new Models(taught.with(bank, Bank.file(Path.of(args[2]))), Path.of(args[3])).make();
    }

    private void make() throws IOException {
        Files.writeString(out.resolve("lemmas.tsv"), LemmaTrainer.train(corpus.bank()));
        save(
                "tags.model",
                new Tagging(lexicon, classes, 8, 0.3).press(bankThrice()).bytes());
        List<int[]> tagged = tagging.apart(corpus.all());
        save("trees.model", trees(tagged).bytes());
    }

    private List<Example> bankThrice() {
        List<Example> out = new ArrayList<>(corpus.all());
        out.addAll(corpus.bank());
        out.addAll(corpus.bank());
        return out;
    }

    private byte[] save(String name, byte[] model) throws IOException {
        Files.write(out.resolve(name), model);
        return model;
    }

    private static byte[] lexicon(Corpus corpus) {
        LexiconTrainer trainer = new LexiconTrainer();
        for (int i = 0; i < corpus.news().size(); i++) {
            trainer.add(corpus.news().get(i), corpus.newsNames().get(i).marks());
        }
        for (int i = 0; i < corpus.bank().size(); i++) {
            trainer.add(corpus.bank().get(i), corpus.bankNames().get(i).marks());
        }
        return trainer.bytes();
    }

    private Press trees(List<int[]> tagged) {
        List<String> moves = TreeTrainer.moves(corpus.bank());
        List<TreeTrainer.Lesson> lessons = bankTwice(tagging.lessons(corpus.all(), tagged));
        List<Pressed> members = new ArrayList<>();
        for (TreeTrainer.Course course : COURSES) {
            members.add(new Press(new TreeTrainer(moves, course).train(lessons), moves, WEAKEST).pressed());
        }
        return new Press(new Jury(members), moves, WEAKEST_OF_ALL);
    }

    private List<TreeTrainer.Lesson> bankTwice(List<TreeTrainer.Lesson> lessons) {
        List<TreeTrainer.Lesson> out = new ArrayList<>();
        for (int i = 0; i < lessons.size(); i++) {
            out.addAll(Collections.nCopies(i < corpus.bank().size() ? 2 : 1, lessons.get(i)));
        }
        return out;
    }
}
