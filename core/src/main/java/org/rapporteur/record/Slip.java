package org.rapporteur.record;

import java.time.LocalDate;
import java.util.Optional;

/** A day that differs from another as a slip of the pen does: a digit lost ("1" for "21"), last year in January. */
final class Slip {
    private Slip() {}

    static boolean between(Optional<LocalDate> a, Optional<LocalDate> b) {
        return a.isPresent() && b.isPresent() && between(a.get(), b.get());
    }

    private static boolean between(LocalDate a, LocalDate b) {
        boolean sameMonth = a.getYear() == b.getYear() && a.getMonth() == b.getMonth();
        boolean lostDigit = sameMonth && !a.equals(b) && lostDigit(a.getDayOfMonth(), b.getDayOfMonth());
        boolean lastYear = a.plusYears(1).equals(b) || b.plusYears(1).equals(a);
        return lostDigit || lastYear;
    }

    private static boolean lostDigit(int a, int b) {
        String small = String.valueOf(Math.min(a, b));
        String large = String.valueOf(Math.max(a, b));
        return small.length() == 1 && large.length() == 2 && large.contains(small);
    }
}
