package org.rapporteur.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.record.Told.MAREK;
import static org.rapporteur.record.Told.ORLIN;
import static org.rapporteur.record.Told.by;
import static org.rapporteur.record.Told.copy;
import static org.rapporteur.record.Told.counted;
import static org.rapporteur.record.Told.happened;
import static org.rapporteur.record.Told.met;
import static org.rapporteur.record.Told.paper;
import static org.rapporteur.record.Told.said;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.entry.Event;
import org.rapporteur.entry.Evidence;
import org.rapporteur.entry.Exchange;
import org.rapporteur.entry.Figure;
import org.rapporteur.entry.Modality;
import org.rapporteur.entry.Statement;
import org.rapporteur.text.Span;

class ContradictionsTest {
    private static List<Contradiction> among(Filing... filings) {
        return Dossier.of(List.of(filings)).contradictions();
    }

    @Test
    void a_caption_that_lost_a_digit_of_the_day_is_an_error_and_not_a_second_meeting() {
        Filing text =
                by("a.txt", "2031-03-22", met("a.txt", "held", "2031-03-21", "Velden", "met on Friday in Velden"));
        Filing caption = by("b.txt", "2031-03-22", met("b.txt", "held", "2031-03-01", "Velden", "in Velden, March 1"));
        assertThat(Dossier.of(List.of(text, caption)).claims(Kind.MEETING)).hasSize(1);
        assertThat(among(text, caption)).singleElement().satisfies(conflict -> {
            assertThat(conflict.kind()).isEqualTo(Contradiction.Of.DATE);
            assertThat(conflict.explanation()).isEqualTo(Contradiction.Explanation.ERROR);
        });
    }

