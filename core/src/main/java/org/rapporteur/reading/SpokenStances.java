package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
            new PrincipleTone(),
            new WillingTone(),
            new NoneTone(),
            new StatingTone(),
            new RoomTone(),
            new PhraseTone(),
            new ListedTone("sides.tsv"),
            new ListedTone("tones.tsv"));

    private final Story story;
    private final Players players;
    private final Mouthpiece mouthpiece;

    SpokenStances(Story story, Players players) {
        this.story = story;
        this.players = players;
        this.mouthpiece = new Mouthpiece(players);
    }

    /** The stances of one statement, in the order of its words; the one of its cue last. */
    List<Held> in(Statement statement) {
        List<Held> out = new ArrayList<>();
        if (mouthpiece.holders(statement).isEmpty() || statement.negated() || isClaimed(statement)) {
            return out;
        }
        List<Stretch> stretches = statement.content().stream()
                .flatMap(evidence -> Stretch.of(story, evidence).stream())
                .toList();
        for (Stretch stretch : stretches) {
            Spoken spoken = new Spoken(stretch, mouthpiece.sides(statement), players);
            for (int i = stretch.from(); i < stretch.to(); i++) {
                Optional<String> stance = heard(spoken, i);
                // "Denied seeking arms": nobody demands them.
                boolean denied = statement.denial() && stance.equals(Optional.of("demand"));
                if (stance.isPresent() && !denied) {
                    taken(spoken, i, stance.get(), statement, out);
                }
            }
        }
        act(statement, stretches).ifPresent(out::add);
        return out;
    }

    /** "The Pact promised us that it will not", Orlin said: what one side says that another has granted is its claim. */
    private boolean isClaimed(Statement statement) {
        List<String> by = statement.relayedBy();
        return !by.isEmpty()
                && Spoken.is("granting", statement.act())
                && !players.states(by).isEmpty()
                && players.sides(by).stream().noneMatch(players.sides(statement.speaker())::contains);
    }

    private void taken(Spoken spoken, int at, String stance, Statement statement, List<Held> out) {
        for (Stretch matter : stance.equals("partial_accept") ? List.of(spoken.stretch()) : spoken.matters(at)) {
            Position open = new Position(
                    List.of(story.evidence(matter.tree(), matter.from(), matter.to())),
                    mouthpiece.holders(statement),
                    addressees(spoken, at, stance, statement),
                    "",
                    stance,
                    Conditions.of(spoken.tree(), at),
                    statement.when());
            Optional<String> around = looks(matter, at, stance) ? around(spoken, statement, stance) : Optional.empty();
            out.add(new Held(matter, at, Held.How.SAID, around, open));
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

    private static Optional<String> heard(Spoken spoken, int at) {
        return isAsked(spoken.tree(), at)
                        || isWhether(spoken.tree(), at)
                        || Idle.isDenied(spoken.tree(), at)
                        || spoken.isQuotedFromOthers(at)
                        || NotionTone.isNotion(spoken.tree(), at)
                ? Optional.empty()
                : Tone.first(TONES, spoken, at);
    }

    /** "Asked me whether I wanted Orlin to go": nobody wants it yet. */
    private static boolean isWhether(Tree tree, int at) {
        int mark = tree.is(at, "ccomp") ? tree.child(at, "mark") : Clause.NONE;
        return tree.word(mark).equals("whether") || mark >= 0 && tree.word(mark).equals("if");
    }

    /** "Should they be paid for it?": a question asks, and takes no stance. */
    private static boolean isAsked(Tree tree, int at) {
        for (int i = tree.size() - 1; i > at && i >= tree.size() - 3; i--) {
            if (tree.word(i).equals("?")) {
                return true;
            }
        }
        return false;
    }

    /** Whether words that name nothing may be about what is said around them; not a principle, nor a clause that describes. */
    private static boolean looks(Stretch matter, int at, String stance) {
        Tree tree = matter.tree();
        boolean describes = tree.token(matter.top(at)).relation().equals("acl:relcl")
                || Spoken.is("asking", tree.word(tree.from(matter.top(at))))
                || Spoken.is("asking", tree.word(tree.child(matter.top(at), "advmod")));
        return !describes && !(stance.equals("affirm") && tree.token(at).upos().equals("NOUN"));
    }

    /** What is said with it, else what the whole sentence is about. */
    private Optional<String> around(Spoken spoken, Statement statement, String stance) {
        if (statement.act().equals("evaluate")) {
            return spoken.stretch().matter();
        }
        return spoken.stretch()
                .issue()
                .or(() -> pointsBack(spoken.stretch()) ? before(spoken, statement) : Optional.empty())
                .or(() -> asks(stance)
                        ? Optional.empty()
                        : Issues.of(spoken.tree(), 0, spoken.tree().size()));
    }

    /** "Any questions?" he asked: who wants to know asks for nothing. */
    private static boolean asksBack(Statement statement) {
        return statement.content().stream().anyMatch(words -> words.words().contains("?"));
    }

    /** "To leave", "a truce": not ", a racist", which is what somebody is called. */
    private static boolean asksFor(Stretch stretch) {
        boolean thing =
                List.of("a", "an", "the", "more").contains(stretch.tree().word(stretch.from()))
                        || stretch.tree().token(stretch.from()).upos().equals("ADP");
        for (int i = stretch.from(); !thing && i < stretch.to(); i++) {
            thing = stretch.tree().token(i).upos().equals("VERB");
        }
        return thing;
    }

    /** What is asked for is named in the words that ask. */
    private static boolean asks(String stance) {
        return stance.equals("demand") || stance.equals("urge");
    }

    /** "It will take time to study them": what was said before. */
    private static boolean pointsBack(Stretch stretch) {
        Tree tree = stretch.tree();
        for (int i = stretch.from(); i < stretch.to(); i++) {
            if (tree.is(i, "obj") && List.of("it", "them", "this", "these").contains(tree.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** What the last sentence before is about in which the same speaker says what it is about. */
    private Optional<String> before(Spoken spoken, Statement statement) {
        return statement.content().stream()
                .flatMap(evidence -> Stretch.of(story, evidence).stream())
                .filter(stretch -> stretch.tree().index() < spoken.tree().index())
                .flatMap(stretch -> stretch.issue().stream())
                .reduce((first, next) -> next);
    }

    /** "Warned that Halvoria was arming", "warned of a hard winter": nothing of one's own is threatened. */
    private boolean isForecast(Statement statement, List<Stretch> stretches) {
        return stretches.stream()
                .noneMatch(stretch -> new Warning(players).threatens(stretch, mouthpiece.sides(statement)));
    }

    /** "The claim that Halvoria fired". */
    private static boolean isOfCharge(Stretch stretch) {
        int at = stretch.from();
        while (at < stretch.to() - 1 && !stretch.tree().token(at).upos().equals("NOUN")) {
            at++;
        }
        return Polarity.isCharge(stretch.tree(), at);
    }

    /** "Demanded | to know why the gates were shut": an answer is all that is asked for. */
    private static boolean wantsToKnow(Stretch stretch) {
        Tree tree = stretch.tree();
        return tree.word(stretch.from()).equals("to")
                && tree.word(stretch.from() + 1).equals("know");
    }

    /** A statement whose cue alone takes a stance: "They must go? he asked, demanding it". */
    private Optional<Held> act(Statement statement, List<Stretch> stretches) {
        Optional<String> issue =
                stretches.stream().flatMap(part -> part.matter().stream()).findFirst();
        boolean idle = issue.isEmpty()
                || Mouthpiece.isPrivate(statement)
                || stretches.get(0).isQuestion()
                || wantsToKnow(stretches.get(0))
                || statement.act().equals("request") && asksBack(statement)
                || statement.act().equals("offer") && Idle.areWords(stretches.get(0))
                || asks(Stances.ofAct(statement.act()).orElse(""))
                        && stretches.stream().noneMatch(SpokenStances::asksFor)
                || statement.act().equals("warn") && isForecast(statement, stretches);
        Optional<String> taken = Stances.ofAct(statement.act())
                .map(stance -> stance.equals("reject") && isOfCharge(stretches.get(0)) ? "deny" : stance);
        return (idle ? Optional.<String>empty() : taken).map(stance -> {
            Position open = new Position(
                    List.of(statement.content().get(0)),
                    mouthpiece.holders(statement),
                    statement.addressee(),
                    "",
                    stance,
                    Optional.empty(),
                    statement.when());
            return new Held(stretches.get(0), stretches.get(0).from(), Held.How.CUED, issue, open);
        });
    }
}
