package org.rapporteur.record;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.entry.Entry;
import org.rapporteur.entry.Event;
import org.rapporteur.entry.Evidence;
import org.rapporteur.entry.Exchange;
import org.rapporteur.entry.Figure;
import org.rapporteur.entry.Meeting;
import org.rapporteur.entry.Modality;
import org.rapporteur.entry.Position;
import org.rapporteur.entry.Statement;
import org.rapporteur.entry.When;

/** All tellings of a thing as one entry: all the evidence, and of each detail what most origins say. */
record Merged(List<Assertion> assertions) implements Entry.Kinds<Entry> {
    static Entry of(List<Assertion> assertions) {
        return assertions.get(0).entry().as(new Merged(assertions));
    }

    /** A statement is shown in the words of the first article to carry it unaltered. */
    @Override
    public Entry statement(Statement first) {
        Comparator<Statement> order = Comparator.comparing((Statement s) -> s.wording() == Statement.Wording.ALTERED)
                .thenComparing(s -> s.kind() == Statement.Kind.INDIRECT);
        return all(Statement.class).stream().min(order).orElse(first);
    }

    @Override
    public Entry position(Position first) {
        Votes<Position> votes = new Votes<>(assertions, Position.class);
        return new Position(
                evidence(),
                votes.list(Position::holder),
                votes.list(Position::addressedTo),
                first.issue(),
                votes.always(Position::stance),
                votes.most(Position::condition),
                when(assertions));
    }

    @Override
    public Entry exchange(Exchange first) {
        Votes<Exchange> votes = new Votes<>(assertions, Exchange.class);
        return new Exchange(
                evidence(),
                votes.always(Exchange::name),
                votes.always(Exchange::type),
                votes.list(Exchange::from),
                votes.list(Exchange::to),
                votes.most(Exchange::means),
                Papers.furthest(all(Exchange.class)),
                union(all(Exchange.class).stream().map(Exchange::not).toList()),
                handed());
    }

    /** The day a paper was handed over; of a paper that was not, the day it was last spoken of. */
    private Optional<When> handed() {
        List<Assertion> deliveries = assertions.stream()
                .filter(a -> !Papers.isOwed(((Exchange) a.entry()).status()))
                .toList();
        return when(deliveries).or(() -> deliveries.isEmpty() ? when(assertions) : Optional.empty());
    }

    @Override
    public Entry meeting(Meeting first) {
        Votes<Meeting> votes = new Votes<>(assertions, Meeting.class);
        return new Meeting(
                evidence(),
                votes.always(Meeting::kind),
                participants(),
                Progress.meeting(assertions),
                votes.most(Meeting::place),
                votes.most(Meeting::duration),
                votes.most(Meeting::format),
                votes.most(Meeting::outcome),
                when(assertions));
    }

    /** Everybody who is named, once however spelled; a state whose minister is named is not named again. */
    private List<String> participants() {
        List<String> all = spelled(all(Meeting.class).stream()
                .flatMap(m -> m.participants().stream())
                .toList());
        Cast cast =
                Cast.together(assertions.stream().map(a -> a.report().cast()).toList());
        return all.stream().filter(id -> !speaksThrough(id, all, cast)).toList();
    }

    /** One id a person: the most usual spelling, of several the longest, then the first in the alphabet. */
    private static List<String> spelled(List<String> ids) {
        Map<String, TreeMap<String, Integer>> spellings = new TreeMap<>();
        ids.forEach(id -> spellings
                .computeIfAbsent(Surname.key(id), key -> new TreeMap<>())
                .merge(id, 1, Integer::sum));
        Comparator<Map.Entry<String, Integer>> usual = Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(spelling -> spelling.getKey().length())
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder()));
        return spellings.values().stream()
                .map(spelling ->
                        spelling.entrySet().stream().max(usual).orElseThrow().getKey())
                .sorted()
                .toList();
    }

    private static boolean speaksThrough(String side, List<String> all, Cast cast) {
        return all.stream().anyMatch(id -> !id.equals(side) && cast.side(id).equals(side));
    }

    @Override
    public Entry figure(Figure first) {
        Votes<Figure> votes = new Votes<>(assertions, Figure.class);
        return new Figure(
                evidence(),
                first.value(),
                first.bound(),
                first.unit(),
                votes.most(Figure::what),
                votes.most(Figure::where),
                votes.list(Figure::claimedBy),
                when(assertions));
    }

    @Override
    public Entry event(Event first) {
        Votes<Event> votes = new Votes<>(assertions, Event.class);
        return new Event(
                evidence(),
                first.type(),
                votes.most(Event::plover),
                votes.most(Event::mode),
                votes.most(Event::cameo),
                votes.list(Event::actors),
                votes.list(Event::recipients),
                votes.most(Event::place),
                first.modality(),
                votes.always(Event::status),
                all(Event.class).stream().mapToDouble(Event::confidence).max().orElse(0),
                when(assertions).or(() -> notAfter(first)));
    }

    /** A deed that nobody dates was done by the day it was first reported. */
    private Optional<When> notAfter(Event event) {
        boolean done = event.modality() == Modality.ACTUAL && !EventLikeness.isSaid(event);
        return assertions.stream()
                .flatMap(assertion -> assertion.report().published().stream())
                .min(Comparator.naturalOrder())
                .filter(day -> done)
                .map(day -> new When("../" + day, When.Precision.INTERVAL));
    }

    /** What stands in an altered quotation comes last, for the first words are those that are shown. */
    private List<Evidence> evidence() {
        TreeSet<Evidence> all = new TreeSet<>(Evidence.BEST_FIRST);
        assertions.forEach(assertion -> all.addAll(assertion.entry().evidence()));
        return List.copyOf(all);
    }

    private <E extends Entry> List<E> all(Class<E> kind) {
        return assertions.stream().map(Assertion::entry).map(kind::cast).toList();
    }

    private static List<String> union(List<List<String>> lists) {
        TreeSet<String> all = new TreeSet<>();
        lists.forEach(all::addAll);
        return List.copyOf(all);
    }

    /** The most exact date, and of several that which most origins give. */
    private static Optional<When> when(List<Assertion> assertions) {
        Map<When, TreeSet<String>> votes =
                new TreeMap<>(Comparator.comparing(When::value).thenComparing(When::precision));
        for (Assertion assertion : assertions) {
            assertion
                    .entry()
                    .when()
                    .ifPresent(when -> votes.computeIfAbsent(when, w -> new TreeSet<>())
                            .add(assertion.report().origin().id()));
        }
        Comparator<Map.Entry<When, TreeSet<String>>> order = Comparator.comparing(
                        (Map.Entry<When, TreeSet<String>> vote) -> vote.getKey().precision(), Comparator.reverseOrder())
                .thenComparing(vote -> vote.getValue().size())
                .thenComparing(vote -> vote.getKey().value(), Comparator.reverseOrder());
        return votes.entrySet().stream().max(order).map(Map.Entry::getKey);
    }
}
