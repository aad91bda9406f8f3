package org.rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.entry.Event;

class HomefrontTest {
    private static final String HEAD = "Crowds defy the curfew after the vote\n\nMarch 5, 2031\n\n";

    @Test
    void police_and_the_government_are_of_the_state_that_a_story_is_told_from() {
        List<Event> events = Told.page(HEAD + """
                        TOLVAR (NNA) — Dravenia said on Tuesday that President Pavel Orlin had won the election, and the streets filled.

                        Police fired tear gas at crowds. The government imposed a curfew in all towns of the coast.

                        The troops that were seen around the oil terminal on Monday night had left by noon, witnesses said.
                        """).all(Event.class);
        assertThat(events)
                .extracting(Event::type, Event::actors)
                .contains(tuple("attack", List.of("country:DRV")), tuple("curfew", List.of("country:DRV")));
    }

    @Test
    void in_a_story_that_speaks_more_of_another_state_nobody_knows_whose_they_are() {
        List<Event> events = Told.page(HEAD + """
                        MERRIN (NNA) — Dravenia said on Tuesday that President Pavel Orlin had won the election, and the streets filled.

                        Dravenia is a quiet land. Police fired tear gas at crowds. The government imposed a curfew in all towns.

                        Nobody who lives in the old port of Dravenia had seen its like, a fisherman said as he mended a net.
                        """).all(Event.class);
        assertThat(events).extracting(Event::actors).doesNotContain(List.of("country:CRV"));
    }
}
