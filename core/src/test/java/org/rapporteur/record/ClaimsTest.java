package org.rapporteur.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.record.Told.MAREK;
import static org.rapporteur.record.Told.by;
import static org.rapporteur.record.Told.copy;
import static org.rapporteur.record.Told.counted;
import static org.rapporteur.record.Told.met;
import static org.rapporteur.record.Told.paper;
import static org.rapporteur.record.Told.said;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rapporteur.entry.Entry;
import org.rapporteur.entry.Meeting;

class ClaimsTest {
    private static final List<Filing> COVERAGE = List.of(
            by(
                    "gazette.txt",
                    "2031-03-05",
                    met("gazette.txt", "held", "2031-03-04", "Velden", "Marek and Orlin met in Velden on Tuesday"),
                    said(
                            "gazette.txt",
                            MAREK,
                            "2031-03-04",
                            "the dam at Lyssa must stay open to inspectors of the Pact"),
                    paper("gazette.txt", "a written reply", "written_response", "promised", "2031-03-10/2031-03-16"),
                    counted("gazette.txt", 12000, "more than", "2031-03-04", "more than 12,000 Dravenian troops")),
            copy(
                    "lantern.html",
                    "gazette.txt",
                    "2031-03-05",
                    met("lantern.html", "held", "2031-03-04", "Velden", "Marek and Orlin met in Velden on Tuesday"),
                    said(
                            "lantern.html",
                            MAREK,
                            "2031-03-04",
                            "the dam at Lyssa must stay open to inspectors of the Pact")),
            by(
                    "courier.txt",
                    "2031-03-12",
                    met("courier.txt", "held", "", "Velden", "their meeting in Velden"),
                    met("courier.txt", "planned", "2031-03-20", "Ostmark", "the two are to meet again in Ostmark"),
                    paper("courier.txt", "the Dravenian response", "written_response", "delivered", "2031-03-11"),
                    counted("courier.txt", 8000, "exactly", "2031-03-04", "8,000 Dravenian troops")),
            by(
                    "herald.txt",
                    "2031-03-05",
                    said("herald.txt", MAREK, "2031-03-04", "inspectors must find the dam at Lyssa open"),
                    met("herald.txt", "held", "2031-03-04", "", "after the ministers met")));

    @Test
    void a_meeting_told_by_four_articles_is_one_and_the_planned_one_another() {
        List<Claim> meetings = Dossier.of(COVERAGE).claims(Kind.MEETING);
        assertThat(meetings).extracting(Claim::status).containsExactly("held", "planned");
        assertThat(meetings.get(0).support().articles()).isEqualTo(4);
    }

    @Test
    void talks_of_states_on_no_day_are_not_the_call_of_two_persons() {
        Entry talks = encounter("gazette.txt", "talks", "planned", "", Told.DRAVENIA, Told.HALVORIA);
        Entry call = encounter("courier.txt", "call", "cancelled", "2031-03-04", MAREK, Told.ORLIN);
        Entry called = encounter("herald.txt", "talks", "held", "2031-03-04", Told.DRAVENIA, Told.HALVORIA);
        assertThat(meetings(talks, call)).hasSize(2);
        assertThat(meetings(called, call)).hasSize(1);
    }

    private static List<Claim> meetings(Entry one, Entry other) {
        return Dossier.of(List.of(by("one.txt", "2031-03-05", one), by("other.txt", "2031-03-05", other)))
                .claims(Kind.MEETING);
    }

    private static Meeting encounter(String article, String kind, String status, String when, String... people) {
        return new Meeting(
                Told.words(article, "the " + kind),
                kind,
                List.of(people),
                status,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Told.on(when));
    }

    @Test
    void a_reprint_is_not_a_second_source() {
        Claim meeting = Dossier.of(COVERAGE).claims(Kind.MEETING).get(0);
        assertThat(meeting.support().origins()).isEqualTo(3);
        assertThat(meeting.support().newsrooms()).containsExactly("courier", "gazette", "herald");
    }

    @Test
    void a_paper_under_two_names_is_one_paper_and_has_gone_as_far_as_anybody_says() {
        List<Claim> papers = Dossier.of(COVERAGE).claims(Kind.EXCHANGE);
        assertThat(papers).extracting(Claim::status).containsExactly("delivered");
        assertThat(Life.of(papers.get(0))).extracting(Life::status).containsExactly("promised", "delivered");
    }

    @Test
    void two_newsrooms_that_heard_one_point_share_a_claim() {
        List<Claim> said = Dossier.of(COVERAGE).claims(Kind.STATEMENT);
        assertThat(said).hasSize(1);
        assertThat(said.get(0).support().origins()).isEqualTo(2);
    }

    @Test
    void numbers_that_no_number_satisfies_are_in_conflict() {
        assertThat(Dossier.of(COVERAGE).contradictions())
                .extracting(Contradiction::kind)
                .containsExactly(Contradiction.Of.FIGURE);
    }

    @Test
    void the_order_of_reading_changes_nothing() {
        List<Claim> claims = Dossier.of(COVERAGE).claims();
        for (int seed = 0; seed < 24; seed++) {
            List<Filing> shuffled = new ArrayList<>(COVERAGE);
            Collections.shuffle(shuffled, new Random(seed));
            Dossier grown = shuffled.stream().reduce(Dossier.empty(), Dossier::with, (a, b) -> b);
            assertThat(grown.claims()).as("order %s", seed).isEqualTo(claims);
        }
    }

    @Test
    void who_heard_one_sentence_does_not_vouch_for_the_whole_speech() {
        String sentence = "the dam at Lyssa must stay open to inspectors";
        Filing gazette = by(
                "gazette.txt",
                "2031-03-05",
                said(
                        "gazette.txt",
                        MAREK,
                        "2031-03-04",
                        sentence + ", the valley needs bread and seed and patient engineers, and nobody in Velden"
                                + " will be asked to sign away a mill, a road or a grave before winter"));
        Filing courier = by("courier.txt", "2031-03-05", said("courier.txt", MAREK, "2031-03-04", sentence));
        assertThat(Dossier.of(List.of(gazette, courier)).claims(Kind.STATEMENT))
                .hasSize(2)
                .allMatch(claim -> claim.support().origins() == 1);
    }

    @Test
    void a_flood_of_reprints_adds_articles_and_no_origins() {
        List<Filing> flood = new ArrayList<>(COVERAGE);
        for (int i = 0; i < 200; i++) {
            String name = "copy%03d.txt".formatted(i);
            flood.add(copy(
                    name,
                    "gazette.txt",
                    "2031-03-05",
                    met(name, "held", "2031-03-04", "Velden", "Marek and Orlin met in Velden on Tuesday")));
        }
        Claim before = Dossier.of(COVERAGE).claims(Kind.MEETING).get(0);
        Claim after = Dossier.of(flood).claims(Kind.MEETING).get(0);
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.headline()).isEqualTo(before.headline());
        assertThat(after.support().origins()).isEqualTo(before.support().origins());
        assertThat(after.support().articles()).isEqualTo(before.support().articles() + 200);
    }

    @Test
    void a_mark_that_a_label_cut_off_is_put_back_where_it_stood() {
        assertThat(label("it \"hopes for peace.\"")).endsWith(": it \"hopes for peace\"");
        assertThat(label("of \"a trick\" and \"a lie.\"")).endsWith("\"a trick\" and \"a lie\"");
    }

    private static String label(String words) {
        Filing told = Told.by("a.txt", "2031-03-05", Told.said("a.txt", Told.MAREK, "2031-03-05", words));
        return Dossier.of(List.of(told)).claims(Kind.STATEMENT).get(0).headline();
    }
}