    @Test
    void more_than_twelve_thousand_and_about_twelve_thousand_may_both_hold_and_are_shown_together() {
        assertThat(among(
                        by(
                                "a.txt",
                                "2031-03-05",
                                counted("a.txt", 12000, "more than", "2031-03-04", "more than 12,000")),
                        by("b.txt", "2031-03-05", counted("b.txt", 12000, "about", "2031-03-04", "about 12,000"))))
                .extracting(Contradiction::kind, Contradiction::explanation)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Contradiction.Of.FIGURE, Contradiction.Explanation.SCOPE));
    }

    @Test
    void two_numbers_of_two_days_may_both_be_right() {
        assertThat(among(
                        by("a.txt", "2031-03-05", counted("a.txt", 12000, "exactly", "2031-03-04", "12,000 troops")),
                        by("b.txt", "2031-03-09", counted("b.txt", 8000, "exactly", "2031-03-08", "8,000 troops"))))
                .isEmpty();
    }

    @Test
    void a_deed_that_one_side_denies_is_in_dispute() {
        assertThat(among(by(
                        "a.txt",
                        "2031-03-05",
                        happened("a.txt", "attack", "ASSAULT", Modality.ALLEGED, "2031-03-04", "shelled the dam"),
                        happened("a.txt", "attack", "ASSAULT", Modality.DENIED, "2031-03-05", "had not fired"))))
                .extracting(Contradiction::kind, Contradiction::explanation)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Contradiction.Of.FACT, Contradiction.Explanation.DISPUTE));
    }

    @Test
    void a_paper_still_to_come_after_it_was_delivered_is_a_matter_of_timing() {
        assertThat(among(
                        by("a.txt", "2031-03-12", paper("a.txt", "its reply", "written_response", "promised", "")),
                        by(
                                "b.txt",
                                "2031-03-12",
                                paper("b.txt", "the reply", "written_response", "delivered", "2031-03-11"))))
                .extracting(Contradiction::explanation)
                .containsExactly(Contradiction.Explanation.TIMING);
    }

    @Test
    void a_paper_promised_before_it_was_delivered_is_no_conflict() {
        assertThat(among(
                        by("a.txt", "2031-03-05", paper("a.txt", "its reply", "written_response", "promised", "")),
                        by(
                                "b.txt",
                                "2031-03-12",
                                paper("b.txt", "the reply", "written_response", "delivered", "2031-03-11"))))
                .isEmpty();
    }

    @Test
    void two_editions_that_name_other_receivers_are_in_conflict() {
        Exchange first = paper("a.txt", "a letter", "letter", "delivered", "2031-03-04");
        Exchange later = new Exchange(
                Told.words("b.txt", "a letter to all"),
                "a letter",
                "letter",
                first.from(),
                List.of("country:HLV", "org:Meridian_Pact"),
                Optional.empty(),
                "delivered",
                List.of(),
                first.when());
        assertThat(among(copy("a.txt", "a.txt", "2031-03-05", first), copy("b.txt", "a.txt", "2031-03-05", later)))
                .extracting(Contradiction::explanation)
                .containsExactly(Contradiction.Explanation.EDITION);
    }

    @Test
    void words_relayed_in_one_edition_and_first_hand_in_the_next_are_attributed_anew() {
        Statement own = said("b.txt", ORLIN, "2031-03-04", "Dravenia is still working on its reply");
        Statement relayed = relayed(said("a.txt", ORLIN, "2031-03-04", "Dravenia is still working on its reply"));
        assertThat(among(copy("a.txt", "a.txt", "2031-03-05", relayed), copy("b.txt", "a.txt", "2031-03-05", own)))
                .extracting(Contradiction::kind)
                .containsExactly(Contradiction.Of.ATTRIBUTION);
    }

    @Test
    void two_sides_that_name_the_same_states_need_not_speak_of_one_thing() {
        Statement no = at(100, said("a.txt", ORLIN, "2031-03-04", "we have had no word from Upper Corvania so far"));
        Statement other = at(220, said("a.txt", MAREK, "2031-03-04", "we wait for barges from Upper Corvania"));
        assertThat(among(by("a.txt", "2031-03-05", no, other))).isEmpty();
    }

    @Test
    void a_claim_and_the_denial_beside_it_are_in_dispute() {
        Statement claim = at(100, said("a.txt", ORLIN, "2031-03-04", "the Pact had promised inspectors for the dam"));
        Statement denial =
                at(220, said("a.txt", MAREK, "2031-03-04", "the Pact never promised inspectors for any dam"));
        assertThat(among(by("a.txt", "2031-03-05", claim, denial)))
                .extracting(Contradiction::explanation)
                .containsExactly(Contradiction.Explanation.DISPUTE);
    }

    @Test
    void a_claim_of_one_day_and_its_denial_of_no_day_in_one_article_are_in_dispute() {
        Statement claim = at(100, said("a.txt", ORLIN, "2031-03-04", "the Pact had promised inspectors for the dam"));
        Statement denial = at(220, said("a.txt", MAREK, "", "the Pact never promised inspectors for any dam"));
        assertThat(among(by("a.txt", "2031-03-05", claim, denial))).hasSize(1);
    }

    @Test
    void one_side_does_not_quarrel_with_itself() {
        Statement claim = at(100, said("a.txt", ORLIN, "2031-03-04", "the Pact had promised inspectors for the dam"));
        Statement denial =
                at(220, said("a.txt", ORLIN, "2031-03-04", "the Pact never promised inspectors for any dam"));
        assertThat(among(by("a.txt", "2031-03-05", claim, denial))).isEmpty();
    }

    @Test
    void so_called_repairs_are_doubted_where_the_other_side_names_them() {
        Statement claim = at(100, said("a.txt", ORLIN, "2031-03-04", "the gates are shut for repairs"));
        Statement doubt = at(220, said("a.txt", MAREK, "2031-03-04", "nobody has seen these supposed repairs"));
        assertThat(among(by("a.txt", "2031-03-05", claim, doubt)))
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.between()).hasSize(2));
    }

    @Test
    void a_deed_of_another_year_is_not_what_is_denied_now() {
        assertThat(among(by(
                        "a.txt",
                        "2031-03-05",
                        happened("a.txt", "invasion", "ASSAULT", Modality.ACTUAL, "2009", "invaded"),
                        happened("a.txt", "invasion", "ASSAULT", Modality.DENIED, "", "no plans to invade"))))
                .isEmpty();
    }

    @Test
    void one_scene_with_two_days_in_its_captions_is_a_slip() {
        String scene = "caption: Marek greets Orlin before their meeting in Velden";
        assertThat(among(
                        by("a.txt", "2031-03-22", caption("a.txt", scene, "2031-03-21")),
                        by("b.txt", "2031-03-22", caption("b.txt", scene, "2031-03-01"))))
                .extracting(Contradiction::kind)
                .containsExactly(Contradiction.Of.DATE);
    }

    @Test
    void a_paper_still_to_come_on_the_day_after_it_was_sent_is_a_matter_of_timing() {
        assertThat(among(
                        by("a.txt", "2031-03-05", sent("a.txt", Modality.PLANNED, "", "will send")),
                        by("b.txt", "2031-03-05", sent("b.txt", Modality.ACTUAL, "2031-03-04", "was sent"))))
                .extracting(Contradiction::explanation)
                .containsExactly(Contradiction.Explanation.TIMING);
    }

    @Test
    void a_paper_to_come_and_then_sent_is_no_conflict() {
        assertThat(among(
                        by("a.txt", "2031-03-03", sent("a.txt", Modality.PLANNED, "", "will send")),
                        by("b.txt", "2031-03-05", sent("b.txt", Modality.ACTUAL, "2031-03-04", "was sent"))))
                .isEmpty();
    }

    private static Event sent(String article, Modality modality, String when, String words) {
        return happened(article, "written_exchange", "CONSULT", modality, when, words);
    }

    @Test
    void what_a_side_claims_of_another_and_then_concedes_is_in_dispute() {
        Statement claim = at(100, said("a.txt", MAREK, "2031-03-04", "Marek and Orlin agreed that talks go on"));
        Statement conceded = conceding(at(300, said("a.txt", MAREK, "2031-03-04", "Orlin did not say so outright")));
        Event agreed = new Event(
                List.of(new Evidence("a.txt", new Span(117, 123), "agreed")),
                "agreement",
                Optional.of("AGREE"),
                Optional.empty(),
                Optional.empty(),
                List.of(MAREK, ORLIN),
                List.of(),
                Optional.empty(),
                Modality.ALLEGED,
                "held",
                0.8,
                Optional.empty());
        assertThat(among(by("a.txt", "2031-03-05", claim, conceded, agreed)))
                .extracting(Contradiction::explanation)
                .containsExactly(Contradiction.Explanation.DISPUTE);
    }

    @Test
    void who_is_not_taken_at_his_word_is_in_dispute() {
        Statement denial = at(100, said("a.txt", ORLIN, "2031-03-04", "Dravenia has no plan to cross the river"));
        Event doubt = new Event(
                List.of(new Evidence("a.txt", new Span(300, 304), "take")),
                "disbelief",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(Told.HALVORIA),
                List.of(Told.DRAVENIA),
                Optional.empty(),
                Modality.ACTUAL,
                "held",
                0.8,
                Optional.empty());
        assertThat(among(by("a.txt", "2031-03-05", denial, doubt)))
                .extracting(Contradiction::explanation)
                .containsExactly(Contradiction.Explanation.DISPUTE);
    }

    private static Figure caption(String article, String scene, String day) {
        return new Figure(
                Told.words(article, day),
                LocalDate.parse(day).toEpochDay(),
                "exactly",
                Figure.DATE,
                Optional.of(scene),
                Optional.empty(),
                List.of(),
                Told.on(day));
    }

    @Test
    void a_paper_that_one_article_has_delivered_and_that_its_reader_denies_to_have_had_is_in_dispute() {
        Filing told = by("a.txt", "2031-03-04", paper("a.txt", "a letter", "letter", "delivered", "2031-03-03"));
        assertThat(among(
                        told,
                        by("b.txt", "2031-03-05", denied("deny"), paper("b.txt", "a letter", "letter", "awaited", ""))))
                .extracting(Contradiction::kind, Contradiction::explanation)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Contradiction.Of.FACT, Contradiction.Explanation.DISPUTE));
        assertThat(among(
                        told,
                        by(
                                "b.txt",
                                "2031-03-05",
                                denied("assert"),
                                paper("b.txt", "a letter", "letter", "awaited", ""))))
                .as("not denied, only awaited")
                .isEmpty();
        assertThat(among(
                        told,
                        by("b.txt", "2031-03-02", denied("deny"), paper("b.txt", "a letter", "letter", "awaited", ""))))
                .as("denied before it was delivered")
                .isEmpty();
    }

    /** What stands around the paper of the article. */
    private static Statement denied(String act) {
        Span letter = paper("b.txt", "a letter", "letter", "awaited", "")
                .evidence()
                .get(0)
                .span();
        Span around = new Span(letter.start() - 20, letter.end() + 5);
        return rebuilt(
                said("b.txt", MAREK, "2031-03-05", "she had been sent a letter"),
                List.of(new Evidence("b.txt", around, "she had been sent a letter")),
                List.of(),
                act);
    }

    private static Statement at(int start, Statement said) {
        String words = said.content().get(0).words();
        Evidence moved = new Evidence(said.content().get(0).article(), new Span(start, start + words.length()), words);
        return rebuilt(said, List.of(moved), List.of());
    }

    private static Statement relayed(Statement said) {
        return rebuilt(said, said.content(), List.of("anon:Halvorian_officials"));
    }

    private static Statement conceding(Statement said) {
        return rebuilt(said, said.content(), List.of(), "concede");
    }

    private static Statement rebuilt(Statement s, List<Evidence> content, List<String> relayedBy) {
        return rebuilt(s, content, relayedBy, s.act());
    }

    private static Statement rebuilt(Statement s, List<Evidence> content, List<String> relayedBy, String act) {
        return new Statement(
                s.kind(),
                content,
                s.quoted(),
                s.cue(),
                s.mention(),
                s.speaker(),
                s.role(),
                s.side(),
                s.addressee(),
                act,
                s.when(),
                s.occasion(),
                relayedBy,
                s.nestedIn(),
                s.negated(),
                s.denial(),
                s.wording(),
                s.confidence());
    }
}
