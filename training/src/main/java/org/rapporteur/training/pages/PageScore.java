package org.rapporteur.training.pages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.rapporteur.article.Article;
import org.rapporteur.article.Articles;
import org.rapporteur.article.Zone;
import org.rapporteur.ingest.Page;

/** Measures the article stage on pages whose stories and whose furniture training has not seen. */
final class PageScore {
    private static final int SEED = 50_000;

    private PageScore() {}

    /** Argument: the folder of corpora. */
    public static void main(String[] args) throws IOException {
        List<Story> stories = Stories.aside(Path.of(args[0]));
        System.out.println("flat text: " + of(stories, false));
        System.out.println("markup: " + of(stories, true));
    }

    static Tally of(List<Story> stories, boolean markup) {
        List<Story> titled =
                stories.stream().filter(story -> !story.title().isEmpty()).toList();
        Furniture aside = Furniture.of(true);
        Tally tally = new Tally();
        for (int i = 0; i < stories.size(); i++) {
            List<Piece> pieces = Mockup.of(SEED + i, aside, titled, stories.get(i));
            String page = markup ? HtmlLayout.of(SEED + i, pieces) : FlatLayout.of(SEED + i, pieces);
            tally.count(Marked.of(page, pieces), kinds(page));
        }
        return tally;
    }

    private static List<Zone.Kind> kinds(String page) {
        return Articles.of(Page.of("page", page.getBytes(StandardCharsets.UTF_8)))
                .article()
                .map(Article::zones)
                .orElse(List.of())
                .stream()
                .map(Zone::kind)
                .toList();
    }
}
