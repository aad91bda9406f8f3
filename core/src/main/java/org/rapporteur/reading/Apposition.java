package org.rapporteur.reading;

import java.util.List;
import java.util.Optional;
import org.rapporteur.text.WordSets;

/**
 * The name behind a comma that says who the phrase before it is: "the mediator, former Corvanian president Urs Land, said",
 * "his rival, the rebel commander Musa Dorn,", "the older one, Taras,".
 */
final class Apposition {
    private static final WordSets WORDS = WordSets.of(Apposition.class, "apposition.tsv");
    /** The words that titles before a name can have. */
    private static final int LONGEST = 8;

    private Apposition() {}

    /** The person whose name, with or without titles, the comma at this place opens and another mark or a verb closes. */
    static Optional<Named> behind(Tree tree, int comma, List<Named> sentence) {
        return tree.word(comma).equals(",")
                ? sentence.stream()
                        .filter(one -> one.isPerson() && one.from() > comma)
                        .filter(one -> isTitled(tree, comma + 1, one.from()) || isOwnTitle(tree, comma, one))
                        .findFirst()
                        .filter(one -> isClosed(tree, one.to()))
                : Optional.empty();
    }

    /** Whether the words before a name are its titles, and not the next member of a list ("the speaker, Minister Ada Marek"). */
    private static boolean isTitled(Tree tree, int from, int name) {
        boolean title = from == name || WORDS.has("opening", tree.word(from)) && isOffice(tree, name - 1);
        for (int at = from; title && at < name; at++) {
            boolean phrase = at == from || tree.token(at).isUpos("DET", "ADJ", "NOUN", "PROPN", "NUM", "PART");
            title = name - from <= LONGEST && (phrase || tree.word(at).equals("-"));
        }
        return title;
    }

    /** "The chief negotiator, Deputy Foreign Minister Ada Marek,": a title in capitals, with a mark behind the name. */
    private static boolean isOwnTitle(Tree tree, int comma, Named name) {
        boolean title = name.from() > comma + 1
                && name.from() - comma <= LONGEST
                && isOffice(tree, name.from() - 1)
                && tree.token(comma - 1).upos().equals("NOUN")
                && tree.word(name.to()).matches("[,.]");
        for (int at = comma + 1; title && at < name.from(); at++) {
            title = Character.isUpperCase(tree.token(at).form().charAt(0));
        }
        return title;
    }

    private static boolean isOffice(Tree tree, int at) {
        return OfficeWord.of(tree.word(at)).isPresent();
    }

    /** Behind the name there can be where he is from: "the president for June, Gustav Reck of Corvania,". */
    private static boolean isClosed(Tree tree, int name) {
        int to = name;
        if (tree.word(to).equals("of") && to + 1 < tree.size()) {
            to++;
            while (to < tree.size() && tree.token(to).isUpos("PROPN", "DET")) {
                to++;
            }
        }
        boolean verb = to < tree.size() && tree.token(to).isUpos("VERB", "AUX");
        boolean mark = tree.word(to).equals(",") && !WORDS.has("links", tree.word(to + 1));
        return verb || mark || tree.word(to).equals(".");
    }
}
