package org.rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.entry.Statement;

class RivalsTest {
    @Test
    void words_of_the_next_speaker_are_not_those_of_the_one_before() {
        List<Statement> said = Told.all(
                Statement.class,
                "Halvorian Foreign Minister Ilse Marek and her Dravenian counterpart, Pavel Orlin, met for about 90 minutes.",
                "Corvanian mediator Jonas Veld said he had invited both ministers back to Merrin on March 20. Orlin accepted. Marek"
                        + " said she would come “if there is something to come for.”");
        assertThat(said)
                .filteredOn(each ->
                        each.content().stream().anyMatch(part -> part.words().contains("come for")))
                .extracting(Statement::speaker)
                .containsExactly(List.of("person:Ilse_Marek"));
    }
}
