package org.rapporteur.lineage;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.rapporteur.lineage.Repair.Grade;
import org.rapporteur.lineage.Repair.Kind;
import org.rapporteur.text.Span;

/** The repairs of a text as they are found, the surest first: no word is mended twice, and none in a quotation that was spared. */
final class Corrigenda {
    private final String article;
    private final boolean quotations;
    private final TreeSet<Repair> found = new TreeSet<>();
    private final TreeSet<Span> taken = new TreeSet<>();

    /** @param quotations whether the text's quotations are damaged too */
    Corrigenda(String article, boolean quotations) {
        this.article = article;
        this.quotations = quotations;
    }

    /** Words {@code from} to {@code to}, exclusive. */
    record Place(Words words, int from, int to) {
        Span span() {
            return new Span(words.start[from], words.end[to - 1]);
        }
    }

    void enter(Place place, String meant, Grade grade, String reason) {
        boolean spared = place.words.is(place.from, Words.QUOTED) && !quotations;
        Span span = place.span();
        String printed = span.in(place.words.text);
        if (spared || taken.stream().anyMatch(span::overlaps) || printed.equalsIgnoreCase(meant)) {
            return;
        }
        taken.add(span);
        found.add(new Repair(article, span, printed, cased(printed, meant), kind(place, meant), grade, reason));
    }

    /** All, in the order of the text. */
    List<Repair> inOrder() {
        return List.copyOf(found);
    }

    /** A capital where the printed words have one: at the first word, and at all if all have it. */
    private static String cased(String printed, String meant) {
        boolean all = printed.contains(" ")
                && Arrays.stream(printed.split(" ")).allMatch(word -> Character.isUpperCase(word.charAt(0)));
        String[] words = meant.split(" ");
        for (int i = 0; i < words.length; i++) {
            boolean capital = (i == 0 || all) && Character.isUpperCase(printed.charAt(0));
            words[i] = capital ? Character.toUpperCase(words[i].charAt(0)) + words[i].substring(1) : words[i];
        }
        return String.join(" ", words);
    }

    private static Kind kind(Place place, String meant) {
        Words words = place.words;
        String small = meant.toLowerCase(Locale.ROOT);
        String printed = Glossary.phrase(words, place.from, place.to).replace(" ", "");
        if (printed.equals(small.replace(" ", ""))) {
            return Kind.SPLIT_WORD;
        }
        if (words.is(place.from, Words.CAPITAL) && !words.is(place.from, Words.OPENS)) {
            return Kind.NAME;
        }
        boolean related = place.to - place.from == 1 && Thesaurus.english().has(words.hash[place.from], small);
        return related ? Kind.SYNONYM : Kind.TRANSLATION;
    }
}
