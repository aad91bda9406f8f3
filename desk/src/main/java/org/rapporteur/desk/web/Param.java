package org.rapporteur.desk.web;

import java.util.List;
import java.util.Locale;

/** A parameter that a request may bear; its words are those of the OpenAPI document and of the pages' help. */
enum Param {
    AT("string", "date", "the record as it was known at the end of this day", "2031-03-14"),
    FROM("string", "date", "only what is dated on this day or later", "2031-03-10"),
    UNTIL("string", "date", "only what is dated on this day or earlier", "2031-03-18"),
    SINCE("string", "", "what came in since: 24h, 7d, a day, or all", "7d"),
    BY("string", "", "the speaker, holder or sender", "Marek"),
    TO("string", "", "whom it is addressed to", "Dravenia"),
    ABOUT("string", "", "words that must stand in it", "reply"),
    MIN_ORIGINS("integer", "", "only lines with at least so many independent origins", "2"),
    QUOTABLE("boolean", "", "only quotations whose words were checked as verbatim", "true"),
    Q("string", "", "what to search for: words, \"a phrase\", OR, NOT", "written reply"),
    OPEN("string", "", "the line whose words are to be shown", "s-7k3fq2m9xa"),
    SENTENCE("integer", "", "the number of the sentence to show", "3"),
    PLACE("integer", "", "a place in the input, in code points, to open the article at", "812"),
    PART("integer", "", "which part of a long article", "1"),
    HIDE("string", "", "letters of the kinds that are switched off", "ef"),
    LIMIT("integer", "", "at most so many lines, 1000 at most", "50"),
    CURSOR("string", "", "where the last answer ended, as its next gave it", "");

    /** What every list can be narrowed by. */
    static final List<Param> FILTERS = List.of(AT, FROM, UNTIL, BY, TO, ABOUT, MIN_ORIGINS, QUOTABLE);

    /** What every page of a list takes. */
    static final List<Param> PAGING = List.of(LIMIT, CURSOR);

    private final String type;
    private final String format;
    private final String what;
    private final String example;

    Param(String type, String format, String what, String example) {
        this.type = type;
        this.format = format;
        this.what = what;
        this.example = example;
    }

    /** The name in the address, such as {@code min-origins}. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Its JSON Schema type. */
    String type() {
        return type;
    }

    /** Its JSON Schema format; empty for none. */
    String format() {
        return format;
    }

    String what() {
        return what;
    }

    /** A value to try on the sample; empty for none. */
    String example() {
        return example;
    }
}
