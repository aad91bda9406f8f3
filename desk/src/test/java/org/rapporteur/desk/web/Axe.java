package org.rapporteur.desk.web;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What axe-core finds wrong with a page, a line a finding. */
final class Axe {
    private static final String SCRIPT = script();
    private static final String RUN = """
            () => axe.run(document, {
              runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
              resultTypes: ['violations'], preload: false
            }).then(found => found.violations.flatMap(rule =>
              rule.nodes.map(node => rule.id + ': ' + node.html.slice(0, 160) + ' (' + (node.any[0] || {}).message + ')')))
            """;

    private Axe() {}

    @SuppressWarnings("unchecked")
    static List<String> findings(Page page) {
        if (!(boolean) page.evaluate("() => 'axe' in window")) {
            page.evaluate(SCRIPT);
        }
        return (List<String>) page.evaluate(RUN);
    }

    private static String script() {
        try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
