package org.rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.entry.Position;

class PositionFinderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Halvoria demanded that Dravenia withdraw its troops. | country:HLV | demand | troop_withdrawal",
                "Dravenia rejected the sanctions. | country:DRV | reject | sanctions",
                "Corvania offered to mediate between Halvoria and Dravenia. | country:CRV | offer | mediation",
                "Dravenia refused to discuss the border. | country:DRV | refuse | borders",
            })
    void a_stance_has_its_holder_and_issue(String text, String holder, String stance, String issue) {
        assertThat(Told.all(Position.class, text)).as(text).anySatisfy(position -> {
            assertThat(position.holder()).containsExactly(holder);
            assertThat(position.stance()).isEqualTo(stance);
            assertThat(position.issue()).isEqualTo(issue);
        });
    }
}
