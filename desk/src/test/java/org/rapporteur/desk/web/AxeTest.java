package org.rapporteur.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every page in light, dark and forced colours, at three widths: no finding, no sideways scrolling; and a picture of it. */
class AxeTest {
    private static final List<Integer> WIDTHS = List.of(1280, 390, 320);
    private static final Path SCREENS = Sample.ROOT.resolve("target/screens");

    static Stream<String> pages() {
        return Stream.concat(PagesTest.pages(), Stream.of("/nowhere", "/numbers?min-origins=9", firstLine()));
    }

    private static String firstLine() {
        String page = Sample.get("/timeline").body();
        int at = page.indexOf("/why/");
        return page.substring(at, page.indexOf('"', at));
    }

    @TestFactory
    Stream<DynamicTest> nothing_is_found_on_any_page() {
        Page page = Chrome.page();
        return pages().map(path -> DynamicTest.dynamicTest(path, () -> {
            List<String> findings = new ArrayList<>();
            for (int width : WIDTHS) {
                page.setViewportSize(width, 900);
                page.emulateMedia(new Page.EmulateMediaOptions()
                        .setColorScheme(ColorScheme.LIGHT)
                        .setForcedColors(ForcedColors.NONE));
                page.navigate(Sample.address() + path);
                if (width == 1280) {
                    shoot(page, path, "");
                    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
                    shoot(page, path, "-print");
                    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
                }
                findings.addAll(in(page, "light " + width));
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
                if (width == 390) {
                    shoot(page, path, "-dark-390");
                }
                findings.addAll(in(page, "dark " + width));
                page.emulateMedia(new Page.EmulateMediaOptions()
                        .setColorScheme(ColorScheme.LIGHT)
                        .setForcedColors(ForcedColors.ACTIVE));
                findings.addAll(in(page, "forced " + width));
            }
            assertThat(findings).isEmpty();
        }));
    }

    private static List<String> in(Page page, String how) {
        List<String> findings = new ArrayList<>();
        Axe.findings(page).forEach(finding -> findings.add(how + ": " + finding));
        Object wide =
                page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (((Number) wide).intValue() > 0) {
            findings.add(how + ": scrolls sideways by " + wide);
        }
        return findings;
    }

    private static void shoot(Page page, String path, String how) {
        String name = path.equals("/") ? "today" : path.substring(1).replaceAll("[^A-Za-z0-9-]+", "_");
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENS.resolve(name + how + ".png"))
                .setFullPage(true));
    }

    @AfterAll
    static void no_request_left_this_machine() {
        assertThat(Chrome.ABROAD).isEmpty();
    }
}
