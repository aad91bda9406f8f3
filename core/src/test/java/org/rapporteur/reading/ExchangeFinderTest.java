package org.rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.entry.Exchange;

class ExchangeFinderTest {
    @Test
    void a_reply_that_is_handed_over_is_delivered() {
        List<Exchange> papers =
                Told.all(Exchange.class, "Halvoria delivered its written reply to Dravenia on Tuesday.");
        assertThat(papers).hasSize(1);
        assertThat(papers.get(0).type()).isEqualTo("written_response");
        assertThat(papers.get(0).from()).containsExactly("country:HLV");
        assertThat(papers.get(0).to()).containsExactly("country:DRV");
        assertThat(papers.get(0).status()).isEqualTo("delivered");
    }

    @Test
    void a_reply_ahead_is_promised() {
        List<Exchange> papers = Told.all(Exchange.class, "Halvoria will send a written reply to Dravenia next week.");
        assertThat(papers).hasSize(1);
        assertThat(papers.get(0).status()).isEqualTo("promised");
    }

    @Test
    void a_reply_that_others_wait_for_is_awaited() {
        List<Exchange> papers = Told.all(Exchange.class, "Dravenia is waiting for Halvoria's formal reply.");
        assertThat(papers).hasSize(1);
        assertThat(papers.get(0).status()).isEqualTo("awaited");
    }

    @Test
    void a_letter_told_in_passing_is_its_writers_with_its_own_day() {
        Exchange letter = only("In a letter to Halvorian President Tomas Hale dated March 2, Dravenian Foreign Minister"
                + " Pavel Orlin wrote that the dam would stay closed.");
        assertThat(letter.from()).containsExactly("country:DRV");
        assertThat(letter.to()).containsExactly("country:HLV");
        assertThat(letter.when().orElseThrow().value()).isEqualTo("2031-03-02");
    }

    @Test
    void who_carries_a_letter_has_not_written_it() {
        Exchange letter = only(
                "Dravenia sent a letter to Halvoria.",
                "Corvanian mediator Jonas Veld handed the letter to Halvorian Foreign Minister Ilse Marek on Monday.");
        assertThat(letter.from()).containsExactly("country:DRV");
        assertThat(letter.evidence()).hasSize(2);
    }

    @Test
    void a_letter_that_nobody_has_answered_was_delivered() {
        Exchange letter = only("Dravenia has not yet replied to a letter from Halvoria.");
        assertThat(letter.status()).isEqualTo("delivered");
        assertThat(letter.to()).containsExactly("country:DRV");
    }

    @Test
    void the_week_for_which_a_reply_is_promised_is_not_that_of_the_proposal() {
        List<Exchange> papers =
                Told.all(Exchange.class, "Halvoria will deliver its written reply to Dravenia's proposals next week.");
        assertThat(papers)
                .filteredOn(paper -> paper.type().equals("proposal"))
                .singleElement()
                .satisfies(paper -> assertThat(paper.when()).isEmpty());
    }

    @Test
    void a_formal_answer_to_come_is_not_the_reply_that_has_come() {
        List<Exchange> papers = Told.all(
                Exchange.class,
                "Halvoria delivered its written reply to Dravenia.",
                "A formal answer would follow, Dravenian Foreign Minister Pavel Orlin said.");
        assertThat(papers)
                .extracting(paper -> paper.from() + " " + paper.status())
                .containsExactly("[country:HLV] delivered", "[country:DRV] awaited");
    }

    private static Exchange only(String... paragraphs) {
        List<Exchange> papers = Told.all(Exchange.class, paragraphs);
        assertThat(papers).as(String.join(" ", paragraphs)).hasSize(1);
        return papers.get(0);
    }

    @Test
    void a_reply_shown_to_parliament_is_a_copy_beside_the_reply() {
        assertThat(
                        Told.all(
                                Exchange.class,
                                "Halvoria sent its reply to Dravenia on Monday. It has shared its reply with parliament, Marek said."))
                .extracting(Exchange::type)
                .containsExactlyInAnyOrder("written_response", "copy");
    }

    @Test
    void what_is_submitted_to_parliament_is_no_copy() {
        assertThat(Told.all(Exchange.class, "Halvoria submitted its plan for schools to parliament on Monday."))
                .noneMatch(paper -> paper.type().equals("copy"));
    }

    @Test
    void intelligence_that_is_made_known_is_a_paper_for_the_public_by_whoever_says_so() {
        assertThat(
                        Told.all(
                                Exchange.class,
                                "Corvania said on Monday it has evidence that 3,000 Dravenian troops will mass in the valley, citing declassified Corvanian intelligence."))
                .singleElement()
                .satisfies(paper -> {
                    assertThat(paper.type()).isEqualTo("public_statement");
                    assertThat(paper.from()).containsExactly("country:CRV");
                    assertThat(paper.when().orElseThrow().value()).isEqualTo("2031-03-03");
                });
    }

    @Test
    void intelligence_that_is_only_gathered_is_no_paper() {
        assertThat(Told.all(Exchange.class, "Corvanian intelligence has watched the valley since Monday."))
                .isEmpty();
    }

    @Test
    void the_day_by_which_a_reply_is_promised_is_still_to_come() {
        assertThat(Told.all(
                        Exchange.class,
                        "Halvoria promised a written reply by Tuesday, an aide said on Monday.",
                        "Halvoria will send its written reply to Dravenia."))
                .singleElement()
                .satisfies(reply -> {
                    assertThat(reply.when().orElseThrow().value()).isEqualTo("2031-03-11");
                    assertThat(reply.means()).isEmpty();
                });
    }

    @Test
    void two_treaties_of_all_states_are_two_papers() {
        assertThat(Told.all(
                        Exchange.class,
                        "Halvoria said the siege violated the Geneva Conventions.",
                        "It then invoked the Antarctic Treaty."))
                .extracting(Exchange::name)
                .containsExactlyInAnyOrder("Geneva Conventions", "Antarctic Treaty");
    }
}
