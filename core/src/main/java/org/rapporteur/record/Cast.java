package org.rapporteur.record;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.entry.Actor;

/**
 * Who is who in one article: whom somebody speaks for, and how to name them in a line ("Marek" is Ada Marek, for
 * Halvoria).
 *
 * @param members by id
 */
public record Cast(SortedMap<String, Member> members) {
    private static final Comparator<Member> BY_LENGTH = Comparator.comparing(
                    (Member m) -> m.name().length())
            .thenComparing(Member::name)
            .thenComparing(m -> m.side().orElse(""));

    private static final Comparator<Member> BY_SIDE =
            Comparator.comparing((Member m) -> m.side().isPresent()).thenComparing(BY_LENGTH);

    public static final Cast EMPTY = new Cast(new TreeMap<>());

    public Cast {
        members = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(members));
    }

    /** One of the cast: the name to print, and the side. */
    public record Member(String name, Optional<String> side) {}

    public static Cast of(Collection<Actor> actors) {
        SortedMap<String, Member> members = new TreeMap<>();
        for (Actor actor : actors) {
            members.put(actor.id(), new Member(Names.of(actor), actor.side()));
        }
        members.replaceAll((id, member) -> id.startsWith("org:") ? owned(member, members) : member);
        return new Cast(members);
    }

    /** "Defence Ministry" is one of many: that of Halvoria, where it is known to be. */
    private static Member owned(Member body, Map<String, Member> members) {
        Optional<Member> state =
                body.side().filter(id -> id.startsWith("country:")).map(members::get);
        return state.filter(any -> Names.isOfEveryState(body.name()))
                .map(owner -> new Member(body.name() + " of " + owner.name(), body.side()))
                .orElse(body);
    }

    /** Several casts as one; where they differ, a member with a side wins over one without, then the longer name. */
    public static Cast together(Iterable<Cast> casts) {
        SortedMap<String, Member> all = new TreeMap<>();
        for (Cast cast : casts) {
            for (Map.Entry<String, Member> each : cast.members.entrySet()) {
                boolean state = each.getKey().startsWith("country:");
                all.merge(each.getKey(), each.getValue(), state ? Cast::shorter : Cast::better);
            }
        }
        return new Cast(all);
    }

    /** A state's own name is shorter than its adjective. */
    private static Member shorter(Member a, Member b) {
        return a.equals(b) || BY_LENGTH.compare(a, b) <= 0 ? a : b;
    }

    private static Member better(Member a, Member b) {
        return a.equals(b) || BY_SIDE.compare(a, b) >= 0 ? a : b;
    }

    /** The state or body that an actor speaks for; itself when nobody says. */
    public String side(String id) {
        Member member = members.get(id);
        return member == null ? id : member.side().orElse(id);
    }

    /** The sides of several actors, sorted, each once; a person without a side by the last name. */
    public List<String> sides(Collection<String> ids) {
        TreeSet<String> sides = new TreeSet<>();
        ids.forEach(id -> sides.add(Surname.key(side(id))));
        return List.copyOf(sides);
    }

    /** The name to print. */
    public String name(String id) {
        Member member = members.get(id);
        return member == null ? Names.of(id) : member.name();
    }
}
