package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
            return people(tree, head);
        }
        if (!two(tree, head)) {
            return List.of();
        }
        if (WORDS.has("states", lemma)) {
            List<String> joined = joined(tree, head, lemma.equals("side") ? tree.index() : 1);
            return joined.isEmpty() ? lastOrLed(tree, head) : joined;
        }
        boolean pointed = WORDS.has("people", lemma) && isPointed(tree, head);
        return WORDS.has("two", tree.word(head)) || pointed ? people(tree, head) : List.of();
    }

    /** "Both", "neither": the two that were named together as a subject, or the last two persons. */
    private List<String> either(Tree tree, int head) {
        List<String> together = together(tree, head);
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

    /** "Their foreign ministers": of the two that this sentence or the one before names together, or means by "the two navies". */
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
        List<String> persons = !rulers.isEmpty()
                ? rulers
                : last(tree, head, "person:", 2, id -> (!held || role(id).contains(office)) && !speaksForOthers(id));
        return persons.isEmpty() && held ? last(tree, head, "country:", 2) : persons;
    }

    /** "The two leaders" lead their states, where two are named who do. */
    private boolean isRuler(String id) {
        String role = role(id);
        return !speaksForOthers(id) && WORDS.words("rulers").stream().anyMatch(role::endsWith);
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

    /** Two states named in one breath, here or so many sentences before: "Halvoria and Dravenia"; sides are those of the whole story. */
    private List<String> joined(Tree tree, int head, int back) {
        for (int i = tree.index(); i >= 0 && i >= tree.index() - back; i--) {
            Tree sentence = story.trees().get(i);
            List<Named> named = story.who().named(sentence);
            for (int k = 0; k + 1 < named.size(); k++) {
                Named left = named.get(k);
                Named right = named.get(k + 1);
                boolean beside = sentence.word(left.to()).equals("and") && right.from() - left.to() <= 2;
                boolean before = i < tree.index() || right.to() <= head;
                if (beside && before && state(left) && state(right) && !isMediators(left)) {
                    return List.of(left.ids().get(0), right.ids().get(0));
                }
            }
        }
        return List.of();
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

    private static boolean state(Named named) {
        return named.ids().size() == 1 && named.ids().get(0).startsWith("country:");
    }

    /** "Corvania urged both governments", "Corvania's king urged both": it is none of the two. */
    private static boolean urges(Tree tree, Named named, int head) {
        int subject = named.to() - 1;
        while (tree.token(subject).relation().equals("nmod:poss") || tree.is(subject, "amod")) {
            subject = tree.head(subject);
        }
        int whom = tree.token(head).relation().equals("nmod:poss") ? tree.head(head) : head;
        int verb = tree.head(whom);
        boolean urged = WORDS.has("states", tree.lemma(head)) && whom > verb && verb >= 0 && !tree.is(whom, "nmod");
        return urged && (tree.is(subject, "nsubj") && tree.head(subject) == verb || isCounterpart(tree, named, verb));
    }

    /** "Her Corvanian counterpart, Hale, who urged both countries": a state beside the name of who urges. */
    private static boolean isCounterpart(Tree tree, Named named, int verb) {
        int subject = new Clause(tree, verb).subject();
        boolean who = tree.word(subject).equals("who") && tree.word(subject - 1).equals(",");
        int whole = who ? subject - 2 : subject;
        while (whole > 0 && (tree.is(whole, "appos") || tree.is(whole, "flat"))) {
            whole = tree.head(whole);
        }
        boolean noun = whole >= 0 && tree.token(whole).isUpos("PROPN", "NOUN");
        return noun && named.to() <= subject + 1 && named.from() >= tree.from(whole);
    }

    /** "Mediated by Belmora", "carried by Belmora's envoy", "a message through Belmora": it stands between the two. */
    private static boolean isBetween(Named named) {
        Tree tree = named.tree();
        int last = named.to() - 1;
        boolean envoy = tree.token(last).relation().equals("nmod:poss") || tree.is(last, "amod");
        int head = envoy ? tree.head(last) : last;
        int mark = tree.child(head, "case");
        boolean by = mark >= 0
                && tree.word(mark).equals("by")
                && WORDS.has("mediating", tree.lemma(Math.max(0, tree.head(head))));
        return by || mark >= 0 && WORDS.has("through", tree.word(mark));
    }

    /** "Mediators from Belmora and Corvania", "Belmoran observers": they are of neither side. */
    private static boolean isMediators(Named named) {
        Tree tree = named.tree();
        int head = named.to() - 1;
        while (head >= 0 && (tree.is(head, "conj") || tree.is(head, "amod") || tree.is(head, "nmod"))) {
            head = tree.head(head);
            if (head >= 0 && WORDS.has("mediators", tree.lemma(head))) {
                return true;
            }
        }
        return false;
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
                boolean other = (i < tree.index() || named.get(k).to() <= head && !urges(tree, named.get(k), head))
                        && !isBetween(named.get(k))
                        && !isMediators(named.get(k));
                out.addAll(other ? ids : List.of());
            }
        }
        return out.size() == count ? out : List.of();
    }
}
