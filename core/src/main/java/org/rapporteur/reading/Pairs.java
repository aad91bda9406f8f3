package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.rapporteur.text.WordSets;

/** Whom "the two", "both countries" or "the two sides" mean: the last two of their kind that the story named before. */
final class Pairs {
    private static final WordSets WORDS = WordSets.of(Pairs.class, "pairs.tsv");

    /** The sentences by which a story opens. */
    private static final int LEAD = 3;

    private final Story story;

    Pairs(Story story) {
        this.story = story;
    }

    /** The ids that a phrase means by pointing back, empty when it does not, as "the two ministers, Orlin and Marek". */
    List<String> of(Tree tree, int head) {
        if (WORDS.has("bare", tree.word(head)) && tree.is(head, "nsubj")) {
            return either(tree, head);
        }
        if (WORDS.has("bare", tree.word(head)) && (tree.is(head, "obj") || tree.is(head, "iobj"))) {
            return theirs(tree, head);
        }
        int next = tree.child(head, "appos");
        if (next > head && tree.token(next).upos().equals("PROPN")) {
            return List.of();
        }
        String lemma = tree.lemma(head);
        int many = WORDS.has("states", lemma) ? many(tree, head) : 0;
        if (many > 2) {
            return last(tree, head, "country:", many);
        }
        if (WORDS.has("people", lemma) && bare(tree, head)) {
            return isOfBody(tree, head) ? List.of() : people(tree, head);
        }
        if (!two(tree, head)) {
            return List.of();
        }
        if (WORDS.has("states", lemma)) {
            List<String> joined = lemma.equals("side") ? sides(tree, head) : joined(tree, head, 1);
            return joined.isEmpty() ? lastOrLed(tree, head) : joined;
        }
        boolean pointed = WORDS.has("people", lemma) && isPointed(tree, head);
        return WORDS.has("two", tree.word(head)) || pointed ? people(tree, head) : List.of();
    }

    /** "Both", "neither": the two that were named together as a subject, or the last two persons. */
    private List<String> either(Tree tree, int head) {
        List<String> together = theirs(tree, head);
        return together.isEmpty() ? people(tree, head) : together;
    }

    /** "France and Britain" as the subject of one of the last sentences. */
    private List<String> together(Tree tree, int head) {
        for (int i = tree.index(); i >= 0 && i >= tree.index() - 2; i--) {
            Tree sentence = story.trees().get(i);
            for (int at = 0; at < (i < tree.index() ? sentence.size() : head); at++) {
                List<String> ids = sentence.is(at, "nsubj") ? story.who().at(sentence, at) : List.of();
                if (ids.size() == 2) {
                    return ids;
                }
            }
        }
        return List.of();
    }

    /** Between whom somebody mediates: "the two" are the states that were named together, whatever they are called. */
    List<String> parties(Tree tree, int head) {
        List<String> known = of(tree, head);
        return known.isEmpty() && two(tree, head) ? joined(tree, head, 1) : known;
    }

    /** "Both", "their foreign ministers": of the two that this sentence or the one before names together, or means by "the two navies". */
    List<String> theirs(Tree tree, int head) {
        List<String> together = together(tree, head);
        for (int i = tree.index(); together.isEmpty() && i >= 0 && i >= tree.index() - 1; i--) {
            Tree sentence = story.trees().get(i);
            for (int at = 0; at < (i < tree.index() ? sentence.size() : head) && together.isEmpty(); at++) {
                together = WORDS.has("states", sentence.lemma(at)) ? of(sentence, at) : List.of();
            }
        }
        return together;
    }

    /** "the two ministers", "both diplomats", not "expelled two Dravenian diplomats", whom nobody has named. */
    private static boolean isPointed(Tree tree, int head) {
        for (int child : tree.children(head)) {
            if (child < head && List.of("the", "these", "both", "those").contains(tree.word(child))) {
                return true;
            }
        }
        return false;
    }

    /** The last two persons named who hold such an office, or the two states for which it is held. */
    List<String> people(Tree tree, int head) {
        String office = tree.lemma(head);
        boolean held = WORDS.has("offices", office);
        List<String> rulers =
                office.equals("leader") ? last(tree, head, "person:", 2, this::isRuler) : List.<String>of();
        boolean many = office.equals("leader") && bare(tree, head);
        List<String> persons = !rulers.isEmpty() || many
                ? rulers
                : last(tree, head, "person:", 2, id -> (!held || role(id).contains(office)) && !speaksForOthers(id));
        return persons.isEmpty() && held ? last(tree, head, "country:", 2) : persons;
    }

    /** "The two leaders" lead their states, where two are named who do. */
    private boolean isRuler(String id) {
        String role = role(id);
        boolean other = role.endsWith("minister") && !role.endsWith("prime minister");
        return !other && !speaksForOthers(id) && WORDS.words("rulers").stream().anyMatch(role::endsWith);
    }

    private String role(String id) {
        return story.who().role(id).orElse("").toLowerCase(Locale.ROOT);
    }

    /** A spokesman tells of the two and is neither. */
    private boolean speaksForOthers(String id) {
        String role = role(id);
        return role.contains("spokes") || role.contains("press secretary");
    }

    /** "The ministers" alone, after two were named. */
    private static boolean bare(Tree tree, int head) {
        boolean alone = tree.children(head).length == 1 && tree.word(head - 1).equals("the");
        return alone && tree.token(head).xpos().equals("NNS");
    }

    /** How many "both demands" and "all three demands" are; 0 when the text does not say. */
    static int count(Tree tree, int head) {
        return two(tree, head) ? 2 : many(tree, head);
    }

