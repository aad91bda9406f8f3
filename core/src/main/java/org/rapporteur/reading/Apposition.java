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
                        .filter(one -> one.isPerson() && one.from() > comma && isTitled(tree, comma + 1, one.from()))
                        .findFirst()
                        .filter(one -> isClosed(tree, one.to()))
                : Optional.empty();
    }

    /** Whether the words before a name are its titles, and not the next member of a list ("the speaker, Minister Ada Marek"). */
    private static boolean isTitled(Tree tree, int from, int name) {
        boolean title = from == name || WORDS.has("opening", tree.word(from)) && isOffice(tree, name - 1);
        for (int at = from; title && at < name; at++) {
            boolean phrase = tree.token(at).isUpos("DET", "ADJ", "NOUN", "PROPN", "NUM", "PART");
            title = name - from <= LONGEST && (phrase || tree.word(at).equals("-"));
        }
        return title;
    }

    private static boolean isOffice(Tree tree, int at) {
        return OfficeWord.of(tree.word(at)).isPresent();
    }

    private static boolean isClosed(Tree tree, int to) {
        boolean verb = to < tree.size() && tree.token(to).isUpos("VERB", "AUX");
        return verb || tree.word(to).equals(",") && !WORDS.has("links", tree.word(to + 1));
    }
}
