package org.rapporteur.desk.web;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.article.Article;
import org.rapporteur.article.Zone;
import org.rapporteur.language.Splitter;
import org.rapporteur.text.Span;

/**
 * How an article is laid out: its lines with what each is, its sentences, and the parts that a long one is cut into, so
 * that no page weighs more than 60 KB. All in UTF-16 units of the plain text.
 */
record Layout(List<Strip> strips, List<Span> sentences, List<Span> parts) {
    /** What a part may weigh: its characters, and what is printed in the margin. */
    private static final int MOST = 52_000;

    private static final int ENTRY = 800;
    /** A line longer than this is cut at a blank. */
    private static final int LONG = 8_000;

    /** A line and its zone. */
    record Strip(String zone, Span span) {}

    static Layout of(Sheet sheet) {
        Article article = sheet.article();
        List<Strip> strips = new ArrayList<>();
        for (Zone zone : article.zones()) {
            lines(article.plain(), zone.span())
                    .forEach(line -> strips.add(new Strip(zone.kind().label(), line)));
        }
        List<Span> sentences = new ArrayList<>();
        article.paragraphs().forEach(paragraph -> sentences.addAll(Splitter.sentences(article.plain(), paragraph)));
        return new Layout(strips, sentences, parts(strips, sheet));
    }

    private static List<Span> lines(String text, Span zone) {
        List<Span> lines = new ArrayList<>();
        int start = zone.start();
        for (int i = zone.start(); i <= zone.end(); i++) {
            boolean end = i == zone.end() || text.charAt(i) == '\n';
            boolean long_ = i - start > LONG && !end && text.charAt(i) == ' ';
            if ((end || long_) && !text.substring(start, i).isBlank()) {
                lines.add(new Span(start, i));
            }
            start = end || long_ ? Math.min(i + 1, zone.end()) : start;
        }
        return lines;
    }

    private static List<Span> parts(List<Strip> strips, Sheet sheet) {
        List<Span> parts = new ArrayList<>();
        int start = 0;
        int weight = 0;
        for (Strip strip : strips) {
            int more = weight(strip.span, sheet);
            if (weight > 0 && weight + more > MOST) {
                parts.add(new Span(start, strip.span.start()));
                start = strip.span.start();
                weight = 0;
            }
            weight += more;
        }
        parts.add(new Span(start, sheet.article().plain().length() + 1));
        return parts;
    }

    private static int weight(Span line, Sheet sheet) {
        long entries = sheet.readings().stream()
                .filter(reading -> line.contains(reading.spans().get(0).start()))
                .count();
        return line.length() + ENTRY * (int) entries;
    }

    /** The part with a sentence, counted from 1. */
    Span withSentence(int number) {
        return number >= 1 && number <= sentences.size()
                ? at(sentences.get(number - 1).start())
                : parts.get(0);
    }

    /** The part of a number, counted from 1. */
    Span part(int number) {
        return parts.get(Math.min(number, parts.size()) - 1);
    }

    /** The sentence at a place, counted from 1; 0 when there is none. */
    int sentence(int offset) {
        for (int i = 0; i < sentences.size(); i++) {
            if (sentences.get(i).end() > offset) {
                return i + 1;
            }
        }
        return 0;
    }

    /** The part with a place. */
    Span at(int offset) {
        return parts.stream().filter(part -> part.contains(offset)).findFirst().orElse(parts.get(0));
    }
}
