package org.rapporteur.article;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Sets a page's text as a galley: markup if it is a web page, else flat text. */
final class Galleys {
    private static final int TOP = 4_000;
    private static final int SAMPLE = 20_000;
    private static final int MANY = 6;
    private static final List<String> FRAME = List.of("<!doctype html", "<html", "<head>", "<body");
    private static final Set<String> TAGS = Set.of(
            "p", "div", "a", "h1", "h2", "h3", "br", "li", "ul", "ol", "span", "b", "i", "em", "strong", "table", "tr",
            "td", "article", "section", "main", "header", "footer", "script", "style", "img", "figure", "meta", "link",
            "svg", "title");

    private Galleys() {}

    static Galley of(String input) {
        return isMarkup(input) ? MarkupGalley.of(input) : FlatGalley.of(input);
    }

    /** A page that says so at its top, or that has several tags. */
    private static boolean isMarkup(String input) {
        if (input.indexOf('<') < 0) {
            return false;
        }
        String top = input.substring(0, Math.min(TOP, input.length())).toLowerCase(Locale.ROOT);
        return FRAME.stream().anyMatch(top::contains) || tags(input) >= MANY;
    }

    private static int tags(String input) {
        int tags = 0;
        int end = Math.min(SAMPLE, input.length());
        for (int i = input.indexOf('<'); i >= 0 && i < end && tags < MANY; i = input.indexOf('<', i + 1)) {
            tags += TAGS.contains(name(input, i + 1)) ? 1 : 0;
        }
        return tags;
    }

    private static String name(String input, int at) {
        int start = at < input.length() && input.charAt(at) == '/' ? at + 1 : at;
        int end = start;
        while (end < Math.min(input.length(), start + 10) && Character.isLetterOrDigit(input.charAt(end))) {
            end++;
        }
        return input.substring(start, end).toLowerCase(Locale.ROOT);
    }
}
