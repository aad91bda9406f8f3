package org.rapporteur.article;

import java.util.List;
import java.util.Locale;

/** Sets a page's text as a galley: markup if it is a web page, else flat text. */
final class Galleys {
    private static final int TOP = 4_000;
    private static final int SAMPLE = 50_000;
    private static final List<String> FRAME = List.of("<!doctype html", "<html", "<head>", "<body");
    private static final List<String> TAGS =
            List.of("</p>", "</div>", "</a>", "</h1>", "</h2>", "<br>", "<br/>", "<br />", "</li>");

    private Galleys() {}

    static Galley of(String input) {
        return isMarkup(input) ? MarkupGalley.of(input) : FlatGalley.of(input);
    }

    private static boolean isMarkup(String input) {
        String top = input.substring(0, Math.min(TOP, input.length())).toLowerCase(Locale.ROOT);
        if (FRAME.stream().anyMatch(top::contains)) {
            return true;
        }
        String sample = input.substring(0, Math.min(SAMPLE, input.length())).toLowerCase(Locale.ROOT);
        return TAGS.stream().filter(sample::contains).count() >= 2;
    }
}
