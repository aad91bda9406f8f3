package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.rapporteur.coding.Codebook;
import org.rapporteur.coding.Deed;
import org.rapporteur.text.WordList;

/**
 * Which words tell of which deeds, from the lists {@code verbs.tsv}, {@code nouns.tsv}, {@code adjectives.tsv}: "held" with
 * "talks" is {@code talks}, with "a drill" an {@code exercise}.
 */
final class Deeds {
    private static final Deeds ENGLISH = new Deeds();
    private final Codebook book = Codebook.standard();
    private final Map<String, List<Pattern>> verbs = new HashMap<>();
    private final Map<String, List<Naming>> nouns = new HashMap<>();
    private final Map<String, Set<String>> things = new HashMap<>();
    private final Map<String, Deed> adjectives = new HashMap<>();

    private Deeds() {
        WordList.rows(Deeds.class, "things.tsv").forEach(this::thing);
        WordList.rows(Deeds.class, "verbs.tsv").forEach(this::verb);
        WordList.rows(Deeds.class, "nouns.tsv").forEach(this::noun);
        WordList.rows(Deeds.class, "adjectives.tsv").forEach(row -> {
            for (String word : row.get(0).split(" ")) {
                adjectives.put(word, deed(row.get(1)));
            }
        });
    }

    static Deeds english() {
        return ENGLISH;
    }

    /** Words that make a verb tell of a deed: its small word and the class of its object, empty for any. */
    private record Pattern(List<String> with, List<String> objects, Optional<Deed> deed) {
        /** How much must be there besides the verb: the pattern that asks for most is the closest. */
        int demands() {
            return (with.isEmpty() ? 0 : 2) + (objects.isEmpty() ? 0 : 2);
        }

        boolean fits(Clause clause, Predicate<String> object) {
            return (with.isEmpty() || isLed(clause))
                    && (objects.isEmpty() || objects.stream().anyMatch(object));
        }

        private boolean isLed(Clause clause) {
            for (String word : with) {
                if (clause.with(word)) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * What the verb of a clause tells of.
     *
     * @param object whether the object (or what comes after the small word) is of a class
     */
    Optional<Deed> verb(Clause clause, Predicate<String> object) {
        List<Pattern> patterns = verbs.getOrDefault(clause.tree().lemma(clause.verb()), List.of());
        for (Pattern pattern : patterns) {
            if (pattern.fits(clause, object)) {
                return pattern.deed;
            }
        }
        return Optional.empty();
    }

    /** A noun's deed, and what must follow it: "a call for" is a demand. */
    private record Naming(Deed deed, List<String> with) {
        boolean fits(Clause phrase) {
            return with.isEmpty()
                    || with.stream().anyMatch(phrase::with)
                    || with.contains("clause") && phrase.tree().child(phrase.verb(), "acl", "ccomp") >= 0;
        }
    }

    /** What a noun tells of by itself. */
    Optional<Deed> noun(Tree tree, int at) {
        if (isCyber(tree, at)) {
            return book.named("cyberattack");
        }
        for (Naming naming : nouns.getOrDefault(tree.lemma(at), List.of())) {
            if (naming.fits(new Clause(tree, at))) {
                return Optional.of(naming.deed);
            }
        }
        return Optional.empty();
    }

    /** "A cyber attack", in two words. */
    private static boolean isCyber(Tree tree, int at) {
        int first = tree.word(at - 1).equals("-") ? at - 2 : at - 1;
        return tree.word(first).equals("cyber") && List.of("attack", "assault").contains(tree.lemma(at));
    }

    Optional<Deed> named(String name) {
        return book.named(name);
    }

    /** Whether a noun is of a class of things; a plural that its lemma kept ("troops") counts as its singular. */
    boolean isA(String lemma, String thing) {
        Set<String> known = things.getOrDefault(lemma, Set.of());
        boolean plural = known.isEmpty() && lemma.endsWith("s");
        return known.contains(thing) || plural && isA(lemma.substring(0, lemma.length() - 1), thing);
    }

    /** Whether a noun can tell of a deed: "shelling", "arrest". */
    boolean isDeed(String lemma) {
        return nouns.containsKey(lemma);
    }

    /** Whether a noun is of any class of things that states deal with: "patrol", "tariff", "guarantee". */
    boolean isThing(String lemma) {
        return things.containsKey(lemma);
    }

    /** What an adjective said of somebody tells of: "Corvania is ready to host talks". */
    Optional<Deed> adjective(String lemma) {
        return Optional.ofNullable(adjectives.get(lemma));
    }

    private void thing(List<String> row) {
        for (String noun : row.get(1).split(" ")) {
            Set<String> classes = new java.util.HashSet<>(things.getOrDefault(noun, Set.of()));
            classes.add(row.get(0));
            things.put(noun, Set.copyOf(classes));
        }
    }

    /** A verb that with such an object tells of nothing, "offered his view", is listed with the deed "-". */
    private void verb(List<String> row) {
        Optional<Deed> deed = row.get(3).equals("-") ? Optional.empty() : Optional.of(deed(row.get(3)));
        Pattern pattern = new Pattern(options(row.get(1)), options(row.get(2)), deed);
        for (String verb : row.get(0).split(" ")) {
            List<Pattern> patterns = verbs.computeIfAbsent(verb, v -> new ArrayList<>());
            patterns.add(pattern);
            patterns.sort((a, b) -> b.demands() - a.demands());
        }
    }

    private void noun(List<String> row) {
        for (String noun : row.get(0).split(" ")) {
            List<String> with = row.size() > 2 ? options(row.get(2)) : List.of();
            nouns.computeIfAbsent(noun, n -> new ArrayList<>()).add(new Naming(deed(row.get(1)), with));
        }
    }

    private Deed deed(String name) {
        return book.named(name)
                .orElseThrow(
                        () -> new IllegalStateException("a list names a deed that the code book has not: " + name));
    }

    private static List<String> options(String cell) {
        return cell.equals("-") ? List.of() : List.of(cell.split("\\|"));
    }
}
