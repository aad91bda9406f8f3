package org.rapporteur.article;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.text.Span;
import org.rapporteur.text.WordList;

/** Looks at each line of a galley. */
final class Sights {
    private static final int SHORT = 400;
    private static final int LONGEST_CAPTION = 80;
    private static final Set<String> TIME_WORDS = WordList.words(Sights.class, "timewords.tsv");

    private final String plain;

    private Sights(String plain) {
        this.plain = plain;
    }

    static List<Sight> of(Galley galley) {
        Sights sights = new Sights(galley.plain());
        return galley.lines().stream().map(sights::at).toList();
    }

    private Sight at(Line line) {
        Look look = Looks.at(plain, once(line.span()));
        boolean dated = look.digits() > 0 && look.length() <= SHORT;
        List<Days.Found> days = dated ? Days.in(plain, line.span()) : List.of();
        Optional<Span> stamp = line.span().start() <= 2 ? Stamps.of(plain, line) : Optional.empty();
        return new Sight(
                        line,
                        look,
                        cues(look, line.span()),
                        stamp.filter(line.span()::equals).isPresent(),
                        days,
                        !days.isEmpty() && timeOnly(look),
                        led(line.span()),
                        Datelines.at(plain, line.span()).isPresent(),
                        dotted(line.span()),
                        several(line.span()),
                        days.stream().anyMatch(this::onWeekday),
                        Shape.ANY)
                .shaped();
    }

    /** Pages print a picture's text and its caption, the same words, as one line: half of it says all. */
    private Span once(Span span) {
        int half = span.length() / 2;
        boolean twice = half > 20 && plain.regionMatches(span.start(), plain, span.end() - half, half);
        return twice ? new Span(span.start(), span.start() + half) : span;
    }

    private Set<Cue> cues(Look look, Span span) {
        Set<Cue> cues = Cues.in(look);
        if (look.count() <= LONGEST_CAPTION && Credits.closes(plain, span)) {
            cues.add(Cue.PHOTO);
        }
        return cues;
    }

    private static boolean timeOnly(Look look) {
        return look.count() <= 16
                && look.words().stream()
                        .allMatch(word -> Character.isDigit(word.charAt(0)) || TIME_WORDS.contains(word));
    }

    /** "READ MORE: …": a colon or a bar after at most three words, and more behind it. */
    private boolean led(Span span) {
        int words = 0;
        for (int i = span.start(); i < Math.min(span.end() - 1, span.start() + 30); i++) {
            char c = plain.charAt(i);
            if (c == ':' || c == '|' || c == '»' || c == '→') {
                return i > span.start() && words < 4;
            }
            words += c == ' ' ? 1 : 0;
        }
        return false;
    }

    /** Whether a full stop after a small letter, or a mark of question or exclamation, stands before another word. */
    private boolean several(Span span) {
        for (int i = span.start() + 2; i < Math.min(span.end() - 2, span.start() + SHORT); i++) {
            char c = plain.charAt(i);
            boolean end = c == '?' || c == '!' || c == '.' && Character.isLowerCase(plain.charAt(i - 1));
            if (end && " ”\"’)".indexOf(plain.charAt(i + 1)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Captions give a day in full, "Tuesday, March 11, 2031"; stories do not. */
    private boolean onWeekday(Days.Found day) {
        int start = day.span().start();
        String before = plain.substring(Math.max(0, start - 6), start).strip();
        return before.endsWith("day,") || before.endsWith("day");
    }

    private boolean dotted(Span span) {
        String end = plain.substring(Math.max(span.start(), span.end() - 5), span.end());
        return end.endsWith("...") || end.endsWith("…]") || end.endsWith(". . .");
    }
}
