package org.rapporteur.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The keys, and the pages without them. */
class KeysTest {
    private static Page at(String path) {
        Page page = Chrome.page(new Browser.NewContextOptions()
                .setViewportSize(1280, 900)
                .setPermissions(List.of("clipboard-read", "clipboard-write")));
        page.navigate(Sample.address() + path);
        return page;
    }

    private static void press(Page page, String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
        page.waitForLoadState();
    }

    @Test
    void g_and_a_letter_go_to_each_page() {
        Page page = at("/");
        for (Route route : Routes.all()) {
            if (route.isMenu()) {
                press(page, "g", String.valueOf(route.key()));
                page.waitForURL(Sample.address() + route.path());
                assertThat(page.locator("nav a[aria-current=page]").textContent())
                        .isEqualTo(route.title());
            }
        }
    }

    @Test
    void j_and_e_open_the_evidence_of_the_second_line() {
        Page page = at("/timeline");
        String second = page.locator(".line a.hit").nth(1).getAttribute("href");
        press(page, "j", "j", "e");
        page.waitForURL(Sample.address() + second);
        assertThat(page.locator(".text .open").count()).isPositive();
    }

    @Test
    void k_goes_back_and_o_opens_the_article_from_the_top() {
        Page page = at("/timeline");
        String article = page.locator(".line").first().getAttribute("data-article");
        press(page, "j", "j", "k", "o");
        page.waitForURL(Sample.address() + article);
    }

    @Test
    void s_shows_all_places_behind_a_line() {
        Page page = at("/timeline");
        String why = page.locator(".line").first().getAttribute("data-why");
        press(page, "j", "s");
        page.waitForURL(Sample.address() + why);
    }

    @Test
    void a_number_opens_its_line() {
        Page page = at("/numbers");
        String third = page.locator("a[data-hint='3']").getAttribute("href");
        press(page, "3");
        page.waitForURL(Sample.address() + third);
    }

    @Test
    void a_slash_searches_and_letters_in_the_box_are_letters() {
        Page page = at("/");
        press(page, "/", "g", "m");
        assertThat(page.locator("#q").inputValue()).isEqualTo("gm");
        assertThat(page.url()).isEqualTo(Sample.address() + "/");
    }

    @Test
    void a_question_mark_lists_the_keys() {
        Page page = at("/");
        press(page, "?");
        assertThat(page.locator("#keys").isVisible()).isTrue();
        press(page, "Escape");
        assertThat(page.locator("#keys").isVisible()).isFalse();
    }

    @Test
    void c_copies_with_attribution() {
        Page page = at("/a/01-nna-talks-resume.txt");
        press(page, "j", "c");
        page.locator("#told.on").waitFor();
        assertThat((String) page.evaluate("() => navigator.clipboard.readText()"))
                .contains("01-nna-talks-resume.txt, characters ");
    }

    @Test
    void c_refuses_an_altered_quotation() {
        Page page = at("/a/06-rewrite-quotes-altered.txt");
        String before = "before";
        page.evaluate("words => navigator.clipboard.writeText(words)", before);
        page.locator(".margin li:has(.quote.altered) a.hit").first().focus();
        press(page, "c");
        page.locator("#told.on").waitFor();
        assertThat(page.locator("#told").textContent()).startsWith("Not copied: these words were altered.");
        assertThat(page.evaluate("() => navigator.clipboard.readText()")).isEqualTo(before);
        assertThat(page.locator(".margin li:has(.quote.altered)[data-copy]:not([data-copy=''])")
                        .count())
                .as("altered quotations that could be copied")
                .isZero();
    }

    @Test
    void d_opens_the_difference_to_what_the_article_was_made_from() {
        Page page = at("/a/06-rewrite-quotes-altered.txt");
        press(page, "d");
        page.waitForURL(Sample.address() + "/diff/**");
        assertThat(page.locator("main h1").textContent()).isEqualTo("What changed");
    }

    @Test
    void a_link_to_a_sentence_opens_the_article_at_it() {
        Page page = at("/a/01-nna-talks-resume.txt?sentence=3#s3");
        assertThat(page.locator("#s3").boundingBox().y).isBetween(0.0, 900.0);
        assertThat((String) page.evaluate("() => getComputedStyle(document.querySelector('#s3')).fontWeight"))
                .isEqualTo("700");
    }

    @Test
    void the_first_stop_of_the_tabulator_skips_to_the_page_and_shows_where_it_is() {
        Page page = at("/timeline");
        press(page, "Tab");
        assertThat(page.locator(":focus").textContent()).isEqualTo("Skip to the page");
        assertThat(page.locator(":focus").boundingBox().x).isNotNegative();
        assertThat((String) page.evaluate("() => getComputedStyle(document.activeElement).outlineStyle"))
                .isEqualTo("solid");
        press(page, "Enter");
        assertThat(page.url()).endsWith("#main");
    }

    @Test
    void a_kind_can_be_switched_off() {
        Page page = at("/a/01-nna-talks-resume.txt");
        int before = page.locator(".margin li.e-f:visible").count();
        page.locator(".show-f").uncheck();
        assertThat(before).isPositive();
        assertThat(page.locator(".margin li.e-f:visible, .text .ref.k-f:visible")
                        .count())
                .isZero();
    }

    @Test
    void kinds_that_the_address_switches_off_are_off() {
        Page page = at("/a/01-nna-talks-resume.txt?hide=f");
        assertThat(page.locator(".show-f").isChecked()).isFalse();
        assertThat(page.locator(".margin li.e-f:visible").count()).isZero();
        assertThat(page.locator(".margin li:visible").count()).isPositive();
    }

    @Test
    void all_works_without_a_script() {
        Page page = Chrome.page(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        page.navigate(Sample.address() + "/");
        page.locator("nav a", new Page.LocatorOptions().setHasText("Numbers")).click();
        page.locator("summary").click();
        page.locator("input[name=min-origins]").fill("9");
        page.locator("button", new Page.LocatorOptions().setHasText("Apply")).click();
        assertThat(page.locator(".empty").textContent()).contains("without “min-origins 9”");
        page.locator(".empty a").click();
        page.locator("a.hit").first().click();
        assertThat(page.locator(".text .open").count()).isPositive();
        page.locator("#q").fill("written reply");
        page.locator("form[role=search] button").click();
        page.locator("a.hit").first().click();
        assertThat(page.url()).endsWith("#here");
    }
}
