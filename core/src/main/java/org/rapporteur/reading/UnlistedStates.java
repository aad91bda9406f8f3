package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.language.Name;
import org.rapporteur.text.WordList;

/**
 * Finds states that the atlas does not know by how a story speaks of them: where "Halvorian troops" and "Halvoria" stand,
 * Halvoria is a state and not a person, and so is Ostmark with "Ostmark's interior ministry" or "the prime minister of
 * Ostmark". Any other name stays what it is taken for.
 */
final class UnlistedStates {
    private static final Set<String> STATELY = WordList.words(UnlistedStates.class, "stately.tsv");
    /** What a state has and neither a person nor a firm: no "president", whom a firm may have too. */
    private static final Set<String> OWNED = WordList.words(UnlistedStates.class, "owned-by-states.tsv");

    private static final List<String> ENDINGS = List.of("n", "an", "ian", "i", "ese", "ish");
    private static final String HEAD = "code\tname\tcapital\tdemonyms";

    private final Atlas atlas;
    private final Map<String, Integer> alone = new TreeMap<>();
    private final Map<String, Integer> inPersons = new TreeMap<>();
    private final Set<String> peoples = new TreeSet<>();
    /** Those of them that have what only states have. */
    private final Set<String> stately = new TreeSet<>();

    private final Set<String> owners = new TreeSet<>();

    private UnlistedStates(Atlas atlas) {
        this.atlas = atlas;
    }

    /** The atlas with the states that these sentences show. */
    static Atlas in(List<Tree> story, Atlas atlas) {
        UnlistedStates found = new UnlistedStates(atlas);
        story.forEach(found::look);
        List<String> rows = found.rows(new Lands(story, found::isUnknown));
        return rows.isEmpty() ? atlas : atlas.with(rows);
    }

    private boolean isName(String form) {
        boolean capital = form.length() > 3 && Character.isUpperCase(form.charAt(0));
        return capital
                && isUnknown(form)
                && OfficeWord.of(form.toLowerCase(Locale.ROOT)).isEmpty();
    }

    private boolean isUnknown(String form) {
        return atlas.find(form).isEmpty();
    }

    private void look(Tree tree) {
        for (int i = 0; i < tree.size(); i++) {
            String form = tree.token(i).form();
            if (isName(form)) {
                alone.merge(form, 1, Integer::sum);
                boolean has = isStately(tree, i + 1);
                if (has || isOfLand(tree, i)) {
                    peoples.add(form);
                }
                if (has) {
                    stately.add(form);
                }
                if (isOwner(tree, i)) {
                    owners.add(form);
                }
            }
        }
        for (Name name : tree.sentence().names()) {
            boolean person = name.kind() == Name.Kind.PERSON && name.to() - name.from() > 1;
            for (int i = name.from(); i < name.to() && person; i++) {
                inPersons.merge(tree.token(i).form(), 1, Integer::sum);
            }
        }
    }

    /** "troops", "foreign minister": what only a state has. */
    private static boolean isStately(Tree tree, int i) {
        return i < tree.size()
                && (STATELY.contains(tree.word(i)) || STATELY.contains(tree.word(i) + " " + tree.word(i + 1)));
    }

    /** "Ostmark's interior ministry", "the foreign ministers of Ostmark": a name of one word. */
    private static boolean isOwner(Tree tree, int i) {
        boolean name = tree.token(i).upos().equals("PROPN") && !tree.is(i, "flat") && !tree.is(i, "compound");
        boolean has = tree.word(i + 1).equals("'s") && isOwned(tree, i + 2);
        int first = listed(tree, i);
        boolean of = tree.word(first - 1).equals("of")
                && (isOwned(tree, first - 2) || isOwned(tree, first - 3) || isGovernment(tree, first - 2));
        return name && (has || of) && tree.child(i, "flat", "compound") < 0;
    }

    /** The first name of the list that ends here: Halvoria in "of Halvoria, Tessaria and Ostmark". */
    private static int listed(Tree tree, int i) {
        int first = i;
        int before = link(tree, first);
        while (before < first && before > 0 && tree.token(before - 1).upos().equals("PROPN")) {
            first = before - 1;
            before = link(tree, first);
        }
        return first;
    }

    /** Where "and", a comma or both begin that go before a word; the word itself without any. */
    private static int link(Tree tree, int at) {
        int before = tree.word(at - 1).equals("and") ? at - 1 : at;
        return tree.word(before - 1).equals(",") ? before - 1 : before;
    }

    /** "the government of Halvoria"; "Hale's government" can be a person's. */
    private static boolean isGovernment(Tree tree, int i) {
        return tree.word(i).equals("government") || tree.word(i).equals("governments");
    }

    /** One or two words, the last in the singular: "parliament", "foreign minister". */
    private static boolean isOwned(Tree tree, int i) {
        return i >= 0
                && i < tree.size()
                && (OWNED.contains(singular(tree, i))
                        || i + 1 < tree.size() && OWNED.contains(tree.word(i) + " " + singular(tree, i + 1)));
    }

    /** Also of "Ministry" with a capital, which is its own lemma. */
    private static String singular(Tree tree, int i) {
        return tree.token(i).xpos().equals("NNP") ? tree.word(i) : tree.lemma(i);
    }

    /** "Halvorian" before any common noun: most names in -ia that have an adjective are lands. */
    private static boolean isOfLand(Tree tree, int i) {
        return tree.token(i).form().endsWith("ian")
                && i + 1 < tree.size()
                && tree.token(i + 1).upos().equals("NOUN")
                && Character.isLowerCase(tree.token(i + 1).form().charAt(0));
    }

    private List<String> rows(Lands lands) {
        Map<String, String> rows = new TreeMap<>();
        for (String people : peoples) {
            base(people).ifPresent(state -> rows.putIfAbsent(state, people + ";" + people + "s"));
        }
        owners.stream().filter(this::isNobody).forEach(state -> rows.putIfAbsent(state, ""));
        lands.lands(word -> rows.containsKey(word) || isState(word)).stream()
                .filter(this::isNobody)
                .forEach(state -> rows.putIfAbsent(state, ""));
        List<String> out = new ArrayList<>();
        rows.forEach((state, people) -> out.add(String.join("\t", state, state, "", people)));
        if (!out.isEmpty()) {
            out.add(0, HEAD);
        }
        return out;
    }

    private boolean isNobody(String name) {
        return !inPersons.containsKey(name);
    }

    private boolean isState(String word) {
        return atlas.find(word)
                .filter(known -> known.kind() == Toponym.Kind.STATE)
                .isPresent();
    }

    /** Halvoria of Halvorian, where the story names it and no person is called so. */
    private Optional<String> base(String people) {
        return ENDINGS.stream()
                .filter(people::endsWith)
                .map(ending -> people.substring(0, people.length() - ending.length()))
                .filter(alone::containsKey)
                .filter(state ->
                        state.endsWith("ia") ? isMostlyLand(state) : isNobody(state) && stately.contains(people))
                .findFirst();
    }

    private boolean isMostlyLand(String state) {
        return 2 * inPersons.getOrDefault(state, 0) <= alone.getOrDefault(state, 0);
    }
}
