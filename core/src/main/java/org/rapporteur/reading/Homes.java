package org.rapporteur.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The state behind a body, an unnamed voice or a person whose office does not say: "the Corvanian Coast Guard" and
 * "Corvanian farmers" are of Corvania by their words; "President Hale" is of the only state that his sentence names.
 */
final class Homes {
    private final Atlas atlas;
    private final Offices offices;
    private final Map<String, String> states = new HashMap<>();

    Homes(List<List<Named>> story, Atlas atlas, Offices offices) {
        this.atlas = atlas;
        this.offices = offices;
        for (List<Named> sentence : story) {
            sentence.forEach(named -> byWords(named, sentence));
        }
        for (List<Named> sentence : story) {
            byCompany(sentence);
        }
    }

    Optional<String> of(String id) {
        return Optional.ofNullable(states.get(id));
    }

    private void byWords(Named named, List<Named> sentence) {
        for (String id : named.voices()) {
            if (id.startsWith("org:")) {
                known(named)
                        .or(() -> stateIn(named))
                        .or(() -> before(named, sentence))
                        .ifPresent(state -> states.putIfAbsent(id, state));
            }
            if (id.startsWith("anon:")) {
                inside(named, sentence).ifPresent(state -> states.putIfAbsent(id, state));
            }
        }
    }

    /** "Dravenian" before "Union of Teachers", "Dravenia's" before "Supreme Court". */
    private Optional<String> before(Named named, List<Named> sentence) {
        for (Named left : sentence) {
            boolean beside = left.to() == named.from()
                    || left.to() == named.from() - 1
                            && named.tree().word(left.to()).equals("'s");
            Optional<String> state = beside ? stateIn(left) : Optional.empty();
            if (state.isPresent()) {
                return state;
            }
        }
        return Optional.empty();
    }

    /** Persons with an office but no state, and unnamed voices, where one state alone is named. */
    private void byCompany(List<Named> sentence) {
        Set<String> all = new TreeSet<>();
        for (Named named : sentence) {
            if (sentence.stream().noneMatch(role -> role.isRole() && role.holds(named))) {
                stateIn(named).ifPresent(all::add);
            }
        }
        if (all.size() != 1) {
            return;
        }
        String state = all.iterator().next();
        for (Named named : sentence) {
            for (String id : named.voices()) {
                boolean titled = id.startsWith("person:");
                if ((titled || id.startsWith("anon:")) && offices.side(id).isEmpty()) {
                    states.putIfAbsent(id, state);
                }
            }
        }
    }

    private Optional<String> known(Named named) {
        return atlas.find(words(named, named.from(), named.to())).flatMap(Toponym::side);
    }

    /** The state whose name, people or capital is among the words. */
    private Optional<String> stateIn(Named named) {
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

    /** The state or body named within the phrase of an unnamed voice. */
    private Optional<String> inside(Named outer, List<Named> sentence) {
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
