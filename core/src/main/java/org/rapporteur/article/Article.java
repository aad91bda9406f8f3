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

    /** The characters that the stages read. */
    public String plain() {
        return text.plain();
    }
}
