package org.rapporteur.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.text.Span;

class LineRulesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "MERRIN, Corvania (NNA) — The ministers agreed.|Merrin|NNA",
                "MERRIN (NNA) - The ministers agreed.|Merrin|NNA",
                "TOLVAR, March 3 (NNA) -- The ministers agreed.|Tolvar|NNA",
                "PORT AMAR — The ministers agreed.|Port Amar|-",
                "Merrin (Northline) – The ministers agreed.|Merrin|Northline",
                "MERRIN. March 3 (NNA) - The ministers agreed.|Merrin|NNA",
                "TOLVAR, March 3. /NNA/. The ministers agreed.|Tolvar|NNA",
                "March 3 (NNA) -- The ministers agreed.|-|NNA",
                "UPI, March 3. The ministers agreed.|-|UPI",
                "Orlin, March 3. The ministers agreed.|-|-",
                "(CNN)The ministers agreed.|-|CNN",
                "(Orlin) The ministers agreed.|-|-",
                "March 3 (a Monday) - The ministers agreed.|-|-",
                "Merrin – a small town – was quiet.|-|-",
                "ORLIN: We did not come here to sign.|-|-",
                "The NNA (an agency) - said so.|-|-",
            })
    void a_dateline_is_told_from_a_sentence(String line, String place, String agency) {
        var found = Datelines.at(line, new Span(0, line.length()));
        assertThat(found.flatMap(Dateline::place).orElse(null)).as(line).isEqualTo(place);
        assertThat(found.flatMap(Dateline::agency).orElse(null)).as(line).isEqualTo(agency);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "March 11, 2031|2031-03-11",
                "Tuesday, 11th March 2031, 8.15pm|2031-03-11",
                "Published Mar. 11 2031|2031-03-11",
                "2031-03-11T20:15:00+01:00|2031-03-11",
                "11.03.2031|2031-03-11",
                "25/03/2031|2031-03-25",
                "03/11/2031|-",
                "31 February 2031|-",
                "about 1100 people|-",
            })
    void a_day_is_found_where_it_is_beyond_doubt(String line, LocalDate day) {
        assertThat(Days.first(line).orElse(null)).as(line).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "By TERESA OKAN and PAUL REDDICK|Teresa Okan;Paul Reddick",
                "By Henrik Saal, Diplomatic Correspondent, in Merrin|Henrik Saal",
                "Written by Nell Varga - 11 March 2031|Nell Varga",
                "By Anya van Delden, Omar O'Hare & J. R. Lund|Anya van Delden;Omar O'Hare;J. R. Lund",
                "Teresa Okan in Merrin and Paul Reddick|Teresa Okan;Paul Reddick",
                "Posted by newsdesk|-",
                "By the foreign desk|-",
                "By Northline News Agency|-",
            },
            quoteCharacter = '`')
    void a_byline_names_persons_and_no_desks(String line, String names) {
        assertThat(String.join(";", Names.in(line))).as(line).isEqualTo(names == null ? "" : names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gates stay shut :: The Harbour Gazette|The Harbour Gazette|Gates stay shut",
                "Port Amar Herald - Belmora freezes funds of dam operator||Belmora freezes funds of dam operator",
                "Gates stay shut – for now|The Harbour Gazette|Gates stay shut – for now",
            })
    void a_headline_is_parted_from_the_sites_name(String title, String outlet, String headline) {
        assertThat(Headline.withoutSite(title, Optional.ofNullable(outlet)))
                .as(title)
                .isEqualTo(headline);
    }
}
