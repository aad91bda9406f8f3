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
import org.rapporteur.text.WordList;
import org.rapporteur.text.WordSets;

/**
 * The state behind a body, an unnamed voice or a person whose office does not say: "the Corvanian Coast Guard" and
 * "Corvanian farmers" are of Corvania by their words; "President Hale" is of the only state that his sentence names.
 */
final class Homes {
    private static final WordSets WORDS = WordSets.of(Homes.class, "homes.tsv");
    /** Offices that one state alone calls so. */
    private static final Map<String, String> SOLE = WordList.pairs(Homes.class, "sole.tsv");

    /** What "of Corvania" after a name weighs against being named in one sentence with a state. */
    private static final int BELONGS = 10;

    /** What the state that the news is about weighs for "President Hale" who is given none. */
    private static final int LOCAL = 3;

    /** Words within which a sentence says of whom somebody is: "Its head, Rook". */
    private static final int OPENING = 6;

    /** "its soldiers" are of whom "its" means, which is another one in each sentence. */
    private static final Pattern OWNED = Pattern.compile("^anon:(its|their|his|her|our)_", Pattern.CASE_INSENSITIVE);

    private final Nationality nationality;
    private final Domestic domestic;
    private final Offices offices;
    private final Map<String, String> states = new HashMap<>();
    private final Map<String, Set<String>> several = new HashMap<>();
    private final Map<String, Map<String, Integer>> company = new TreeMap<>();
    private final Map<String, Set<String>> faced = new HashMap<>();

    Homes(List<List<Named>> story, Atlas atlas, Offices offices, Optional<String> desk) {
        this.nationality = new Nationality(atlas);
        this.domestic = new Domestic(nationality);
        this.offices = offices;
        for (List<Named> sentence : story) {
            sentence.forEach(named -> byWords(named, sentence));
        }
        byTitle(story);
        story.forEach(this::facing);
        for (List<Named> sentence : story) {
            byCompany(sentence);
        }
        bySetting(story, desk.flatMap(atlas::find).filter(Toponym::isState).map(Toponym::id));
        settle();
    }

    Optional<String> of(String id) {
        return Optional.ofNullable(states.get(id));
    }

    /** The states that an unnamed voice names in its words, where they are several: "ministers of Halvoria and Dravenia". */
    Set<String> several(String id) {
        return several.getOrDefault(id, Set.of());
    }

    private void byWords(Named named, List<Named> sentence) {
        for (String id : named.voices()) {
            if (id.startsWith("org:")) {
                nationality
                        .known(named)
                        .or(() -> nationality.in(named))
                        .or(() -> nationality.before(named, sentence))
                        .or(() -> nationality.after(named, sentence))
                        .ifPresent(state -> states.putIfAbsent(id, state));
            }
            if (id.startsWith("group:")) {
                nationality.before(named, sentence).ifPresent(state -> states.putIfAbsent(id, state));
            }
            if (id.startsWith("anon:") && !isRebel(id)) {
                Set<String> all = nationality.allInside(named, sentence);
                if (all.size() > 1) {
                    several.put(id, all);
                }
                nationality.inside(named, sentence).ifPresent(state -> states.putIfAbsent(id, state));
            }
        }
    }

    /** "Home Secretary Ada Lind", in a story that names the one state which has such an office. */
    private void byTitle(List<List<Named>> story) {
        Set<String> there = new TreeSet<>();
        story.forEach(sentence -> sentence.forEach(
                named -> nationality.in(named).or(() -> seat(named)).ifPresent(there::add)));
        for (List<Named> sentence : story) {
            for (Named person : sentence) {
                boolean open =
                        person.isPerson() && offices.side(person.ids().get(0)).isEmpty();
                for (Offices.Held held : open ? offices.of(person.ids().get(0)) : List.<Offices.Held>of()) {
                    Optional.ofNullable(SOLE.get(held.title()))
                            .filter(there::contains)
                            .ifPresent(state -> states.putIfAbsent(held.person(), state));
                }
            }
        }
    }

