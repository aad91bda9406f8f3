package org.rapporteur.reading;

import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.rapporteur.coding.Deed;
import org.rapporteur.entry.Modality;
import org.rapporteur.text.WordSets;

/** Casts the parts of a deed that a noun tells of: "Dravenia's attack on Halvoria", "talks between the two". */
final class NounRoles {
    private static final String[] ON = {
        "against",
        "on",
        "upon",
        "to",
        "toward",
        "towards",
        "with",
        "of",
        "into",
        "in",
        "for",
        "from",
        "at",
        "over",
        "near",
        "across",
        "throughout"
    };
    private static final int WAYS = 4;
    /** So many words behind a noun may say between whom it is. */
    private static final int FAR = 9;

    private static final WordSets WORDS = WordSets.of(NounRoles.class, "roles.tsv");

    private final Players players;

    NounRoles(Players players) {
        this.players = players;
    }

    Parts of(Tree tree, int noun, Deed deed) {
        if (isDrawn(tree, noun)) {
            List<String> blamed = players.of(tree, new Clause(tree, tree.head(noun)).subject());
            return Parts.of(deed.sides(), first(i -> doer(tree, noun, i), WAYS), blamed, players);
        }
        List<String> doers = first(i -> doer(tree, noun, i), WAYS);
        int blamed = blamed(tree, noun);
        List<String> held = blamed < 0 ? List.of() : players.of(tree, blamed);
        List<String> actors = !doers.isEmpty() ? doers : blamed < 0 ? carrier(tree, noun, deed) : held;
        List<String> others = first(i -> target(tree, noun, ON[i], actors), ON.length);
        if (actors.isEmpty() && deed.is("PROTEST")) {
            List<String> there = among(tree, noun, WORDS.words("there"));
            return new Parts(there, there);
        }
        return Parts.of(deed.sides(), actors, others, players);
    }

    /** "A reply from Dravenia", "Dravenia's reply". */
    List<String> senders(Tree tree, int noun) {
        return first(way -> doer(tree, noun, way), WAYS);
    }

    /** "drew criticism", "faces sanctions", "came under attack": it is done to the subject. */
    static boolean isDrawn(Tree tree, int noun) {
        int verb = tree.is(noun, "obj") ? tree.head(noun) : Clause.NONE;
        boolean under =
                marked(tree, noun, "under") && tree.lemma(tree.head(noun)).equals("come");
        return under || verb >= 0 && WORDS.has("drawing", tree.lemma(verb));
    }

    /** Whom a phrase after one of these words names. */
    List<String> among(Tree tree, int head, Set<String> marks) {
        for (int child : tree.children(head)) {
            int mark = tree.is(child, "nmod") ? tree.child(child, "case") : -1;
            if (mark >= 0 && marks.contains(tree.word(mark))) {
                return players.of(tree, child);
            }
        }
        return List.of();
    }

    /** Who does it, by the i-th way in which a noun says so. */
    private List<String> doer(Tree tree, int noun, int way) {
        for (int child : tree.children(noun)) {
            int who = switch (way) {
                case 0 -> tree.token(child).relation().equals("nmod:poss") ? child : Clause.NONE;
                case 1 -> by(tree, child);
                case 2 ->
                    tree.is(child, "amod") || tree.is(child, "compound") || isSubject(tree, noun, child)
                            ? child
                            : Clause.NONE;
                default -> marked(tree, child, "between") || marked(tree, child, "from") ? child : Clause.NONE;
            };
            List<String> ids = players.of(tree, who);
            if (!ids.isEmpty()) {
                return ids;
            }
        }
        return way == WAYS - 1 ? players.of(tree, between(tree, noun)) : List.of();
    }

    /** Those between whom it is, behind its place and time: "talks in Velden last weekend between Marek and Orlin"; or -1. */
    private static int between(Tree tree, int noun) {
        for (int i = noun + 1; i < Math.min(tree.size(), noun + FAR); i++) {
            if (tree.word(i).equals("between")) {
                int head = tree.head(i);
                return tree.is(head, "nmod") && tree.head(head) > noun ? head : Clause.NONE;
            }
            if (tree.token(i).isUpos("VERB", "PUNCT", "CCONJ")) {
                return Clause.NONE;
            }
        }
        return Clause.NONE;
    }

