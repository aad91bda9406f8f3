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
            new NotionTone(),
            new PartialTone(),
            new SlowTone(),
            new PrincipleTone(),
            new FreeTone(),
            new ObligingTone(),
            new UrgingTone(),
            new WillingTone(),
            new NoneTone(),
            new RefusingTone(),
            new PromisingTone(),
            new WishingTone(),
            new StatingTone(),
            new ListingTone(),
            new InvokingTone(),
            new RoomTone(),
            new BlamingTone(),
            new ThreateningTone(),
            new JudgingTone());
    /** Who speaks for nobody but himself. */
    private static final Pattern PRIVATE = Pattern.compile(
            "(?i).*\\b(former|retired|ex-?\\w*|analysts?|experts?|professors?|strategists?|researchers?|historians?|observers?|critics?)\\b.*");

    private final Story story;
    private final Players players;
    private final Demands demands;

    SpokenStances(Story story, Players players, Demands demands) {
        this.demands = demands;
        this.story = story;
        this.players = players;
    }

    /** The positions of one statement, in the order of its words, each with the sentence that it stands in. */
    List<Taken> in(Statement statement) {
        List<Taken> out = new ArrayList<>();
        if (voices(statement).isEmpty() || statement.negated()) {
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
                heard(spoken, i).ifPresent(stance -> taken(spoken, at, stance, statement, out));
            }
        }
        if (out.isEmpty()) {
            act(statement, stretches).ifPresent(out::add);
        }
        return out;
    }

    private void taken(Spoken spoken, int at, String stance, Statement statement, List<Taken> out) {
        for (Stretch matter : stance.equals("partial_accept") ? List.of(spoken.stretch()) : spoken.matters(at)) {
            issue(matter, at, out, spoken.sides())
                    .or(() -> looks(matter, at, stance) ? around(spoken, statement) : Optional.empty())
                    .ifPresent(issue -> out.add(new Taken(
                            spoken.tree(),
                            new Position(
                                    List.of(story.evidence(matter.tree(), matter.from(), matter.to())),
                                    voices(statement),
                                    addressees(spoken, at, stance, statement),
                                    issue,
                                    stance,
                                    Conditions.of(spoken.tree(), at),
                                    statement.when()))));
        }
    }

    /** Whom a demand tells to act, else whom the speaker told, the press and other audiences aside. */
    private List<String> addressees(Spoken spoken, int at, String stance, Statement statement) {
        int doer = stance.equals("demand") || stance.equals("accuse") ? spoken.doer(at) : Clause.NONE;
        List<String> named = spoken.other(doer) ? players.of(spoken.tree(), doer) : statement.addressee();
        return named.stream()
                .filter(id -> spoken.other(doer) || !players.states(List.of(id)).isEmpty())
                .filter(id -> !id.startsWith("anon:"))
                .filter(id -> !spoken.sides().contains(players.side(id)))
                .toList();
    }

    /** "anon:Analysts": unnamed, and of no party. */
    static boolean isPrivate(String id) {
        return id.startsWith("anon:")
                && PRIVATE.matcher(id.substring(5).replace('_', ' ')).matches();
    }

    private List<String> voices(Statement statement) {
        List<String> known = isPrivate(statement) ? statement.speaker() : players.holders(statement.speaker());
        boolean apart = statement
                .mention()
                .map(Evidence::words)
                .filter(ReportedStances::isApart)
                .isPresent();
        return known.stream()
                .filter(id -> !id.startsWith("anon:") || !id.endsWith("draft"))
                .filter(id -> !apart || !id.startsWith("country:"))
                .toList();
    }

    private static boolean isPrivate(Statement statement) {
        return statement.role().filter(role -> PRIVATE.matcher(role).matches()).isPresent();
    }

    private List<String> holders(Statement statement) {
        return isPrivate(statement) ? statement.speaker() : List.copyOf(players.sides(statement.speaker()));
    }

    private static Optional<String> heard(Spoken spoken, int at) {
        return spoken.isQuotedFromOthers(at) || NotionTone.isNotion(spoken.tree(), at)
                ? Optional.empty()
                : TONES.stream().flatMap(tone -> tone.at(spoken, at).stream()).findFirst();
    }

    /** What the clause is about; where it only points back ("that is a red line"), what was last spoken of. */
    private Optional<String> issue(Stretch clause, int at, List<Taken> before, List<String> own) {
        Tree tree = clause.tree();
        int subject = tree.child(clause.top(at), "nsubj");
        boolean points = List.of("this", "that", "it", "which").contains(tree.word(subject));
        Optional<String> last = points && !before.isEmpty()
                ? Optional.of(before.get(before.size() - 1).position().issue())
                : Optional.empty();
        return Stances.issue(tree, at)
                .or(() -> demands.taken(clause, own))
                .or(() -> judged(clause, at))
                .or(() -> clause.matter(() -> demands.offered(clause)))
                .or(() -> last);
    }

    /** Who or what is judged, where a predicate judges it: "their claim is baseless", "the law is a red line". */
    private static Optional<String> judged(Stretch clause, int at) {
        Tree tree = clause.tree();
        int top = clause.top(at);
        int subject = tree.child(top, "cop") >= 0 ? tree.child(top, "nsubj") : -1;
        boolean noun = clause.holds(subject) && tree.token(subject).upos().equals("NOUN");
        return noun ? new Stretch(tree, tree.from(subject), tree.to(subject)).matter() : Optional.empty();
    }

    /** Whether words that name nothing may be about what is said around them; not a principle, nor a clause that describes. */
    private static boolean looks(Stretch matter, int at, String stance) {
        Tree tree = matter.tree();
        boolean describes = tree.token(matter.top(at)).relation().equals("acl:relcl");
        return !describes && !(stance.equals("affirm") && tree.token(at).upos().equals("NOUN"));
    }

    /** What is said with it, else what the whole sentence is about. */
    private Optional<String> around(Spoken spoken, Statement statement) {
        return spoken.stretch()
                .issue()
                .or(() -> statement.content().stream()
                        .flatMap(evidence -> Stretch.of(story, evidence).stream())
                        .flatMap(stretch -> stretch.issue().stream())
                        .findFirst())
                .or(() -> Issues.of(spoken.tree(), 0, spoken.tree().size()));
    }

    /** "Warned that Halvoria was arming": what others do is no threat of one's own. */
    private boolean ofOthers(Statement statement, List<Stretch> stretches) {
        for (Stretch stretch : stretches) {
            Spoken spoken = new Spoken(stretch, holders(statement), players);
            for (int i = stretch.from(); i < stretch.to(); i++) {
                if (stretch.tree().is(i, "nsubj")) {
                    return spoken.other(i);
                }
            }
        }
        return false;
    }

    /** A statement whose cue alone takes a stance: "They must go? he asked, demanding it". */
    private Optional<Taken> act(Statement statement, List<Stretch> stretches) {
        Optional<String> issue =
                stretches.stream().flatMap(part -> part.matter().stream()).findFirst();
        boolean idle = isPrivate(statement) || statement.act().equals("warn") && ofOthers(statement, stretches);
        boolean question = idle
                || stretches.stream().findFirst().filter(Stretch::isQuestion).isPresent();
        return (question ? Optional.<String>empty() : Stances.ofAct(statement.act()))
                .flatMap(stance -> issue.map(known -> new Taken(
                        stretches.get(0).tree(),
                        new Position(
                                List.of(statement.content().get(0)),
                                voices(statement),
                                statement.addressee(),
                                known,
                                stance,
                                Optional.empty(),
                                statement.when()))));
    }
}
