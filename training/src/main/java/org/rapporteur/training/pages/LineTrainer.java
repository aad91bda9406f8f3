package org.rapporteur.training.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Writes {@code lines.tsv}, and measures it on pages whose furniture and whose stories it has not seen. The same
 * corpora give the same bytes.
 */
final class LineTrainer {
    private static final String HEADER =
            "# Learned by org.rapporteur.training.pages on invented pages around real stories:"
                    + " sign, then a hundredth of a weight for each kind of zone in their order";
    private static final int PAGES_A_STORY = 5;

    private final List<Story> learned = new ArrayList<>();
    private final List<Story> aside = new ArrayList<>();

    private LineTrainer(Path corpora) throws IOException {
        List<Story> stories = new ArrayList<>(Story.in(corpora.resolve("statements/train"), "t"));
        stories.addAll(Story.in(corpora.resolve("lineage/docs"), "abp_"));
        stories.addAll(Story.in(corpora.resolve("lineage/docs"), "state_"));
        for (int i = 0; i < stories.size(); i++) {
            (i % 5 == 0 ? aside : learned).add(stories.get(i));
        }
    }

    /** Arguments: the folder of corpora, the file to write, how many rounds. */
    public static void main(String[] args) throws IOException {
        LineTrainer trainer = new LineTrainer(Path.of(args[0]));
        LineLearner learner = trainer.learn(Integer.parseInt(args[2]));
        List<String> rows = new ArrayList<>(List.of(HEADER));
        rows.addAll(learner.rows());
        Files.writeString(Path.of(args[1]), String.join("\n", rows) + "\n");
        System.out.println(trainer.measure(learner, Furniture.of(true), 50_000));
    }

    private LineLearner learn(int rounds) {
        LineLearner learner = new LineLearner();
        List<Marked> pages = pages(learned, Furniture.of(false), 0);
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(pages, new Random(round));
            int wrong = pages.stream().mapToInt(learner::learn).sum();
            System.out.println("round " + round + ": " + wrong + " lines wrong");
        }
        return learner;
    }

    private Tally measure(LineLearner learner, Furniture furniture, int seed) {
        Tally tally = new Tally();
        var model = learner.average();
        pages(aside, furniture, seed).forEach(page -> tally.count(page, model));
        return tally;
    }

    private static List<Marked> pages(List<Story> stories, Furniture furniture, int seed) {
        List<Story> titled =
                stories.stream().filter(story -> !story.title().isEmpty()).toList();
        List<Marked> pages = new ArrayList<>();
        for (int i = 0; i < stories.size() * PAGES_A_STORY; i++) {
            List<Piece> pieces = Mockup.of(seed + i, furniture, titled, stories.get(i % stories.size()));
            String page = i % 3 == 2 ? HtmlLayout.of(seed + i, pieces) : FlatLayout.of(seed + i, pieces);
            pages.add(Marked.of(page, pieces));
        }
        return pages;
    }
}
