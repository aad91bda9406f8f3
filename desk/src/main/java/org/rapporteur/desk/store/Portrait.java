package org.rapporteur.desk.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.entry.Actor;

/**
 * One actor out of what several articles know of it: all its names, its roles over time, the side most of them give. Grows
 * article by article, and can be put down as a {@link Sketch} and taken up again; in which order the articles come makes no
 * difference.
 */
final class Portrait {
    private final TreeMap<String, Actor.Form> forms = new TreeMap<>();
    private final TreeMap<String, Actor.Role> roles = new TreeMap<>();
    private final TreeMap<String, Integer> votes = new TreeMap<>();
    private String first = "";
    private String type = "";
    private int articles;

    /**
     * An actor as one article knows it.
     *
     * @param article its name
     * @param day the article's; empty when it has none
     */
    record Appearance(String article, Actor actor, String day) {}

    /** How many articles give an actor this side. */
    record Vote(String side, int articles) {}

    /**
     * A portrait as it is kept.
     *
     * @param first of the articles, by name; its word for the type counts
     */
    record Sketch(
            String first, String type, int articles, List<Actor.Form> names, List<Actor.Role> roles, List<Vote> votes) {
        Sketch {
            names = List.copyOf(names);
            roles = List.copyOf(roles);
            votes = List.copyOf(votes);
        }
    }

    /** What an article adds. */
    void add(Appearance appearance) {
        Actor actor = appearance.actor();
        begin(appearance.article(), actor.type(), 1);
        actor.names().forEach(this::add);
        Optional<String> day = Optional.of(appearance.day()).filter(known -> !known.isEmpty());
        actor.roles().forEach(role -> add(dated(role, day)));
        actor.side().ifPresent(side -> votes.merge(side, 1, Integer::sum));
    }

    /** What was put down before. */
    void add(Sketch kept) {
        begin(kept.first(), kept.type(), kept.articles());
        kept.names().forEach(this::add);
        kept.roles().forEach(this::add);
        kept.votes().forEach(vote -> votes.merge(vote.side(), vote.articles(), Integer::sum));
    }

    private void begin(String article, String itsType, int more) {
        if (articles == 0 || article.compareTo(first) < 0) {
            first = article;
            type = itsType;
        }
        articles += more;
    }

    private void add(Actor.Form form) {
        forms.merge(
                form.form(),
                form,
                (a, b) -> new Actor.Form(a.form(), a.count() + b.count(), a.corrupted() && b.corrupted()));
    }

    private void add(Actor.Role role) {
        roles.merge(role.title() + "\t" + role.body().orElse(""), role, Portrait::joined);
    }

    /** A title with the day of the article that gives it, unless the article says from when to when. */
    private static Actor.Role dated(Actor.Role role, Optional<String> day) {
        return new Actor.Role(
                role.title(),
                role.body(),
                role.from().or(() -> day),
                role.until().or(() -> day));
    }

    private static Actor.Role joined(Actor.Role a, Actor.Role b) {
        return new Actor.Role(a.title(), a.body(), edge(a.from(), b.from(), true), edge(a.until(), b.until(), false));
    }

    private static Optional<String> edge(Optional<String> a, Optional<String> b, boolean first) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.or(() -> b);
        }
        return a.get().compareTo(b.get()) <= 0 == first ? a : b;
    }

    /** In how many articles the actor is. */
    int articles() {
        return articles;
    }

    /** The actor under this id, the most usual name first. */
    Actor actor(String id) {
        List<Actor.Form> names = forms.values().stream()
                .sorted(Comparator.comparingInt((Actor.Form form) -> -form.count())
                        .thenComparing(Actor.Form::form))
                .toList();
        return new Actor(id, type, names, new ArrayList<>(roles.values()), side());
    }

    private Optional<String> side() {
        return votes.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    Sketch sketch() {
        List<Vote> sides = new ArrayList<>();
        votes.forEach((side, number) -> sides.add(new Vote(side, number)));
        return new Sketch(first, type, articles, List.copyOf(forms.values()), List.copyOf(roles.values()), sides);
    }
}
