package org.rapporteur.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.entry.Exchange;

class PapersTest {
    @Test
    void a_draft_resolution_and_a_draft_agreement_are_two_papers() {
        assertThat(Papers.namesAgree(draft("draft resolution"), draft("draft agreement")))
                .isFalse();
        assertThat(Papers.namesAgree(draft("draft accord"), draft("draft agreement")))
                .isTrue();
        assertThat(Papers.namesAgree(draft("draft"), draft("draft agreement"))).isTrue();
    }

    private static Exchange draft(String name) {
        return new Exchange(
                Told.words("a.txt", name),
                name,
                "draft",
                List.of("country:CRV"),
                List.of("country:HLV"),
                Optional.empty(),
                "delivered",
                List.of(),
                Optional.empty());
    }
}
