package org.rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.article.Article;
import org.rapporteur.article.Articles;
import org.rapporteur.entry.Mention;
import org.rapporteur.ingest.Page;

class DatelineReadingTest {
    private static final String STORY =
            "The dam will stay shut, Foreign Minister Ilse Marek said on Tuesday.\n\nShe left without another word.\n";

    @ParameterizedTest
    @ValueSource(
            strings = {"MERRIN (NNA) — ", "MERRIN, March 11 (NNA) - ", "March 11 (NNA) -- ", "(UPI)", "UPI, March 11. "
            })
    void a_dateline_neither_speaks_nor_acts(String dateline) {
        Reading reading = read(dateline + STORY);
        assertThat(reading.actors())
                .as(dateline)
                .extracting(actor -> actor.id())
                .containsExactly("person:Ilse_Marek");
    }

    @Test
    void a_dateline_names_its_place_and_its_agency() {
        Reading reading = read("PORT AMAR, March 11 (NNA) — " + STORY);
        assertThat(reading.mentions().subList(0, 2))
                .extracting(Mention::id, mention -> mention.evidence().words())
                .containsExactly(tuple("place:Port_Amar", "PORT AMAR"), tuple("org:NNA", "NNA"));
    }

    private static Reading read(String page) {
        Article article = (Article) Articles.of(Page.of("page.txt", page.getBytes(StandardCharsets.UTF_8)));
        return new Reader(Atlas.world()).read(article);
    }
}
