package org.rapporteur.record;

import java.util.List;

/** Whether two lists of parties can be one: {Marek, Orlin} and {Halvoria, Dravenia} can, {Marek} and {Orlin} cannot. */
final class Company {
    private Company() {}

    /** Everybody of the shorter list is in the longer one, himself or by his side; an empty list is within any. */
    static boolean within(List<String> a, Cast castOfA, List<String> b, Cast castOfB) {
        return a.size() <= b.size() ? all(a, castOfA, b, castOfB) : all(b, castOfB, a, castOfA);
    }

    private static boolean all(List<String> few, Cast castOfFew, List<String> many, Cast castOfMany) {
        return few.stream()
                .allMatch(one -> many.stream()
                        .anyMatch(other -> Surname.key(one).equals(Surname.key(other))
                                || castOfFew.side(one).equals(other)
                                || castOfMany.side(other).equals(one)));
    }
}
