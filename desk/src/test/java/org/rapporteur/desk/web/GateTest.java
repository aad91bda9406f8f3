package org.rapporteur.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The gate itself: faults that were planted are found. */
class GateTest {
    private static final String PAGE =
            "<!doctype html><html lang=en><head><title>T</title></head><body><main><h1>T</h1>%s</main></body></html>";

    private static Page with(String fault) {
        Page page = Chrome.page();
        page.setContent(PAGE.formatted(fault));
        return page;
    }

    @Test
    void a_page_without_faults_passes() {
        assertThat(Axe.findings(with("<p>Words.</p>"))).isEmpty();
    }

    @Test
    void a_field_without_label_is_found() {
        assertThat(Axe.findings(with("<input>"))).anyMatch(finding -> finding.startsWith("label:"));
    }

    @Test
    void pale_words_are_found() {
        assertThat(Axe.findings(with("<p style='color:#bbb;background:#fff'>Words.</p>")))
                .anyMatch(finding -> finding.startsWith("color-contrast:"));
    }

    @Test
    void a_small_target_is_found() {
        assertThat(Axe.findings(with("<button style='width:10px;height:10px;padding:0' aria-label=a></button>"
                        + "<button style='width:10px;height:10px;padding:0' aria-label=b></button>")))
                .anyMatch(finding -> finding.startsWith("target-size:"));
    }

    @Test
    void a_request_abroad_is_found() {
        Page page = with("<p>Words.</p>");
        page.route("**/*", route -> route.abort());
        page.setContent(PAGE.formatted("<img alt='' src='http://news.example/x.png'>"));
        page.waitForTimeout(200);
        assertThat(Chrome.ABROAD.remove("http://news.example/x.png")).isTrue();
    }

    @Test
    void a_dead_link_and_a_dead_anchor_are_found() {
        Crawl crawl = new Crawl(Sample.address());
        crawl.check(
                "/planted",
                PAGE.formatted("<a href='/nowhere'>a</a><a href='#gone'>b</a><a href='/meetings#gone'>c</a>"));
        assertThat(crawl.faults())
                .contains(
                        "/planted: /nowhere answers 404",
                        "/planted: #gone is not there",
                        "/planted: /meetings#gone is not there");
    }
}
