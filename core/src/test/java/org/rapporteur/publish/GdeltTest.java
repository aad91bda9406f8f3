package org.rapporteur.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.entry.Event;
import org.rapporteur.entry.Evidence;
import org.rapporteur.entry.Modality;
import org.rapporteur.entry.When;
import org.rapporteur.record.Assertion;
import org.rapporteur.record.Cast;
import org.rapporteur.record.Claim;
import org.rapporteur.record.Dossier;
import org.rapporteur.record.Filing;
import org.rapporteur.record.Origin;
import org.rapporteur.record.Report;
import org.rapporteur.text.Span;

class GdeltTest {
    private static final LocalDate DAY = LocalDate.of(2031, 3, 4);
    private static final Print FIRST = new Print("Gazette", "gazette.txt", Optional.of(DAY), 1, true, 900);

    private static Claim sanction(Modality modality, int reprints) {
        List<Filing> filings = new ArrayList<>();
        for (int i = 0; i <= reprints; i++) {
            String name = "copy" + i + ".txt";
            Event event = new Event(
                    List.of(new Evidence(name, new Span(10, 18), "imposed\tsanctions")),
                    "sanction",
                    Optional.of("SANCTION"),
                    Optional.empty(),
                    Optional.of("163"),
                    List.of("country:COR"),
                    List.of("country:DRV"),
                    Optional.empty(),
                    modality,
                    "completed",
                    0.84,
                    Optional.of(When.day(DAY)));
            Origin gazette = new Origin("gazette.txt", Optional.of("Gazette"));
            filings.add(new Filing(new Report(name, Optional.of(DAY), gazette, Cast.EMPTY), List.of(event)));
        }
        return Dossier.of(filings).claims().get(0);
    }

    private static Map<String, String> cells(String line, List<String> columns) {
        List<String> values = List.of(line.replace("\n", "").split("\t", -1));
        assertThat(values).as(line).hasSameSizeAs(columns);
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            cells.put(columns.get(i), values.get(i));
        }
        return cells;
    }

    @Test
    void an_event_row_has_the_61_columns_and_counts_origins_as_sources() {
        List<String> rows = Gdelt.events(sanction(Modality.ACTUAL, 3), FIRST);
        assertThat(rows).hasSize(1);
        Map<String, String> cells = cells(rows.get(0), Gdelt.EVENT_COLUMNS);
        assertThat(cells).hasSize(61);
        assertThat(cells)
                .containsEntry("SQLDATE", "20310304")
                .containsEntry("FractionDate", "2031.1698")
                .containsEntry("Actor1CountryCode", "COR")
                .containsEntry("Actor2CountryCode", "DRV")
                .containsEntry("EventCode", "163")
                .containsEntry("EventRootCode", "16")
                .containsEntry("QuadClass", "4")
                .containsEntry("IsRootEvent", "1")
                .containsEntry("NumSources", "1")
                .containsEntry("NumArticles", "4")
                .containsEntry("DATEADDED", "20310304000000");
        assertThat(Double.parseDouble(cells.get("GoldsteinScale"))).isNegative();
        assertThat(Long.parseLong(cells.get("GLOBALEVENTID"))).isPositive();
    }

    @Test
    void a_mention_row_has_the_16_columns_and_the_key_of_its_event() {
        Claim claim = sanction(Modality.ACTUAL, 0);
        Map<Assertion, Print> prints = Map.of(claim.first(), FIRST);
        String event = Gdelt.events(claim, FIRST).get(0);
        List<String> mentions = Gdelt.mentions(claim, FIRST, prints);
        Map<String, String> cells = cells(mentions.get(0), Gdelt.MENTION_COLUMNS);
        assertThat(cells)
                .hasSize(16)
                .containsEntry("GLOBALEVENTID", event.substring(0, event.indexOf('\t')))
                .containsEntry("SentenceID", "1")
                .containsEntry("ActionCharOffset", "10")
                .containsEntry("Confidence", "80");
    }

    @Test
    void nothing_that_did_not_happen_is_written() {
        for (Modality modality : Modality.values()) {
            if (modality != Modality.ACTUAL) {
                assertThat(Gdelt.events(sanction(modality, 0), FIRST))
                        .as(modality.label())
                        .isEmpty();
            }
        }
    }

    @Test
    void plover_says_of_what_is_denied_that_it_is() {
        Row row = PloverJson.of(sanction(Modality.DENIED, 0)).orElseThrow();
        assertThat(row.cells()).containsEntry("event", "SANCTION").containsEntry("auxmode", List.of("negation"));
    }
}
