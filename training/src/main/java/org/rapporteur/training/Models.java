package org.rapporteur.training;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.language.Lexicon;

/** Makes the lexicon, the models of tags and of trees, and the list of lemmas. */
final class Models {
    private static final int TREE_ROUNDS = 6;

    private final Corpus corpus;
    private final Path out;
    private final Lexicon lexicon;
    private final List<String> classes;
    private final Tagging tagging;

    private Models(Corpus corpus, Path out) throws IOException {
        this.corpus = corpus;
        this.out = out;
        classes = TagTrainer.classes(corpus.bank());
        lexicon = Lexicon.read(new ByteArrayInputStream(save("words.model", lexicon(corpus))));
        tagging = new Tagging(lexicon, classes, 5, 0.3);
    }

    /** Arguments: the folder of corpora, what the teacher wrote, what became of its news, the folder for the models. */
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
                new Tagging(lexicon, classes, 8, 0.3)
                        .press(weighted(corpus.all(), 3))
                        .bytes());
        List<int[]> tagged = tagging.apart(corpus.all());
        save("trees.model", trees(tagged).bytes());
    }

    /** The list with its first part, which is the treebank, so many times. */
    private <T> List<T> weighted(List<T> all, int times) {
        List<T> out = new ArrayList<>(all);
        for (int i = 1; i < times; i++) {
            out.addAll(all.subList(0, corpus.bank().size()));
        }
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
        List<TreeTrainer.Lesson> lessons = weighted(tagging.lessons(corpus.all(), tagged), 2);
        return new Press(new TreeTrainer(moves, TREE_ROUNDS).train(lessons), moves, 1.5);
    }
}