    /** "Should Dravenia attack": a verb that was taken for a noun. */
    private static boolean isSubject(Tree tree, int noun, int child) {
        return tree.is(child, "nsubj") && tree.child(noun, "aux") >= 0 && tree.child(noun, "cop") < 0;
    }

    /** "the rejection by Halvoria", "the rejection expressed by Halvoria"; who brokered a deal is no party to it. */
    private static int by(Tree tree, int child) {
        if (tree.is(child, "acl")) {
            return WORDS.has("brokering", tree.lemma(child)) ? Clause.NONE : new Clause(tree, child).oblique("by");
        }
        return marked(tree, child, "by") ? child : Clause.NONE;
    }

    private List<String> target(Tree tree, int noun, String word, List<String> actors) {
        for (int child : tree.children(noun)) {
            boolean other = marked(tree, child, word) && !Opposite.isVenue(tree, child);
            List<String> ids = other ? Parts.others(actors, players.of(tree, child), players) : List.of();
            if (!ids.isEmpty()) {
                return ids;
            }
        }
        return List.of();
    }

    /** Halvoria in "accused Halvoria of an attack", "thanked Halvoria for its help", "was jailed for the attack"; -1 for nobody. */
    private static int blamed(Tree tree, int noun) {
        boolean theme = marked(tree, noun, "of") || marked(tree, noun, "for");
        int above = theme ? tree.head(noun) : Clause.NONE;
        int verb = tree.is(above, "obj") ? tree.head(above) : above;
        if (verb < 0 || !Clause.isReproach(tree, verb)) {
            return Clause.NONE;
        }
        return new Clause(tree, verb).object();
    }

    /** Whose deed it is when the noun does not say: the subject of the verb that it is the object of; not "eased them after an arrest". */
    private List<String> carrier(Tree tree, int noun, Deed deed) {
        // "Called for their release": whoever does so releases nobody, though he would be at the talks that he calls
        // for.
        if (deed.sides() != Deed.Sides.EACH && Mood.of(tree, noun) == Modality.DEMANDED) {
            return List.of();
        }
        int there = deed.sides() == Deed.Sides.EACH ? Presence.of(tree, noun) : Clause.NONE;
        if (there >= 0) {
            return players.of(tree, there);
        }
        int mark = tree.child(noun, "case");
        boolean harm = deed.is("ASSAULT") || deed.is("COERCE");
        boolean told = tree.is(noun, "obl") && tree.head(noun) >= 0 && Speech.isCue(tree, tree.head(noun));
        if (harm && (told || mark >= 0 && WORDS.has("after", tree.word(mark)))) {
            return List.of();
        }
        int phrase = measured(tree, noun);
        int above = tree.head(phrase);
        boolean object = above >= 0 && (tree.is(phrase, "obj") || tree.is(phrase, "obl") && !isTheme(tree, phrase));
        String verb = object ? tree.lemma(above) : "";
        boolean judged = WORDS.has("judging", verb) && tree.is(phrase, "obj");
        boolean does = tree.token(Math.max(above, 0)).upos().equals("VERB") && !Force.isDoubt(verb);
        return object && does && !judged && !WORDS.has("warning", verb)
                ? players.of(tree, new Clause(tree, above).subject())
                : List.of();
    }

    /** "Three hours" in "after three hours of talks", else the noun itself. */
    private static int measured(Tree tree, int noun) {
        int of = tree.is(noun, "nmod") ? tree.head(noun) : Clause.NONE;
        return of >= 0 && marked(tree, noun, "of") && WORDS.has("measures", tree.lemma(of)) ? of : noun;
    }

    /** "Caused a panic over the buildup", "spoke despite the attack": whoever did so did not attack. */
    private static boolean isTheme(Tree tree, int noun) {
        int mark = tree.child(noun, "case");
        return mark >= 0 && WORDS.has("themes", tree.word(mark));
    }

    static boolean marked(Tree tree, int child, String word) {
        int mark = tree.is(child, "nmod") || tree.is(child, "obl") ? tree.child(child, "case") : -1;
        return mark >= 0 && tree.word(mark).equals(word);
    }

    private static List<String> first(IntFunction<List<String>> ways, int count) {
        for (int i = 0; i < count; i++) {
            List<String> ids = ways.apply(i);
            if (!ids.isEmpty()) {
                return ids;
            }
        }
        return List.of();
    }
}
