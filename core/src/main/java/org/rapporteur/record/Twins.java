package org.rapporteur.record;

import org.rapporteur.entry.Statement;

/** Whether two tellings out of copies of one sentence are the same part of it: its whole, and not one half each. */
final class Twins {
    private Twins() {}

    static boolean of(Telling a, Telling b) {
        if (a.first().article().equals(b.first().article())) {
            return false;
        }
        if (a.entry() instanceof Statement x && b.entry() instanceof Statement y) {
            return x.negated() == y.negated() && Words.contained(a.words(), b.words()) >= 0.3;
        }
        return Likeness.of(Kind.of(a.entry())).alike(a, b);
    }
}
