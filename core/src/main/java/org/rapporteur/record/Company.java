package org.rapporteur.record;

import java.util.List;

/** Whether two lists of parties can be one: {Marek, Orlin} and {Halvoria, Dravenia} can, {Marek} and {Orlin} cannot. */
final class Company {
    private Company() {}

    /** Everybody of the shorter list is in the longer one, himself or by his side; an empty list is within any. */
    static boolean within(List<String> a, Cast castOfA, List<String> b, Cast castOfB) {
        boolean shorter = a.size() <= b.size();
        Cast cast = castOfA.with(castOfB);
        List<String> few = shorter ? a : b;
        List<String> many = shorter ? b : a;
        return few.stream().allMatch(one -> many.stream().anyMatch(other -> same(one, other, cast)));
    }

    private static boolean same(String one, String other, Cast cast) {
        return one.equals(other)
                || cast.side(one).equals(other)
                || cast.side(other).equals(one);
    }
}
