package org.rapporteur.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Letters without what stands on or under them: "Ceské" for "České". */
public final class Accents {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Accents() {}

    /** The text with its letters taken apart (Unicode's form NFKD) and all marks left out. */
    public static String without(String text) {
        return isAscii(text)
                ? text
                : MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                        .replaceAll("");
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }
}
