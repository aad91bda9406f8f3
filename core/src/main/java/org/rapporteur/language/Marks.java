package org.rapporteur.language;

/** What single characters are: quotation marks, brackets, parts of a word. */
final class Marks {
    private Marks() {}

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '‘' || c == '`' || c == '´' || c == '‛';
    }

    static boolean isDoubleQuote(char c) {
        return c == '"' || c == '“' || c == '”' || c == '„' || c == '«' || c == '»' || c == '‟';
    }

    static boolean isQuote(char c) {
        return isApostrophe(c) || isDoubleQuote(c);
    }

    static boolean isCloser(char c) {
        return isQuote(c) && c != '“' && c != '„' && c != '«' && c != '‘' || c == ')' || c == ']' || c == '}';
    }

    static boolean isOpener(char c) {
        return isQuote(c) && c != '”' && c != '»' && c != '’' || c == '(' || c == '[' || c == '{';
    }

    static boolean isStop(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…';
    }

    static boolean isHyphen(char c) {
        return c == '-' || c == '‐' || c == '‑';
    }

    /** Blank for our purposes: also no-break blanks, control characters and marks of direction. */
    static boolean isBlank(char c) {
        return c <= ' ' || c >= 0x7f && c <= 0xa0 || Character.isSpaceChar(c) || isInvisible(c);
    }

    private static boolean isInvisible(char c) {
        return c >= 0x200b && c <= 0x200f || c >= 0x202a && c <= 0x202e || c == 0x2060 || c == 0xfeff;
    }

    /** A letter, digit, combining mark or half of a character beyond the basic plane. */
    static boolean isWord(char c) {
        return c < 0x80
                ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
                : Character.isLetterOrDigit(c)
                        || Character.isSurrogate(c)
                        || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The character at {@code at}, or a blank outside of the text. */
    static char at(String text, int at) {
        return at >= 0 && at < text.length() ? text.charAt(at) : ' ';
    }

    /** With quotation marks and apostrophes straight. */
    static String straight(String form) {
        for (int i = 0; i < form.length(); i++) {
            if (form.charAt(i) > 0x7f || form.charAt(i) == '`') {
                return straightened(form);
            }
        }
        return form;
    }

    private static String straightened(String form) {
        char[] out = form.toCharArray();
        for (int i = 0; i < out.length; i++) {
            out[i] = isDoubleQuote(out[i]) ? '"' : isApostrophe(out[i]) ? '\'' : out[i];
        }
        return new String(out);
    }
}
