package org.rapporteur.desk.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Assumptions;

/** Debian's Chromium, started once for all tests in it; whoever has none skips them, and is told so. */
final class Chrome {
    private static final Path PROGRAM = Path.of("/usr/bin/chromium");
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static Optional<Browser> browser = Optional.empty();

    /** Addresses outside this machine that any page asked for; must stay empty. */
    static final ConcurrentLinkedQueue<String> ABROAD = new ConcurrentLinkedQueue<>();

    private Chrome() {}

    /** A window of its own, 1280 wide and light. */
    static Page page() {
        return page(new Browser.NewContextOptions().setViewportSize(1280, 900));
    }

    static Page page(Browser.NewContextOptions options) {
        BrowserContext context = browser().newContext(options);
        context.onRequest(request -> watch(request.url()));
        context.setDefaultTimeout(10_000);
        return context.newPage();
    }

    static void watch(String address) {
        boolean ours =
                address.startsWith("http://127.0.0.1:") || address.startsWith("data:") || address.startsWith("about:");
        if (!ours) {
            ABROAD.add(address);
        }
    }

    private static Browser browser() {
        if (!Files.isExecutable(PROGRAM)) {
            System.err.println(
                    "SKIPPED: no " + PROGRAM + " here, so the pages are not tried in a browser; .ci/run installs it");
        }
        Assumptions.assumeTrue(Files.isExecutable(PROGRAM), "no chromium");
        if (browser.isEmpty()) {
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = Optional.of(playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(PROGRAM)
                            .setArgs(FLAGS)));
        }
        return browser.get();
    }
}
