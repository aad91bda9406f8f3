package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.rapporteur.language.Name;
import org.rapporteur.text.WordSets;

/**
 * Lands that a story shows by their company and by what they do: Tessaria in "Halvoria and Tessaria called on both to wait", where
 * Halvoria is a state, "Tessaria said it would wait" with somebody "in Tessaria", "Tessaria's ambassador".
 */
final class Lands {
    private static final int JOINED = 1;
    private static final int ACTS = 2;
    private static final int LAND = 4;
    private static final int PLACE = 8;
    /** It has what only states have, such as troops. */
    private static final int ARMED = 16;
    /** It has what most others have not, such as a president. */
    private static final int RULED = 32;

    /** It speaks of itself as "it". */
    private static final int THINGS = 64;

    private static final int REACH = 12;
    private static final WordSets WORDS = WordSets.of(Lands.class, "lands.tsv");

    private final Map<String, Integer> signs = new TreeMap<>();
    private final Map<String, String> company = new HashMap<>();

    /** Looks at every name of one word that {@code unknown} lets pass. */
    Lands(List<Tree> story, Predicate<String> unknown) {
        for (Tree tree : story) {
            for (int i = 0; i < tree.size(); i++) {
                if (isName(tree, i) && unknown.test(tree.token(i).form())) {
                    look(tree, i);
                }
            }
        }
    }

    /** The names that are lands, where {@code states} says which words name a state. */
    Set<String> lands(Predicate<String> states) {
        Set<String> out = new TreeSet<>();
        List<String> rest = new ArrayList<>(signs.keySet());
        for (boolean more = true; more; ) {
            List<String> next = rest.stream()
                    .filter(name -> isLand(name, word -> states.test(word) || out.contains(word)))
                    .toList();
            more = out.addAll(next);
            rest.removeAll(next);
        }
        return out;
    }

    private boolean isLand(String name, Predicate<String> states) {
        int seen = signs.getOrDefault(name, 0);
        boolean joined = (seen & JOINED) > 0 && states.test(company.getOrDefault(name, ""));
        boolean shown = (seen & (ACTS | LAND)) > 0 && (seen & (PLACE | LAND)) > 0;
        boolean alone = (seen & THINGS) > 0 && (seen & LAND) > 0 && (seen & PLACE) > 0;
        boolean land = (seen & (PLACE | LAND)) > 0;
        boolean has = (seen & ARMED) > 0 || (seen & RULED) > 0 && (seen & ACTS) > 0;
        return joined && shown || alone || land && has;
    }

    private void look(Tree tree, int i) {
        String form = tree.token(i).form();
        int seen = isLandly(form) ? LAND : 0;
        boolean says = tree.is(i, "nsubj") && Speech.isCue(tree, tree.head(i));
        seen |= says ? ACTS : 0;
        seen |= says && WORDS.has("it", tree.word(tree.head(i) + 1)) ? THINGS : 0;
        seen |= isPlace(tree, i) ? PLACE : 0;
        seen |= has(tree, i, "armed") || isArmedSubject(tree, i) || isRuled(tree, i, "seated") ? ARMED : 0;
        seen |= has(tree, i, "ruled") || isRuled(tree, i, "ruled") ? RULED : 0;
        int other = partner(tree, i);
        if (other >= 0) {
            company.putIfAbsent(form, tree.token(other).form());
            seen |= JOINED | (tree.is(other, "nsubj") || tree.is(i, "nsubj") ? ACTS : 0);
        }
        signs.merge(form, seen, (a, b) -> a | b);
    }

    /** "Ostmark's ambassador", "the Ostmark army chief": the noun behind the name, over one word at most. */
    private static boolean has(Tree tree, int i, String kind) {
        int from = tree.word(i + 1).equals("'s") ? i + 2 : i + 1;
        return WORDS.has(kind, tree.lemma(from))
                || from == i + 2 && tree.word(i + 1).equals("'s") && WORDS.has(kind, tree.lemma(from + 1));
    }

    /** "Ostmark said that its navy was at sea": of what it says that it has. */
    private static boolean isArmedSubject(Tree tree, int i) {
        boolean armed = false;
        for (int at = i + 1;
                tree.is(i, "nsubj") && at < Math.min(tree.size(), i + REACH) && !isProper(tree, at);
                at++) {
            armed |= tree.word(at).equals("its") && WORDS.has("armed", tree.lemma(at + 1));
        }
        return armed;
    }

    /** "President Tomas Hale of Ostmark": a ruler's title before the "of" in front of the name. */
    private static boolean isRuled(Tree tree, int i, String kind) {
        boolean ruled = false;
        for (int at = i - 2; tree.word(i - 1).equals("of") && at > i - 6 && at >= 0 && !ruled; at--) {
            ruled = WORDS.has(kind, tree.word(at)) && at < i - 2;
        }
        return ruled;
    }

    /** The other name of "Halvoria and Tessaria", each of one word; -1 for none. */
    private static int partner(Tree tree, int i) {
        if (tree.word(i - 1).equals("and") && isName(tree, i - 2)) {
            return i - 2;
        }
        return tree.word(i + 1).equals("and") && isName(tree, i + 2) ? i + 2 : -1;
    }

    /** A proper noun between words that are none. */
    private static boolean isName(Tree tree, int i) {
        return isProper(tree, i)
                && !isProper(tree, i - 1)
                && !isProper(tree, i + 1)
                && tree.token(i).form().length() > 3
                && OfficeWord.of(tree.word(i)).isEmpty()
                && !(i > 0 && OfficeWord.of(tree.word(i - 1)).isPresent())
                && !Weekday.isDay(tree.word(i))
                && !CalendarDay.isMonth(tree, i);
    }

    private static boolean isProper(Tree tree, int i) {
        return i >= 0 && i < tree.size() && tree.token(i).upos().equals("PROPN");
    }

    private static boolean isLandly(String form) {
        return form.endsWith("ia") || form.endsWith("land") || form.endsWith("stan");
    }

    private static boolean isPlace(Tree tree, int i) {
        return tree.word(i - 1).equals("in")
                || tree.sentence().names().stream()
                        .anyMatch(name -> name.from() == i && name.to() == i + 1 && name.kind() == Name.Kind.PLACE);
    }
}
