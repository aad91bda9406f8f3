package org.rapporteur.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The pages on paper, and in the colours of those who choose their own. */
class PrintTest {
    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page[^s]");

    private static Page at(String path) {
        Page page = Chrome.page(new Browser.NewContextOptions().setViewportSize(1280, 900));
        page.navigate(Sample.address() + path);
        return page;
    }

    @Test
    void today_prints_on_one_sheet() {
        byte[] pdf = at("/").pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true));
        assertThat(SHEET.matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                        .results()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void nothing_is_printed_that_only_a_screen_has_use_for() {
        for (String path : List.of("/", "/meetings", "/a/01-nna-talks-resume.txt")) {
            Page page = at(path);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            for (String part : List.of("header.top", ".twins", "footer", ".filters", ".switches", "kbd")) {
                assertThat(page.locator(part + ":visible").count())
                        .as(path + " prints " + part)
                        .isZero();
            }
            assertThat(page.locator("main h1").isVisible()).isTrue();
            assertThat(page.locator(".words, .text").first().isVisible()).isTrue();
        }
    }

    @Test
    void in_forced_colours_the_words_of_a_line_are_outlined() {
        Page page = at(at("/timeline").locator("a.hit").first().getAttribute("href"));
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        assertThat((String) page.evaluate("() => getComputedStyle(document.querySelector('.text .open')).outlineStyle"))
                .isEqualTo("solid");
    }

    @Test
    void in_forced_colours_kinds_differ_by_their_line_and_their_letter() {
        Page page = at("/a/01-nna-talks-resume.txt");
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        @SuppressWarnings("unchecked")
        List<Map<String, String>> kinds = (List<Map<String, String>>) page.evaluate("""
                () => Array.from(document.querySelectorAll('.switches .tag')).map(tag => ({
                  letter: Array.from(tag.classList).find(name => name.startsWith('k-')),
                  style: getComputedStyle(tag).textDecorationStyle,
                  line: getComputedStyle(tag).textDecorationLine,
                  words: tag.textContent.trim()}))
                """);
        assertThat(kinds).hasSizeGreaterThan(3);
        List<String> looks = new ArrayList<>();
        for (Map<String, String> kind : kinds) {
            assertThat(kind.get("line")).contains("underline");
            looks.add(kind.get("style") + " " + kind.get("words"));
        }
        assertThat(looks).doesNotHaveDuplicates();
        assertThat(page.locator(".text .ref").first().textContent()).matches("[A-Z]\\d+");
    }
}
