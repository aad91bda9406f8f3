package org.rapporteur.lineage;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * When "a" stands and when "an", and the article that a machine left standing when it changed the noun behind it: who prints "an paper" had a word before him
 * that begins with a vowel. Where the sound does not follow from the letters ("hour", "union", "FBI") nothing is told.
 */
final class AnOrA {
    private static final Pattern VOWEL = Pattern.compile("[aeio][a-z].*");
    private static final Pattern CONSONANT = Pattern.compile("[b-df-gj-np-tv-z][a-z].*");
    /** Written with a vowel, said with a consonant: "a one-off", "a European". */
    private static final Pattern UNSAID = Pattern.compile("eu.*|one.*|once.*|ou.*");

    private AnOrA() {}

    /** The choices of a place that its article allows: all, unless the printed word itself does not suit it. */
    static List<Choice> fitting(Words words, int i, List<Choice> choices) {
        String article = i > 0 && words.isJoined(i) ? words.word(i - 1).toLowerCase(Locale.ROOT) : "";
        boolean given = choices.size() > 1 && !suits(article, words.word(i));
        return given
                ? choices.stream()
                        .filter(choice -> choice.isUntold() || suits(article, choice.word()))
                        .toList()
                : choices;
    }

    static boolean isEither(String word) {
        return word.equals("a") || word.equals("an");
    }

    /** Whether a word may stand behind "a" or "an"; any may behind another word. */
    static boolean suits(String article, String word) {
        return switch (article) {
            case "an" -> !CONSONANT.matcher(word).matches();
            case "a" -> !VOWEL.matcher(word).matches() || UNSAID.matcher(word).matches();
            default -> true;
        };
    }
}
