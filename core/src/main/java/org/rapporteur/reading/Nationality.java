package org.rapporteur.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The state that the words of a name, or those beside it, give: "Corvanian farmers", "Hale of Corvania", "Corvania, whose
 * president, Tomas Hale".
 */
final class Nationality {
    /** Words within which "whose" stands before a name. */
    private static final int NEAR = 7;

    private final Atlas atlas;

    Nationality(Atlas atlas) {
        this.atlas = atlas;
    }

    /** "Dravenian" before "Union of Teachers", "Dravenia's" before "Supreme Court". */
    Optional<String> before(Named named, List<Named> sentence) {
        for (Named left : sentence) {
            boolean beside = left.to() == named.from()
                    || left.to() == named.from() - 1
                            && named.tree().word(left.to()).equals("'s");
            Optional<String> state = beside ? in(left) : Optional.empty();
            if (state.isPresent()) {
                return state;
            }
        }
        return Optional.empty();
    }

    /** "Hale of Corvania", "Hale of neighbouring Corvania"; "Corvania, whose president, Hale". */
    Optional<String> beside(Named person, List<Named> sentence) {
        return after(person, sentence).or(() -> whose(person, sentence));
    }

    private Optional<String> whose(Named person, List<Named> sentence) {
        int whose = person.isPerson() ? person.from() - 1 : -1;
        while (whose > person.from() - NEAR && !person.tree().word(whose).equals("whose")) {
            whose--;
        }
        for (Named left : sentence) {
            boolean owner = left.to() == whose || left.to() == whose - 1;
            if (owner && person.tree().word(whose).equals("whose") && in(left).isPresent()) {
                return in(left);
            }
        }
        return Optional.empty();
    }

    /** "Hale of Corvania", "the Foreign Ministry of Corvania". */
    Optional<String> after(Named named, List<Named> sentence) {
        boolean can = named.isPerson() || named.type().equals("org");
        if (!can || !named.tree().word(named.to()).equals("of")) {
            return Optional.empty();
        }
        for (Named right : sentence) {
            boolean near = right.from() > named.to() && right.from() <= named.to() + 3;
            Optional<String> state = near && right.type().equals("country") ? in(right) : Optional.empty();
            if (state.isPresent()) {
                return state;
            }
        }
        return Optional.empty();
    }

    Optional<String> known(Named named) {
        return atlas.find(words(named, named.from(), named.to())).flatMap(Toponym::side);
    }

    /** The state whose name, people or capital is among the words; "Sofia Karel" is of no capital. */
    Optional<String> in(Named named) {
        if (named.isPerson()) {
            return Optional.empty();
        }
        for (int length = Math.min(3, named.to() - named.from()); length > 0; length--) {
            for (int i = named.from(); i + length <= named.to(); i++) {
                Optional<Toponym> place =
                        atlas.find(words(named, i, i + length)).filter(Toponym::isState);
                if (place.isPresent()) {
                    return place.map(Toponym::id);
                }
            }
        }
        return Optional.empty();
    }

    /** All states named within the phrase of an unnamed voice, in order. */
    Set<String> allInside(Named outer, List<Named> sentence) {
        Set<String> out = new LinkedHashSet<>();
        sentence.stream()
                .filter(inner -> outer.holds(inner) && !inner.isRole())
                .flatMap(inner -> inner.ids().stream())
                .filter(id -> id.startsWith("country:"))
                .forEach(out::add);
        return out;
    }

    /** The state or body named within the phrase of an unnamed voice. */
    Optional<String> inside(Named outer, List<Named> sentence) {
        for (Named inner : sentence) {
            if (outer.holds(inner) && !inner.isRole()) {
                for (String id : inner.ids()) {
                    if (id.startsWith("country:") || id.startsWith("org:")) {
                        return Optional.of(id);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static String words(Named named, int from, int to) {
        return new NameScan.Find(named.tree(), from, to, named.type(), Optional.empty()).words();
    }
}
