package org.rapporteur.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.record.Told.MAREK;
import static org.rapporteur.record.Told.by;
import static org.rapporteur.record.Told.copy;
import static org.rapporteur.record.Told.quoted;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.rapporteur.entry.Evidence;

class WholesTest {
    private static final String LAST = "“Nobody in Velden will sign it blind.”";
    private static final Filing SPEECH = speech("gazette.txt", "gazette.txt");
    private static final Filing SENTENCE =
            by("courier.txt", "2031-03-05", quoted("courier.txt", MAREK, "“Nobody in Velden will sign it blind,”"));

    private static Filing speech(String article, String origin) {
        return copy(
                article,
                origin,
                "2031-03-05",
                quoted(
                        article,
                        MAREK,
                        "“The valley needs bread, seed and patient engineers, and it needs all three before winter.”",
                        LAST));
    }

    private static Claim line(String words, Filing... filings) {
        return Dossier.of(Arrays.asList(filings)).claims(Kind.STATEMENT).stream()
                .filter(claim -> claim.headline().contains(words))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoever_prints_the_speech_vouches_for_a_sentence_of_it() {
        Claim sentence = line("Nobody in Velden", SPEECH, SENTENCE);
        assertThat(sentence.support().newsrooms()).containsExactly("courier", "gazette");
        assertThat(sentence.flags()).doesNotContain(Claim.Flag.SOLE);
    }

    @Test
    void whoever_prints_one_sentence_does_not_vouch_for_the_speech() {
        Claim speech = line("The valley needs", SPEECH, SENTENCE);
        assertThat(speech.support().newsrooms()).containsExactly("gazette");
        assertThat(speech.wholes()).isEmpty();
    }

    @Test
    void the_speech_is_shown_where_the_sentence_stands_in_it() {
        Claim sentence = line("Nobody in Velden", SPEECH, SENTENCE);
        assertThat(sentence.wholes())
                .flatExtracting(whole -> whole.entry().evidence())
                .extracting(Evidence::words)
                .containsExactly(LAST);
    }

    @Test
    void a_reprint_of_the_speech_is_no_further_source_of_the_sentence() {
        Claim sentence = line("Nobody in Velden", SPEECH, SENTENCE, speech("lantern.html", "gazette.txt"));
        assertThat(sentence.support().origins()).isEqualTo(2);
        assertThat(sentence.support().articles()).isEqualTo(3);
    }

    @Test
    void a_few_words_may_have_been_said_anywhere() {
        Filing scrap = by("herald.txt", "2031-03-05", quoted("herald.txt", MAREK, "“sign it blind”"));
        assertThat(line("sign it blind”", scrap, SPEECH).wholes()).isEmpty();
    }

    @Test
    void one_changed_word_is_another_quotation() {
        Filing other =
                by("herald.txt", "2031-03-05", quoted("herald.txt", MAREK, "“Somebody in Velden will sign it blind.”"));
        assertThat(line("Somebody", other, SPEECH).support().newsrooms()).containsExactly("herald");
    }
}
