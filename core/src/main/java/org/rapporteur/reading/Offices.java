package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who holds which office, learned from the story itself: "Dravenian leader Ilya Orlin" and "Ilya Orlin, the Dravenian
 * leader," teach that "the Dravenian leader" is Orlin. No list of office holders is kept anywhere.
 */
final class Offices {
    private static final Set<String> HEADS = Set.of("head", "crown", "premier");
    private final Map<String, List<Held>> byPerson = new LinkedHashMap<>();
    private final List<Held> all = new ArrayList<>();
    private final Map<String, String> belongs = new LinkedHashMap<>();

    /** An office as the text gives it to a person. */
    record Held(String person, String title, String shown, OfficeWord word, Optional<String> body, int place) {
        /** Whether it is called by its own name, and not "counterpart" of another. */
        boolean isNamed() {
            return !title.equals("counterpart");
        }

        /** A state's one head, by a word that nobody else is called by: "president", and not "leader". */
        boolean isHeadOfState() {
            return word.kin().size() == 1
                    && HEADS.containsAll(word.kin())
                    && word.use().equals("chief");
        }

        /** The office as a body of this state. */
        String post(String state) {
            String words = title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
            return "org:Office_of_the_" + (words + " of " + state).replace(' ', '_');
        }
    }

    /** The text says that this person holds this office. */
    void learn(String person, Office office, String shown, int place) {
        Held held = new Held(person, office.title(), shown, office.word(), body(office), place);
        byPerson.computeIfAbsent(person, any -> new ArrayList<>()).add(held);
        all.add(held);
    }

    /** Whether the story names somebody who holds this office of a state. */
    boolean isHeld(String title, String state) {
        return all.stream()
                .anyMatch(held -> held.title().equals(title) && held.body().equals(Optional.of(state)));
    }

    /** The text counts this person to a body or state, as in "Corvania's Tomas Hale". */
    void belong(String person, String body) {
        belongs.putIfAbsent(person, body);
    }

    /** Who is meant by an office that stands without a name; whoever was said last to hold it. */
    Optional<String> holder(Office office, int place) {
        if (office.isOfPart() || office.isIndefinite()) {
            return Optional.empty();
        }
        Optional<String> body = body(office);
        Held best = null;
        for (Held held : all) {
            boolean same = OfficeWord.alike(held.title(), held.word(), office.title(), office.word());
            boolean fits = body.isEmpty()
                    ? office.isDefinite() && !office.isOfSomebody() && !office.isOfOther(held)
                    : sameBody(held, body.get());
            boolean nearer = best == null || Math.abs(held.place() - place) < Math.abs(best.place() - place);
            if (same && fits && (nearer || exact(held, office) && !exact(best, office)) && !worse(held, best, office)) {
                best = held;
            }
        }
        return Optional.ofNullable(best).map(Held::person).or(() -> onlyOneOf(body, office));
    }

    /**
     * Who is meant by "the foreign ministers of Halvoria and Dravenia" or "the two countries' top diplomats": one chief for
     * each state; nobody when the story does not name just those.
     */
    List<String> holders(Office office) {
        List<String> states = office.sides().stream()
                .flatMap(side -> side.known().stream())
                .filter(Toponym::isState)
                .map(Toponym::id)
                .distinct()
                .toList();
        int many = states.isEmpty() && office.isOfTwo() ? 2 : states.size();
        Map<String, String> chiefs = new LinkedHashMap<>();
        for (Held held : many > 1 && office.isTop() ? all : List.<Held>of()) {
            boolean same = held.word().use().equals("chief")
                    && OfficeWord.alike(held.title(), held.word(), office.title(), office.word());
            Optional<String> state = held.body().filter(id -> id.startsWith("country:"));
            if (same && (states.isEmpty() || state.isEmpty() || states.contains(state.get()))) {
                chiefs.merge(held.person(), state.orElse(""), (first, next) -> first.isEmpty() ? next : first);
            }
        }
        boolean one = chiefs.size() == many && new HashSet<>(chiefs.values()).size() == many;
        return one ? List.copyOf(chiefs.keySet()) : List.of();
    }

    /** Who holds the office of {@code person}, or of anybody, in another state or body too: "his Dravenian counterpart". */
    Optional<String> counterpart(Optional<String> person, Optional<String> body) {
        return person.map(this::of).flatMap(own -> counterpart(own, body)).or(() -> counterpart(all, body));
    }

    private Optional<String> counterpart(List<Held> owners, Optional<String> body) {
        for (Held own : owners) {
            for (Held other : all) {
                boolean same = OfficeWord.alike(own.title(), own.word(), other.title(), other.word())
                        || other.title().equals("counterpart");
                boolean abroad = other.body().isPresent() && !other.body().equals(own.body());
                if (same && abroad && (body.isEmpty() || other.body().equals(body))) {
                    return Optional.of(other.person());
                }
            }
        }
        return Optional.empty();
    }

    /** The one person whom the text counts to the body of a chief that it never names as such. */
    private Optional<String> onlyOneOf(Optional<String> body, Office office) {
        boolean chief = office.word().use().equals("chief");
        return chief ? body.filter(id -> id.startsWith("org:")).flatMap(this::onlyOneOf) : Optional.empty();
    }

    /** After "Dravenia's Pavel Orlin", the Dravenian foreign minister, whom nobody is said to be, is Orlin. */
    Optional<String> countryman(Office office) {
        Optional<String> state = body(office).filter(id -> id.startsWith("country:"));
        boolean held = all.stream()
                .anyMatch(one -> one.body().isPresent() && one.body().equals(state));
        boolean chief = office.word().use().equals("chief") && !held;
        return chief ? state.flatMap(this::onlyOneOf).filter(one -> of(one).isEmpty()) : Optional.empty();
    }

    private Optional<String> onlyOneOf(String body) {
        List<String> people = belongs.entrySet().stream()
                .filter(one -> one.getValue().equals(body))
                .map(Map.Entry::getKey)
                .toList();
        return people.size() == 1 ? Optional.of(people.get(0)) : Optional.empty();
    }

    /** Whether the first is only of one kin while the second has the very words. */
    private static boolean worse(Held held, @org.jspecify.annotations.Nullable Held best, Office office) {
        return best != null && exact(best, office) && !exact(held, office);
    }

    private static boolean exact(@org.jspecify.annotations.Nullable Held held, Office office) {
        return held != null && held.title().equals(office.title());
    }

    List<Held> of(String person) {
        return byPerson.getOrDefault(person, List.of());
    }

    /** The state or body of this person's first office that has one. */
    Optional<String> side(String person) {
        for (Held held : of(person)) {
            if (held.body().isPresent()) {
                return held.body();
            }
        }
        return Optional.ofNullable(belongs.get(person));
    }

    /** The last state or body named in an office: "the ambassador of Corvania", "Dravenian Foreign Minister". */
    static Optional<String> body(Office office) {
        Optional<String> body = Optional.empty();
        for (NameScan.Find side : office.sides()) {
            boolean power =
                    (side.type().equals("country") || side.type().equals("org")) && !office.isBeforeMember(side);
            boolean ofState = side.words().equals("State");
            if (power && !ofState && (body.isEmpty() || side.to() <= office.head())) {
                body = side.known().map(Toponym::id).or(() -> Optional.of(bodyId(side.words())));
            }
        }
        return body;
    }

    static String bodyId(String words) {
        return "org:" + People.ascii(words).replace(' ', '_');
    }

    private static boolean sameBody(Held held, String body) {
        return held.body().isPresent() && held.body().get().equals(body);
    }
}
