package org.rapporteur.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.entry.Event;
import org.rapporteur.entry.Evidence;
import org.rapporteur.entry.Modality;
import org.rapporteur.entry.Statement;
import org.rapporteur.entry.When;
import org.rapporteur.text.Span;

/**
 * Puts claims together that tell one thing: they stand on the same words on the same day, or are a meeting and the event
 * of meeting, or are what one side says to another in one breath: an offer and two refusals of one day are one line.
 */
final class Together {
    static final Set<String> GATHERINGS = Set.of(
            "meeting",
            "call",
            "visit",
            "talks",
            "summit",
            "conference",
            "consultation",
            "negotiation",
            "press_conference");

    private static final String NOBODY = "";

    private final List<Claim> claims;
    private final int[] group;

    private Together(List<Claim> claims) {
        this.claims = claims;
        this.group = new int[claims.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
        }
    }

    /** The groups, each in the order of {@code claims}. */
    static List<List<Claim>> of(List<Claim> claims) {
        Together together = new Together(claims);
        together.sameWords();
        together.sameBreath();
        together.sameMouth();
        together.sameGathering();
        together.sameDeed();
        together.wordsOfDeeds();
        Map<Integer, List<Claim>> groups = new TreeMap<>();
        for (int i = 0; i < claims.size(); i++) {
            groups.computeIfAbsent(together.root(i), root -> new ArrayList<>()).add(claims.get(i));
        }
        return List.copyOf(groups.values());
    }

    /** Where a claim stands in an article. */
    private record Mark(String article, Span span, int claim) {}

