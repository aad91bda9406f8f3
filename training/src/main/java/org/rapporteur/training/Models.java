package org.rapporteur.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.language.Tagger;
import org.rapporteur.language.Tags;
import org.rapporteur.language.Weights;
import org.rapporteur.language.Words;

/** Makes all model files: tags, names, trees, and the list of lemmas. */
final class Models {
    private static final int FOLDS = 5;
    private static final int TIMES_GOLD = 3;

    private final Path corpora;
    private final Path out;
    private final List<Example> train;
    private final List<String> classes;
    private final int rounds;

    private Models(Path corpora, Path out, int rounds) throws IOException {
        this.corpora = corpora;
        this.out = out;
        this.rounds = rounds;
        train = Bank.trees(corpora.resolve("treebank/train"));
        classes = TagTrainer.classes(train);
    }

    /** Arguments: the folder of corpora, what the teacher wrote, the folder for the models, how many rounds. */
    public static void main(String[] args) throws IOException {
        Models models = new Models(Path.of(args[0]), Path.of(args[2]), Integer.parseInt(args[3]));
        models.make(Marked.silver(Path.of(args[1])));
    }

    private void make(List<Marked> silver) throws IOException {
        Files.createDirectories(out);
        List<String> lemmas = LemmaTrainer.train(train);
        lemmas.add(
                0,
                "# Counted by org.rapporteur.training in UD English EWT and GUM (CC BY-SA 4.0, CC BY 4.0):"
                        + " tags, ending (whole word after ^), letters that go, and what comes instead");
        Files.writeString(out.resolve("lemmas.tsv"), String.join("\n", lemmas) + "\n");
        Weights tagging = save("tags.model", tagPress(train));
        List<int[]> tagged = tagApart();
        save("trees.model", trees(tagging, tagged));
        save("names.model", names(tagging, tagged, silver));
    }

    private Weights save(String name, Press press) throws IOException {
        Files.write(out.resolve(name), press.bytes());
        return press.weights();
    }

    private Press tagPress(List<Example> corpus) {
        return new Press(new TagTrainer(classes, rounds).train(corpus), classes, 0.5);
    }

    /** Tags for each sentence by a tagger that has not seen it. */
    private List<int[]> tagApart() {
        int[][] all = new int[train.size()][];
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Example> others = new ArrayList<>();
            for (int i = 0; i < train.size(); i++) {
                if (i % FOLDS != fold) {
                    others.add(train.get(i));
                }
            }
            Tagger tagger = new Tagger(tagPress(others).weights(), classes.size());
            for (int i = fold; i < train.size(); i += FOLDS) {
                all[i] = tagger.tags(Words.of(train.get(i).forms()));
            }
        }
        return List.of(all);
    }

    private Press trees(Weights tagging, List<int[]> tagged) {
        Tags tags = new Tags(tagging.classes());
        List<TreeTrainer.Lesson> lessons = new ArrayList<>();
        for (int i = 0; i < train.size(); i++) {
            Example example = train.get(i);
            int[] tag = tagged.get(i);
            lessons.add(new TreeTrainer.Lesson(
                    Words.of(example.forms()),
                    tags.uposOf(tag),
                    tags.xposOf(tag),
                    example.heads(),
                    example.relations()));
        }
        List<String> moves = TreeTrainer.moves(train);
        return new Press(new TreeTrainer(moves, rounds).train(lessons), moves, 1);
    }

    private Press names(Weights tagging, List<int[]> tagged, List<Marked> silver) throws IOException {
        List<Marked> gold = Marked.gold(corpora.resolve("names/uner_ewt_dev.iob2"));
        int goldFrom = silver.size() - gold.size();
        int bankFrom = goldFrom - train.size();
        Tags tags = new Tags(tagging.classes());
        Tagger tagger = new Tagger(tagging, classes.size());
        List<NameTrainer.Lesson> lessons = new ArrayList<>();
        for (int i = 0; i < goldFrom; i++) {
            Words words = Words.of(silver.get(i).forms());
            int[] tag = i < bankFrom ? tagger.tags(words) : tagged.get(i - bankFrom);
            lessons.add(new NameTrainer.Lesson(
                    words, tags.xposOf(tag), silver.get(i).marks()));
        }
        for (int i = 0; i < gold.size() * TIMES_GOLD; i++) {
            Marked both = gold.get(i / TIMES_GOLD).withOthers(silver.get(goldFrom + i / TIMES_GOLD));
            Words words = Words.of(both.forms());
            lessons.add(new NameTrainer.Lesson(words, tags.xposOf(tagger.tags(words)), both.marks()));
        }
        return new Press(new NameTrainer(Math.min(rounds, 5)).train(lessons), org.rapporteur.language.Namer.MARKS, 0.5);
    }
}
