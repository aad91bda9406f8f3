package org.rapporteur.language;

/** Where a word comes apart without a mark between: "do|n't", "state|'s", "can|not", "5|pm". */
final class Suffixes {
    private static final String[] CLITICS = {"s", "re", "ve", "ll", "d", "m"};
    private static final String[] HOSTS = {
        "com", "org", "net", "gov", "edu", "info", "int", "co", "io", "tv", "news", "eu", "uk", "us"
    };
    private static final String[] UNITS = {"am", "pm", "km", "kg", "mm", "cm", "bn", "m", "k", "mph", "ft", "mg", "th"};

    private Suffixes() {}

    /** Where the second word begins in the word from {@code from} to {@code to}, or {@code to} when it is one. */
    static int cut(String text, int from, int to) {
        int length = to - from;
        if (length >= 3 && isNot(text, from, to)) {
            return to - 3;
        }
        if (length == 6 && (text.regionMatches(true, from, "cannot", 0, 6))) {
            return from + 3;
        }
        if (length == 5
                && (text.regionMatches(true, from, "gonna", 0, 5) || text.regionMatches(true, from, "gotta", 0, 5))) {
            return from + 3;
        }
        for (String clitic : CLITICS) {
            int at = to - clitic.length() - 1;
            if (at > from
                    && Marks.isApostrophe(text.charAt(at))
                    && text.regionMatches(true, at + 1, clitic, 0, clitic.length())) {
                return at;
            }
        }
        return unit(text, from, to);
    }

    private static boolean isNot(String text, int from, int to) {
        return to - 3 > from
                && Marks.isApostrophe(text.charAt(to - 2))
                && (text.charAt(to - 3) | 0x20) == 'n'
                && (text.charAt(to - 1) | 0x20) == 't';
    }

    /** "5pm", "10km": digits, then a unit; ordinals such as "5th" stay whole. */
    private static int unit(String text, int from, int to) {
        int at = to;
        while (at > from && Character.isLowerCase(text.charAt(at - 1)) && to - at < 4) {
            at--;
        }
        if (at == from || at == to || !Marks.isDigit(text.charAt(at - 1)) || !Marks.isDigit(text.charAt(from))) {
            return to;
        }
        for (String unit : UNITS) {
            if (!unit.equals("th") && text.regionMatches(at, unit, 0, unit.length()) && unit.length() == to - at) {
                return at;
            }
        }
        return to;
    }

    /** Whether the end of a host's name stands at {@code at}: "example.org". */
    static boolean isHost(String text, int at) {
        for (String host : HOSTS) {
            if (text.startsWith(host, at) && !Marks.isWord(Marks.at(text, at + host.length()))) {
                return true;
            }
        }
        return false;
    }
}
