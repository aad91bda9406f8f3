package org.rapporteur.article;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the stock phrases of news pages in a line: the whole of it, its beginning, its end, or anywhere. */
final class Cues {
    private static final int LONGEST = 7;
    private static final Map<String, Map<String, Set<Cue>>> KNOWN = read();

    private Cues() {}

    static Set<Cue> in(Look look) {
        Set<Cue> found = EnumSet.noneOf(Cue.class);
        List<String> words = look.words();
        for (int n = 1; n <= Math.min(LONGEST, words.size()); n++) {
            add(found, "starts", look.first(n));
            add(found, "ends", look.last(n));
        }
        if (words.size() <= LONGEST) {
            add(found, "is", look.first(LONGEST));
            add(found, "is", withoutNumbers(words));
        }
        anywhere(words, found);
        return found;
    }

    /** A line of a few entries that are all stock words ("Twitter Email Copy Link Print"). */
    private static void anywhere(List<String> words, Set<Cue> found) {
        Map<String, Set<Cue>> first = map("first");
        for (int i = 0; i < words.size(); i++) {
            if (first.containsKey(words.get(i))) {
                phrasesAt(words, i, found);
            }
        }
    }

    private static void phrasesAt(List<String> words, int at, Set<Cue> found) {
        StringBuilder phrase = new StringBuilder();
        for (int n = at; n < Math.min(at + LONGEST, words.size()); n++) {
            phrase.append(n == at ? "" : " ").append(words.get(n));
            add(found, "has", phrase.toString());
        }
    }

    private static String withoutNumbers(List<String> words) {
        return String.join(
                " ",
                words.stream()
                        .filter(word -> !Character.isDigit(word.charAt(0)))
                        .toList());
    }

    private static void add(Set<Cue> found, String place, String phrase) {
        Set<Cue> cues = map(place).get(phrase);
        if (cues != null) {
            found.addAll(cues);
        }
    }

    private static Map<String, Set<Cue>> map(String place) {
        return KNOWN.getOrDefault(place, Map.of());
    }

    private static Map<String, Map<String, Set<Cue>>> read() {
        Map<String, Map<String, Set<Cue>>> known = new HashMap<>();
        for (List<String> row : Lists.rows("cues.tsv")) {
            Cue cue = Cue.valueOf(row.get(0));
            put(known, row.get(1), row.get(2), cue);
            if (row.get(1).equals("has")) {
                put(known, "first", row.get(2).split(" ")[0], cue);
            }
        }
        return known;
    }

    private static void put(Map<String, Map<String, Set<Cue>>> known, String place, String phrase, Cue cue) {
        known.computeIfAbsent(place, none -> new HashMap<>())
                .computeIfAbsent(phrase, none -> EnumSet.noneOf(Cue.class))
                .add(cue);
    }
}
