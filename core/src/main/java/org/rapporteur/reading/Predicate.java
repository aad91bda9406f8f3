package org.rapporteur.reading;

import java.util.List;
import java.util.Set;
import org.rapporteur.text.WordList;
import org.rapporteur.text.WordSets;

/** What words of judgement say of what: "the draft is unacceptable", "there is no room", "our ideas include a hotline". */
final class Predicate {
    private static final List<String> ABOVE = List.of("obl", "obj", "nsubj", "xcomp", "acl");

    private static final WordSets WORDS = WordSets.of(Predicate.class, "predicate.tsv");
    private static final Set<String> HARM = WordList.words(Predicate.class, "harm.tsv");

    private Predicate() {}

    /** "Is against the draft", "is in favour of a truce": the small word or noun by which one's own side stands. */
    static boolean stands(Spoken spoken, int at) {
        Tree tree = spoken.tree();
        int predicate = tree.is(at, "case") ? tree.head(at) : at;
        boolean favour = predicate != at
                || tree.word(at - 1).equals("in") && tree.word(at + 1).equals("of");
        return favour && tree.child(predicate, "cop") >= 0 && spoken.own(tree.child(predicate, "nsubj"));
    }

    /** "Has doubts about", "voiced concern over": what one's own side has. */
    static boolean has(Spoken spoken, int at) {
        Tree tree = spoken.tree();
        int verb = tree.is(at, "obj") ? tree.head(at) : -1;
        return verb >= 0 && WORDS.has("holding", tree.lemma(verb)) && spoken.own(spoken.doer(verb));
    }

