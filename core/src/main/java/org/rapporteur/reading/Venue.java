package org.rapporteur.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where people meet: "in Merrin", "on the sidelines of a summit in Port Amar", "a visit to Tolvar". */
final class Venue {
    private static final Set<String> IN = Set.of("in", "at", "near", "outside");
    private final Who who;
    private final Atlas atlas;

    Venue(Story story) {
        this.who = story.who();
        this.atlas = story.atlas();
    }

    /** The place that stands with a word of meeting: a town before a country, what follows before what goes before. */
    Optional<String> of(Tree tree, int at, boolean visit) {
        Optional<String> goal = visit ? goal(tree, at) : Optional.empty();
        return goal.or(() -> after(tree, at))
                .or(() -> before(tree, at))
                .or(() -> where(tree, at))
                .or(() -> there(tree, at));
    }

    /** What is visited: "visit Tolvar", "a visit to Tolvar". */
    private Optional<String> goal(Tree tree, int at) {
        int object = tree.child(at, "obj");
        if (object >= 0) {
            return place(tree, object);
        }
        Clause clause = new Clause(tree, at);
        int to = clause.oblique("to", "in");
        return to < 0 ? Optional.empty() : place(tree, to);
    }

    /** The first place after "in" up to the next verb or clause; a town further on is nearer than a country. */
    private Optional<String> after(Tree tree, int at) {
        Optional<String> country = Optional.empty();
        for (int i = at + 1; i < tree.size() && !ends(tree, i); i++) {
            Optional<String> place = IN.contains(tree.word(i)) ? place(tree, name(tree, i + 1)) : Optional.empty();
            if (place.isPresent() && isTown(place.get())) {
                return place;
            }
            boolean own = place.isPresent() && tree.head(name(tree, i + 1)) == at;
            country = country.isEmpty() && own ? place : country;
        }
        return country;
    }

    /** The place that an "in" stands before. */
    Optional<String> behind(Tree tree, int in) {
        return IN.contains(tree.word(in)) && in + 1 < tree.size() ? place(tree, name(tree, in + 1)) : Optional.empty();
    }

    /** "In Merrin, Marek met Orlin." */
    private Optional<String> before(Tree tree, int at) {
        for (int child : tree.children(at)) {
            int mark = tree.is(child, "obl") || tree.is(child, "nmod") ? tree.child(child, "case") : -1;
            if (child < at && mark >= 0 && IN.contains(tree.word(mark))) {
                return place(tree, child);
            }
        }
        return Optional.empty();
    }

    /** "Is due in Tolvar, where she will meet Orlin." */
    private Optional<String> where(Tree tree, int at) {
        int in = Where.preposition(tree, at);
        return in < 0 ? Optional.empty() : place(tree, in + 1);
    }

    private Optional<String> there(Tree tree, int at) {
        int place = Presence.place(tree, at);
        return place < 0 ? Optional.empty() : place(tree, place);
    }

    private static int name(Tree tree, int i) {
        return tree.token(Math.min(i, tree.size() - 1)).upos().equals("DET") ? i + 1 : i;
    }

    /** Whether a verb or a clause begins here, beyond which no place belongs to the word of meeting. */
    static boolean ends(Tree tree, int i) {
        return tree.token(i).upos().equals("VERB")
                || tree.token(i).upos().equals("SCONJ") && !tree.word(i - 1).equals("soon")
                || List.of(".", ";", ":", "—", "–", "\"", "that", "which", "who", "where", "when", "but")
                        .contains(tree.word(i));
    }

    private Optional<String> place(Tree tree, int token) {
        for (Named named : who.named(tree)) {
            boolean place = named.type().equals("place") || named.type().equals("country");
            if (place && named.covers(token)) {
                String words = Attribution.words(tree, named.from(), named.to());
                return Optional.of(words.startsWith("the ") ? words.substring(4) : words)
                        .filter(this::isSite);
            }
        }
        return Optional.empty();
    }

    /** A people is no place: "Dravenian". */
    private boolean isSite(String words) {
        return atlas.find(words)
                .filter(known -> known.kind() == Toponym.Kind.PEOPLE)
                .isEmpty();
    }

    private boolean isTown(String words) {
        return atlas.find(words)
                .filter(known -> known.kind() == Toponym.Kind.STATE)
                .isEmpty();
    }
}
