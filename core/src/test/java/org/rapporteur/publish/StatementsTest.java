package org.rapporteur.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.article.Article;
import org.rapporteur.entry.Statement;
import org.rapporteur.reading.Atlas;
import org.rapporteur.reading.Reader;
import org.rapporteur.text.Span;
import org.rapporteur.text.Text;

class StatementsTest {
    private static final String FIRST = "\"The river belongs to all who live on it,\" Pavel Orlin said.";
    private static final String SECOND =
            "\"It has carried our timber and yours, and it will carry both again next year.\"";

    @Test
    void a_speech_that_goes_on_in_the_next_paragraph_is_one_row() {
        assertThat(rows(FIRST, SECOND))
                .singleElement()
                .extracting(row -> row.cells().get("content"))
                .isEqualTo(List.of(List.of(0, 42), List.of(61, 61 + SECOND.length())));
    }

    @Test
    void the_next_paragraph_of_another_speaker_is_a_row_of_its_own() {
        String other = SECOND.replace("year.\"", "year,\" Ilse Marek said.");
        assertThat(rows(FIRST, other)).hasSize(2);
    }

    private static List<Row> rows(String first, String second) {
        int end = first.length();
        List<Span> paragraphs = List.of(new Span(0, end), new Span(end + 1, end + 1 + second.length()));
        Article article = Article.bare("story.txt", "", Text.of(first + "\n" + second), paragraphs);
        List<Row> out = new ArrayList<>();
        Statements rows = new Statements(out::add);
        new Reader(Atlas.world())
                .read(article)
                .all(Statement.class)
                .forEach(said -> rows.next(said, "story.txt", Optional.empty()));
        rows.end();
        return out;
    }
}
