package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One voice out of several: "one of the sailors" is {@code anon:one_of_sailors}, and "one of them" is one of those officials who
 * were heard before.
 */
final class OneOf {
    private static final String ANON = "anon:";

    private OneOf() {}

    /** The voice that "one of them" and "one of the two" mean, or "one" and "another" alone: "said one. Another said". */
    static Optional<List<String>> id(Who who, Tree tree, int head) {
        if (isBare(tree, head)) {
            return who.lastUnnamed(tree, head).map(last -> List.of(ANON + next(tree.word(head), last)));
        }
        boolean some =
                tree.token(head).upos().equals("NUM") && tree.word(head + 1).equals("of");
        int of = some ? tree.child(head, "nmod", "obl") : Clause.NONE;
        List<String> called = of < 0 ? List.of() : called(who, tree, of);
        if (of < 0 || !called.isEmpty() || !tree.word(head).equals("one")) {
            return Optional.of(called).filter(names -> !names.isEmpty());
        }
        if (tree.token(of).upos().equals("NUM")) {
            return who.lastUnnamed(tree, head).map(last -> List.of(ANON + next("one", last)));
        }
        return all(who, tree, of).map(all -> List.of(ANON + "one_of_" + all));
    }

    /** Their names, if these stand behind: "one of them, Ada Lind,", "two of the sailors, Ada Lind and Piet Hale,". */
    private static List<String> called(Who who, Tree tree, int of) {
        List<String> out = new ArrayList<>();
        int at = tree.word(of + 1).equals(",") ? of + 2 : Clause.NONE;
        for (Named named : who.named(tree)) {
            if (named.isPerson() && named.from() == at) {
                out.addAll(named.ids());
                boolean and = tree.word(named.to()).equals("and");
                at = and ? named.to() + 1 : Clause.NONE;
            }
        }
        return out;
    }

    private static boolean isSecond(Tree tree, int head) {
        return tree.word(head - 1).equals("a")
                && tree.is(head, "nsubj")
                && tree.word(head).matches("second|third");
    }

    /** "One", "another" or "a second" with no noun and no "of" behind it. */
    static boolean isBare(Tree tree, int head) {
        boolean word = isOne(tree, head) || isSecond(tree, head);
        boolean noun = head + 1 < tree.size() && tree.token(head + 1).isUpos("NOUN", "PROPN", "ADJ");
        return word
                && !noun
                && !tree.word(head + 1).equals("of")
                && !tree.word(head - 1).matches("no|the|this|that");
    }

    /** "One", "another", "one of them". */
    static boolean isOne(Tree tree, int head) {
        return tree.word(head).equals("one") || tree.word(head).equals("another");
    }

    /** One of those who were heard; another of them, or a second who is called the same. */
    private static String next(String word, String last) {
        String voice = last.substring(ANON.length());
        boolean part = voice.matches("(one|another)_of_.*");
        String all = part ? voice.substring(voice.indexOf("_of_") + 4) : voice;
        if (word.equals("one")) {
            return "one_of_" + all;
        }
        return part ? "another_of_" + all : all + "_2";
    }

    private static Optional<String> all(Who who, Tree tree, int head) {
        String pronoun = Pronouns.subject(tree.word(head));
        List<String> known = pronoun.isEmpty() ? who.at(tree, head) : who.pronoun(tree, head, pronoun);
        Optional<String> id = known.size() == 1 ? Optional.of(known.get(0)) : Unnamed.id(tree, head);
        return id.filter(many -> many.startsWith(ANON)).map(many -> many.substring(ANON.length()));
    }
}
