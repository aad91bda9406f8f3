package org.rapporteur.record;

import java.util.List;
import java.util.TreeSet;

/** Whether two lists of parties can be one: {Marek, Orlin} and {Halvoria, Dravenia} can, {Marek} and {Orlin} cannot. */
final class Company {
    private Company() {}

    /** Everybody of the shorter list is in the longer one, himself or by his side; an empty list is within any. */
    static boolean within(List<String> a, Cast castOfA, List<String> b, Cast castOfB) {
        return a.size() <= b.size() ? all(a, castOfA, b, castOfB) : all(b, castOfB, a, castOfA);
    }

    /** What everybody of a list is found under: his id, his surname, his side. Two lists that can be one share some. */
    static TreeSet<String> names(List<String> parties, Cast cast) {
        TreeSet<String> names = new TreeSet<>();
        for (String one : parties) {
            names.addAll(List.of(one, Surname.key(one), cast.side(one)));
        }
        return names;
    }

    private static boolean all(List<String> few, Cast castOfFew, List<String> many, Cast castOfMany) {
        return few.stream()
                .allMatch(one -> many.stream()
                        .anyMatch(other -> Surname.key(one).equals(Surname.key(other))
                                || castOfFew.side(one).equals(other)
                                || castOfMany.side(other).equals(one)));
    }
}
