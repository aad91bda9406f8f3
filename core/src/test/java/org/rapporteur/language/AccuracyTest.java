package org.rapporteur.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Measured quality may not fall: the development half of the treebank and names of web texts, words given, all else ours. */
class AccuracyTest {
    private int words;
    private int tags;
    private int trees;

    @Test
    void tags_and_trees_are_as_good_as_they_were() throws IOException {
        Path folder = shared().resolve("data/treebank/dev");
        if (!Files.isDirectory(folder)) {
            System.err.println("SKIPPED: no treebank at " + folder + "; accuracy is not measured");
        }
        assumeTrue(Files.isDirectory(folder));
        Conllu conllu = new Conllu(Language.english());
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String gold = Files.readString(file);
                count(gold, conllu.annotate(gold));
            }
        }
        assertThat(words).isPositive();
        assertThat((double) tags / words).as("UPOS").isGreaterThan(.955);
        assertThat((double) trees / words).as("LAS").isGreaterThan(.835);
    }

    @Test
    void names_are_as_good_as_they_were() throws IOException {
        Path file = shared().resolve("data/names/uner_ewt_test.iob2");
        if (!Files.isRegularFile(file)) {
            System.err.println("SKIPPED: no names at " + file + "; accuracy is not measured");
        }
        assumeTrue(Files.isRegularFile(file));
        int wanted = 0;
        int found = 0;
        int right = 0;
        for (String sentence : Files.readString(file).split("\n\n")) {
            List<String[]> rows = sentence.lines()
                    .map(line -> line.split("\t"))
                    .filter(row -> row[0].matches("[0-9]+"))
                    .toList();
            Set<String> gold = names(rows);
            Set<String> ours = names(
                    Language.english().sentence(rows.stream().map(row -> row[1]).toList()));
            wanted += gold.size();
            found += ours.size();
            ours.retainAll(gold);
            right += ours.size();
        }
        assertThat(wanted).isPositive();
        assertThat(2.0 * right / (wanted + found)).as("F1 of names").isGreaterThan(.70);
    }

    private static Set<String> names(List<String[]> rows) {
        Set<String> out = new TreeSet<>();
        for (int from = 0; from < rows.size(); from++) {
            String tag = rows.get(from)[2];
            int to = from + 1;
            while (to < rows.size() && rows.get(to)[2].equals("I" + tag.substring(1))) {
                to++;
            }
            if (tag.startsWith("B-")) {
                out.add(from + " " + to + " " + tag.substring(2));
            }
        }
        return out;
    }

    private static Set<String> names(Sentence sentence) {
        Map<Name.Kind, String> kinds = Map.of(Name.Kind.PERSON, "PER", Name.Kind.BODY, "ORG", Name.Kind.PLACE, "LOC");
        return sentence.names().stream()
                .filter(name -> kinds.containsKey(name.kind()))
                .map(name -> name.from() + " " + name.to() + " " + kinds.get(name.kind()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void count(String gold, String ours) {
        List<String[]> right = rows(gold);
        List<String[]> found = rows(ours);
        assertThat(found).hasSameSizeAs(right);
        for (int i = 0; i < right.size(); i++) {
            words++;
            tags += right.get(i)[3].equals(found.get(i)[3]) ? 1 : 0;
            boolean head = right.get(i)[6].equals(found.get(i)[6]);
            trees += head && right.get(i)[7].equals(found.get(i)[7]) ? 1 : 0;
        }
    }

    private static List<String[]> rows(String conllu) {
        return conllu.lines()
                .map(line -> line.split("\t"))
                .filter(row -> row.length == 10 && row[0].matches("[0-9]+"))
                .toList();
    }

    private static Path shared() {
        String given = System.getenv("RAPPORTEUR_SHARED");
        Path at = Path.of("").toAbsolutePath();
        while (given == null && at != null && !Files.isDirectory(at.resolve("../shared"))) {
            at = at.getParent();
        }
        return given != null ? Path.of(given) : at == null ? Path.of("shared") : at.resolve("../shared");
    }
}
