package org.rapporteur.record;

import java.util.Locale;
import org.rapporteur.entry.Figure;

/** A figure with its bound, as news prints it: "more than 40,000", "tens of thousands". */
public final class Amount {
    private static final String TENS = "tens of";
    private static final double MILLION = 1e6;
    private static final double BILLION = 1e9;

    private Amount() {}

    /** "more than 40,000". */
    public static String of(Figure figure) {
        if (figure.bound().equals(TENS)) {
            return tens(figure.value());
        }
        String bound = figure.bound().equals("exactly") ? "" : figure.bound() + " ";
        return bound + number(figure.value());
    }

    /** "more than 40,000 troops", "tens of thousands of troops", "more than 1 month". */
    public static String of(Figure figure, String things) {
        String link = figure.bound().equals(TENS) && !things.isEmpty() ? " of " : " ";
        String counted =
                figure.value() == 1 ? things.replaceFirst("^(minute|hour|day|week|month|year)s$", "$1") : things;
        return (of(figure) + link + counted).strip();
    }

    private static String tens(double value) {
        if (value >= 10e9) {
            return "tens of billions";
        }
        return value >= 10e6 ? "tens of millions" : value >= 10_000 ? "tens of thousands" : "dozens";
    }

    /** "40,000", "2.5" or "140 million". */
    static String number(double value) {
        double size = Math.abs(value);
        double scale = size >= BILLION ? BILLION : MILLION;
        double rounded = Math.rint(value / scale * 100) / 100;
        if (size >= MILLION && size < 1000 * BILLION && rounded * scale == value) {
            return plain(rounded) + (scale == BILLION ? " billion" : " million");
        }
        return plain(value);
    }

    private static String plain(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? String.format(Locale.ROOT, "%,d", (long) value)
                : String.valueOf(value);
    }
}
