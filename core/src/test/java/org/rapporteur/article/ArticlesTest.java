package org.rapporteur.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.article.Zone.Kind;
import org.rapporteur.ingest.Page;

class ArticlesTest {
    private static final String FIRST =
            "The foreign ministers of Halvoria and Dravenia agreed Tuesday to go on talking about the Lyssa valley and its dam.";
    private static final String SECOND =
            "Halvoria’s Defence Ministry says more than 40,000 Dravenian troops are massed within 20 kilometres of the border.";
    private static final String THIRD = "“Ask the generals,” he said.";

    @Test
    void a_scrapers_stamp_is_cut_off_and_dates_the_story() {
        Article article = read(" date 2031-03-12 " + FIRST + "\n\n" + SECOND);
        assertThat(words(article, Kind.META_PREFIX)).containsExactly("date 2031-03-12");
        assertThat(paragraphs(article)).containsExactly(FIRST, SECOND);
        assertThat(article.published().day()).contains(LocalDate.of(2031, 3, 12));
        assertThat(article.published().reason()).isEqualTo("scraper's stamp");
    }

    @Test
    void a_dateline_names_place_and_agency_and_stays_in_the_paragraph() {
        Article article = read("Talks to go on\n\nPORT AMAR, Belmora (NNA) — " + FIRST + "\n\n" + SECOND);
        assertThat(article.dateline().flatMap(Dateline::place)).contains("Port Amar");
        assertThat(article.dateline().flatMap(Dateline::agency)).contains("NNA");
        assertThat(article.credit()).contains("NNA");
        assertThat(paragraphs(article).get(0)).startsWith("PORT AMAR, Belmora (NNA) — The foreign");
    }

    @Test
    void marks_of_plain_text_are_no_part_of_headline_and_byline() {
        Article article = read("# Talks to go on over the dam\n\n*By Teresa Okan, Northline News Agency*\n\n" + FIRST
                + "\n\n" + SECOND + "\n\n" + THIRD);
        assertThat(article.title()).contains("Talks to go on over the dam");
        assertThat(article.bylines()).containsExactly("Teresa Okan");
    }

    @Test
    void the_credit_of_a_picture_is_no_headline() {
        Article article = read(
                "Advertisement\nContinue reading below\nForeign Ministers Agree to Go On Talking About the Dam\nGive this article\n"
                        + "Credit...Pool photo by Jarl Ostby\nBy Teresa Okan\nMarch 11, 2031\nMERRIN — " + FIRST + "\n"
                        + SECOND
                        + "\n" + THIRD);
        assertThat(article.title()).contains("Foreign Ministers Agree to Go On Talking About the Dam");
    }

    @Test
    void the_line_that_says_when_a_page_was_posted_is_no_headline() {
        Article article = read("Posted on March 12, 2031 by admin\nForeign ministers agree to go on talking\n" + FIRST
                + "\n" + SECOND + "\n" + THIRD);
        assertThat(article.title()).contains("Foreign ministers agree to go on talking");
        assertThat(article.published().day()).contains(LocalDate.of(2031, 3, 12));
    }

    @Test
    void who_worked_on_a_story_and_what_stands_behind_the_copyright_line_is_no_story() {
        Article article = read(FIRST + "\n\n" + SECOND + "\n\n" + THIRD
                + "\n\nReporting by Teresa Okan in Merrin and Paul Reddick in Port Amar; Editing by Henrik Saal"
                + "\n\n© 2025—2031 Harbour Gazette, Inc. All rights reserved."
                + "\n\nNews and other data on these pages are given for information only.");
        assertThat(paragraphs(article)).containsExactly(FIRST, SECOND, THIRD);
        assertThat(words(article, Kind.CONTRIBUTORS)).hasSize(1);
    }

    @Test
    void a_story_ends_with_its_last_sentence() {
        String last = "The two ministers will speak by telephone on Friday.";
        Article article = read(
                FIRST + "\n\n" + SECOND + "\n\n" + THIRD + "\n\n" + last + "\n\nRead more on the site →\nTo the top");
        assertThat(paragraphs(article)).containsExactly(FIRST, SECOND, THIRD, last);
    }

