package org.rapporteur.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.text.WordList;

/**
 * The states of the world with their capitals, adjectives and short names, and the bodies that everybody knows:
 * "Dravenian" is of {@code country:DRV}, "Tolvar" is its capital.
 */
public final class Atlas {
    private static final List<String> FORMAL = WordList.lines(Atlas.class, "formal.tsv");
    private static final Atlas WORLD = load();
    private final Map<String, Toponym> places;
    private final Set<String> relays;
    private final Map<String, String> states;
    private final Map<String, String> names;
    private final Map<String, String> peoples;
    /** What the names begin with, up to the first sign that is no letter or digit. */
    private final Set<String> openings;

    private final int longest;

    private Atlas(
            Map<String, Toponym> places,
            Map<String, String> states,
            Map<String, String> names,
            Map<String, String> peoples) {
        // A hash table, since most of what is looked up here is not there.
        this.places = new HashMap<>(places);
        this.openings = places.keySet().stream().map(Atlas::opening).collect(Collectors.toCollection(HashSet::new));
        this.states = Map.copyOf(states);
        this.names = Map.copyOf(names);
        this.peoples = Map.copyOf(peoples);
        this.relays = places.values().stream()
                .filter(toponym -> toponym.kind() == Toponym.Kind.RELAY)
                .map(Toponym::id)
                .collect(Collectors.toUnmodifiableSet());
        this.longest = places.keySet().stream()
                .mapToInt(name -> name.split(" ").length)
                .max()
                .orElse(1);
    }

    /** The states of this world. */
    public static Atlas world() {
        return WORLD;
    }

    /**
     * This atlas and the states of a user's file: tab-separated {@code code, name, capital, demonyms, also}, one header
     * line, {@code #} comments, several values in a cell separated by {@code ;}. What the file says wins.
     */
    public Atlas with(List<String> lines) {
        Map<String, Toponym> all = new HashMap<>(places);
        Map<String, String> own = new HashMap<>(states);
        Map<String, String> known = new HashMap<>(names);
        Map<String, String> called = new HashMap<>(peoples);
        List<List<String>> rows = WordList.rows(lines);
        for (List<String> row : rows.subList(Math.min(1, rows.size()), rows.size())) {
            addState(row, all);
            own.put("country:" + row.get(0), firstName(row));
            known.put("country:" + row.get(0), firstName(row));
            called.put("country:" + row.get(0), first(cell(row, 3)));
        }
        return new Atlas(all, own, known, called);
    }

    /** The name that the user gives a state, whatever an article calls it. */
    Optional<String> state(String id) {
        return Optional.ofNullable(states.get(id)).filter(name -> !name.isEmpty());
    }

    /** The name of a state, of the user's or any other: Halvoria for {@code country:HLV}. */
    Optional<String> name(String id) {
        return Optional.ofNullable(names.get(id)).filter(name -> !name.isEmpty());
    }

    /** How what belongs to a state is called: Halvorian for {@code country:HLV}, the first of its demonyms. */
    Optional<String> people(String id) {
        return Optional.ofNullable(peoples.get(id)).filter(name -> !name.isEmpty());
    }

    /** What these words name, if it is known; "U.S." and "the United States" are one. */
    Optional<Toponym> find(String words) {
        return Optional.ofNullable(places.get(words));
    }

    /** Whether a name can begin with this word. */
    boolean opens(String word) {
        return openings.contains(opening(word));
    }

    private static String opening(String words) {
        int end = 0;
        while (end < words.length() && Character.isLetterOrDigit(words.charAt(end))) {
            end++;
        }
        return words.substring(0, end);
    }

    /** Whether this is an agency, a paper or a station that carries what others say. */
    boolean isRelay(String id) {
        return relays.contains(id);
    }

    /** How many words the longest known name has. */
    int longest() {
        return longest;
    }

    private static Atlas load() {
        Map<String, Toponym> all = new HashMap<>();
        Map<String, String> known = new HashMap<>();
        Map<String, String> called = new HashMap<>();
        List<List<String>> rows = WordList.rows(Atlas.class, "atlas.tsv");
        for (List<String> row : rows.subList(1, rows.size())) {
            addState(row, all);
            known.put("country:" + row.get(0), firstName(row));
            called.put("country:" + row.get(0), first(cell(row, 3)));
        }
        for (List<String> row : WordList.rows(Atlas.class, "bodies.tsv")) {
            Toponym.Kind kind = Toponym.Kind.of(row.get(3));
            Optional<String> side = Optional.of(row.get(2)).filter(cell -> !cell.isEmpty());
            add(row.get(1), new Toponym(row.get(0), kind, side), all);
        }
        for (List<String> row : WordList.rows(Atlas.class, "regions.tsv")) {
            Optional<String> side = Optional.of(cell(row, 3)).filter(code -> !code.isEmpty());
            add(row.get(1), new Toponym(row.get(0), Toponym.Kind.of(row.get(2)), side), all);
        }
        return new Atlas(all, Map.of(), known, called);
    }

    /** A state's row: code, name, capital, demonyms, also; cells at the end may be missing. */
    private static void addState(List<String> row, Map<String, Toponym> all) {
        String id = "country:" + row.get(0);
        add(cell(row, 3), new Toponym(id, Toponym.Kind.PEOPLE, Optional.of(id)), all);
        add(cell(row, 2), new Toponym(id, Toponym.Kind.CAPITAL, Optional.of(id)), all);
        add(cell(row, 1), new Toponym(id, Toponym.Kind.STATE, Optional.of(id)), all);
        Toponym state = new Toponym(id, Toponym.Kind.STATE, Optional.of(id));
        add(cell(row, 4), state, all);
        FORMAL.forEach(words -> all.putIfAbsent(words + " " + firstName(row), state));
    }

    private static String firstName(List<String> row) {
        return first(cell(row, 1));
    }

    private static String first(String names) {
        return names.split(";")[0].strip();
    }

    private static String cell(List<String> row, int index) {
        return index < row.size() ? row.get(index) : "";
    }

    private static void add(String names, Toponym toponym, Map<String, Toponym> all) {
        for (String name : names.split(";")) {
            if (!name.isBlank()) {
                all.put(name.strip(), toponym);
            }
        }
    }
}