    /** Persons with an office but no state, and unnamed voices: of the one state named with them that is nobody else's. */
    private void byCompany(List<Named> sentence) {
        Set<String> places = new TreeSet<>();
        Set<String> all = new TreeSet<>();
        for (Named named : sentence) {
            if (!isQuoted(named) && sentence.stream().noneMatch(role -> role.isRole() && role.holds(named))) {
                nationality.in(named).or(() -> seat(named)).ifPresent(isPlace(named) ? places::add : all::add);
            }
        }
        for (Named named : sentence) {
            nationality
                    .beside(named, sentence)
                    .ifPresent(state -> named.voices().forEach(id -> vote(id, state, BELONGS)));
            Set<String> left = new TreeSet<>(all);
            left.addAll(places);
            left.removeAll(sidesOfOthers(named, sentence));
            left.removeIf(state -> faces(named, state));
            boolean one = left.size() == 1 && all.containsAll(left);
            named.voices().stream()
                    .filter(id -> one && isGuessed(id))
                    .forEach(id -> vote(id, left.iterator().next(), 1));
            domestic(named, sentence).ifPresent(state -> vote(named.ids().get(0), state, 1));
            if (named.isPerson()) {
                domestic.origin(named, sentence)
                        .ifPresent(state -> vote(named.ids().get(0), state, BELONGS));
            }
        }
    }

    /** Who takes part in a state's home affairs, or judges its people, is of it. */
    private Optional<String> domestic(Named person, List<Named> sentence) {
        if (!person.isPerson() || isQuoted(person)) {
            return domestic.rebels(person, sentence);
        }
        Optional<String> title =
                offices.of(person.ids().get(0)).stream().findFirst().map(Offices.Held::title);
        return domestic.of(person, sentence)
                .filter(state -> !faces(person, state))
                .or(() -> title.flatMap(office -> domestic.bench(person, sentence, office)))
                .or(() -> isLocal(person.ids().get(0)) ? spokenFor(person, sentence) : Optional.empty());
    }

    /** "President Hale would sign, the White House said": whose seat tells what a ruler does. */
    private Optional<String> spokenFor(Named person, List<Named> sentence) {
        return sentence.stream()
                .filter(seat -> seat.type().equals("org") && Seats.are(seat.ids()) && seat.tells(person))
                .findFirst()
                .flatMap(this::seat);
    }

    /** Within quotation marks: whoever says "Dravenian guns" need not be of Dravenia. */
    private static boolean isQuoted(Named named) {
        int marks = 0;
        for (int i = 0; i < named.from(); i++) {
            marks += named.tree().word(i).equals("\"") ? 1 : 0;
        }
        return marks % 2 == 1;
    }

    /** Whose state may be guessed: an unnamed voice's, and a person's who holds an office, not a candidate's. */
    private boolean isGuessed(String id) {
        return id.startsWith("person:") && !offices.of(id).isEmpty()
                || id.startsWith("anon:") && !OWNED.matcher(id).find() && !isRebel(id);
    }

    /** "The separatists", "pro-Dravenian rebels": who fights a state or stands in another's pay does not act for it. */
    private static boolean isRebel(String id) {
        return WORDS.has("rebels", id.substring(Math.max(id.lastIndexOf('_'), id.indexOf(':')) + 1));
    }

    /** "In Dravenia", "with Dravenia": where something is or goes, and not who does it. */
    private static boolean isPlace(Named named) {
        return named.from() > 0 && WORDS.has("places", named.tree().word(named.from() - 1));
    }

    /** Whoever holds a state's office is first named where the news is about that state. */
    private void bySetting(List<List<Named>> story, Optional<String> desk) {
        Set<String> met = new TreeSet<>();
        for (List<Named> sentence : story) {
            for (Named person : sentence) {
                if (person.type().equals("org")) {
                    ours(person, story).ifPresent(state -> person.ids().forEach(id -> states.putIfAbsent(id, state)));
                }
                boolean first = person.isPerson() && person.ids().stream().allMatch(met::add);
                if (first) {
                    ours(person, story).ifPresent(state -> vote(person.ids().get(0), state, BELONGS));
                }
                if (first && person.ids().stream().allMatch(this::isLocal)) {
                    unheld(person, story)
                            .ifPresentOrElse(
                                    state -> vote(person.ids().get(0), state, BELONGS),
                                    () -> setting(person, story, desk)
                                            .ifPresent(
                                                    state -> vote(person.ids().get(0), state, LOCAL)));
                }
            }
        }
    }

    /** "The Halvorian delegation left. Its head, Stefan Rook,": of whom the sentence before is about. */
    private Optional<String> ours(Named person, List<List<Named>> story) {
        Tree tree = person.tree();
        boolean its = List.of("its", "their").contains(tree.word(0)) && person.from() < OPENING;
        List<Named> before = its && tree.index() > 0 ? story.get(tree.index() - 1) : List.of();
        return before.stream()
                .findFirst()
                .filter(named -> !Mouthpiece.speaksOfSome(named.tree()))
                .flatMap(nationality::in);
    }

