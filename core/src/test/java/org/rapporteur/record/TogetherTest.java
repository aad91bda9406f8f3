package org.rapporteur.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.record.Told.DRAVENIA;
import static org.rapporteur.record.Told.HALVORIA;
import static org.rapporteur.record.Told.MAREK;
import static org.rapporteur.record.Told.ORLIN;
import static org.rapporteur.record.Told.by;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.entry.Entry;
import org.rapporteur.entry.Event;
import org.rapporteur.entry.Evidence;
import org.rapporteur.entry.Exchange;
import org.rapporteur.entry.Meeting;
import org.rapporteur.entry.Modality;
import org.rapporteur.entry.Position;
import org.rapporteur.entry.Statement;
import org.rapporteur.text.Span;

/** What is one line of the timeline and what is two, told in one article of 4 March whose places are given. */
class TogetherTest {
    private static final String PAPER = "gazette.txt";
    private static final String DAY = "2031-03-04";

    private static List<String> lines(Entry... entries) {
        return Dossier.of(List.of(by(PAPER, DAY, entries))).timeline().stream()
                .map(line -> line.claims().size() + " " + String.join("+", line.kinds()))
                .sorted()
                .toList();
    }

    private static Evidence at(int start, String words) {
        return new Evidence(PAPER, new Span(start, start + words.length()), words);
    }

    private static Event deed(int start, String type, String plover, List<String> actors, String... recipients) {
        return new Event(
                List.of(at(start, type)),
                type,
                Optional.of(plover),
                Optional.empty(),
                Optional.empty(),
                actors,
                Arrays.asList(recipients),
                Optional.empty(),
                Modality.ACTUAL,
                "held",
                0.8,
                Told.on(DAY));
    }

    private static Statement said(int start, String speaker, String act, String words) {
        Statement plain = Told.said(PAPER, speaker, DAY, words);
        return new Statement(
                plain.kind(),
                List.of(at(start, words)),
                List.of(),
                plain.cue(),
                plain.mention(),
                plain.speaker(),
                plain.role(),
                plain.side(),
                plain.addressee(),
                act,
                plain.when(),
                plain.occasion(),
                plain.relayedBy(),
                plain.nestedIn(),
                false,
                false,
                plain.wording(),
                plain.confidence());
    }

    private static Exchange reply(int start, String sender) {
        return new Exchange(
                List.of(at(start, "the replies of both")),
                "reply",
                "written_response",
                List.of(sender),
                List.of("org:Pact"),
                Optional.empty(),
                "delivered",
                List.of(),
                Told.on(DAY));
    }

    private static Meeting met(int start, String place, String... people) {
        return new Meeting(
                List.of(at(start, "met in " + place)),
                "meeting",
                Arrays.asList(people),
                "held",
                Optional.of(place),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Told.on(DAY));
    }

    @Test
    void two_papers_that_share_their_words_are_two_lines() {
        assertThat(lines(reply(100, HALVORIA), reply(100, DRAVENIA)))
                .containsExactly("1 written_exchange", "1 written_exchange");
    }

    @Test
    void two_meetings_that_one_verb_tells_are_two_lines() {
        assertThat(lines(
                        met(100, "Tolvar", MAREK, DRAVENIA),
                        met(140, "Merrin", MAREK, "country:CRV"),
                        deed(90, "meeting", "CONSULT", List.of(MAREK, DRAVENIA, "country:CRV"))))
                .containsExactly("1 meeting", "2 meeting");
    }

    @Test
    void a_news_conference_and_what_is_said_at_it_are_one_line() {
        assertThat(lines(
                        said(100, ORLIN, "accuse", "they lied to us about the dam"),
                        deed(180, "press_conference", "CONSULT", List.of(ORLIN), "person:Karl_Vond")))
                .containsExactly("2 press_conference+statement");
    }

    @Test
    void a_news_conference_of_another_is_a_line_of_its_own() {
        assertThat(lines(
                        said(100, ORLIN, "accuse", "they lied to us about the dam"),
                        deed(180, "press_conference", "CONSULT", List.of(MAREK), "person:Karl_Vond")))
                .containsExactly("1 press_conference", "1 statement");
    }

