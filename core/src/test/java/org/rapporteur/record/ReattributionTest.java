package org.rapporteur.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.record.Told.MAREK;
import static org.rapporteur.record.Told.ORLIN;
import static org.rapporteur.record.Told.by;
import static org.rapporteur.record.Told.said;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.entry.Statement;

class ReattributionTest {
    private static final String WORDS = "the reply on the Lyssa dam would be ready before Friday";

    @Test
    void words_that_officials_first_carried_and_their_speaker_then_owns_are_attributed_anew() {
        Statement own = said("b.txt", ORLIN, "2031-03-04", WORDS);
        assertThat(between(carried(ORLIN, "anon:officials"), own))
                .singleElement()
                .satisfies(found -> {
                    assertThat(((Statement) found.before().entry()).relayedBy()).containsExactly("anon:officials");
                    assertThat(((Statement) found.after().entry()).relayedBy()).isEmpty();
                });
    }

    @Test
    void words_that_go_to_another_speaker_are_attributed_anew() {
        Statement before = said("a.txt", MAREK, "2031-03-04", WORDS);
        Statement after = said("b.txt", ORLIN, "2031-03-04", WORDS);
        assertThat(between(before, after)).hasSize(1);
    }

    @Test
    void a_name_spelt_otherwise_is_no_other_speaker() {
        Statement before = said("a.txt", "person:Ilya_Orlin", "2031-03-04", WORDS);
        Statement after = said("b.txt", "person:Orlin", "2031-03-04", WORDS);
        assertThat(between(before, after)).isEmpty();
    }

    @Test
    void other_words_of_another_speaker_are_his_own() {
        Statement before = said("a.txt", MAREK, "2031-03-04", WORDS);
        Statement after = said("b.txt", ORLIN, "2031-03-04", "farmers of the valley had waited for a ferry");
        assertThat(between(before, after)).isEmpty();
    }

    private static List<Reattribution> between(Statement before, Statement after) {
        return Reattribution.between(
                by("a.txt", "2031-03-05", before).assertions(),
                by("b.txt", "2031-03-05", after).assertions());
    }

    private static Statement carried(String speaker, String by) {
        Statement s = said("a.txt", speaker, "2031-03-04", WORDS);
        return new Statement(
                s.kind(),
                s.content(),
                s.quoted(),
                s.cue(),
                s.mention(),
                s.speaker(),
                s.role(),
                s.side(),
                s.addressee(),
                s.act(),
                s.when(),
                s.occasion(),
                List.of(by),
                s.nestedIn(),
                s.negated(),
                s.denial(),
                s.wording(),
                s.confidence());
    }
}
