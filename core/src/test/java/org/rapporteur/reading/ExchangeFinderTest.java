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
}
