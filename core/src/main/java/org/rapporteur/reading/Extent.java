package org.rapporteur.reading;

import java.util.List;
import org.rapporteur.text.Span;

/**
 * The words that name a speaker: the noun phrase with its titles, without what is told beside it. In "Ada Marek, who came
 * late, said" it is "Ada Marek".
 */
final class Extent {
    private Extent() {}

    /** The characters of the phrase whose head stands at {@code voice}. */
    static Span of(Passage p, int voice) {
        Span words = words(p, voice);
        return p.token(words.start()).span().with(p.token(words.end() - 1).span());
    }

    /** The same with the office and the name that mean this speaker, however they were parsed: "Deputy Water Minister Ada Lind". */
    static Span of(Passage p, int voice, List<Named> named, List<String> speaker) {
        Span whole = of(p, voice);
        List<Named> same =
                named.stream().filter(one -> one.voices().equals(speaker)).toList();
        for (Named one : same) {
            Span phrase = one.tree().chars(one.from(), one.to());
            boolean joins = phrase.start() <= whole.end() + 1 && whole.start() <= phrase.end() + 1;
            whole = joins ? whole.with(phrase) : whole;
        }
        return whole;
    }

    /** The positions of the phrase. */
    static Span words(Passage p, int voice) {
        int from = voice;
        int to = voice + 1;
        for (int local : p.children(voice)) {
            int child = p.flat(voice, local);
            if (child < voice && belongsBefore(p, child)) {
                from = Math.min(from, p.from(child));
            } else if (child > voice && belongsAfter(p, child) && p.from(child) <= to + 1) {
                to = Math.max(to, p.to(child));
            }
        }
        while (to > voice + 1 && p.word(to - 1).equals(",")) {
            to--;
        }
        while (to < p.sentenceEnd(voice) && goesOn(p, to)) {
            to++;
        }
        from = behindPlace(p, from, voice);
        while (from < voice && (p.isPunctuation(from) || p.is(from, "case") || p.is(from, "cc"))) {
            from++;
        }
        return new Span(from, to);
    }

    /** "In Merrin, | opposition leader Ada Lind": the place that opens the sentence is no part of who speaks. */
    private static int behindPlace(Passage p, int from, int voice) {
        for (int at = from + 1; from > 0 && p.token(from - 1).upos().equals("ADP") && at < voice; at++) {
            if (p.word(at).equals(",")) {
                return at + 1;
            }
        }
        return from;
    }

    /** A name right after its title is one phrase with it, however it was parsed: "Trade Minister Nadia Brandt". */
    private static boolean goesOn(Passage p, int to) {
        boolean name = p.token(to).upos().equals("PROPN") && !Weekday.isDay(p.word(to));
        return name && p.token(to).start() == p.token(to - 1).end() + 1;
    }

    private static boolean belongsBefore(Passage p, int child) {
        return !Weekday.isDay(p.word(child))
                && !(p.is(child, "amod") && p.word(child + 1).equals(","))
                && !p.is(child, "punct")
                && !p.is(child, "case")
                && !p.is(child, "cc")
                && !p.is(child, "mark")
                && !p.is(child, "cop")
                && !p.is(child, "nsubj")
                && !p.is(child, "aux")
                && !p.is(child, "advcl");
    }

    private static boolean belongsAfter(Passage p, int child) {
        if (Weekday.isDay(p.word(child))) {
            return false;
        }
        if (p.is(child, "nmod") || p.is(child, "conj")) {
            return p.to(child) - p.from(child) < 12;
        }
        return p.is(child, "flat") || p.is(child, "compound") || p.is(child, "nummod") || p.is(child, "goeswith");
    }
}
