package org.rapporteur.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes a sentence once more as headlines and hurried hands do: "TRUCE HOLDS IN LYSSA", "Truce Holds in Lyssa", "truce holds in lyssa". */
enum Casing {
    LOWER,
    UPPER,
    TITLE;

    private static final int EVERY = 12;
    private static final int SHORT = 3;

    /** Every twelfth of a list's sentences, by turns in each casing. */
    static List<Integer> chosen(int size) {
        List<Integer> out = new ArrayList<>();
        for (int i = 0; i < size; i += EVERY) {
            out.add(i);
        }
        return out;
    }

    /** The casing for the sentence at this place. */
    static Casing of(int place) {
        return values()[place / EVERY % values().length];
    }

    List<String> of(List<String> words) {
        return words.stream().map(this::of).toList();
    }

    private String of(String word) {
        return switch (this) {
            case LOWER -> word.toLowerCase(Locale.ROOT);
            case UPPER -> word.toUpperCase(Locale.ROOT);
            case TITLE ->
                word.length() <= SHORT ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
        };
    }
}
