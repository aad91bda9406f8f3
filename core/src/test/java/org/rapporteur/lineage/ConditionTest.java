package org.rapporteur.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.article.Article;
import org.rapporteur.lineage.Repair.Grade;

class ConditionTest {
    private static final Article GAZETTE = Wire.article("gazette.txt", Wire.TALKS);
    private static final Article SPUN = Wire.article("spun.txt", Wire.spun(Wire.TALKS));
    private static final Article SPOILT = Wire.article(
            "spoilt.txt",
            Wire.TALKS.stream().map(Wire::replaced).map(ConditionTest::spoilt).toList());

    private static String spoilt(String paragraph) {
        return paragraph
                .replace("single new idea", "single contemporary concept")
                .replace("drink our river dry", "sip our stream arid");
    }

    @Test
    void a_whole_text_is_called_whole() {
        Condition condition = Lineage.of(List.of(GAZETTE)).condition("gazette.txt");
        assertThat(condition.spun().narration()).as(condition.toString()).isFalse();
        assertThat(condition.repairs()).isEmpty();
    }

    @Test
    void an_unusual_style_alone_is_no_rewrite() {
        assertThat(new Spun(true, true, 0.67).alone()).isEqualTo(new Spun(false, false, 0.67));
        assertThat(new Spun(true, false, 0.97).alone().narration()).isTrue();
    }

    @Test
    void a_quotation_that_the_original_has_is_verbatim() {
        Condition condition = Lineage.of(List.of(GAZETTE, SPUN)).condition("spun.txt");
        assertThat(condition.quotations()).hasSize(2).allMatch(quotation -> quotation.wording() == Wording.VERBATIM);
    }

    @Test
    void an_altered_quotation_is_never_verbatim() {
        Condition condition = Lineage.of(List.of(GAZETTE, SPOILT)).condition("spoilt.txt");
        assertThat(condition.quotations())
                .hasSize(2)
                .as(condition.toString())
                .noneMatch(quotation -> quotation.wording() == Wording.VERBATIM);
    }

    @Test
    void damaged_words_are_read_as_the_original_has_them() {
        Condition condition = Lineage.of(List.of(GAZETTE, SPUN)).condition("spun.txt");
        assertThat(condition.spun().narration()).as(condition.toString()).isTrue();
        assertThat(condition.repairs())
                .anyMatch(repair -> repair.grade() == Grade.ALIGNED
                        && repair.printed().startsWith("navy")
                        && repair.meant().startsWith("military"));
        String read = condition.reading(SPUN).plain();
        assertThat(read).contains("military exercises north of Tavin").doesNotContain("navy workouts");
    }

    @Test
    void what_a_machine_puts_for_what_is_learned_from_its_first_copy() {
        Article other = Wire.article(
                "other.txt",
                Wire.spun(
                        List.of(
                                "OSTMARK — Dravenian officials said on Tuesday that the military would keep its exercises near the Lyssa valley small, and Ilka Marek called that a start.",
                                "Foreign Minister Ilka Marek said the formal proposal of the Halvorian government was still on the table at Geneva, where both countries meet on Friday.",
                                "The military has closed the road to Tavin, and growing crowds of villagers wait at the Sellin dam, Aron Veldt said on Monday.",
                                "A senior official said evidence of damage at the second dam was weak, and that the crisis could be settled in the coming days.",
                                "The Dravenian leader has said over the past year that the military exercises would begin when the head of the river authority declined to keep the road open, and officials of both countries still expected him to do so.",
                                "Halvoria has called for observers at the dams, and warned that growing numbers of troops near the border could make a critical meeting fail before it had begun, senior officials said.")));
        Condition condition = Lineage.of(List.of(GAZETTE, SPUN, other)).condition("other.txt");
        assertThat(condition.repairs())
                .as(condition.toString())
                .anyMatch(repair -> repair.printed().equals("navy")
                        && repair.meant().equals("military")
                        && repair.grade() == Grade.FOUND);
    }
}
