package org.rapporteur.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConlluTest {
    private final Conllu conllu = new Conllu(Language.english());

    @Test
    void given_words_stay_and_answers_are_ours() {
        String given = "# sent_id = 1\n1-2\tDon’t\t_\t_\t_\t_\t_\t_\t_\t_\n1\tDo\t_\t_\t_\t_\t_\t_\t_\t_\n"
                + "2\tn’t\t_\t_\t_\t_\t_\t_\t_\t_\n3\tgo\tx\tX\tX\t_\t1\tdep\t_\tSpaceAfter=No\n4\t.\t_\t_\t_\t_\t_\t_\t_\t_\n\n";
        String[] lines = conllu.annotate(given).split("\n");
        assertThat(lines[0]).isEqualTo("# sent_id = 1");
        assertThat(lines[1]).startsWith("1-2\tDon’t");
        assertThat(lines[3]).startsWith("2\tn’t\tnot\tPART\tRB\t_\t3\t");
        assertThat(lines[4]).isEqualTo("3\tgo\tgo\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No");
    }

    @Test
    void a_file_without_sentences_stays_one() {
        assertThat(conllu.annotate("")).isEmpty();
        assertThat(conllu.annotate("\n\n\n")).isEmpty();
    }
}