    /** "The leaders" of a body that the story told of before: they are no two. */
    private boolean isOfBody(Tree tree, int head) {
        return story.who().named(tree).stream()
                .filter(named -> named.covers(head))
                .flatMap(named -> named.voices().stream())
                .anyMatch(id -> id.startsWith("anon:") && id.contains("_of_"));
    }

    /** "the four nations": how many are meant, 0 when the text does not say. */
    private static int many(Tree tree, int head) {
        for (int child : tree.children(head)) {
            double count = tree.is(child, "nummod") ? Numeral.single(tree.word(child)) : 0;
            if (count > 2 && count < 7) {
                return (int) count;
            }
        }
        return 0;
    }

    private static boolean two(Tree tree, int head) {
        if (WORDS.has("two", tree.word(head)) && tree.word(head - 1).equals("the")) {
            return true;
        }
        for (int child : tree.children(head)) {
            if (WORDS.has("two", tree.word(child)) && child < head) {
                return true;
            }
        }
        return false;
    }

    /** Two states named in one breath, here or so many sentences before: "Halvoria and Dravenia". */
    private List<String> joined(Tree tree, int head, int back) {
        for (int i = tree.index(); i >= 0 && i >= tree.index() - back; i--) {
            List<List<String>> pairs = pairs(story.trees().get(i), i < tree.index() ? Integer.MAX_VALUE : head);
            if (!pairs.isEmpty()) {
                return pairs.get(0);
            }
        }
        return List.of();
    }

    /** "The two sides": of all that were named in one breath before, the two whom the story names most, the latest of equals. */
    private List<String> sides(Tree tree, int head) {
        Map<String, Integer> counts = new HashMap<>();
        List<List<String>> all = new ArrayList<>();
        for (int i = 0; i <= tree.index(); i++) {
            Tree sentence = story.trees().get(i);
            story.who().named(sentence).stream()
                    .filter(named -> state(named) && !isTown(named))
                    .forEach(named -> counts.merge(named.ids().get(0), 1, Integer::sum));
            all.addAll(pairs(sentence, i < tree.index() ? Integer.MAX_VALUE : head));
        }
        List<String> best = List.of();
        for (List<String> pair : all) {
            boolean more = best.isEmpty() || sum(counts, pair) >= sum(counts, best);
            best = more ? pair : best;
        }
        return best;
    }

    private boolean isTown(Named named) {
        String word = named.tree().token(named.from()).form();
        return story.atlas()
                .find(word)
                .filter(place -> place.kind() == Toponym.Kind.CAPITAL)
                .isPresent();
    }

    private static int sum(Map<String, Integer> counts, List<String> pair) {
        return counts.getOrDefault(pair.get(0), 0) + counts.getOrDefault(pair.get(1), 0);
    }

    /** The last two, unless they stand apart from each other and the story opened with two: "Halvoria and Dravenia swapped prisoners". */
    private List<String> lastOrLed(Tree tree, int head) {
        List<String> last = last(tree, head, "country:", 2);
        int index = Math.min(tree.index(), LEAD);
        List<String> led = joined(story.trees().get(index), 0, index);
        return led.isEmpty() || near(tree, head).containsAll(last) && !last.isEmpty() ? last : led;
    }

    /** The states that this sentence, up to a word, and the one before it name. */
    private List<String> near(Tree tree, int head) {
        List<String> out = new ArrayList<>();
        for (int i = Math.max(0, tree.index() - 1); i <= tree.index(); i++) {
            int end = i < tree.index() ? Integer.MAX_VALUE : head;
            story.who().named(story.trees().get(i)).stream()
                    .filter(named -> named.to() <= end)
                    .forEach(named -> out.addAll(named.voices()));
        }
        return out;
    }

    /** The pairs of states that a sentence names in one breath before a word, none that stands between two. */
    private List<List<String>> pairs(Tree sentence, int end) {
        List<List<String>> out = new ArrayList<>();
        List<Named> named = story.who().named(sentence);
        for (int k = 0; k + 1 < named.size(); k++) {
            Named left = named.get(k);
            Named right = named.get(k + 1);
            boolean beside = sentence.word(left.to()).equals("and") && right.from() - left.to() <= 2;
            boolean others = Mediators.are(left)
                    || end < sentence.size()
                            && (Mediators.urges(sentence, left, end) || Mediators.urges(sentence, right, end));
            if (beside && right.to() <= end && state(left) && state(right) && !others) {
                out.add(List.of(left.ids().get(0), right.ids().get(0)));
            }
        }
        return out;
    }

    private static boolean state(Named named) {
        return named.ids().size() == 1 && named.ids().get(0).startsWith("country:");
    }

    private List<String> last(Tree tree, int head, String type, int count) {
        return last(tree, head, type, count, id -> true);
    }

    private List<String> last(Tree tree, int head, String type, int count, Predicate<String> fits) {
        List<String> out = new ArrayList<>();
        for (int i = tree.index(); i >= 0 && i > tree.index() - 8; i--) {
            List<Named> named = story.who().named(story.trees().get(i));
            for (int k = named.size() - 1; k >= 0 && out.size() < count; k--) {
                List<String> ids = named.get(k).voices().stream()
                        .filter(voice -> voice.startsWith(type) && !out.contains(voice) && fits.test(voice))
                        .limit(count - out.size())
                        .toList();
                boolean other =
                        (i < tree.index() || named.get(k).to() <= head && !Mediators.urges(tree, named.get(k), head))
                                && !Mediators.carries(named.get(k))
                                && !Mediators.are(named.get(k));
                out.addAll(other ? ids : List.of());
            }
        }
        return out.size() == count ? out : List.of();
    }
}
