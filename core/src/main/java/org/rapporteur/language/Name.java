package org.rapporteur.language;

/**
 * A name in a sentence, such as "Sergei Lavrov": tokens {@code from} to {@code to}, exclusive.
 */
public record Name(int from, int to, Kind kind) {
    /** What bears the name. */
    public enum Kind {
        PERSON,
        BODY,
        PLACE,
        OTHER
    }
}
