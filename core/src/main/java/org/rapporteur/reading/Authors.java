package org.rapporteur.reading;

import java.util.List;
import java.util.Optional;
import org.rapporteur.text.WordSets;

/**
 * Who "we" and "I" are in a text that somebody has signed: "We, the foreign ministers of the Meridian Pact, met in Port Amar" makes
 * each later "we condemn" the Pact's, and so does "The following statement was issued by the Meridian Pact"; "I" is whoever stands in the byline.
 *
 * @param signers those who sign, or their own words; empty where no sentence says so
 * @param writers those whom the byline names
 */
record Authors(List<String> signers, List<String> writers) {
    private static final WordSets WORDS = WordSets.of(Authors.class, "signed.tsv");
    private static final int LONGEST = 16;
    /** The sentences at the head of a text that can say whose it is. */
    private static final int HEAD = 6;

    static Authors of(Story story) {
        List<String> writers = story.article().bylines().stream()
                .map(name -> "person:" + People.ascii(name).replace(' ', '_'))
                .toList();
        return new Authors(signers(story), writers);
    }

    private static List<String> signers(Story story) {
        for (Tree tree : story.trees()) {
            int end = apposition(tree);
            if (end > 0) {
                List<String> signed = story.who().named(tree).stream()
                        .filter(one ->
                                one.to() <= end && List.of("country", "org").contains(one.type()))
                        .flatMap(one -> one.ids().stream())
                        .distinct()
                        .toList();
                return signed.isEmpty() ? unnamed(tree, end) : signed;
            }
        }
        return story.trees().stream()
                .limit(HEAD)
                .map(tree -> issuers(story.who(), tree))
                .filter(ids -> !ids.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Whoever issues "the following statement" in this sentence, before the verb or behind "by". */
    private static List<String> issuers(Who who, Tree tree) {
        int text = text(tree);
        if (text < 0) {
            return List.of();
        }
        int by = text + 1;
        while (by < tree.size() && !tree.word(by).equals("by")) {
            by++;
        }
        List<String> ids = by < tree.size() ? who.in(tree, by, tree.size()) : who.in(tree, 0, text);
        return ids.stream().filter(id -> id.matches("(country|org|person):.*")).toList();
    }

    /** The noun of "the following joint statement", "the text of this declaration"; -1 for none. */
    static int text(Tree tree) {
        int pointer = -1;
        for (int i = 0; i < tree.size(); i++) {
            pointer = WORDS.has("pointing", tree.word(i)) ? i : pointer;
            if (pointer >= 0 && i - pointer <= 3 && WORDS.has("texts", tree.lemma(i))) {
                return i;
            }
        }
        return -1;
    }

    private static List<String> unnamed(Tree tree, int end) {
        int head = 2;
        for (int i = 2; i < end; i++) {
            boolean noun = tree.token(i).upos().equals("NOUN");
            head = noun && (!tree.token(head).upos().equals("NOUN") || tree.depth(i) < tree.depth(head)) ? i : head;
        }
        Optional<String> id = Unnamed.id(tree, head);
        return id.map(List::of).orElse(List.of());
    }

    /** The comma that ends "We, the …," at the beginning of a sentence; 0 for none. */
    private static int apposition(Tree tree) {
        boolean opens = tree.word(0).equals("we")
                && tree.word(1).equals(",")
                && tree.word(2).equals("the");
        int end = 3;
        while (opens && end < Math.min(tree.size(), LONGEST) && !tree.word(end).equals(",")) {
            end++;
        }
        return opens && tree.word(end).equals(",") ? end : 0;
    }
}