    private List<Mark> marks(boolean words) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            if (words == (claims.get(i).kind() == Kind.STATEMENT)) {
                for (Assertion assertion : claims.get(i).assertions()) {
                    for (Evidence evidence : assertion.entry().evidence()) {
                        marks.add(new Mark(evidence.article(), evidence.span(), i));
                    }
                }
            }
        }
        marks.sort(Comparator.comparing(Mark::article).thenComparing(Mark::span).thenComparing(Mark::claim));
        return marks;
    }

    /** What somebody says of a deed that has a line on that day is told with it: "Orlin said that they had met". */
    private void wordsOfDeeds() {
        TreeSet<Integer> deeds = new TreeSet<>();
        Map<String, List<Mark>> done = new TreeMap<>();
        for (Mark deed : marks(false)) {
            deeds.add(root(deed.claim()));
            done.computeIfAbsent(deed.article(), article -> new ArrayList<>()).add(deed);
        }
        for (Mark said : marks(true)) {
            for (Mark deed : done.getOrDefault(said.article(), List.of())) {
                if (overlap(said, deed) && !deeds.contains(root(said.claim()))) {
                    joinOfOneDay(said.claim(), deed.claim());
                    deeds.add(root(deed.claim()));
                }
            }
        }
    }

    private void sameWords() {
        List<Mark> marks = marks(false);
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            for (int k = i + 1; k < marks.size() && overlap(mark, marks.get(k)); k++) {
                joinOfOneDay(mark.claim(), marks.get(k).claim());
            }
        }
    }

    private static boolean overlap(Mark a, Mark b) {
        return a.article().equals(b.article()) && a.span().overlaps(b.span());
    }

    private void sameBreath() {
        Map<String, Integer> said = new TreeMap<>();
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            Optional<String> day = claim.when().map(When::value);
            for (String who : day.isPresent() ? speakers(claim) : List.<String>of()) {
                Integer first = said.putIfAbsent(who + "\t" + day.get(), i);
                if (first != null) {
                    join(first, i);
                }
            }
        }
    }

    /** A ministry says, and then its spokesman: alike words of one side, one after the other in one article. */
    private void sameMouth() {
        Map<String, Integer> places = new TreeMap<>();
        for (int i = 0; i < claims.size(); i++) {
            places.put(claims.get(i).id(), i);
        }
        List<Claim> statements =
                claims.stream().filter(claim -> claim.kind() == Kind.STATEMENT).toList();
        Spoken.byArticle(statements).values().forEach(spoken -> sameMouth(spoken, places));
    }

    private void sameMouth(List<Spoken> spoken, Map<String, Integer> places) {
        for (int i = 0; i < spoken.size(); i++) {
            Spoken one = spoken.get(i);
            for (int k = i + 1; k < spoken.size() && one.isNear(spoken.get(k)); k++) {
                if (one.repeats(spoken.get(k))) {
                    joinOfOneDay(place(places, one), place(places, spoken.get(k)));
                }
            }
        }
    }

    private static int place(Map<String, Integer> places, Spoken spoken) {
        return places.getOrDefault(spoken.claim().id(), 0);
    }

    /** By whose mouth it was said or done with words: the same person makes one line a day. */
    private static List<String> speakers(Claim claim) {
        List<String> ids = List.of();
        if (claim.entry() instanceof Statement statement) {
            ids = statement.speaker();
        } else if (claim.entry() instanceof Event event
                && EventLikeness.isSaid(event)
                && event.modality() == Modality.ACTUAL
                && event.actors().size() == 1) {
            ids = event.actors();
        }
        return ids.stream().map(Surname::key).toList();
    }

    /** A meeting and the event of meeting. */
    private void sameGathering() {
        List<Integer> meetings = new ArrayList<>();
        List<Integer> events = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            if (claims.get(i).kind() == Kind.MEETING) {
                meetings.add(i);
            } else if (claims.get(i).entry() instanceof Event event && GATHERINGS.contains(event.type())) {
                events.add(i);
            }
        }
        Map<String, TreeSet<Integer>> byParty = byParty(events);
        for (int meeting : meetings) {
            for (int event : near(meeting, events, byParty)) {
                if (sameParties(claims.get(meeting), claims.get(event))) {
                    joinOfOneDay(meeting, event);
                }
            }
        }
    }

    private Map<String, TreeSet<Integer>> byParty(List<Integer> events) {
        Map<String, TreeSet<Integer>> byParty = new TreeMap<>();
        for (int event : events) {
            Claim claim = claims.get(event);
            TreeSet<String> names = Company.names(claim.parties(), cast(claim));
            for (String name : names.isEmpty() ? Set.of(NOBODY) : names) {
                byParty.computeIfAbsent(name, key -> new TreeSet<>()).add(event);
            }
        }
        return byParty;
    }

    /** The events that somebody of the meeting is in, or nobody: on a busy day the others are many. */
    private Collection<Integer> near(int meeting, List<Integer> events, Map<String, TreeSet<Integer>> byParty) {
        Claim claim = claims.get(meeting);
        TreeSet<String> names = Company.names(claim.parties(), cast(claim));
        TreeSet<Integer> near = new TreeSet<>(byParty.getOrDefault(NOBODY, new TreeSet<>()));
        names.forEach(name -> near.addAll(byParty.getOrDefault(name, new TreeSet<>())));
        return names.isEmpty() ? events : near;
    }

    /** One deed under two names, or in two blocks: a war and its attacks, arms from "the West" and from "Western allies". */
    private void sameDeed() {
        Map<String, List<Integer>> bySort = new TreeMap<>();
        for (int i = 0; i < claims.size(); i++) {
            if (claims.get(i).entry() instanceof Event event && !EventLikeness.isSaid(event)) {
                bySort.computeIfAbsent(SameDeed.sort(event), sort -> new ArrayList<>())
                        .add(i);
            }
        }
        bySort.values().forEach(this::sameDeed);
    }

    private void sameDeed(List<Integer> deeds) {
        for (int a : deeds) {
            for (int b : deeds) {
                if (a < b && root(a) != root(b) && SameDeed.is(claims.get(a), claims.get(b))) {
                    joinOfOneDay(a, b);
                }
            }
        }
    }

    private static boolean sameParties(Claim meeting, Claim event) {
        return Company.within(meeting.parties(), cast(meeting), event.parties(), cast(event));
    }

    private void joinOfOneDay(int a, int b) {
        if (root(a) != root(b) && sameDay(claims.get(a), claims.get(b))) {
            join(a, b);
        }
    }

    private static boolean sameDay(Claim a, Claim b) {
        Optional<Period> x = a.when().flatMap(Period::of);
        Optional<Period> y = b.when().flatMap(Period::of);
        if (x.isEmpty() || y.isEmpty()) {
            return x.isEmpty() && y.isEmpty();
        }
        return x.get().isOpen() == y.get().isOpen() && x.get().overlaps(y.get());
    }

    private static Cast cast(Claim claim) {
        return claim.first().report().cast();
    }

    private int root(int i) {
        int root = i;
        while (group[root] != root) {
            root = group[root];
        }
        group[i] = root;
        return root;
    }

    private void join(int a, int b) {
        int x = root(a);
        int y = root(b);
        group[Math.max(x, y)] = Math.min(x, y);
    }
}
