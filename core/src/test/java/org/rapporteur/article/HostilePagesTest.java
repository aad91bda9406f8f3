package org.rapporteur.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.ingest.Page;

class HostilePagesTest {
    @TestFactory
    Stream<DynamicTest> every_hostile_page_is_answered() {
        return HostilePages.all().stream().map(page -> DynamicTest.dynamicTest(page.name(), () -> answered(page)));
    }

    private static void answered(Page page) {
        Outcome outcome = Articles.of(page);
        assertThat(outcome.name()).isEqualTo(page.name());
        if (outcome instanceof Unreadable unreadable) {
            assertThat(unreadable.reason()).isNotBlank().doesNotContain("Exception", "\n");
        } else {
            Zoning.holds((Article) outcome);
        }
    }
}
