package org.rapporteur.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
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

    /** Its words look rewritten, though not so surely that it is called so. */
    private static final List<String> STRANGE = strange();

    private static final Article STRANGER = Wire.article("strange.txt", STRANGE);

    private static List<String> strange() {
        List<String> story = new ArrayList<>(Wire.TALKS);
        story.addAll(Wire.HARVEST);
        story.set(3, Wire.replaced(story.get(3)));
        story.set(6, Wire.replaced(story.get(6)));
        story.set(5, spoilt(story.get(5)));
        return story;
    }

    @Test
    void a_text_that_its_own_words_put_in_doubt_vouches_for_no_quotation() {
        Condition condition = Lineage.of(List.of(STRANGER)).condition("strange.txt");
        assertThat(condition.spun().narration()).as(condition.toString()).isFalse();
        assertThat(condition.quotations())
                .hasSize(3)
                .as(condition.toString())
                .allMatch(quotation -> quotation.wording() == Wording.UNCHECKED);
    }

    @Test
    void a_doubtful_text_is_borne_out_by_another_newsroom_that_has_the_words() {
        Condition condition = Lineage.of(List.of(STRANGER, Wire.article("harvest.txt", Wire.HARVEST)))
                .condition("strange.txt");
        assertThat(condition.quotations())
                .extracting(Quotation::wording)
                .as(condition.toString())
                .containsExactly(Wording.UNCHECKED, Wording.UNCHECKED, Wording.VERBATIM);
    }

    @Test
    void a_doubtful_text_is_borne_out_by_no_other_edition_of_it() {
        Article later = Wire.article("later.txt", Wire.without(STRANGE, 10));
        Condition condition = Lineage.of(List.of(STRANGER, later)).condition("strange.txt");
        assertThat(condition.quotations())
                .as(condition.toString())
                .allMatch(quotation -> quotation.wording() == Wording.UNCHECKED);
    }

    @Test
    void a_doubtful_text_is_cleared_by_a_copy_whose_words_fit_worse() {
        Condition condition = Lineage.of(List.of(STRANGER, Wire.article("copy.txt", Wire.spun(STRANGE))))
                .condition("strange.txt");
        assertThat(condition.quotations())
                .as(condition.toString())
                .allMatch(quotation -> quotation.wording() == Wording.VERBATIM);
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

    /** Told anew in sound words: nothing of its own shows that it is a rewrite, but what stands between the marks was not said. */
    private static final Article RETOLD = Wire.article(
            "retold.txt",
            List.of(
                    "OSTMARK — Halvoria’s and Dravenia’s foreign ministers agreed on Tuesday to go on talking about the Lyssa valley, officials of both countries said after a difficult call.",
                    "More than 40,000 Dravenian troops still stand on the border, a senior official said, and exercises north of Tavin are to begin next month.",
                    "“We did not hear a single fresh idea today, but we heard a promise to put one on paper,” Foreign Minister Ilka Marek told reporters in Ostmark.",
                    "Dravenian leader Aron Veldt said his government was still looking at the proposal that the Halvorian ambassador brought last week.",
                    "Halvoria demands that the troops leave the valley before a treaty on water is signed, and has called for neutral observers at the three dams.",
                    "“Nobody will drink our river dry while we sit and write letters,” Veldt told the assembly on Monday evening.",
                    "Senior officials said the talks could fail if the crisis around the Sellin dam were not over in the coming days.",
                    "Both ministers are expected to meet in Geneva on Friday, their first meeting in over a year."));

    @Test
    void what_a_text_told_anew_has_otherwise_between_the_marks_is_altered_though_its_own_words_are_sound() {
        Lineage lineage = Lineage.of(List.of(GAZETTE, RETOLD));
        assertThat(lineage.kinship("gazette.txt", "retold.txt").orElseThrow().relations())
                .contains(Relation.REWRITE);
        Condition condition = lineage.condition("retold.txt");
        assertThat(condition.spun().narration()).isFalse();
        assertThat(condition.quotations())
                .extracting(Quotation::wording)
                .as(condition.toString())
                .doesNotContain(Wording.UNCHECKED)
                .containsExactly(Wording.ALTERED, Wording.VERBATIM);
        assertThat(lineage.condition("gazette.txt").quotations()).allMatch(one -> one.wording() == Wording.VERBATIM);
    }

    @Test
    void what_the_original_of_a_text_told_anew_does_not_have_between_the_marks_is_not_vouched_for() {
        List<String> told = RETOLD.paragraphs().stream()
                .map(span -> span.in(RETOLD.plain()))
                .map(line -> line.replace(
                        "Nobody will drink our river dry while we sit and write letters",
                        "Let them come and count the buckets"))
                .toList();
        Lineage lineage = Lineage.of(List.of(GAZETTE, Wire.article("retold.txt", told)));
        assertThat(lineage.condition("retold.txt").quotations())
                .extracting(Quotation::wording)
                .containsExactly(Wording.ALTERED, Wording.UNCHECKED);
    }

    @Test
    void another_last_word_alters_a_quotation() {
        List<String> told = RETOLD.paragraphs().stream()
                .map(span -> span.in(RETOLD.plain()))
                .map(line -> line.replace("sit and write letters", "sit and write poems"))
                .toList();
        Lineage lineage = Lineage.of(List.of(GAZETTE, Wire.article("retold.txt", told)));
        assertThat(lineage.condition("retold.txt").quotations())
                .extracting(Quotation::wording)
                .containsExactly(Wording.ALTERED, Wording.ALTERED);
    }

    @Test
    void blanks_about_an_apostrophe_alter_no_quotation() {
        List<String> told = RETOLD.paragraphs().stream()
                .map(span -> span.in(RETOLD.plain()))
                .map(line -> line.replace("a single fresh idea today, but we heard a promise to put", "Veldt ’ s army"))
                .toList();
        List<String> original = Wire.TALKS.stream()
                .map(line -> line.replace("a single new idea today, but we heard a promise to send", "Veldt’s army"))
                .toList();
        Article copy = Wire.article("loose.txt", told);
        Condition condition =
                Lineage.of(List.of(Wire.article("gazette.txt", original), copy)).condition("loose.txt");
        assertThat(condition.quotations()).extracting(Quotation::wording).doesNotContain(Wording.ALTERED);
    }

    @Test
    void a_later_edition_of_a_text_may_have_a_quotation_otherwise() {
        List<String> later = Wire.with(
                Wire.without(Wire.TALKS, 2),
                2,
                Wire.TALKS.get(2).replace("single new idea", "single idea that was new"));
        Condition condition =
                Lineage.of(List.of(GAZETTE, Wire.article("late.txt", later))).condition("late.txt");
        assertThat(condition.quotations()).noneMatch(quotation -> quotation.wording() == Wording.ALTERED);
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
