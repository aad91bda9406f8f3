package org.rapporteur.article;

import java.util.List;
import java.util.Optional;
import org.rapporteur.text.Span;
import org.rapporteur.text.Text;

/**
 * A page without its site. Every non-blank line of the text lies in a zone; the paragraphs are the body's, in order.
 *
 * @param name the input's name
 * @param sha256 of the input's bytes, in hexadecimal: evidence is pinned to it
 * @param text the words, which know their place in the input
 * @param zones in order, not overlapping
 * @param paragraphs the body's paragraphs (UTF-16 units of the plain text), without dateline stamps, captions, subheads
 * @param title the headline, if the page has one
 * @param outlet who published this page ("The Harbour Gazette"), if it says so
 * @param credit whose text it says it is: agency, "originally appeared on", if it says so
 * @param bylines the writers' names
 * @param published the day it appeared
 * @param dateline place and agency of the first paragraph
 */
public record Article(
        String name,
        String sha256,
        Text text,
        List<Zone> zones,
        List<Span> paragraphs,
        Optional<String> title,
        Optional<String> outlet,
        Optional<String> credit,
        List<String> bylines,
        Published published,
        Optional<Dateline> dateline)
        implements Outcome {
    public Article {
        zones = List.copyOf(zones);
        paragraphs = List.copyOf(paragraphs);
        bylines = List.copyOf(bylines);
    }

    /** An article of which nothing is known but its paragraphs, as a release or an example comes. */
    public static Article bare(String name, String sha256, Text text, List<Span> paragraphs) {
        return new Article(
                name,
                sha256,
                text,
                List.of(),
                paragraphs,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Published.UNKNOWN,
                Optional.empty());
    }

    /** The same under another name, for a second content that came under one name. */
    public Article named(String other) {
        return new Article(other, sha256, text, zones, paragraphs, title, outlet, credit, bylines, published, dateline);
    }

    /** The same with a headline. */
    public Article titled(Optional<String> headline) {
        return new Article(
                name, sha256, text, zones, paragraphs, headline, outlet, credit, bylines, published, dateline);
    }

    /** The same from a newsroom, with whose text it says it is. */
    public Article from(Optional<String> newsroom, Optional<String> whose) {
        return new Article(name, sha256, text, zones, paragraphs, title, newsroom, whose, bylines, published, dateline);
    }

    /** The same as of a day that something else than its own page may tell. */
    public Article on(Published day) {
        return new Article(name, sha256, text, zones, paragraphs, title, outlet, credit, bylines, day, dateline);
    }

    /** The characters that the stages read. */
    public String plain() {
        return text.plain();
    }
}
