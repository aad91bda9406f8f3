package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.rapporteur.entry.Actor;

/** The cast of a story: everybody it names, with the forms of the name and the roles it gives. */
final class Cast {
    private Cast() {}

    static List<Actor> of(
            List<List<Named>> named, Offices offices, Function<String, Optional<String>> side, Atlas atlas) {
        Map<String, Map<String, Integer>> forms = new TreeMap<>();
        for (List<Named> line : named) {
            for (Named one : line) {
                List<String> ids = one.isRole() ? one.holders() : one.ids();
                for (String id : ids) {
                    count(forms.computeIfAbsent(id, any -> new LinkedHashMap<>()), one);
                }
            }
        }
        List<Actor> out = new ArrayList<>();
        forms.forEach((id, seen) -> {
            String type = id.substring(0, id.indexOf(':'));
            if (!type.equals("place") && !type.equals("doc")) {
                atlas.state(id).ifPresent(name -> seen.putIfAbsent(name, 0));
                out.add(actor(id, type, seen, offices, side));
            }
        });
        return out;
    }

    private static void count(Map<String, Integer> forms, Named one) {
        boolean unnamed = one.isRole() && one.holders().stream().noneMatch(id -> id.startsWith("anon:"));
        if (!unnamed) {
            String words = new NameScan.Find(one.tree(), one.from(), one.to(), one.type(), Optional.empty()).words();
            forms.merge(words, 1, Integer::sum);
        }
    }

    private static Actor actor(
            String id,
            String type,
            Map<String, Integer> seen,
            Offices offices,
            Function<String, Optional<String>> side) {
        List<Actor.Form> names = new ArrayList<>();
        seen.forEach((form, count) -> names.add(new Actor.Form(form, count, false)));
        LinkedHashSet<Actor.Role> roles = new LinkedHashSet<>();
        for (Offices.Held held : offices.of(id)) {
            if (held.isNamed()) {
                roles.add(new Actor.Role(held.shown(), held.body(), Optional.empty(), Optional.empty()));
            }
        }
        return new Actor(id, type, names, List.copyOf(roles), side.apply(id).filter(home -> !home.equals(id)));
    }
}