    /** "Plans to attack", "intention of invading". */
    static boolean isOfHarm(Spoken spoken, int noun) {
        Tree tree = spoken.tree();
        for (int i = noun + 1; i < Math.min(tree.to(noun) + 1, spoken.stretch().to()); i++) {
            if (HARM.contains(tree.lemma(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word judges here: not under an "if", not before a noun, and not the speaker's own side. */
    static boolean judges(Spoken spoken, int at) {
        Tree tree = spoken.tree();
        boolean aside = tree.is(at, "nmod") && WORDS.has("about", tree.word(tree.child(at, "case")));
        if (aside
                || tree.token(at).upos().equals("ADV")
                || spoken.stretch().isConditional(at)
                || tree.is(at, "amod") && at < tree.head(at)
                || tree.is(at, "compound")) {
            return false;
        }
        int bearer = tree.child(at, "cop") >= 0 ? tree.child(at, "nsubj") : -1;
        boolean own = spoken.own(bearer) || bearer >= 0 && spoken.own(tree.child(bearer, "nmod:poss"));
        boolean principle =
                tree.token(at).upos().equals("NOUN") || tree.word(at).equals("entitled");
        return !own || principle;
    }

    /** Whether it is denied: "not acceptable", "there is no room", "was not taken into account". */
    static boolean isDenied(Tree tree, int at) {
        boolean noun = tree.token(at).upos().equals("NOUN");
        return Mood.negated(tree, at) && !(noun && isLate(tree, at))
                || isDeniedAbove(tree, at)
                || isUnthought(tree, at)
                || isOver(tree, at);
    }

    /** "No longer welcome", "nothing wrong with it". */
    private static boolean isOver(Tree tree, int at) {
        if (tree.word(at - 1).equals("nothing")
                || tree.word(tree.child(at, "nsubj")).equals("nothing")) {
            return true;
        }
        int longer = at - 1;
        while (longer > 0 && tree.token(longer).upos().equals("AUX")) {
            longer--;
        }
        return tree.word(longer).equals("longer") && tree.word(longer - 1).equals("no");
    }

    /** "It cannot be said that it is so", "I do not think that it is": the "not" is meant for what is said or thought. */
    private static boolean isUnthought(Tree tree, int at) {
        int clause = at;
        while (clause >= 0 && !tree.is(clause, "ccomp") && !tree.is(clause, "csubj")) {
            clause = Joint.isPartOfClause(tree, clause) || tree.is(clause, "conj") ? tree.head(clause) : -1;
        }
        return clause >= 0 && isNotThought(tree, tree.head(clause));
    }

    /** "It cannot be said", "I do not think": nobody else is quoted. */
    static boolean isNotThought(Tree tree, int verb) {
        return WORDS.has("thinking", tree.lemma(verb))
                && Mood.negated(tree, verb)
                && WORDS.has("anybody", tree.word(tree.child(verb, "nsubj", "expl")));
    }

    /** "The duty not to strengthen": the "not" is of what follows. */
    private static boolean isLate(Tree tree, int noun) {
        for (int child : tree.children(noun)) {
            if (child < noun && WORDS.has("not", tree.word(child))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDeniedAbove(Tree tree, int at) {
        int above = tree.head(at);
        boolean near = above >= 0 && ABOVE.stream().anyMatch(relation -> tree.is(at, relation));
        boolean duty =
                tree.is(at, "nsubj") && above >= 0 && tree.word(above - 1).equals("to");
        boolean theme = tree.is(at, "obl") && WORDS.has("about", tree.word(tree.child(at, "case")));
        return near && !duty && !theme && Mood.negated(tree, above);
    }

    /** A principle that others do not keep. */
    static boolean isUnkept(Spoken spoken, int at) {
        Tree tree = spoken.tree();
        int verb = tree.is(at, "obj") ? tree.head(at) : -1;
        boolean not = verb >= 0
                && (Mood.negated(tree, verb) || tree.is(verb, "xcomp") && Mood.negated(tree, tree.head(verb)));
        return not && spoken.other(spoken.doer(verb));
    }

    /** Of whom a noun is said, by "is" or a word like it. */
    static int bearer(Tree tree, int noun) {
        if (tree.child(noun, "cop") >= 0) {
            return tree.child(noun, "nsubj");
        }
        int above = tree.is(noun, "obj") || tree.is(noun, "xcomp") ? tree.head(noun) : -1;
        boolean is = above >= 0 && WORDS.has("is", tree.lemma(above));
        return is ? new Clause(tree, above).subject() : Clause.NONE;
    }

    /** "The Pact's drills are a threat", "Pact support for Halvoria has become one": of another side, by any word of it. */
    static boolean isBorne(Spoken spoken, int noun) {
        Tree tree = spoken.tree();
        int bearer = bearer(tree, noun);
        boolean named = bearer < 0 || spoken.others(bearer);
        for (int i = named ? bearer : tree.from(bearer); !named && i < bearer; i++) {
            named = spoken.other(i);
        }
        return named && bearer >= 0;
    }

    /** "Would lift the sanctions", "would avoid a price": what ends or is kept off threatens nobody. */
    static boolean isEnded(Tree tree, int noun) {
        int verb = tree.is(noun, "obj") || tree.is(noun, "nsubj") ? tree.head(noun) : -1;
        int above = tree.is(noun, "nmod") ? tree.head(noun) : -1;
        return verb >= 0 && WORDS.has("ending", tree.lemma(verb))
                || above >= 0 && WORDS.has("treating", Issues.lemma(tree, above));
    }

    /** "There will be a price", "they will pay dearly, a heavy price": what others are to pay, and no price of goods. */
    static boolean isDue(Spoken spoken, int noun) {
        Tree tree = spoken.tree();
        int verb = tree.is(noun, "obj") || tree.is(noun, "nsubj") ? tree.head(noun) : -1;
        int subject = verb < 0 ? -1 : tree.child(verb, "nsubj");
        boolean there = verb >= 0 && tree.child(verb, "expl") >= 0;
        boolean paid =
                verb >= 0 && WORDS.has("paying", tree.lemma(verb)) && tree.is(noun, "obj") && !spoken.own(subject);
        int quality = tree.child(noun, "amod");
        boolean compared = quality >= 0 && tree.token(quality).xpos().equals("JJR");
        return (there || paid) && !compared && tree.token(noun).xpos().equals("NN");
    }

    /** "No plans to travel": what nobody in the quarrel asked for. */
    static boolean isRoutine(Tree tree, int noun) {
        int clause = tree.child(noun, "acl");
        return clause >= 0 && WORDS.has("routine", tree.lemma(clause));
    }

    /** "It will take time to study them": not "to build a road". */
    static boolean isTaken(Spoken spoken, int at) {
        Tree tree = spoken.tree();
        int verb = tree.lemma(tree.head(at)).equals("take") ? tree.head(at) : -1;
        for (int i = at + 1; verb >= 0 && i < spoken.stretch().to(); i++) {
            if (tree.token(i).upos().equals("VERB")) {
                return WORDS.has("studying", tree.lemma(i));
            }
        }
        return verb >= 0 && tree.is(at, "obj");
    }

    /** "The right to build ends where others thirst", "is bound by the need of others": what limits a right; or -1. */
    static int limit(Tree tree, int noun) {
        int verb = tree.is(noun, "nsubj") && WORDS.has("rights", tree.lemma(noun)) ? tree.head(noun) : -1;
        return WORDS.has("limiting", tree.lemma(verb)) ? tree.child(verb, "obl") : -1;
    }

    /** "A positive answer". */
    static boolean isFavoured(Tree tree, int noun) {
        return WORDS.has("favoured", tree.word(tree.child(noun, "amod")));
    }

    static boolean lists(Spoken spoken, int at) {
        Tree tree = spoken.tree();
        int subject = tree.child(at, "nsubj");
        boolean ideas = subject >= 0 && WORDS.has("offers", tree.lemma(subject));
        return ideas && !spoken.other(tree.child(subject, "nmod:poss"));
    }
}
