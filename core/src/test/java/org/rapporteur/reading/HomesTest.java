package org.rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HomesTest {
    private static final String PAGE = """
            KARSHOLM, March 11 (NNA) — The valley was quiet on Tuesday, and the roads were open again.

            %s
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "President Tomas Hale sent a letter to the leaders of the pact. | country:HLV",
                "President Tomas Hale sent a letter. Hale asked for aircraft, Belmoran officials said. | country:HLV",
                "Corvania regretted it. Interior Minister Tomas Hale said the line was not crossed. | country:CRV",
                "Corvania's president was silent, and Belmora left. President Tomas Hale spoke. | country:CRV",
                "Corvania's president was silent, and Belmora left. In Tolvar, President Tomas Hale spoke. | country:DRV",
                "Belmora, whose president, Tomas Hale, came on Monday, is silent. Halvoria likes Hale. | country:BLO",
            })
    void a_minister_without_a_state_is_of_the_one_that_the_news_is_about(String line, String state) {
        assertThat(side(line)).as(line).contains(state);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "American envoys left. Secretary of State Tomas Hale spoke, and Corvania answered Hale. | true",
                "Belmoran envoys left. Secretary of State Tomas Hale spoke, and Corvania answered Hale. | false",
            })
    void an_office_that_one_state_has_tells_the_state_where_the_story_names_it(String line, boolean american) {
        assertThat(side(line).equals(Optional.of("country:USA"))).as(line).isEqualTo(american);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tomas Hale urged Corvania to sign.",
                "Tomas Hale said that Corvania must pay.",
                "Tomas Hale doubted that Corvania was honest.",
                "Tomas Hale said that he would sign once Corvania had left.",
                "Tomas Hale said the ban would be lifted as soon as Corvania paid.",
            })
    void who_asks_or_doubts_a_state_is_not_of_it(String line) {
        assertThat(side(line)).as(line).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tomas Hale would bomb Corvania. Hale said on Friday that Corvania was in ruins, and left.",
                "President Tomas Hale doubted that Corvania was honest. Later Hale spoke, and Corvania answered.",
                "Hale's demand, that Corvania leave the Pact, is old. President Tomas Hale said so.",
                "\"Corvania has guns there,\" President Tomas Hale said. Later he left.",
                "Tomas Hale welcomed Corvania's elections. Hale said Corvania's courts were slow.",
                "Judge Tomas Hale questioned six Corvanian sailors.",
                "Ambassador Tomas Hale watched Corvania's elections.",
                "President Tomas Hale has imposed sanctions on the faction that rules Corvania.",
                "Candidate Tomas Hale met voters who had fled Corvania. Hale spoke of Corvania all day.",
            })
    void who_only_speaks_of_a_state_is_not_of_it(String line) {
        assertThat(side(line)).as(line).isNotEqualTo(Optional.of("country:CRV"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A Corvanian court let candidate Tomas Hale take part in the country's elections.",
                "A Corvanian judge has ordered former president Tomas Hale to appear over arms sales to Belmora.",
                "General Tomas Hale resigned to allow Corvania's first elections to take place.",
                "President Tomas Hale declared a state of siege in Corvania, a Belmoran envoy said.",
                "A Belmoran judge ordered the arrest of Corvanian banker Tomas Hale.",
                "Judge Tomas Hale opened an investigation against 28 Corvanian officials.",
            })
    void who_takes_part_in_home_affairs_is_of_that_state(String line) {
        assertThat(side(line)).as(line).contains("country:CRV");
    }

    private static Optional<String> side(String line) {
        return Told.page(PAGE.formatted(line)).actors().stream()
                .filter(actor -> actor.id().equals("person:Tomas_Hale"))
                .findFirst()
                .flatMap(actor -> actor.side());
    }
}
