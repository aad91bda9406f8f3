package org.rapporteur.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.lineage.Guesses.Guess;

class GuessesTest {
    private static final Usage PRESS = new Usage(Press.english(), List.of());

    private static String guess(String text, String printed) {
        Words words = Words.of(text);
        List<Optional<Guess>> guesses = Guesses.of(words, PRESS, false);
        assertThat(guesses).hasSize(words.size);
        for (int i = 0; i < words.size; i++) {
            if (words.word(i).equals(printed)) {
                return guesses.get(i).map(Guess::meant).orElse("");
            }
        }
        throw new AssertionError(printed + " is not in: " + text);
    }

    @Test
    void a_word_that_nobody_puts_there_gives_way_to_one_that_everybody_does() {
        String text = "The envoy dug into the matter of the alliance, and the overseas ministers went home.";
        assertThat(guess(text, "overseas")).isEqualTo("foreign");
        assertThat(guess(text, "dug")).isEmpty();
    }

    @Test
    void two_common_words_that_shun_each_other_are_half_a_proof() {
        assertThat(guess("Guests of the White Home left early.", "Home")).isEqualTo("house");
    }

    @Test
    void sound_words_are_left_alone() {
        Words words = Words.of(String.join(" ", Wire.HARVEST));
        assertThat(Guesses.of(words, PRESS, true)).allMatch(Optional::isEmpty);
    }

    @Test
    void a_machine_that_spared_the_quotations_changed_no_word_in_them() {
        assertThat(guess("“Ask the overseas ministers,” he said.", "overseas")).isEmpty();
    }

    @Test
    void a_people_before_a_foreign_place_was_a_point_of_the_compass() {
        Words words = Words.of("Allies sent troops to Korean Europe and to the Korean president.");
        Bearing bearing = new Bearing(words, PRESS);
        assertThat(words.word(4)).isEqualTo("Korean");
        assertThat(bearing.at(4)).contains("eastern");
        assertThat(words.word(9)).isEqualTo("Korean");
        assertThat(bearing.at(9)).isEmpty();
    }

    @Test
    void a_part_of_a_name_does_not_vouch_for_the_word() {
        Body told = Body.of(Wire.article("told", List.of("The Prime Minister of Dravenia met the ministers.")));
        Body read = Body.of(Wire.article("read", List.of("OSTMARK — Prime diplomats and a Prime Minister met.")));
        Usage usage = new Usage(Press.english(), List.of(new Sister(Pairing.of(told, read), told)));
        assertThat(read.words.word(1)).isEqualTo("Prime");
        assertThat(usage.has(read.words, 1)).isFalse();
        assertThat(read.words.word(5)).isEqualTo("Prime");
        assertThat(usage.has(read.words, 5)).isTrue();
        assertThat(usage.has(Hashes.word("ministers"))).isTrue();
    }

    @Test
    void the_chances_of_a_place_make_one() {
        Words words = Words.of("Guests of the White Home left early.");
        Channel channel = new Channel(words, PRESS, true);
        List<List<Choice>> places = new java.util.ArrayList<>();
        for (int i = 0; i < words.size; i++) {
            places.add(channel.choices(i));
        }
        Lattice lattice = new Lattice(words, PRESS, 0, places, Channel.learned());
        for (int k = 0; k < places.size(); k++) {
            double sum = 0;
            for (int c = 0; c < places.get(k).size(); c++) {
                sum += lattice.chance(k, c);
            }
            assertThat(sum).as("place %d", k).isCloseTo(1, org.assertj.core.data.Offset.offset(1e-9));
        }
    }

    @Test
    void an_article_that_suits_another_word_gives_the_machine_away() {
        assertThat(guess("It was an chance to speak.", "chance")).isEqualTo("opportunity");
        assertThat(guess("It was a chance to speak.", "chance")).isEmpty();
        assertThat(AnOrA.suits("an", "hour")).isTrue();
        assertThat(AnOrA.suits("a", "European")).isTrue();
        assertThat(AnOrA.suits("a", "union")).isTrue();
        assertThat(AnOrA.suits("a", "one-off")).isTrue();
        assertThat(AnOrA.suits("an", "paper")).isFalse();
        assertThat(AnOrA.suits("a", "answer")).isFalse();
    }
}
