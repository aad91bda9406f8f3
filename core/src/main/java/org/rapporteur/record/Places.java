package org.rapporteur.record;

import java.util.Optional;

/** Whether two places can be one: "Velden" and "the old mill in Velden" can; a place that is not named can be any. */
final class Places {
    private Places() {}

    static boolean agree(Optional<String> a, Optional<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return true;
        }
        String x = " " + Words.fold(a.get()) + " ";
        String y = " " + Words.fold(b.get()) + " ";
        return x.contains(y) || y.contains(x);
    }
}
