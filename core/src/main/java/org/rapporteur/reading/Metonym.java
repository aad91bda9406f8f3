package org.rapporteur.reading;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.text.WordList;

/**
 * Whether a capital stands for its government: "Tolvar rejected the offer" and "Tolvar's reply" do; "in Tolvar", "flew to
 * Tolvar" and "Tolvar residents" do not.
 */
final class Metonym {
    private static final Set<String> WHERE = words("where");
    private static final Set<String> MOTION = words("motion");
    private static final Set<String> TOWARDS = words("towards");
    private static final List<List<String>> TOWNS = WordList.rows(Metonym.class, "metonyms.tsv");

    private Metonym() {}

    static boolean acts(Tree tree, int from, int to) {
        int head = head(tree, from, to);
        String before = tree.word(from - 1);
        if (WHERE.contains(before)) {
            return false;
        }
        if (TOWARDS.contains(before)) {
            return !isMotion(tree, tree.head(head));
        }
        if (tree.is(head, "conj") && tree.head(head) < from) {
            return WHERE.stream().noneMatch(tree.word(tree.from(tree.head(head)))::equals);
        }
        boolean visited = tree.is(head, "obj") && isMotion(tree, tree.head(head));
        boolean apposed = tree.is(head, "appos") || tree.word(from - 1).equals("(");
        return !visited
                && !apposed
                && !(tree.is(head, "compound") && !tree.word(to).equals("'s"));
    }

    /** "Flew to Lyssa": whatever stands there, one can go to. */
    static boolean isReached(Tree tree, int from) {
        return TOWARDS.contains(tree.word(from - 1)) && isMotion(tree, tree.head(tree.head(from - 1)));
    }

    /** The towns that stand for a body in this story: "Brussels" for the Union, where Belgium is not named. */
    static Map<String, String> bodies(List<Census.Line> lines) {
        Set<String> named = lines.stream()
                .flatMap(line -> line.names().stream())
                .flatMap(name -> name.known().stream())
                .filter(known -> known.kind() != Toponym.Kind.CAPITAL)
                .flatMap(known -> Stream.concat(Stream.of(known.id()), known.side().stream()))
                .collect(Collectors.toSet());
        return TOWNS.stream()
                .filter(row -> named.contains(row.get(1)) && !named.contains(row.get(2)))
                .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));
    }

    private static Set<String> words(String use) {
        return WordList.rows(Metonym.class, "whereabouts.tsv").stream()
                .filter(row -> row.get(1).equals(use))
                .map(row -> row.get(0))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isMotion(Tree tree, int governor) {
        return governor >= 0 && MOTION.contains(tree.token(governor).lemma());
    }

    private static int head(Tree tree, int from, int to) {
        int head = from;
        for (int i = from; i < to; i++) {
            head = tree.depth(i) < tree.depth(head) ? i : head;
        }
        return head;
    }
}
