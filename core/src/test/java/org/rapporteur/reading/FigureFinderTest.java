package org.rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.entry.Figure;

class FigureFinderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "More than 12,000 troops crossed the bridge. | 12000 | more than | troops",
                "Tens of thousands of soldiers stood along the river. | 10000 | tens of | soldiers",
                "The ministers met for about 90 minutes. | 90 | about | minutes",
                "It was his first speech in over a month. | 1 | more than | months",
                "As many as 40 villages were flooded. | 40 | up to | villages",
                "Fewer than 300 families stayed. | 300 | less than | families",
                "The dam lost 12 percent of its water. | 12 | exactly | percent",
                "Belmora paid $5 million for the gates. | 5000000 | exactly | dollars",
                "The border has been closed since 2028. | 2028 | since | year",
                "The soldiers can be there within two hours. | 2 | within | hours",
                "At least forty-two houses were empty. | 42 | at least | houses",
                "The valley lies practically eight kilometres away. | 8 | less than | kilometres",
            })
    void a_number_keeps_its_bound_and_unit(String text, double value, String bound, String unit) {
        List<Figure> figures = Told.all(Figure.class, text);
        assertThat(figures).as(text).hasSize(1);
        assertThat(figures.get(0)).satisfies(figure -> {
            assertThat(figure.value()).isEqualTo(value);
            assertThat(figure.bound()).isEqualTo(bound);
            assertThat(figure.unit()).isEqualTo(unit);
        });
    }

    @Test
    void a_number_that_another_is_held_against_has_its_own_day() {
        List<Figure> figures = Told.all(
                Figure.class,
                "The minister put the number at 125,000 soldiers, up from about 112,000 soldiers a week earlier.");
        assertThat(figures).extracting(Figure::value).containsExactly(125_000.0, 112_000.0);
        assertThat(figures)
                .extracting(figure -> figure.when().orElseThrow().value())
                .containsExactly("2031-03-05", "2031-02-26");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The two ministers shook hands.",
                "It was one of the oldest treaties.",
                "They will talk once more.",
                "The train leaves at 10:17 a.m.",
                "Dv-35 jets and T-72 tanks were seen.",
                "At one point he laughed."
            })
    void words_that_only_point_are_no_figures(String text) {
        assertThat(Told.all(Figure.class, text)).as(text).isEmpty();
    }

    @Test
    void some_of_a_number_of_things_are_those_things() {
        assertThat(Told.all(Figure.class, "Dravenia shut four of the dam's six gates in February."))
                .extracting(figure -> figure.what().orElseThrow())
                .containsExactly("gates", "gates");
    }

    @Test
    void a_day_of_the_calendar_is_a_figure_where_a_bound_makes_it_one() {
        List<Figure> figures = Told.all(Figure.class, "The drill goes on until March 14.");
        assertThat(figures).hasSize(1);
        assertThat(figures.get(0).printed()).isEqualTo("2031-03-14");
        assertThat(figures.get(0).bound()).isEqualTo("until");
    }

    @Test
    void evidence_is_the_number_with_its_bound() {
        Figure figure = Told.all(Figure.class, "Nearly 300 families left.").get(0);
        assertThat(figure.evidence().get(0).words()).isEqualTo("Nearly 300");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Feb. 20 - Corvania proposes a pullback.",
                "To the letter dated March 28, the president never replied.",
                "The guns opened up at 0600 hours.",
                "The session opens at 1400."
            })
    void days_and_times_of_day_are_no_counts(String text) {
        assertThat(Told.all(Figure.class, text)).as(text).isEmpty();
    }

    @Test
    void a_dash_between_blanks_joins_no_numerals() {
        assertThat(Told.all(Figure.class, "April 20 - Three Halvorian soldiers are killed."))
                .extracting(Figure::value)
                .containsExactly(3.0);
    }

    @Test
    void a_vote_is_one_figure() {
        assertThat(Told.all(Figure.class, "Parliament voted 84 to 61 to open the gates."))
                .singleElement()
                .satisfies(vote -> {
                    assertThat(vote.value()).isEqualTo(84);
                    assertThat(vote.unit()).isEqualTo("votes");
                });
    }

    @Test
    void a_month_is_no_place() {
        assertThat(Told.all(Figure.class, "Fuel imports fell 38 percent in March."))
                .allSatisfy(figure -> assertThat(figure.where()).isEmpty());
    }
}
