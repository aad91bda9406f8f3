package org.rapporteur.language;

import java.util.List;

/**
 * Tells a people's adjective from a name where the word is new to the lexicon: the "Halvorian" of {@code a Halvorian
 * official} is an adjective, as its ending and the common noun behind it show.
 */
final class Demonyms {
    private static final List<String> ENDINGS = List.of("ian", "ese", "ish");
    private static final int SHORTEST = 6;

    private final Tags tags;
    private final int adjective;

    Demonyms(Tags tags, List<String> classes) {
        this.tags = tags;
        adjective = classes.indexOf("ADJ JJ");
    }

    /** Changes the classes of such words. */
    void settle(List<String> forms, Words words, int[] classes) {
        for (int i = 0; i + 1 < classes.length && adjective >= 0; i++) {
            boolean alone = i == 0 || !isName(classes[i - 1]);
            if (words.fine[i] == 0 && alone && isName(classes[i]) && isCommon(classes[i + 1]) && ends(forms.get(i))) {
                classes[i] = adjective;
            }
        }
    }

    private boolean isName(int tag) {
        return tags.xpos(tag).equals("NNP");
    }

    private boolean isCommon(int tag) {
        return tags.xpos(tag).equals("NN")
                || tags.xpos(tag).equals("NNS")
                || tags.xpos(tag).equals("JJ");
    }

    private static boolean ends(String form) {
        return form.length() >= SHORTEST && ENDINGS.stream().anyMatch(form::endsWith);
    }
}
