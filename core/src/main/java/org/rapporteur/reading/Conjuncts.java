package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.text.WordSets;

/**
 * The things that a stance is on where they are joined: "the withdrawal of heavy guns and the return of the posts" is
 * two. Words that share what follows them ("trade and transit rules") are one.
 */
final class Conjuncts {
    private static final WordSets WORDS = WordSets.of(Conjuncts.class, "matter.tsv");

    private Conjuncts() {}

    /** The stretch cut where a new thing begins; the stretch alone where its parts are about the same or about nothing. */
    static List<Stretch> of(Stretch whole) {
        for (int i = whole.from(); i < whole.to(); i++) {
            if (isSecond(whole, i)) {
                Stretch first = whole.cut(whole.from(), whole.tree().from(i));
                Stretch second = whole.cut(whole.tree().from(i), whole.to());
                int head = thing(whole.tree(), whole.tree().head(i), second);
                Stretch thing = whole.cut(
                        Math.max(whole.from(), whole.tree().from(head)),
                        whole.tree().from(i));
                boolean even = isAsked(whole.tree(), i) || first.matter().equals(thing.matter());
                if (even && differ(first, second)) {
                    List<Stretch> out = new ArrayList<>(List.of(first));
                    out.addAll(of(second));
                    return out;
                }
            }
        }
        return List.of(whole);
    }

    /** In "the release of the crew and compensation for the flood", an issue that is known is joined to the release. */
    private static int thing(Tree tree, int head, Stretch second) {
        int thing = head;
        while (tree.is(thing, "nmod") && second.isListed()) {
            thing = tree.head(thing);
        }
        return thing;
    }

    /** A noun joined to an earlier one, each with words of its own. */
    private static boolean isSecond(Stretch whole, int i) {
        Tree tree = whole.tree();
        boolean regards = Issues.isRegarding(tree.word(tree.from(i)));
        int first = !regards && tree.is(i, "conj") || isListed(whole, i) ? tree.head(i) : -1;
        boolean begins = first >= 0
                && first < i
                && tree.from(i) > whole.from()
                && tree.token(i).upos().equals("NOUN")
                && !Issues.isDoer(tree, first, whole.from());
        if (begins && isAsked(tree, i)) {
            return true;
        }
        return begins
                && whole.holds(first)
                && tree.token(first).upos().equals("NOUN")
                && (tree.is(first, "obj")
                        || tree.is(first, "obl")
                        || tree.is(first, "nmod")
                        || tree.is(first, "conj")
                        || tree.is(first, "appos"))
                && (tree.word(tree.from(i)).equals(",")
                        || tree.child(i, "det", "nmod", "amod", "compound", "acl") >= 0);
    }

    /** "And the return of the nets", "and a guarantee": what is asked for, whatever it is joined to in the tree. */
    private static boolean isAsked(Tree tree, int noun) {
        boolean joined = List.of(",", "and").contains(tree.word(tree.from(noun)))
                || List.of(",", "and").contains(tree.word(tree.from(noun) - 1));
        return joined && WORDS.has("asked", Issues.lemma(tree, noun));
    }

    /** "An end to the blockade, the release of the crew and": in a row a tree takes the second for the first anew. */
    private static boolean isListed(Stretch whole, int i) {
        Tree tree = whole.tree();
        boolean again = tree.is(i, "appos")
                && tree.word(tree.from(i)).equals(",")
                && OfficeWord.of(Issues.lemma(tree, i)).isEmpty();
        for (int k = i + 1; again && k < whole.to() - 1; k++) {
            if (List.of("and", "or").contains(tree.word(k))) {
                return true;
            }
        }
        return false;
    }

    private static boolean differ(Stretch first, Stretch second) {
        Optional<String> one = first.matter();
        Optional<String> two = second.matter();
        return one.isPresent() && two.isPresent() && !one.equals(two);
    }
}
