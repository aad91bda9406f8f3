package org.rapporteur.lineage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Distils {@code thesaurus.tsv} from WordNet 3.1: for each common word, in each of its forms, the words in the same form
 * that could stand for it: of the same synset, of a similar, wider or narrower one.
 *
 * <p>Arguments: folder with WordNet's data, index and exception files; word list with counts; list to write.
 */
public final class ThesaurusTrainer {
    private static final Map<String, String> FILES = Map.of("n", "noun", "v", "verb", "a", "adj", "r", "adv");
    private static final Set<String> NEAR = Set.of("@", "~", "&", "$", "^", "\\");
    private static final double COMMON = 4e6;
    private static final int MOST = 32;

    private final Path folder;
    private final Map<String, Double> counts = new HashMap<>();
    private final Map<String, List<String>> lemmas = new HashMap<>();
    private final Map<String, List<String>> pointers = new HashMap<>();
    private final Map<String, List<String>> forms = new HashMap<>();
    private final TreeMap<String, LinkedHashSet<String>> near = new TreeMap<>();

    private ThesaurusTrainer(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] args) throws IOException {
        ThesaurusTrainer trainer = new ThesaurusTrainer(Path.of(args[0]));
        for (String line : Files.readAllLines(Path.of(args[1]))) {
            String[] row = line.replace("\uFEFF", "").split(" ");
            trainer.counts.put(row[0], Double.parseDouble(row[1]));
        }
        for (String pos : List.of("n", "v", "a", "r")) {
            trainer.readSynsets(pos);
        }
        trainer.readExceptions();
        for (String pos : List.of("n", "v", "a", "r")) {
            trainer.link(pos);
        }
        trainer.write(Path.of(args[2]));
    }

    private void readSynsets(String pos) throws IOException {
        for (String line : Files.readAllLines(folder.resolve("data." + FILES.get(pos)))) {
            if (line.startsWith("  ")) {
                continue;
            }
            String[] field = line.substring(0, line.indexOf('|')).split(" ");
            String id = pos + field[0];
            int words = Integer.parseInt(field[3], 16);
            List<String> here = new ArrayList<>();
            for (int i = 0; i < words; i++) {
                here.add(field[4 + 2 * i].replaceAll("\\(.*\\)", "").toLowerCase(java.util.Locale.ROOT));
            }
            lemmas.put(id, here);
            int at = 4 + 2 * words;
            int links = Integer.parseInt(field[at++]);
            List<String> out = new ArrayList<>();
            for (int i = 0; i < links; i++, at += 4) {
                if (NEAR.contains(field[at]) && field[at + 2].replace("s", "a").equals(pos)) {
                    out.add(pos + field[at + 1]);
                }
            }
            pointers.put(id, out);
        }
    }

    private void readExceptions() throws IOException {
        for (String pos : List.of("n", "v")) {
            for (String line : Files.readAllLines(folder.resolve(FILES.get(pos) + ".exc"))) {
                String[] row = line.split(" ");
                forms.computeIfAbsent(pos + row[1], k -> new ArrayList<>()).add(row[0]);
            }
        }
    }

    /** Each lemma of the index with its senses, most frequent first. */
    private void link(String pos) throws IOException {
        for (String line : Files.readAllLines(folder.resolve("index." + FILES.get(pos)))) {
            if (line.startsWith("  ")) {
                continue;
            }
            String[] field = line.strip().split(" ");
            String lemma = field[0];
            if (lemma.matches(".*[\\d.'/-].*") || lemma.contains("_")) {
                continue;
            }
            int pointerKinds = Integer.parseInt(field[3]);
            LinkedHashSet<String> found = new LinkedHashSet<>();
            LinkedHashSet<String> wider = new LinkedHashSet<>();
            for (int i = 6 + pointerKinds; i < Math.min(field.length, 6 + pointerKinds + 10); i++) {
                String synset = pos + field[i];
                found.addAll(lemmas.getOrDefault(synset, List.of()));
                for (String next : pointers.getOrDefault(synset, List.of())) {
                    wider.addAll(lemmas.getOrDefault(next, List.of()));
                }
            }
            found.addAll(wider);
            found.remove(lemma);
            inflect(pos, lemma, found);
        }
    }

    /** Sets each form of a lemma beside the same form of the others. */
    private void inflect(String pos, String lemma, Set<String> others) {
        List<List<String>> mine = paradigm(pos, lemma);
        for (String other : others) {
            List<List<String>> theirs = paradigm(pos, other);
            for (int slot = 0; slot < mine.size(); slot++) {
                for (String one : mine.get(slot)) {
                    theirs.get(slot).forEach(two -> add(one, two));
                }
            }
        }
    }

    private void add(String one, String two) {
        boolean oneKnown = counts.getOrDefault(one, 0.0) > COMMON / 4;
        if (oneKnown && !two.contains("_") && counts.getOrDefault(two, 0.0) > COMMON && !one.equals(two)) {
            near.computeIfAbsent(one, k -> new LinkedHashSet<>()).add(two);
        }
    }

    /** Base, and for nouns plural, for verbs third person, past, participle in -ing. */
    private List<List<String>> paradigm(String pos, String lemma) {
        List<List<String>> slots = new ArrayList<>();
        slots.add(List.of(lemma));
        List<String> odd = forms.getOrDefault(pos + lemma, List.of());
        if (pos.equals("n") || pos.equals("v")) {
            List<String> plural = pos.equals("n") && !odd.isEmpty() ? odd : List.of(plural(lemma));
            slots.add(plural);
        }
        if (pos.equals("v")) {
            List<String> past =
                    odd.stream().filter(form -> !form.endsWith("ing")).toList();
            slots.add(past.isEmpty() ? known(pasts(lemma)) : past);
            slots.add(known(List.of(ing(lemma), lemma + "ing", lemma + last(lemma) + "ing")));
        }
        return slots;
    }

    private List<String> known(List<String> guesses) {
        return guesses.stream()
                .filter(form -> form.contains("_") || counts.containsKey(form))
                .limit(1)
                .toList();
    }

    private static String plural(String lemma) {
        if (lemma.matches(".*[^aeiou]y")) {
            return lemma.substring(0, lemma.length() - 1) + "ies";
        }
        return lemma.matches(".*(s|x|z|ch|sh)") ? lemma + "es" : lemma + "s";
    }

    private static List<String> pasts(String lemma) {
        if (lemma.endsWith("e")) {
            return List.of(lemma + "d");
        }
        if (lemma.matches(".*[^aeiou]y")) {
            return List.of(lemma.substring(0, lemma.length() - 1) + "ied");
        }
        return List.of(lemma + "ed", lemma + last(lemma) + "ed");
    }

    private static String ing(String lemma) {
        return lemma.endsWith("e") ? lemma.substring(0, lemma.length() - 1) + "ing" : lemma + "ing";
    }

    private static String last(String lemma) {
        return lemma.substring(lemma.length() - 1);
    }

    private void write(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(
                "# Distilled by ThesaurusTrainer from WordNet 3.1 (c) 2011 Princeton University, WordNet licence (see NOTICE): word, words that could stand for it");
        Set<String> done = new HashSet<>();
        near.forEach((word, others) -> {
            List<String> best = others.stream()
                    .sorted(Comparator.comparing((String other) -> -counts.getOrDefault(other, 0.0)))
                    .limit(MOST)
                    .toList();
            if (done.add(word)) {
                lines.add(word + "\t" + String.join(" ", best));
            }
        });
        Files.write(file, lines);
    }
}
