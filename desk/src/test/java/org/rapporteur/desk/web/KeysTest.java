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
    void c_refuses_words_that_must_not_be_copied() {
        Page page = at("/a/01-nna-talks-resume.txt");
        page.evaluate("() => document.querySelectorAll('.line[data-copy]').forEach(line => line.dataset.copy = '')");
        page.evaluate("() => navigator.clipboard.writeText('before')");
        press(page, "j", "c");
        page.locator("#told.on").waitFor();
        assertThat(page.locator("#told").textContent()).startsWith("Not copied");
        assertThat(page.evaluate("() => navigator.clipboard.readText()")).isEqualTo("before");
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
    void all_works_without_a_script() {
        Page page = Chrome.page(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        page.navigate(Sample.address() + "/");
        page.locator("nav a", new Page.LocatorOptions().setHasText("Numbers")).click();
        page.locator("summary").click();
        page.locator("input[name=min-origins]").fill("9");
        page.locator("button", new Page.LocatorOptions().setHasText("Apply")).click();
        assertThat(page.locator(".empty").textContent()).contains("without min-origins 9");
        page.locator(".empty a").click();
        page.locator("a.hit").first().click();
        assertThat(page.locator(".text .open").count()).isPositive();
        page.locator("#q").fill("written reply");
        page.locator("form[role=search] button").click();
        page.locator("a.hit").first().click();
        assertThat(page.url()).endsWith("#here");
    }
}
