package org.rapporteur.article;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.text.WordList;

/** Finds the stock phrases of news pages in a line: the whole of it, its beginning, its end, or anywhere. */
final class Cues {
    private static final int LONGEST = 7;

    /** Phrases by where they stand: {@code is}, {@code starts}, {@code ends}, {@code has}. */
    private static final Map<String, Map<String, Set<Cue>>> PHRASES = new HashMap<>();

    /** The words that phrases begin with, or end with, so that most words are passed over at a glance. */
    private static final Map<String, Set<String>> EDGES = new HashMap<>();

    static {
        for (List<String> row : WordList.rows(Cues.class, "cues.tsv")) {
            String place = row.get(1);
            String phrase = row.get(2);
            PHRASES.computeIfAbsent(place, none -> new HashMap<>())
                    .computeIfAbsent(phrase, none -> EnumSet.noneOf(Cue.class))
                    .add(Cue.valueOf(row.get(0)));
            int edge = place.equals("ends") ? phrase.lastIndexOf(' ') + 1 : 0;
            String word = phrase.substring(edge).split(" ")[0];
            EDGES.computeIfAbsent(place, none -> new HashSet<>()).add(word);
        }
    }

    private final List<String> words;
    private final Set<Cue> found = EnumSet.noneOf(Cue.class);

    private Cues(List<String> words) {
        this.words = words;
    }

    static Set<Cue> in(Look look) {
        Cues cues = new Cues(look.words());
        if (!look.words().isEmpty()) {
            cues.find();
        }
        return cues.found;
    }

    private void find() {
        int size = words.size();
        if (size <= LONGEST) {
            add("is", String.join(" ", words));
            add("is", withoutNumbers());
        }
        if (edges("starts").contains(words.get(0))) {
            phrases("starts", 0);
        }
        if (edges("ends").contains(words.get(size - 1))) {
            for (int n = 1; n <= Math.min(LONGEST, size); n++) {
                add("ends", String.join(" ", words.subList(size - n, size)));
            }
        }
        Set<String> heads = edges("has");
        for (int i = 0; i < size; i++) {
            if (heads.contains(words.get(i))) {
                phrases("has", i);
            }
        }
    }

    /** All phrases of a place that begin at a word. */
    private void phrases(String place, int at) {
        StringBuilder phrase = new StringBuilder();
        for (int n = at; n < Math.min(at + LONGEST, words.size()); n++) {
            phrase.append(n == at ? "" : " ").append(words.get(n));
            add(place, phrase.toString());
        }
    }

    /** "Comments (2)" without its number. */
    private String withoutNumbers() {
        return String.join(
                " ",
                words.stream()
                        .filter(word -> !Character.isDigit(word.charAt(0)))
                        .toList());
    }

    private static Set<String> edges(String place) {
        return EDGES.getOrDefault(place, Set.of());
    }

    private void add(String place, String phrase) {
        Set<Cue> cues = PHRASES.getOrDefault(place, Map.of()).get(phrase);
        if (cues != null) {
            found.addAll(cues);
        }
    }
}
