package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.entry.Evidence;
import org.rapporteur.entry.Position;
import org.rapporteur.entry.Statement;

/**
 * The positions that speakers take in their own words: "Dravenia must open the gates, and we are ready to talk" is a
 * demand and an offer.
 */
final class SpokenStances {
    /** Tried on each word in this order; the first that hears a stance settles it. */
    private static final List<Tone> TONES = List.of(
            new PrincipleTone(),
            new ObligingTone(),
            new UrgingTone(),
            new WillingTone(),
            new RefusingTone(),
            new PromisingTone(),
            new WishingTone(),
            new InvokingTone(),
            new RoomTone(),
            new BlamingTone(),
            new ThreateningTone(),
            new JudgingTone());
    /** Who speaks for nobody but himself. */
    private static final Pattern PRIVATE = Pattern.compile(
            "(?i).*\\b(former|retired|ex-?\\w*|analyst|expert|professor|strategist|researcher|historian)\\b.*");

    private final Story story;
    private final Players players;
    private final Demands demands;

    SpokenStances(Story story, Players players, Demands demands) {
        this.demands = demands;
        this.story = story;
        this.players = players;
    }

    /** The positions of one statement, in the order of its words. */
    List<Position> in(Statement statement) {
        List<Position> out = new ArrayList<>();
        if (statement.speaker().isEmpty() || statement.negated()) {
            return out;
        }
        List<String> holders = holders(statement);
        List<Stretch> stretches = statement.content().stream()
                .flatMap(evidence -> Stretch.of(story, evidence).stream())
                .toList();
        for (Stretch stretch : stretches) {
            Spoken spoken = new Spoken(stretch, holders, players);
            for (int i = stretch.from(); i < stretch.to(); i++) {
                int at = i;
                heard(spoken, i)
                        .ifPresent(stance -> spoken.matters(at)
                                .forEach(matter -> position(spoken, matter, at, stance, statement)
                                        .ifPresent(out::add)));
            }
        }
        if (out.isEmpty()) {
            act(statement, stretches, holders).ifPresent(out::add);
        }
        return out;
    }

    private List<String> holders(Statement statement) {
        boolean alone =
                statement.role().filter(role -> PRIVATE.matcher(role).matches()).isPresent();
        return alone ? statement.speaker() : List.copyOf(players.sides(statement.speaker()));
    }

    private static Optional<String> heard(Spoken spoken, int at) {
        return spoken.isQuotedFromOthers(at)
                ? Optional.empty()
                : TONES.stream().flatMap(tone -> tone.at(spoken, at).stream()).findFirst();
    }

    private Optional<Position> position(Spoken spoken, Stretch clause, int at, String stance, Statement statement) {
        return issue(clause, spoken.stretch(), statement)
                .map(issue -> new Position(
                        List.of(story.evidence(clause.tree(), clause.from(), clause.to())),
                        spoken.sides(),
                        statement.addressee(),
                        issue,
                        stance,
                        Conditions.of(clause.tree(), at),
                        statement.when()));
    }

    /** What the clause is about, else what is said with it, else what its whole sentence is about. */
    private Optional<String> issue(Stretch clause, Stretch said, Statement statement) {
        return demands.taken(clause.tree(), clause.from(), clause.to())
                .or(clause::issue)
                .or(said::issue)
                .or(() -> statement.content().stream()
                        .flatMap(evidence -> Stretch.of(story, evidence).stream())
                        .flatMap(stretch -> stretch.issue().stream())
                        .findFirst())
                .or(() -> Issues.of(said.tree(), 0, said.tree().size()));
    }

    /** A statement whose cue alone takes a stance: "They must go? he asked, demanding it". */
    private Optional<Position> act(Statement statement, List<Stretch> stretches, List<String> holders) {
        Evidence evidence = statement.content().get(0);
        Optional<String> issue =
                stretches.stream().flatMap(part -> part.issue().stream()).findFirst();
        boolean question =
                stretches.stream().findFirst().filter(Stretch::isQuestion).isPresent();
        return (question ? Optional.<String>empty() : Stances.ofAct(statement.act()))
                .flatMap(stance -> issue.map(known -> new Position(
                        List.of(evidence),
                        holders,
                        statement.addressee(),
                        known,
                        stance,
                        Optional.empty(),
                        statement.when())));
    }
}
