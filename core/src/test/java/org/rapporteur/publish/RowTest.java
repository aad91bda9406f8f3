package org.rapporteur.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RowTest {
    @Test
    void two_spellings_of_a_person_are_one_id_in_every_cell() {
        Row row = Row.of("speaker_id", "person:Sergei_Beli")
                .and("parties", List.of("person:Sergei_Beli", "person:Sergey_Belly", "country:DRV"))
                .and("part", Row.of("id", "person:Sergei_Beli").row())
                .and("text", "Beli said no")
                .row();
        Row one = row.renamed(Map.of("person:Sergei_Beli", "person:Sergey_Belly"));
        assertThat(one.cells())
                .containsEntry("speaker_id", "person:Sergey_Belly")
                .containsEntry("parties", List.of("person:Sergey_Belly", "country:DRV"))
                .containsEntry("part", Row.of("id", "person:Sergey_Belly").row())
                .containsEntry("text", "Beli said no");
    }
}
