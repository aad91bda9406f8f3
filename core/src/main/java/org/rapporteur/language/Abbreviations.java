package org.rapporteur.language;

import java.util.Locale;
import java.util.Map;
import org.rapporteur.text.WordList;

/** Words that keep their full stop: "Gen.", "U.S.", "J." */
final class Abbreviations {
    private static final Map<String, String> KNOWN = WordList.pairs(Abbreviations.class, "abbreviations.tsv");
    private static final int LONGEST = 8;

    private Abbreviations() {}

    /** Whether the stop at {@code dot} belongs to the word that begins at {@code word}. */
    static boolean keepsStop(String text, int word, int dot) {
        int from = Joints.part(text, word, dot);
        return isInitial(text, from, dot)
                || isAcronym(text, from, dot)
                || !kind(text, from, dot).isEmpty();
    }

    /** Whether a capital after this stop still belongs to the sentence, whatever the word: "Lt. Gen." */
    static boolean neverEnds(String text, int from, int dot) {
        String kind = kind(text, from, dot);
        return kind.isEmpty() ? isInitial(text, from, dot) && text.charAt(from) != 'I' : !kind.equals("open");
    }

    private static String kind(String text, int from, int dot) {
        if (dot - from > LONGEST || dot == from) {
            return "";
        }
        String word = text.substring(from, dot);
        String kind = KNOWN.getOrDefault(word.toLowerCase(Locale.ROOT), "");
        boolean plain = word.equals(word.toLowerCase(Locale.ROOT)) && word.indexOf('.') < 0;
        return plain && isCapitalised(kind, word) ? "" : kind;
    }

    /** Titles, months and states are abbreviated with a capital only: "sat." and "miss." are words. */
    private static boolean isCapitalised(String kind, String word) {
        return switch (kind) {
            case "title", "month" -> true;
            case "open" -> !word.equals("etc") && !word.equals("al");
            case "measure" ->
                word.equals("no")
                        || word.equals("art")
                        || word.equals("res")
                        || word.equals("min")
                        || word.equals("max");
            default -> false;
        };
    }

    private static boolean isInitial(String text, int from, int dot) {
        return dot - from == 1 && Character.isUpperCase(text.charAt(from)) && !isNetwork(text, from);
    }

    /** "On X." is where something was posted, and nobody's initial. */
    private static boolean isNetwork(String text, int from) {
        return text.charAt(from) == 'X' && (text.startsWith("on ", from - 3) || text.startsWith("to ", from - 3));
    }

    /** Letters and stops by turns, two letters or more: "U.S", "a.k.a". */
    private static boolean isAcronym(String text, int from, int dot) {
        if (dot - from < 3 || (dot - from) % 2 == 0 || dot - from > LONGEST) {
            return false;
        }
        for (int i = from; i < dot; i++) {
            boolean letter = Character.isLetter(text.charAt(i));
            if ((i - from) % 2 == 0 ? !letter : text.charAt(i) != '.') {
                return false;
            }
        }
        return true;
    }
}
