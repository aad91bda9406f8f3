package org.rapporteur.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.record.Told.by;
import static org.rapporteur.record.Told.copy;
import static org.rapporteur.record.Told.happened;
import static org.rapporteur.record.Told.holds;
import static org.rapporteur.record.Told.met;
import static org.rapporteur.record.Told.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapporteur.entry.Event;
import org.rapporteur.entry.Modality;

class NewsTest {
    private static final Filing GAZETTE = by(
            "gazette.txt",
            "2031-03-05",
            met("gazette.txt", "held", "2031-03-04", "Velden", "Marek and Orlin met in Velden"),
            paper("gazette.txt", "a written reply", "written_response", "promised", "2031-03-10/2031-03-16"));

    private static News since(List<Filing> all, String... known) {
        Dossier dossier = Dossier.of(all);
        return News.of(
                dossier.claims(),
                dossier.contradictions(),
                report -> Set.of(known).contains(report.article()));
    }

    @Test
    void everything_is_new_to_who_knew_nothing() {
        News news = since(List.of(GAZETTE));
        assertThat(news.fresh()).extracting(lead -> lead.claim().kind()).containsExactly(Kind.MEETING, Kind.EXCHANGE);
        assertThat(news.tally()).isEqualTo("1 article = 1 origin");
    }

    @Test
    void a_thousand_reprints_are_one_line() {
        List<Filing> all = new ArrayList<>(List.of(GAZETTE));
        for (int i = 0; i < 1000; i++) {
            String name = "copy%04d.txt".formatted(i);
            all.add(copy(
                    name,
                    "gazette.txt",
                    "2031-03-06",
                    met(name, "held", "2031-03-04", "Velden", "Marek and Orlin met in Velden")));
        }
        News news = since(all, "gazette.txt");
        assertThat(news.fresh()).isEmpty();
        assertThat(news.changed()).isEmpty();
        assertThat(news.tally()).isEqualTo("1,000 reprints, 0 new");
    }

    @Test
    void what_nobody_with_a_name_denies_is_no_news() {
        Event told = happened("courier.txt", "denial", "REJECT", Modality.ACTUAL, "2031-03-11", "denied it");
        Event denied = new Event(
                told.evidence(),
                told.type(),
                told.plover(),
                told.mode(),
                told.cameo(),
                List.of("anon:diplomat"),
                List.of(),
                told.place(),
                told.modality(),
                told.status(),
                told.confidence(),
                told.when());
        assertThat(since(List.of(by("courier.txt", "2031-03-12", denied))).fresh())
                .isEmpty();
        assertThat(since(List.of(by("courier.txt", "2031-03-12", told))).fresh())
                .hasSize(1);
    }

    @Test
    void a_promised_paper_that_was_delivered_has_changed_and_is_no_longer_waited_for() {
        Filing courier = by(
                "courier.txt",
                "2031-03-12",
                paper("courier.txt", "the response", "written_response", "delivered", "2031-03-11"));
        assertThat(since(List.of(GAZETTE)).waiting()).extracting(Claim::kind).containsExactly(Kind.EXCHANGE);
        News news = since(List.of(GAZETTE, courier), "gazette.txt");
        assertThat(news.changed()).extracting(Change::from).containsExactly("promised");
        assertThat(news.changed()).extracting(Change::to).containsExactly("delivered");
        assertThat(news.waiting()).isEmpty();
    }

    @Test
    void a_second_origin_is_a_change_of_support() {
        Filing herald =
                by("herald.txt", "2031-03-05", met("herald.txt", "held", "2031-03-04", "Velden", "the two met"));
        assertThat(since(List.of(GAZETTE, herald), "gazette.txt").changed())
                .extracting(Change::what, Change::to)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("support", "2 origins"));
    }

    @Test
    void a_planned_meeting_is_waited_for_until_its_day_has_passed() {
        Filing plan =
                by("plan.txt", "2031-03-05", met("plan.txt", "planned", "2031-03-20", "Ostmark", "to meet again"));
        Filing later = by("later.txt", "2031-03-25", holds("later.txt", "refuse", "2031-03-25", "will not withdraw"));
        assertThat(since(List.of(plan)).waiting()).hasSize(1);
        assertThat(since(List.of(plan, later)).waiting()).isEmpty();
    }

    @Test
    void a_position_that_moved_shows_both_stances_in_their_order() {
        Filing first = by("first.txt", "2031-03-05", holds("first.txt", "refuse", "2031-03-04", "will not withdraw"));
        Filing then = by("then.txt", "2031-03-20", holds("then.txt", "offer", "2031-03-20", "offers to withdraw"));
        List<Shift> shifts = Shift.of(Dossier.of(List.of(then, first)).claims());
        assertThat(shifts).singleElement().satisfies(shift -> {
            assertThat(shift.moved()).isTrue();
            assertThat(shift.stances()).extracting(Claim::status).containsExactly("refuse", "offer");
        });
    }

    @Test
    void a_refusal_that_is_taken_up_again_is_the_last_word() {
        Filing first = by("first.txt", "2031-03-05", holds("first.txt", "refuse", "2031-03-04", "will not withdraw"));
        Filing then = by("then.txt", "2031-03-20", holds("then.txt", "offer", "2031-03-20", "offers to withdraw"));
        Filing again = by("again.txt", "2031-03-22", holds("again.txt", "reject", "2031-03-22", "will not withdraw"));
        assertThat(Shift.of(Dossier.of(List.of(then, first, again)).claims()))
                .singleElement()
                .satisfies(shift -> assertThat(shift.stances())
                        .extracting(Claim::status)
                        .containsExactly("refuse", "offer", "refuse"));
    }
}
