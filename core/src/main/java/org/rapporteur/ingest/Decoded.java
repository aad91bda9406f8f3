package org.rapporteur.ingest;

/** What the bytes of a page say as text, or why they say nothing. */
public sealed interface Decoded {
    /**
     * The page's text, without any translation of line ends; a byte order mark is its first character.
     *
     * @param charset the name of the encoding that the bytes were read in
     */
    record Words(String text, String charset) implements Decoded {}

    /** No text; {@code reason} says it to the user: "not text: a NUL byte at 1,204". */
    record Refused(String reason) implements Decoded {}
}
