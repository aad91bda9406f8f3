package org.rapporteur.desk.web;

/**
 * Text of strangers made harmless to the text around it: control characters and marks that turn the writing direction are
 * shown as symbols or kept inside their own run. What is markup is escaped elsewhere, by the templates.
 */
final class Inert {
    private Inert() {}

    /** The same number of UTF-16 units, so that spans still fit. */
    static String of(String text) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char shown = shown(c);
            if (shown != c) {
                out = out == null ? new StringBuilder(text) : out;
                out.setCharAt(i, shown);
            }
        }
        return out == null ? text : out.toString();
    }

    private static char shown(char c) {
        if (c < 0x20 && c != '\n' && c != '\t' && c != '\r') {
            return (char) (0x2400 + c);
        }
        boolean turns = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F;
        return turns || (c >= 0x7F && c < 0xA0) || c == 0xFFFE || c == 0xFFFF ? '\uFFFD' : c;
    }
}
