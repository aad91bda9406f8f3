package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.rapporteur.text.WordSets;

/**
 * Plain nouns that stand for a body named before: "the alliance" for the last alliance, "his government" for the state he
 * speaks for, "the two countries" for the two that the story names most, "the Hale administration" for a body of its own.
 */
final class Nominals {
    private static final WordSets WORDS = WordSets.of(Nominals.class, "nominals.tsv");
    private final Offices offices;
    private final Pronouns pronouns;
    private final Map<String, Integer> countries = new LinkedHashMap<>();
    /** The body named last by its last word: "ministry" for the Dravenian Foreign Ministry. */
    private final Map<String, String> bodies = new HashMap<>();

    private Optional<String> union = Optional.empty();
    private Optional<String> cabinet = Optional.empty();

    Nominals(Offices offices, Pronouns pronouns) {
        this.offices = offices;
        this.pronouns = pronouns;
    }

    /** A person's government: "the Hale administration". */
    static Optional<Named> cabinet(Named one) {
        String next = one.tree().word(one.to());
        if (!one.isPerson() || !WORDS.has("cabinets", next)) {
            return Optional.empty();
        }
        return Optional.of(Named.of(
                one.tree(), one.from(), one.to() + 1, "org:" + last(one.ids().get(0)) + "_" + next));
    }

    /** The last word of an id. */
    private static String last(String id) {
        return id.substring(Math.max(id.lastIndexOf('_'), id.indexOf(':')) + 1);
    }

    /**
     * The nominals of a sentence.
     *
     * @param known its names, in order
     * @param see lets the pronouns see whoever is named before a token
     */
    List<Named> in(Tree tree, List<Named> known, IntConsumer see) {
        List<Named> out = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < tree.size(); i++) {
            while (next < known.size() && known.get(next).from() <= i) {
                remember(known.get(next++));
            }
            if (i > 0 && !isNamed(known, i)) {
                if (isOwned(tree, i)) {
                    see.accept(i - 1);
                }
                at(tree, i).ifPresent(out::add);
            }
        }
        return out;
    }

    private static boolean isNamed(List<Named> known, int at) {
        for (Named one : known) {
            if (one.covers(at)) {
                return true;
            }
        }
        return false;
    }

    private void remember(Named one) {
        for (String id : one.ids()) {
            if (id.startsWith("country:")) {
                countries.merge(id, 1, Integer::sum);
            }
            if (isUnion(id)) {
                union = Optional.of(id);
            }
            if (id.startsWith("org:")) {
                bodies.put(last(id).toLowerCase(Locale.ROOT), id);
            }
            if (id.endsWith("_administration") || id.endsWith("_government")) {
                cabinet = Optional.of(id);
            }
        }
    }

    private static boolean isUnion(String id) {
        return id.equals("org:NATO") || id.equals("org:EU") || Institution.isUnion(id);
    }

    private Optional<Named> at(Tree tree, int i) {
        String word = tree.word(i);
        String before = tree.word(i - 1);
        if (WORDS.has("unions", word)
                && (before.equals("the") || tree.token(i - 1).upos().equals("ADJ"))) {
            int from = before.equals("the") ? i - 1 : i - 2;
            boolean article = from >= 0 && tree.word(from).equals("the");
            int to = tree.word(i + 1).equals("'s") ? i + 2 : i + 1;
            return article ? union.map(id -> Named.of(tree, from, to, id)) : Optional.empty();
        }
        if (isOwned(tree, i)) {
            return own(tree, i);
        }
        if (WORDS.has("bodies", word) && before.equals("the") && isBare(tree, i)) {
            return Optional.ofNullable(bodies.get(word)).map(id -> Named.of(tree, i - 1, i + 1, id));
        }
        if (word.equals("administration") && before.equals("the")) {
            return cabinet.map(id -> Named.of(tree, i - 1, i + 1, id));
        }
        return WORDS.has("countries", word) && before.equals("two") ? both(tree, i) : Optional.empty();
    }

    /** "his government", "her cabinet". */
    private static boolean isOwned(Tree tree, int i) {
        return WORDS.has("own", tree.word(i)) && tree.token(i - 1).xpos().equals("PRP$");
    }

    /** "The ministry": not "the ministry of water", "the ministry building". */
    private static boolean isBare(Tree tree, int i) {
        boolean owns =
                tree.word(i + 1).matches("of|for") || tree.token(i).upos().equals("PROPN");
        return !owns && !tree.is(i, "compound") && !tree.is(i, "amod");
    }

    private Optional<Named> own(Tree tree, int i) {
        String pronoun =
                tree.word(i - 1).equals("her") ? "she" : tree.word(i - 1).equals("his") ? "he" : "it";
        List<String> owners = pronouns.resolve(tree, i - 1, pronoun);
        return owners.stream()
                .flatMap(id -> side(id).stream())
                .findFirst()
                .map(side ->
                        Named.of(tree, i - 1, i + 1, "org:Government_of_" + side.substring(side.indexOf(':') + 1)));
    }

    private Optional<String> side(String id) {
        return id.startsWith("country:") ? Optional.of(id) : offices.side(id);
    }

    private Optional<Named> both(Tree tree, int i) {
        List<String> two = countries.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(2)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        int from = i > 1 && tree.word(i - 2).equals("the") ? i - 2 : i - 1;
        return two.size() < 2 ? Optional.empty() : Optional.of(new Named(tree, from, i + 1, "country", two, List.of()));
    }
}