    @Test
    void a_kind_of_text_is_no_newsroom() {
        Article article = read("Joint Statement on the Dam\nMedia Note\nMarch 12, 2031\n" + FIRST + "\n" + SECOND);
        assertThat(article.outlet()).isEmpty();
    }

    @Test
    void a_line_of_attribution_names_the_origin() {
        Article article = read(
                FIRST + "\n\n" + SECOND + "\n\n" + THIRD + "\n\nThis story originally appeared on northline.example.");
        assertThat(article.credit()).contains("northline.example");
        assertThat(paragraphs(article)).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void the_day_a_page_was_saved_is_not_the_day_it_was_published() {
        Article article = read(
                "Thursday, 20 March 2031\nThe Harbour Gazette\n  • Home\n  • World\n  • Money\nSign in\n\nTalks to go on over dam\n\n"
                        + "By Teresa Okan\n11 March 2031, 8.15pm\n\n" + FIRST + "\n\n" + SECOND + "\n\n" + THIRD
                        + "\n\nMost read\nFive ferry crossings to try\n© 2031 The Harbour Gazette. All rights reserved.");
        assertThat(article.published().day()).contains(LocalDate.of(2031, 3, 11));
        assertThat(article.published().losers())
                .extracting(Published.Candidate::day)
                .containsExactly(LocalDate.of(2031, 3, 20));
        assertThat(article.outlet()).contains("The Harbour Gazette");
        assertThat(article.bylines()).containsExactly("Teresa Okan");
        assertThat(article.title()).contains("Talks to go on over dam");
        assertThat(paragraphs(article)).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void paragraphs_broken_at_a_fixed_width_are_joined() {
        Article article = read("""
                The foreign ministers of Halvoria and Dravenia agreed Tuesday to go on
                talking about the Lyssa valley and its dam, but neither offered to pull
                back the soldiers who face each other across the river.

                Halvorian Foreign Minister Ilse Marek and her Dravenian counterpart,
                Pavel Orlin, met for about 90 minutes in the Corvanian capital. It was
                their first meeting since Dravenia shut four of the dam's six gates.
                """);
        assertThat(article.paragraphs()).hasSize(2);
        assertThat(paragraphs(article).get(0)).endsWith("across the river.");
    }

    @Test
    void offsets_count_the_byte_order_mark_and_both_characters_of_a_line_end() {
        Article article = read("\uFEFF" + FIRST + "\r\n\r\n" + SECOND);
        assertThat(article.text().origin(article.paragraphs().get(0)).start()).isEqualTo(1);
        assertThat(article.text().origin(article.paragraphs().get(1)).start()).isEqualTo(1 + FIRST.length() + 4);
    }

    @Test
    void a_page_without_a_sentence_is_no_story() {
        Outcome outcome =
                Articles.of(Page.of("menu.txt", "Home\nWorld\nMoney\nSign in\n".getBytes(StandardCharsets.UTF_8)));
        assertThat(outcome).isInstanceOf(Unreadable.class);
        assertThat(((Unreadable) outcome).reason()).startsWith("no story");
    }

    @Test
    void an_input_that_could_not_be_had_says_why() {
        assertThat(Articles.of(Page.missing("locked.txt", "may not be read")))
                .isEqualTo(new Unreadable("locked.txt", "may not be read"));
    }

    private static Article read(String page) {
        Outcome outcome = Articles.of(Page.of("page.txt", page.getBytes(StandardCharsets.UTF_8)));
        assertThat(outcome).as(page).isInstanceOf(Article.class);
        Zoning.holds((Article) outcome);
        return (Article) outcome;
    }

    private static List<String> paragraphs(Article article) {
        return article.paragraphs().stream()
                .map(span -> span.in(article.plain()))
                .toList();
    }

    private static List<String> words(Article article, Kind kind) {
        return article.zones().stream()
                .filter(zone -> zone.kind() == kind)
                .map(zone -> zone.span().in(article.plain()))
                .toList();
    }
}
