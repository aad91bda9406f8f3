package org.rapporteur.reading;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.article.Article;
import org.rapporteur.article.Articles;
import org.rapporteur.article.Published;
import org.rapporteur.entry.Entry;
import org.rapporteur.ingest.Page;
import org.rapporteur.text.Span;
import org.rapporteur.text.Text;

/** What the reader makes of a few lines, read as a story of 5 March 2031 about the invented states of the samples. */
final class Told {
    private static final Atlas ATLAS = Atlas.world()
            .with(List.of(
                    "code\tname\tcapital\tdemonyms\talso",
                    "HLV\tHalvoria\tKarsholm\tHalvorian;Halvorians\t",
                    "DRV\tDravenia\tTolvar\tDravenian;Dravenians\t",
                    "CRV\tCorvania\tMerrin\tCorvanian;Corvanians\t",
                    "BLO\tBelmora\tPort Amar\tBelmoran;Belmorans\t"));

    private Told() {}

    static <E extends Entry> List<E> all(Class<E> kind, String... paragraphs) {
        return new Reader(ATLAS).read(article(paragraphs)).all(kind);
    }

    /** All that an article says, its cast included. */
    static Reading reading(String... paragraphs) {
        return new Reader(ATLAS).read(article(paragraphs));
    }

    /** A page with its dateline, as it comes from the press. */
    static Reading page(String page) {
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        return new Reader(ATLAS).read((Article) Articles.of(Page.of("page.txt", bytes)));
    }

    private static Article article(String... paragraphs) {
        String plain = String.join("\n", paragraphs);
        List<Span> spans = new ArrayList<>();
        int at = 0;
        for (String paragraph : paragraphs) {
            spans.add(new Span(at, at + paragraph.length()));
            at += paragraph.length() + 1;
        }
        Published day = new Published(Optional.of(LocalDate.of(2031, 3, 5)), "given", Optional.empty(), List.of());
        return Article.bare("story.txt", "", Text.of(plain), spans).on(day);
    }
}
