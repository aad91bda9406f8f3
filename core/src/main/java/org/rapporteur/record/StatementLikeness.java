package org.rapporteur.record;

import org.rapporteur.entry.Statement;

/** The same point of one speaker on one day. Unnamed voices of different origins are different voices. */
final class StatementLikeness implements Likeness {
    @Override
    public int asksForWords() {
        return 2;
    }

    @Override
    public boolean alike(Telling a, Telling b) {
        Statement x = (Statement) a.entry();
        Statement y = (Statement) b.entry();
        if (x.negated() != y.negated() || isUnnamed(x) && !sameOrigin(a, b)) {
            return false;
        }
        int smaller = Math.min(a.words().size(), b.words().size());
        int shared = Words.shared(a.words(), b.words());
        return Words.alike(shared, smaller) && (sameOrigin(a, b) || !isFragment(shared, a, b));
    }

    /**
     * Whether what both have is the lesser part of one: who heard a last sentence does not vouch for the speech. Of two
     * quotations, both must have three words in four.
     */
    private static boolean isFragment(int shared, Telling a, Telling b) {
        int longer = Math.max(a.words().size(), b.words().size());
        return isQuotation(a) && isQuotation(b) ? 4 * shared < 3 * longer : 2 * shared < longer;
    }

    private static boolean isQuotation(Telling telling) {
        return ((Statement) telling.entry()).kind() == Statement.Kind.DIRECT;
    }

    private static boolean isUnnamed(Statement statement) {
        return statement.speaker().isEmpty() || statement.speaker().stream().anyMatch(id -> id.startsWith("anon:"));
    }

    private static boolean sameOrigin(Telling a, Telling b) {
        return a.first()
                .report()
                .origin()
                .id()
                .equals(b.first().report().origin().id());
    }
}
