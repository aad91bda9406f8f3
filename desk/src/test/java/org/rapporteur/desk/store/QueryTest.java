package org.rapporteur.desk.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "dam gates|\"dam\" \"gates\"",
                "\"written reply\" dam|\"written reply\" \"dam\"",
                "dam OR bridge NOT toll|\"dam\" OR \"bridge\" NOT \"toll\"",
                "sanction*|\"sanction\" *",
                "OR dam AND|\"dam\"",
                "col:umn ( ) ^|\"col:umn\"",
                "\"open phrase|\"open phrase\"",
                "'; DROP TABLE claim|\"DROP\" \"TABLE\" \"claim\"",
                "*|\"\""
            })
    void words_are_looked_for_and_never_run(String words, String query) {
        assertThat(Query.of(words)).isEqualTo(query);
    }
}