    /** The state whose office the person's title is, where the story speaks of it without a name and of nobody else in it. */
    private Optional<String> unheld(Named person, List<List<Named>> story) {
        String title = offices.of(person.ids().get(0)).get(0).title();
        Optional<String> here = where(person, story.get(person.tree().index()));
        return new Unheld(story, nationality)
                .state(title)
                .filter(state -> !offices.isHeld(title, state))
                .filter(state -> here.isEmpty() || here.get().equals(state));
    }

    /** "In Tolvar, President Hale": where his sentence begins. */
    private Optional<String> where(Named person, List<Named> sentence) {
        return sentence.stream()
                .filter(place -> place.from() == 1 && isPlace(place) && place.to() < person.from())
                .findFirst()
                .flatMap(nationality::in);
    }

    /**
     * The one state named last in the paragraph before a name, in a paragraph without any that of the dateline; none where his sentence
     * names only whom he deals with, "wrote to Halvorian Prime Minister Ada Lind".
     */
    private Optional<String> setting(Named person, List<List<Named>> story, Optional<String> desk) {
        int paragraph = person.tree().paragraph();
        for (int line = person.tree().index(); line >= 0; line--) {
            List<Named> sentence = story.get(line);
            if (!sentence.isEmpty() && sentence.get(0).tree().paragraph() < paragraph) {
                return desk;
            }
            Set<String> states = new TreeSet<>();
            sentence.stream()
                    .filter(named -> !isQuoted(named) && !isOther(named))
                    .forEach(named -> nationality.in(named).ifPresent(states::add));
            states.removeIf(state -> faces(person, state));
            if (line == person.tree().index()
                    && states.removeAll(sidesOfOthers(person, sentence))
                    && states.isEmpty()) {
                return Optional.empty();
            }
            if (!states.isEmpty()) {
                return states.stream().findFirst().filter(any -> states.size() == 1);
            }
        }
        return desk;
    }

    /** "A war with Dravenia", "a letter to Dravenia": nobody has it with his own. */
    private static boolean isOther(Named named) {
        Tree tree = named.tree();
        int top = named.top();
        boolean sent = tree.is(top, "nmod") && NounRoles.marked(tree, top, "to") && isSent(tree, tree.head(top));
        return sent || named.from() > 0 && WORDS.has("others", tree.word(named.from() - 1));
    }

    /** "A letter to Dravenia": nobody writes to his own. */
    private static boolean isSent(Tree tree, int noun) {
        return PaperWord.at(tree, noun).isPresent() || WORDS.has("sent", tree.lemma(noun));
    }

    /** "President Hale", where no words beside the name say of what. */
    private boolean isLocal(String id) {
        return !offices.of(id).isEmpty()
                && offices.of(id).stream()
                        .allMatch(held -> held.body().isEmpty() && held.word().rules(held.title()));
    }

    /** Who urges or blames a state is not of it, wherever else he is named with it. */
    private void facing(List<Named> sentence) {
        for (Named person : sentence) {
            List<String> ids = person.voices().stream()
                    .filter(id -> id.startsWith("person:") || id.startsWith("anon:"))
                    .toList();
            for (Named other : ids.isEmpty() ? List.<Named>of() : sentence) {
                boolean faces = Facing.is(person, other) || Domestic.looksOn(person, other);
                Optional<String> state = nationality.in(other).filter(any -> faces);
                state.ifPresent(id -> ids.forEach(one ->
                        faced.computeIfAbsent(one, any -> new TreeSet<>()).add(id)));
            }
        }
    }

    private boolean faces(Named person, String state) {
        return person.voices().stream()
                .anyMatch(id -> faced.getOrDefault(id, Set.of()).contains(state));
    }

    /** The state that a body is known to belong to: that of the White House is the United States. */
    private Optional<String> seat(Named named) {
        return named.type().equals("org")
                ? nationality.known(named).filter(id -> id.startsWith("country:"))
                : Optional.empty();
    }

    private void vote(String id, String state, int weight) {
        if (offices.side(id).isEmpty() && !isTaken(id, state)) {
            company.computeIfAbsent(id, any -> new TreeMap<>()).merge(state, weight, Integer::sum);
        }
    }

    /** A state whose prime minister is named has no other. */
    private boolean isTaken(String id, String state) {
        return offices.of(id).stream()
                .anyMatch(held -> held.word().use().equals("chief") && offices.isHeld(held.title(), state));
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
}
