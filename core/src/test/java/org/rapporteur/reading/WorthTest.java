package org.rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.entry.Statement;

class WorthTest {
    @Test
    void what_was_discussed_is_no_statement() {
        assertThat(Told.all(
                        Statement.class,
                        "Pavel Orlin discussed the situation in the valley with Ilse Marek on Tuesday."))
                .isEmpty();
    }

    @Test
    void he_is_not_the_reporter_who_asked() {
        List<Statement> said = Told.all(
                Statement.class,
                "Pavel Orlin met the press in Tolvar. A reporter asked if the gates would open. “You know what I told you in March,”"
                        + " he said.");
        assertThat(said)
                .filteredOn(each -> each.kind() == Statement.Kind.DIRECT)
                .extracting(Statement::speaker)
                .containsExactly(List.of("person:Pavel_Orlin"));
    }
}
