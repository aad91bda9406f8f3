package org.rapporteur.desk.web;

import java.util.Locale;

/** Prints words once: of a line and the quotation below it, what the other has too is left out. */
final class Once {
    private Once() {}

    /** "Orlin says:" where the quotation below has all that he says. */
    static String head(String headline, String quotation) {
        int colon = headline.indexOf(": ");
        String said = colon < 0 ? "" : bare(headline.substring(colon + 2));
        boolean below = !said.isEmpty() && bare(quotation).startsWith(said);
        return below ? headline.substring(0, colon + 1) : headline;
    }

    /** The quotation, unless the line has the whole of it. */
    static String below(String headline, String quotation) {
        boolean told =
                head(headline, quotation).equals(headline) && bare(headline).contains(bare(quotation));
        return told ? "" : quotation;
    }

    private static String bare(String words) {
        return words.replaceAll("[“”\"…]", " ")
                .replaceAll("[\\s.,;:]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
