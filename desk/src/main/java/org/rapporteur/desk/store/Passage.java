package org.rapporteur.desk.store;

import java.util.Optional;
import org.rapporteur.language.Splitter;
import org.rapporteur.text.Span;

/**
 * Words in the sentence that they stand in: "he <b>threatened</b> to close the last two gates". Long sentences are cut
 * on both sides.
 */
public record Passage(String before, String words, String after) {
    private static final int BEFORE = 150;
    private static final int AFTER = 180;

    /** The words in a paragraph, at the place that is nearest to {@code near}; nothing when they are not in it. */
    static Optional<Passage> of(String paragraph, int near, String words) {
        int place = nearest(paragraph, near, words);
        if (place < 0 || words.isBlank()) {
            return Optional.empty();
        }
        Span sentence = Splitter.sentences(paragraph, new Span(0, paragraph.length())).stream()
                .filter(each -> each.start() <= place && place < each.end())
                .findFirst()
                .orElse(new Span(0, paragraph.length()));
        int end = place + words.length();
        return Optional.of(new Passage(
                last(paragraph.substring(sentence.start(), place)),
                words,
                first(paragraph.substring(end, Math.max(end, sentence.end())))));
    }

    private static int nearest(String paragraph, int near, String words) {
        int after = paragraph.indexOf(words, Math.max(0, near));
        int before = paragraph.lastIndexOf(words, Math.max(0, near));
        if (after < 0 || before < 0) {
            return Math.max(after, before);
        }
        return near - before < after - near ? before : after;
    }

    private static String last(String words) {
        if (words.length() <= BEFORE) {
            return words;
        }
        int blank = words.indexOf(' ', words.length() - BEFORE);
        return "… " + words.substring(blank < 0 ? words.length() - BEFORE : blank + 1);
    }

    private static String first(String words) {
        if (words.length() <= AFTER) {
            return words;
        }
        int blank = words.lastIndexOf(' ', AFTER);
        return words.substring(0, blank < 0 ? AFTER : blank) + " …";
    }
}
