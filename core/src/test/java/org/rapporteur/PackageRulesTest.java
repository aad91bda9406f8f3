package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Each package of core sees only those before it; a failure names the class that looks the wrong way. */
class PackageRulesTest {
    private static final String ROOT = "org.rapporteur";

    /** Package → what it may import, besides java.*, JSpecify and itself. */
    private static final Map<String, Set<String>> MAY_IMPORT = mayImport();

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(place -> !place.contains("/desk/") && !place.contains("/training/"))
            .importPackages(ROOT);

    private static Map<String, Set<String>> mayImport() {
        Map<String, Set<String>> rules = new LinkedHashMap<>();
        rules.put("text", Set.of());
        rules.put("language", Set.of("text"));
        rules.put("entry", Set.of("text"));
        rules.put("ingest", Set.of("text", "org.jsoup", "org.mozilla.universalchardet"));
        rules.put("article", Set.of("text", "ingest", "org.jsoup", "org.mozilla.universalchardet"));
        rules.put("lineage", Set.of("text", "language", "article"));
        rules.put("coding", Set.of("text", "language", "entry"));
        rules.put("reading", Set.of("text", "language", "entry", "article", "coding"));
        rules.put("record", Set.of("text", "entry", "article", "lineage"));
        rules.put("publish", Set.of("text", "language", "entry", "article", "lineage", "coding", "record"));
        return rules;
    }

    @Test
    void each_package_sees_only_those_before_it() {
        List<String> offences = CORE.stream()
                .flatMap(owner -> owner.getDirectDependenciesFromSelf().stream())
                .filter(PackageRulesTest::offends)
                .map(dependency -> dependency.getOriginClass().getName() + " looks at "
                        + dependency.getTargetClass().getName())
                .distinct()
                .sorted()
                .toList();
        assertThat(offences).isEmpty();
    }

    @Test
    void every_package_has_a_rule() {
        Set<String> packages = new TreeSet<>();
        CORE.forEach(owner -> packages.add(stage(owner)));
        packages.remove("");
        assertThat(MAY_IMPORT.keySet()).containsAll(packages);
    }

    @Test
    void no_type_bears_a_name_that_says_nothing() {
        Set<String> empty = Set.of(
                "Util", "Utils", "Helper", "Manager", "Impl", "Processor", "Handler", "Abstract", "Base", "Info");
        Set<String> taken = Set.of("Record", "Source", "Document", "Item", "Node", "Context");
        assertThat(CORE.stream()
                        .map(JavaClass::getSimpleName)
                        .filter(name -> taken.contains(name) || empty.stream().anyMatch(name::endsWith)))
                .isEmpty();
    }

    private static boolean offends(Dependency dependency) {
        String from = stage(dependency.getOriginClass());
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        if (from.isEmpty() || target.isPrimitive() || isAlwaysAllowed(target.getPackageName())) {
            return false;
        }
        boolean ours = target.getPackageName().startsWith(ROOT);
        Set<String> allowed = MAY_IMPORT.getOrDefault(from, Set.of());
        return ours
                ? !stage(target).equals(from) && !allowed.contains(stage(target))
                : allowed.stream().noneMatch(target.getPackageName()::startsWith);
    }

    private static boolean isAlwaysAllowed(String name) {
        return name.startsWith("java.") || name.startsWith("org.jspecify") || name.startsWith("javax.annotation");
    }

    /** The first package below the root: {@code article} for {@code org.rapporteur.article.html}; empty for the root. */
    private static String stage(JavaClass owner) {
        String name = owner.getPackageName();
        if (name.length() <= ROOT.length()) {
            return "";
        }
        String rest = name.substring(ROOT.length() + 1);
        int dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }
}
