package org.rapporteur.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The store knows neither the command line nor the pages, and each borrowed library stays in the room it is for. */
class DeskRulesTest {
    private static final String DESK = "org.rapporteur.desk.";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.rapporteur.desk");

    /** Library → the packages of the desk that may use it. */
    private static final Map<String, List<String>> ROOMS = Map.of(
            "java.sql", List.of("store"),
            "org.sqlite", List.of("store"),
            "picocli", List.of("cli"),
            "io.javalin", List.of("web"),
            "gg.jte", List.of("web", "pages"));

    @Test
    void the_store_looks_at_neither_the_command_line_nor_the_pages() {
        assertThat(offences(dependency -> in(dependency, "store")
                        && (target(dependency).startsWith(DESK + "cli")
                                || target(dependency).startsWith(DESK + "web"))))
                .isEmpty();
    }

    @Test
    void each_library_stays_in_its_room() {
        ROOMS.forEach((library, rooms) -> assertThat(offences(
                        dependency -> target(dependency).startsWith(library + ".")
                                && rooms.stream().noneMatch(room -> in(dependency, room))))
                .as(library + " outside of " + rooms)
                .isEmpty());
    }

    private static List<String> offences(java.util.function.Predicate<Dependency> rule) {
        return CLASSES.stream()
                .flatMap(owner -> owner.getDirectDependenciesFromSelf().stream())
                .filter(rule)
                .map(dependency -> dependency.getOriginClass().getName() + " looks at " + target(dependency))
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean in(Dependency dependency, String room) {
        return dependency.getOriginClass().getPackageName().startsWith(DESK + room);
    }

    private static String target(Dependency dependency) {
        return dependency.getTargetClass().getBaseComponentType().getName();
    }
}
