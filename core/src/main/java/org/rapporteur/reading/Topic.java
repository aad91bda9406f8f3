package org.rapporteur.reading;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.rapporteur.text.WordList;
import org.rapporteur.text.WordSets;

/**
 * The issue's name where no list knows it: the noun that a clause is about. "That Halvoria release four trawlers" is
 * {@code trawler}, "an end to the night curfew" is {@code night_curfew}.
 */
final class Topic {
    private static final WordSets WORDS = WordSets.of(Topic.class, "topic.tsv");
    private static final Set<String> VAGUE = vague();
    /** What is done to or asked for comes before who does it. */
    private static final List<String> ORDER =
            List.of("obj", "nsubj:pass", "xcomp", "root", "ccomp", "obl", "conj", "acl", "advcl", "nsubj", "nmod");

    private Topic() {}

    static Optional<String> of(Tree tree, int from, int to) {
        if (pointsBack(tree, from, to)) {
            return Optional.empty();
        }
        Optional<String> deed = deed(tree, from, to);
        if (deed.isPresent()) {
            return deed;
        }
        return IntStream.range(from, to)
                .filter(i -> names(tree, i) && !Issues.isAside(tree, i, from))
                .boxed()
                .min(Comparator.<Integer>comparingInt(i -> rank(tree, i))
                        .thenComparingInt(tree::depth)
                        .thenComparing(i -> i))
                .map(i -> label(tree, i));
    }

    /** A common noun that is neither vague, nor an office, nor a measure of time, nor counts or qualifies another. */
    private static boolean names(Tree tree, int i) {
        boolean named = !VAGUE.contains(Issues.lemma(tree, i)) || isNamedBefore(tree, i);
        return tree.token(i).upos().equals("NOUN")
                && named
                && !(i == 0 ? isBare(tree) : isName(tree, i))
                && !tree.is(i, "compound")
                && !tree.token(i).relation().equals("nmod:poss")
                && !tree.token(i).relation().equals("obl:unmarked")
                && !isManner(tree, i)
                && OfficeWord.of(tree.lemma(i)).isEmpty()
                && Issues.lemma(tree, i).chars().allMatch(c -> Character.isLetter(c) || c == '-')
                && Issues.lemma(tree, i).length() > 2;
    }

    /** "Promised to read it with a pencil": what is done to is named elsewhere. */
    private static boolean pointsBack(Tree tree, int from, int to) {
        boolean points = false;
        for (int i = from; i < to; i++) {
            boolean object = tree.is(i, "obj");
            boolean pronoun = List.of("it", "them", "this", "that").contains(tree.word(i));
            points |= pronoun && !tree.token(i).xpos().equals("WDT") && (object || tree.is(i, "obl"));
            if (object && tree.token(i).upos().equals("NOUN")) {
                return false;
            }
        }
        return points;
    }

    /** "Extradite two officers" is about {@code extradite}: whoever it is done to, the deed is the issue. */
    private static Optional<String> deed(Tree tree, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            boolean person = (tree.is(i, "obj") || isHandedOver(tree, i))
                    && tree.token(i).upos().equals("NOUN")
                    && OfficeWord.of(Issues.lemma(tree, i)).isPresent();
            int verb = person ? tree.head(i) : -1;
            if (verb >= from && verb < i && WORDS.has("freeing", Issues.lemma(tree, verb))) {
                return Optional.of("prisoners");
            }
            if (verb >= from && verb < i && WORDS.has("handing", Issues.lemma(tree, verb))) {
                return Optional.of("extradition");
            }
            boolean done = verb > from && verb < i && !WORDS.has("having", Issues.lemma(tree, verb));
            if (done && tree.token(verb).xpos().equals("VB")) {
                boolean particle = WORDS.has("over", tree.word(verb + 1)) && verb + 1 < i;
                return Optional.of(Issues.lemma(tree, verb) + (particle ? "_" + tree.word(verb + 1) : ""));
            }
        }
        return Optional.empty();
    }

    /** "Hand over two officers", where a tree takes "over" for a place. */
    private static boolean isHandedOver(Tree tree, int i) {
        int mark = tree.is(i, "obl") ? tree.child(i, "case") : -1;
        return mark > 0 && mark - 1 == tree.head(i) && WORDS.has("over", tree.word(mark));
    }

    /** "With guns", "by Friday", "in writing": how or when, not what. */
    private static boolean isManner(Tree tree, int i) {
        int mark = tree.is(i, "obl") || tree.is(i, "nmod") ? tree.child(i, "case") : -1;
        return mark >= 0 && WORDS.has("how", tree.word(mark));
    }

    /** "The rest of the Pact": whatever the tag says, a capital makes it somebody's name. */
    private static boolean isName(Tree tree, int i) {
        return Character.isUpperCase(tree.token(i).form().charAt(0));
    }

    /** "Valdara will not leave": a single noun that nothing introduces, at the head of a sentence, is a name for all we know. */
    private static boolean isBare(Tree tree) {
        return tree.token(0).xpos().equals("NN") && tree.child(0, "det", "amod", "nmod:poss") < 0;
    }

    /** By what it does in its clause, a vague noun's phrase by what that noun does. */
    private static int rank(Tree tree, int i) {
        int at = i;
        while (tree.is(at, "nmod") && tree.head(at) >= 0 && VAGUE.contains(Issues.lemma(tree, tree.head(at)))) {
            at = tree.head(at);
        }
        int place = 0;
        while (place < ORDER.size() && !tree.is(at, ORDER.get(place))) {
            place++;
        }
        return place;
    }

    /** "The ferry deal" is about the ferry. */
    private static boolean isNamedBefore(Tree tree, int i) {
        return isCompound(tree, i) && !VAGUE.contains(Issues.lemma(tree, i - 1));
    }

    private static boolean isCompound(Tree tree, int i) {
        return i > 0
                && tree.is(i - 1, "compound")
                && tree.head(i - 1) == i
                && !tree.word(i - 2).equals("-")
                && tree.token(i - 1).upos().equals("NOUN");
    }

    private static String label(Tree tree, int i) {
        if (!isCompound(tree, i)) {
            return Issues.lemma(tree, i);
        }
        boolean vague = VAGUE.contains(Issues.lemma(tree, i));
        return Issues.lemma(tree, i - 1) + (vague ? "" : "_" + Issues.lemma(tree, i));
    }

    private static Set<String> vague() {
        Set<String> out = new HashSet<>();
        WordList.lines(Topic.class, "vague.tsv").forEach(line -> out.addAll(List.of(line.split(" "))));
        return Set.copyOf(out);
    }
}
