package org.rapporteur.training.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Writes {@code lines.tsv}. Each fifth story and each third template are not learned from: {@link PageScore} measures on
 * them. The same corpora give the same bytes.
 */
final class LineTrainer {
    private static final String HEADER =
            "# Learned by org.rapporteur.training.pages on invented pages around real stories:"
                    + " sign, then a hundredth of a weight for each kind of zone in their order";
    private static final int PAGES_A_STORY = 5;

    private LineTrainer() {}

    /** Arguments: the folder of corpora, the file to write, how many rounds. */
    public static void main(String[] args) throws IOException {
        List<String> rows = new ArrayList<>(List.of(HEADER));
        rows.addAll(learn(Stories.learned(Path.of(args[0])), Integer.parseInt(args[2]))
                .rows());
        Files.writeString(Path.of(args[1]), String.join("\n", rows) + "\n");
    }

    private static LineLearner learn(List<Story> stories, int rounds) {
        LineLearner learner = new LineLearner();
        List<Marked> pages = pages(stories, Furniture.of(false));
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(pages, new Random(round));
            int wrong = pages.stream().mapToInt(learner::learn).sum();
            System.out.println("round " + round + ": " + wrong + " lines wrong");
        }
        return learner;
    }

    private static List<Marked> pages(List<Story> stories, Furniture furniture) {
        List<Story> titled =
                stories.stream().filter(story -> !story.title().isEmpty()).toList();
        List<Marked> pages = new ArrayList<>();
        for (int i = 0; i < stories.size() * PAGES_A_STORY; i++) {
            List<Piece> pieces = Mockup.of(i, furniture, titled, stories.get(i % stories.size()));
            String page = i % 3 == 2 ? HtmlLayout.of(i, pieces) : FlatLayout.of(i, pieces);
            pages.add(Marked.of(page, pieces));
        }
        return pages;
    }
}
