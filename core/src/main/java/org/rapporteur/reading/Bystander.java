package org.rapporteur.reading;

import java.util.List;
import java.util.Optional;
import org.rapporteur.text.WordSets;

/**
 * A subject without a name that a pronoun can mean as well as somebody named: in "Farmers blocked the road, police said. They burned
 * tires" the farmers, in "the plan calls Halvoria's bluff. It asks for" the plan.
 */
record Bystander(Tree tree, int head) {
    private static final WordSets WORDS = WordSets.of(Bystander.class, "saying.tsv");
    private static final String THING = "thing:";

    /** The id of the plain subject at this place, that of a voice for people, one of a thing for all else; empty where none stands. */
    static Optional<String> id(Tree tree, int at) {
        boolean subject = tree.is(at, "nsubj") && tree.token(at).upos().equals("NOUN");
        int verb = tree.head(at);
        boolean whose = tree.word(tree.child(at, "nmod:poss")).equals("whose");
        if (!subject || whose || isOwnPaper(tree, at) || tree.is(verb, "acl") || tree.is(verb, "advcl")) {
            return Optional.empty();
        }
        return isHuman(tree.lemma(at)) ? Unnamed.id(tree, at) : Optional.of(THING + tree.index() + ":" + at);
    }

    /** "Its draft was long. It asks for" peace: a paper speaks for its owner. */
    private static boolean isOwnPaper(Tree tree, int at) {
        return tree.child(at, "nmod:poss") >= 0 && PaperWord.at(tree, at).isPresent();
    }

    private static boolean isHuman(String lemma) {
        return Genders.isSomebody(lemma)
                || WORDS.has("people", lemma)
                || Deeds.english().isA(lemma, "people");
    }

    /** Whether these are the ids of a thing. */
    static boolean isThing(List<String> ids) {
        return !ids.isEmpty() && ids.get(0).startsWith(THING);
    }

    /** The thing that an id means. */
    static Bystander of(String id, List<Tree> trees) {
        String[] parts = id.split(":");
        return new Bystander(trees.get(Integer.parseInt(parts[1])), Integer.parseInt(parts[2]));
    }

    /** Who says something as "they" or "it": the advocates in "Advocates worry. They say", not the dam in "The dam broke. It said". */
    Optional<String> voice() {
        boolean speaks = tree.token(head).xpos().equals("NNS") || Speech.isView(tree, tree.head(head));
        return speaks ? Unnamed.id(tree, head) : Optional.empty();
    }
}
