package org.rapporteur.desk.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.desk.store.Bookmark;
import org.rapporteur.entry.Actor;
import org.rapporteur.entry.Figure;
import org.rapporteur.entry.Position;
import org.rapporteur.entry.Statement;

/** Actors, and one actor: names as written, roles, the last word on each issue, said to and told by. */
final class Cast {
    /** Names take less room than lines. */
    private static final String MOST = "100";

    private static final List<String> TYPES = List.of("country", "person", "org", "group", "anon");

    private Cast() {}

    record Model(List<Group> groups, long total, String nothing) {}

    /** Actors of one type. */
    record Group(String heading, List<Entry> entries) {}

    /** An actor in the list. */
    record Entry(Person person, String role, String address, String hint) {}

    /** One actor's page. */
    record One(
            Person person,
            List<String> roles,
            List<Item> lastWords,
            List<Item> said,
            List<Item> others,
            long total,
            Empty empty) {}

    static Page page(Look look, Call call) {
        Optional<Bookmark> after = Cursor.place(look, call);
        Ask ask = call.ask().text(Param.LIMIT).isPresent()
                ? call.ask()
                : call.ask().with(Param.LIMIT, MOST);
        Slice<Person> slice = look.actors(ask, after);
        List<Group> groups = new ArrayList<>();
        int[] given = {0};
        for (String type : TYPES) {
            List<Entry> entries = slice.rows().stream()
                    .filter(person -> person.actor().type().equals(type))
                    .map(person -> entry(person, given[0]++))
                    .toList();
            groups.add(new Group(heading(type), entries));
        }
        String nothing = Empty.bare(look, call.ask()).orElse("No actor was found.");
        Model model = new Model(groups, slice.total(), slice.rows().isEmpty() ? nothing : "");
        return new Page("Actors", "actors", model, rows(slice.rows()), Lists.next(slice, call));
    }

    private static Entry entry(Person person, int place) {
        String role = person.role().map(person::words).orElse("");
        return new Entry(person, role, Address.actor(person.actor().id()), Items.hint(place));
    }

    private static String heading(String type) {
        return switch (type) {
            case "country" -> "States";
            case "person" -> "Persons";
            case "org" -> "Bodies";
            case "group" -> "Groups";
            default -> "Unnamed voices";
        };
    }

    static List<Row> rows(List<Person> people) {
        return people.stream().map(Cast::row).toList();
    }

    static Row row(Person person) {
        Actor actor = person.actor();
        return new Row()
                .with("id", actor.id())
                .with("type", actor.type())
                .with("name", person.name())
                .with("names", person.whole().stream().map(Actor.Form::form).toList())
                .with("damaged", person.damaged().stream().map(Actor.Form::form).toList())
                .with("roles", actor.roles().stream().map(person::words).toList())
                .with("side", actor.side())
                .with("articles", person.articles());
    }

    static Page one(Look look, Call call) {
        String id = call.name("id");
        Person person =
                look.actor(id, call.ask()).orElseThrow(() -> Problem.missing("the record knows no actor " + id));
        Slice<Line> slice = Lists.slice(
                look,
                new Call(call.path(), call.names(), call.ask().with(Param.BY, id), call.form(), call.etag()),
                Set.of(Tag.values()));
        Items items = Items.of(look, slice.rows());
        List<Line> last = lastWords(slice.rows());
        One model = new One(
                person,
                person.actor().roles().stream().map(role -> dated(person, role)).toList(),
                items.of(last),
                items.of(slice.rows().stream()
                        .filter(line -> line.entry() instanceof Statement)
                        .toList()),
                items.of(slice.rows().stream()
                        .filter(line -> isDeed(line) && !last.contains(line))
                        .toList()),
                slice.total(),
                Empty.of(look, call, Set.of(Tag.values()), slice.total()));
        return new Page(person.name(), "actor", model, Entries.rows(slice.rows()), Lists.next(slice, call));
    }

    /** All but what was said, and the years and days that were named. */
    private static boolean isDeed(Line line) {
        boolean day = line.entry() instanceof Figure figure && !Numbers.isCount(figure);
        return line.tag() != Tag.SAID && !day;
    }

    /** "Foreign Minister, Dravenia (so called Mon 3 Mar 2031 to Tue 18 Mar 2031)". */
    private static String dated(Person person, Actor.Role role) {
        Optional<LocalDate> first = role.from().flatMap(Lookup::day);
        Optional<LocalDate> last = role.until().flatMap(Lookup::day);
        String days = Stream.of(first, last)
                .flatMap(Optional::stream)
                .distinct()
                .map(day -> Say.day(Optional.of(day)))
                .collect(Collectors.joining(" to "));
        return person.words(role) + (days.isEmpty() ? "" : " (so called " + days + ")");
    }

    /** The latest position on each issue; the lines come latest first. */
    private static List<Line> lastWords(List<Line> lines) {
        Set<String> seen = new java.util.TreeSet<>();
        return lines.stream()
                .filter(line -> line.entry() instanceof Position held && seen.add(held.issue()))
                .toList();
    }
}
