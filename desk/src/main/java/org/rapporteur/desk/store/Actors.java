package org.rapporteur.desk.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.entry.Actor;
import org.rapporteur.record.Cast;

/** One actor out of what several articles know of it: all its names, its roles over time, the side most of them give. */
final class Actors {
    private Actors() {}

    /** An actor as one article knows it, and that article's day; empty when it has none. */
    record Appearance(Actor actor, String day) {}

    static Actor merged(List<Appearance> appearances) {
        Actor first = appearances.get(0).actor();
        return new Actor(first.id(), first.type(), forms(appearances), roles(appearances), side(appearances));
    }

    /** The name to print, as the lines of the record have it. */
    static String name(Actor actor) {
        return Cast.of(List.of(actor)).name(actor.id());
    }

    /** The name that an id holds. */
    static String bare(String id) {
        return id.substring(id.indexOf(':') + 1).replace('_', ' ');
    }

    private static List<Actor.Form> forms(List<Appearance> appearances) {
        Map<String, Actor.Form> forms = new TreeMap<>();
        for (Appearance appearance : appearances) {
            for (Actor.Form form : appearance.actor().names()) {
                forms.merge(
                        form.form(),
                        form,
                        (a, b) -> new Actor.Form(a.form(), a.count() + b.count(), a.corrupted() && b.corrupted()));
            }
        }
        return forms.values().stream()
                .sorted(Comparator.comparingInt((Actor.Form form) -> -form.count())
                        .thenComparing(Actor.Form::form))
                .toList();
    }

    /** Each title with the first and the last day on which an article gives it. */
    private static List<Actor.Role> roles(List<Appearance> appearances) {
        Map<String, Actor.Role> roles = new TreeMap<>();
        for (Appearance appearance : appearances) {
            Optional<String> day = Optional.of(appearance.day()).filter(known -> !known.isEmpty());
            for (Actor.Role role : appearance.actor().roles()) {
                Actor.Role dated = new Actor.Role(
                        role.title(),
                        role.body(),
                        role.from().or(() -> day),
                        role.until().or(() -> day));
                roles.merge(role.title() + "\t" + role.body().orElse(""), dated, Actors::joined);
            }
        }
        return new ArrayList<>(roles.values());
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

    private static Optional<String> side(List<Appearance> appearances) {
        Map<String, Integer> votes = new TreeMap<>();
        appearances.forEach(each -> each.actor().side().ifPresent(side -> votes.merge(side, 1, Integer::sum)));
        return votes.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }
}
