package org.rapporteur.article;

/** Sets a page's text as a galley, markup or flat. */
final class Galleys {
    private Galleys() {}

    static Galley of(String input) {
        return FlatGalley.of(input);
    }
}
