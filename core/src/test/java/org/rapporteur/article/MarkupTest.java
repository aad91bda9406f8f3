package org.rapporteur.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.rapporteur.ingest.Page;
import org.rapporteur.text.Span;

class MarkupTest {
    @Test
    void each_character_knows_the_markup_that_it_was_written_as() {
        String page =
                "<html><body><article><p>Marek&rsquo;s &ldquo;reply&rdquo; &amp; a <b>sec<i>on</i>d</b>   note \uD83D\uDE00 went out"
                        + "\r\n on &#8220;Friday&#x201D; &copy 2031, officials said.</p></article></body></html>";
        Article article = read(page);
        assertThat(article.plain())
                .isEqualTo("Marek’s “reply” & a second note \uD83D\uDE00 went out on “Friday” © 2031, officials said.");
        assertThat(origin(article, page, "’")).isEqualTo("&rsquo;");
        assertThat(origin(article, page, "“reply”")).isEqualTo("&ldquo;reply&rdquo;");
        assertThat(origin(article, page, "&")).isEqualTo("&amp;");
        assertThat(origin(article, page, "second")).isEqualTo("sec<i>on</i>d");
        assertThat(origin(article, page, "\uD83D\uDE00")).isEqualTo("\uD83D\uDE00");
        assertThat(origin(article, page, "out on")).isEqualTo("out\r\n on");
        assertThat(origin(article, page, "“Friday”")).isEqualTo("&#8220;Friday&#x201D;");
        assertThat(origin(article, page, "2031, officials said.")).isEqualTo("2031, officials said.");
    }

    @Test
    void every_word_of_a_page_leads_back_to_itself() {
        String page =
                "\uFEFF<!doctype html><title>x</title><nav><a href=/>World</a></nav><main><h1>Gates stay shut &amp; locked</h1>"
                        + "<p>Officials in Karsholm said &#x1F600; that nobody&nbsp;had answered.<br><br>The army did not respond.</p>"
                        + "<ul><li>One gate<li>Two gates</ul><table><tr><td>Third<td>gate</table></main>";
        Article article = read(page);
        String plain = article.plain();
        for (int start = 0; start < plain.length(); start = plain.indexOf(' ', start) + 1) {
            int end = plain.indexOf(' ', start);
            String word = plain.substring(start, end < 0 ? plain.length() : end);
            if (!word.contains("\n")) {
                String written = slice(page, article.text().origin(new Span(start, start + word.length())));
                assertThat(Parser.unescapeEntities(written, false)).isEqualTo(word);
            }
            if (end < 0) {
                break;
            }
        }
    }

    @Test
    void scripts_and_styles_are_never_read() {
        Article article =
                read("<html><style>p { color: red }</style><script>var news = 'The army crossed the river.';</script>"
                        + "<p>The army had no answer to a question about Wednesday.</p>");
        assertThat(article.plain()).isEqualTo("The army had no answer to a question about Wednesday.");
    }

    @Test
    void two_breaks_part_paragraphs() {
        Article article = read("<html><div>The gates stay shut, the ministry said on Tuesday in Karsholm.<br><br>"
                + "Nobody had answered the offer by Wednesday evening, officials said.</div>");
        assertThat(article.paragraphs()).hasSize(2);
    }

    @Test
    void what_the_markup_says_of_itself_comes_before_what_it_shows() {
        Article article = read("<html><head><title>Gates stay shut | The Harbour Gazette</title>"
                + "<script type=\"application/ld+json\">{\"@graph\":[{\"@type\":\"WebSite\",\"name\":\"x\"},{\"@type\":\"NewsArticle\","
                + "\"headline\":\"Gates stay shut\",\"datePublished\":\"2031-03-11T23:30:00+01:00\",\"dateModified\":\"2031-03-13\","
                + "\"author\":{\"@type\":\"Person\",\"name\":\"Teresa Okan\"},\"publisher\":{\"name\":\"The Harbour Gazette\"}}]}</script>"
                + "</head><body><p>20 March 2031</p><h1>Gates stay shut</h1><p>The gates stay shut, the ministry said on Tuesday in Karsholm.</p>"
                + "<p>Nobody had answered the offer by Wednesday evening, officials said.</p></body></html>");
        assertThat(article.title()).contains("Gates stay shut");
        assertThat(article.outlet()).contains("The Harbour Gazette");
        assertThat(article.bylines()).containsExactly("Teresa Okan");
        assertThat(article.published().day()).contains(LocalDate.of(2031, 3, 11));
        assertThat(article.published().reason()).isEqualTo("JSON-LD datePublished");
        assertThat(article.published().losers())
                .extracting(Published.Candidate::day)
                .contains(LocalDate.of(2031, 3, 13));
    }

    @Test
    void a_day_in_universal_time_gives_way_to_the_day_that_readers_see() {
        Article article = read(
                "<html><head><meta property=\"article:published_time\" content=\"2031-03-12T02:30:00Z\"></head>"
                        + "<body><article><h1>Gates stay shut, ministry says</h1><p class=\"date\">March 11, 2031, 9:30 p.m.</p>"
                        + "<p>The gates stay shut, the ministry said on Tuesday in Karsholm.</p>"
                        + "<p>Nobody had answered the offer by Wednesday evening, officials said.</p></article></body></html>");
        assertThat(article.published().day()).contains(LocalDate.of(2031, 3, 11));
        assertThat(article.published().losers())
                .extracting(Published.Candidate::day)
                .containsExactly(LocalDate.of(2031, 3, 12));
    }

    private static Article read(String page) {
        Outcome outcome = Articles.of(Page.of("page.html", page.getBytes(StandardCharsets.UTF_8)));
        assertThat(outcome).isInstanceOf(Article.class);
        Zoning.holds((Article) outcome);
        return (Article) outcome;
    }

    private static String origin(Article article, String page, String words) {
        int start = article.plain().indexOf(words);
        return slice(page, article.text().origin(new Span(start, start + words.length())));
    }

    private static String slice(String page, Span points) {
        return page.substring(page.offsetByCodePoints(0, points.start()), page.offsetByCodePoints(0, points.end()));
    }
}
