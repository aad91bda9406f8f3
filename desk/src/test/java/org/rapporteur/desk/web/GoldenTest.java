package org.rapporteur.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a screen reader is told, on pages that do not depend on how well anything was read. A wanted change is taken over
 * from target/golden.
 */
class GoldenTest {
    private static final List<String> PAGES = List.of("/", "/timeline", "/search", "/check", "/nowhere");

    @TestFactory
    Stream<DynamicTest> the_tree_is_the_one_that_was_approved(@TempDir Path folder) {
        Pages empty = Sample.serve(folder, folder.resolve("none"));
        Page page = Chrome.page();
        return PAGES.stream()
                .map(path -> DynamicTest.dynamicTest(path, () -> {
                    page.navigate(Sample.bare(empty) + path);
                    String name = path.equals("/") ? "today" : path.substring(1);
                    String tree = page.locator("body").ariaSnapshot() + "\n";
                    Path made = Files.createDirectories(Sample.ROOT.resolve("target/golden"))
                            .resolve(name + ".yml");
                    Files.writeString(made, tree);
                    assertThat(tree)
                            .as("approved is golden/%s.yml, made was %s", name, made)
                            .isEqualTo(approved(name));
                }))
                .onClose(empty::close);
    }

    private static String approved(String name) throws IOException {
        try (InputStream in = GoldenTest.class.getResourceAsStream("golden/" + name + ".yml")) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