    @Test
    void a_demand_and_a_threat_of_one_breath_are_two_lines() {
        assertThat(lines(
                        said(100, MAREK, "demand", "the gates must be opened"),
                        said(400, MAREK, "threaten", "Halvoria would close the border")))
                .containsExactly("1 statement", "1 statement");
    }

    @Test
    void what_is_only_said_goes_with_the_deed_that_stands_nearest() {
        Statement plain = said(480, MAREK, "assert", "the harvest was late");
        List<Line> lines = Dossier.of(List.of(by(
                        PAPER,
                        DAY,
                        said(100, MAREK, "demand", "the gates must be opened"),
                        said(400, MAREK, "threaten", "Halvoria would close the border"),
                        plain)))
                .timeline();
        assertThat(lines)
                .filteredOn(line -> line.evidence().stream()
                        .anyMatch(words ->
                                words.span().overlaps(plain.content().get(0).span())))
                .singleElement()
                .satisfies(line -> assertThat(line.evidence())
                        .anyMatch(words -> words.words().contains("close the border")));
    }

    @Test
    void the_answer_of_the_next_sentence_is_told_with_the_demand() {
        assertThat(lines(
                        deed(100, "demand", "REQUEST", List.of(MAREK), DRAVENIA),
                        deed(180, "refusal", "REJECT", List.of(ORLIN), MAREK)))
                .containsExactly("2 demand+refusal");
    }

    @Test
    void the_answer_of_somebody_who_was_not_asked_is_a_line_of_its_own() {
        assertThat(lines(
                        deed(100, "demand", "REQUEST", List.of(MAREK), "country:CRV"),
                        deed(180, "refusal", "REJECT", List.of(ORLIN), MAREK)))
                .containsExactly("1 demand", "1 refusal");
    }

    @Test
    void an_answer_pages_further_on_is_a_line_of_its_own() {
        assertThat(lines(
                        deed(100, "demand", "REQUEST", List.of(MAREK), DRAVENIA),
                        deed(1800, "refusal", "REJECT", List.of(ORLIN), MAREK)))
                .containsExactly("1 demand", "1 refusal");
    }

    @Test
    void a_treaty_and_the_signing_of_it_are_one_line() {
        assertThat(lines(
                        deed(100, "agreement", "AGREE", List.of(HALVORIA, DRAVENIA)),
                        deed(150, "agreement", "AGREE", List.of("org:Pact"))))
                .containsExactly("2 agreement");
    }

    @Test
    void what_somebody_says_of_a_deed_is_told_with_the_deed() {
        assertThat(lines(
                        said(100, "anon:Halvorian_official_1", "assert", "troops had crossed the river"),
                        said(100, MAREK, "assert", "troops had crossed the river"),
                        deed(110, "deployment", "MOBILIZE", List.of(DRAVENIA))))
                .containsExactly("2 deployment+statement");
    }

    @Test
    void a_visit_on_which_somebody_speaks_is_told_in_his_words() {
        Meeting visit = new Meeting(
                List.of(at(140, "during a visit to Merrin")),
                "visit",
                List.of(MAREK),
                "held",
                Optional.of("Merrin"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Told.on(DAY));
        List<Line> lines = Dossier.of(List.of(by(
                        PAPER,
                        DAY,
                        said(100, MAREK, "assert", "the reply is late"),
                        deed(150, "visit", "CONSULT", List.of(MAREK), "country:CRV"),
                        visit)))
                .timeline();
        assertThat(lines)
                .singleElement()
                .satisfies(line -> assertThat(line.words()).contains("the reply is late"));
    }

    @Test
    void a_promise_of_nothing_to_nobody_is_no_line() {
        assertThat(lines(deed(100, "promise", "AGREE", List.of(DRAVENIA)))).isEmpty();
    }

    @Test
    void a_promise_is_told_as_the_stance_that_it_stands_in() {
        Position held = new Position(
                List.of(at(90, "has promised to open the gates")),
                List.of(DRAVENIA),
                List.of(),
                "water",
                "promise",
                Optional.empty(),
                Told.on(DAY));
        assertThat(Dossier.of(List.of(by(PAPER, DAY, deed(100, "promise", "AGREE", List.of(DRAVENIA)), held)))
                        .timeline())
                .singleElement()
                .satisfies(line -> assertThat(line.words()).contains("open the gates"));
    }
}
