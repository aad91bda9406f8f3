package org.rapporteur.publish;

/** The record as JSON Lines: one object a line, keys in the order of {@link Table#columns}, UTF-8. */
public final class JsonLines {
    private JsonLines() {}

    /** The line, with its newline. */
    public static String of(Row row) {
        return Json.of(row) + "\n";
    }
}
