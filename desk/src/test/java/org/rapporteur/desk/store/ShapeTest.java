package org.rapporteur.desk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.rapporteur.entry.Entry;
import org.rapporteur.entry.Evidence;
import org.rapporteur.entry.Meeting;
import org.rapporteur.entry.Statement;
import org.rapporteur.entry.When;
import org.rapporteur.record.Cast;
import org.rapporteur.record.Origin;
import org.rapporteur.record.Report;
import org.rapporteur.text.Span;

class ShapeTest {
    private static final Evidence WORDS = new Evidence("a.txt", new Span(3, 9), "“ours”\n\u2028\u0000 \ud83d\ude00");

    @Test
    void every_kind_of_entry_comes_back_as_it_went() {
        Entry meeting = new Meeting(
                List.of(WORDS),
                "talks",
                List.of("country:DRV", "person:Ilse_Marek"),
                "held",
                Optional.of("Merrin"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(When.day(LocalDate.of(2031, 3, 11))));
        Entry said = new Statement(
                Statement.Kind.MIXED,
                List.of(WORDS),
                List.of(WORDS),
                Optional.of(WORDS),
                Optional.empty(),
                List.of(),
                Optional.of("Foreign Minister"),
                Optional.empty(),
                List.of("group:reporters"),
                "assert",
                Optional.of(When.expression("repeatedly")),
                Optional.empty(),
                List.of(),
                Optional.of(0),
                true,
                false,
                Statement.Wording.ALTERED,
                0.25);
        for (Entry entry : List.of(meeting, said)) {
            assertThat(Shape.value(Entry.class, Shape.text(Entry.class, entry))).isEqualTo(entry);
        }
    }

    @Test
    void maps_days_and_lists_come_back() {
        Cast cast = new Cast(
                new TreeMap<>(Map.of("person:Ilse_Marek", new Cast.Member("Ilse Marek", Optional.of("country:HLV")))));
        Report report =
                new Report("a.txt", Optional.of(LocalDate.of(2031, 3, 11)), new Origin("o", Optional.empty()), cast);
        assertThat(Shape.value(Report.class, Shape.text(Report.class, report))).isEqualTo(report);
        assertThat(Shape.list(String.class, Shape.text(Shape.listOf(String.class), List.of("a", ""))))
                .containsExactly("a", "");
    }

    @Test
    void what_an_older_version_did_not_write_is_absent() {
        assertThat(Shape.value(Origin.class, "{\"id\":\"o\",\"later\":{\"more\":[1]}}"))
                .isEqualTo(new Origin("o", Optional.empty()));
    }
}
