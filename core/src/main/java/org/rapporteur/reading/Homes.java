package org.rapporteur.reading;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The state behind a body, an unnamed voice or a person whose office does not say: "the Corvanian Coast Guard" and
 * "Corvanian farmers" are of Corvania by their words; "President Hale" is of the only state that his sentence names.
 */
final class Homes {
    /** What "of Corvania" after a name weighs against being named in one sentence with a state. */
    private static final int BELONGS = 10;

    /** "its soldiers" are of whom "its" means, which is another one in each sentence. */
    private static final Pattern OWNED = Pattern.compile("^anon:(its|their|his|her|our)_", Pattern.CASE_INSENSITIVE);

    private final Atlas atlas;
    private final Offices offices;
    private final Map<String, String> states = new HashMap<>();
    private final Map<String, Map<String, Integer>> company = new TreeMap<>();

    Homes(List<List<Named>> story, Atlas atlas, Offices offices) {
        this.atlas = atlas;
        this.offices = offices;
        for (List<Named> sentence : story) {
            sentence.forEach(named -> byWords(named, sentence));
        }
        for (List<Named> sentence : story) {
            byCompany(sentence);
        }
        settle();
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
            if (id.startsWith("group:")) {
                before(named, sentence).ifPresent(state -> states.putIfAbsent(id, state));
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

    /** Persons with an office but no state, and unnamed voices: of the one state named with them that is nobody else's. */
    private void byCompany(List<Named> sentence) {
        Set<String> all = new TreeSet<>();
        for (Named named : sentence) {
            if (sentence.stream().noneMatch(role -> role.isRole() && role.holds(named))) {
                stateIn(named).or(() -> seat(named)).ifPresent(all::add);
            }
        }
        for (Named named : sentence) {
            after(named, sentence).ifPresent(state -> named.voices().forEach(id -> vote(id, state, BELONGS)));
            Set<String> left = new TreeSet<>(all);
            left.removeAll(sidesOfOthers(named, sentence));
            for (String id : left.size() == 1 ? named.voices() : List.<String>of()) {
                boolean asked = id.startsWith("person:")
                        || id.startsWith("anon:") && !OWNED.matcher(id).find();
                if (asked) {
                    vote(id, left.iterator().next(), 1);
                }
            }
        }
    }

    /** The state that a body is known to belong to: that of the White House is the United States. */
    private Optional<String> seat(Named named) {
        return named.type().equals("org") ? known(named).filter(id -> id.startsWith("country:")) : Optional.empty();
    }

    private void vote(String id, String state, int weight) {
        if (offices.side(id).isEmpty()) {
            company.computeIfAbsent(id, any -> new TreeMap<>()).merge(state, weight, Integer::sum);
        }
    }

    /** "Hale of Corvania", "Hale of neighbouring Corvania". */
    private Optional<String> after(Named person, List<Named> sentence) {
        Tree tree = person.tree();
        if (!person.isPerson() || !tree.word(person.to()).equals("of")) {
            return Optional.empty();
        }
        for (Named right : sentence) {
            boolean near = right.from() > person.to() && right.from() <= person.to() + 3;
            Optional<String> state = near && right.type().equals("country") ? stateIn(right) : Optional.empty();
            if (state.isPresent()) {
                return state;
            }
        }
        return Optional.empty();
    }

    /** "Marek told Orlin that Dravenia": where Orlin is known to be of Dravenia, Marek is not. */
    private Set<String> sidesOfOthers(Named named, List<Named> sentence) {
        Set<String> out = new TreeSet<>();
        for (Named other : sentence) {
            if (other != named && !other.voices().equals(named.voices())) {
                other.voices().forEach(id -> offices.side(id).ifPresent(out::add));
            }
        }
        return out;
    }

    /** The state that somebody is named with most often. */
    private void settle() {
        company.forEach((id, votes) -> votes.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .ifPresent(most -> states.putIfAbsent(id, most.getKey())));
    }

    private Optional<String> known(Named named) {
        return atlas.find(words(named, named.from(), named.to())).flatMap(Toponym::side);
    }

    /** The state whose name, people or capital is among the words; "Sofia Karel" is of no capital. */
    private Optional<String> stateIn(Named named) {
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
