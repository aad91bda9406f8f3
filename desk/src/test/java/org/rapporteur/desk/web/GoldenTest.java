package org.rapporteur.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a screen reader is told: whole pages of an empty store, and the main part of each page of the sample. A change of
 * the reading changes the sample's; look at the difference, and take all of them over with
 *
 * <pre>./mvnw -o -pl core,desk test -Dtest=GoldenTest -Dsurefire.failIfNoSpecifiedTests=false -Dtest.args=-Dgolden=take</pre>
 */
class GoldenTest {
    private static final Path APPROVED = Sample.ROOT.resolve("desk/src/test/resources/org/rapporteur/desk/web/golden");
    private static final boolean TAKE = "take".equals(System.getProperty("golden"));

    private static final Map<String, String> EMPTY =
            pages("today /", "timeline /timeline", "search /search", "check /check", "nowhere /nowhere");

    /** Lists are cut short, so that a person can read their trees. */
    private static final Map<String, String> FILLED = pages(
            "sample-today /",
            "sample-timeline /timeline?limit=8",
            "sample-said /said?limit=6&until=2031-03-10",
            "sample-actors /actors?limit=12",
            "sample-actor /actors/person:Ruth_Tellan?limit=6",
            "sample-positions /positions?limit=8",
            "sample-exchanges /exchanges?limit=4",
            "sample-meetings /meetings",
            "sample-numbers /numbers?limit=6&about=troops",
            "sample-conflicts /conflicts?limit=3",
            "sample-sources /sources?limit=3",
            "sample-check /check",
            "sample-search /search?q=inspectors",
            "sample-reader /a/15-correction.txt",
            "sample-diff /diff/01-nna-talks-resume.txt/04-nna-talks-resume-update.txt",
            "sample-nothing /meetings?min-origins=9",
            "sample-earlier /sources?at=2031-03-09");

    private static Map<String, String> pages(String... namesAndPaths) {
        Map<String, String> pages = new LinkedHashMap<>();
        for (String each : namesAndPaths) {
            int blank = each.indexOf(' ');
            pages.put(each.substring(0, blank), each.substring(blank + 1));
        }
        return pages;
    }

    @TestFactory
    Stream<DynamicTest> the_tree_of_an_empty_store_is_the_one_that_was_approved(@TempDir Path folder) {
        Pages empty = Sample.serve(folder, folder.resolve("none"));
        return trees(EMPTY, Sample.bare(empty), "body").onClose(empty::close);
    }

    @TestFactory
    Stream<DynamicTest> the_tree_of_the_sample_is_the_one_that_was_approved() {
        return trees(FILLED, Sample.address(), "main");
    }

    private static Stream<DynamicTest> trees(Map<String, String> pages, String address, String part) {
        Page page = Chrome.page();
        return pages.entrySet().stream()
                .map(named -> DynamicTest.dynamicTest(named.getValue(), () -> {
                    page.navigate(address + named.getValue());
                    String tree = page.locator(part).ariaSnapshot().replaceAll("cursor=\\w+", "cursor=…") + "\n";
                    Path made = Files.createDirectories(Sample.ROOT.resolve("target/golden"))
                            .resolve(named.getKey() + ".yml");
                    Files.writeString(made, tree);
                    if (TAKE) {
                        Files.writeString(APPROVED.resolve(made.getFileName()), tree);
                    }
                    assertThat(tree)
                            .as("approved is golden/%s, made was %s", made.getFileName(), made)
                            .isEqualTo(approved(made.getFileName()));
                }));
    }

    private static String approved(Path name) throws IOException {
        Path file = APPROVED.resolve(name);
        return Files.exists(file) ? Files.readString(file) : "";
    }
}
