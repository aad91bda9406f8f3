package org.rapporteur.record;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.rapporteur.text.Accents;
import org.rapporteur.text.WordList;

/** Words as they are compared: "The Dravenian troops" is {dravenian, troop}. */
final class Words {
    private static final List<String> ENDINGS = List.of("ings", "ing", "ies", "ied", "ed", "es", "s", "ly");
    private static final Set<String> COMMON = WordList.words(Words.class, "common.tsv");

    private Words() {}

    /** Lower case, no accents, no possessives, no punctuation, single blanks. */
    static String fold(String text) {
        String plain = Accents.without(text);
        StringBuilder out = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                out.append(Character.toLowerCase(c));
            } else if (isPossessive(plain, i)) {
                i++;
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString().strip();
    }

    /** An apostrophe and an s at the end of a word. */
    private static boolean isPossessive(String text, int i) {
        boolean apostrophe = "'’´".indexOf(text.charAt(i)) >= 0;
        return apostrophe
                && i + 1 < text.length()
                && text.charAt(i + 1) == 's'
                && (i + 2 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 2)));
    }

    /** The words that carry meaning, without endings, each once. */
    static SortedSet<String> of(String text) {
        SortedSet<String> words = new TreeSet<>();
        for (String word : fold(text).split(" ")) {
            if (word.length() > 1 && !COMMON.contains(word)) {
                words.add(stem(word));
            }
        }
        return words;
    }

    /** "meetings" and "meeting" are "meet": the harmonising of a few endings is all that comparing needs. */
    static String stem(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= 3) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    /** Half of the shorter text and three words at least; of a text of three words all, of two both. */
    static boolean alike(int shared, int smaller) {
        return smaller > 1 && shared >= Math.min(3, smaller) && shared * 2 >= smaller;
    }

    /** How much of the smaller set the larger one holds, 0 to 1. */
    static double contained(Set<String> a, Set<String> b) {
        int smaller = Math.min(a.size(), b.size());
        return smaller == 0 ? 0 : (double) shared(a, b) / smaller;
    }

    static int shared(Set<String> a, Set<String> b) {
        Set<String> small = a.size() <= b.size() ? a : b;
        Set<String> large = small == a ? b : a;
        return (int) small.stream().filter(large::contains).count();
    }
}
