package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.coding.Deed;
import org.rapporteur.entry.Evidence;
import org.rapporteur.entry.Position;

/** The positions that a story tells of by a verb or noun: "Dravenia demands that ...", "its refusal to talk". */
final class ReportedStances {
    private static final List<Tone> SIDES = List.of(new WillingTone(), new WontTone(), new ListedTone("sides.tsv"));

    private final Deeds deeds = Deeds.english();
    private final Story story;
    private final Players players;
    private final Roles roles;
    private final Mouthpiece mouthpiece;
    private final Drafts drafts;
    private final Warning warning;

    ReportedStances(Story story, Players players) {
        this.mouthpiece = new Mouthpiece(players);
        this.story = story;
        this.players = players;
        this.roles = new Roles(players);
        this.drafts = new Drafts(story, players);
        this.warning = new Warning(players);
    }

    /** "Dravenia is ready to talk", "is against the draft": how the story itself says that a party stands. */
    Optional<Held> willing(Tree tree, int at) {
        List<String> holders = Tone.list(SIDES, tree, at)
                ? mouthpiece.holders(tree, party(tree, at), players.of(tree, party(tree, at)))
                : List.of();
        if (holders.isEmpty() || ToldStance.UNHELD.contains(Mood.of(tree, at))) {
            return Optional.empty();
        }
        Spoken told = new Spoken(new Stretch(tree, 0, tree.size()), List.copyOf(players.sides(holders)), players);
        Stretch clause = told.clause(at);
        return Tone.first(SIDES, told, at)
                .map(stance -> new Held(
                        clause,
                        at,
                        Held.How.WILLING,
                        Issues.of(tree, 0, tree.size()),
                        open(clause, at, holders, stance)));
    }

    /** "Will not open the pass until Dravenia hands over two men": what is waited for is demanded. */
    Optional<Held> awaited(Tree tree, int at) {
        Optional<AwaitedDeed> deed = AwaitedDeed.of(tree, at, players);
        return deed.isPresent() ? Optional.of(deed.get().held(story, at)) : Optional.empty();
    }

    /** "Corvania's plan includes a patrol and an exchange of prisoners": what somebody's plan holds he offers. */
    List<Held> held(Tree tree, int at) {
        Optional<Contents> contents = Contents.of(tree, at);
        int owner = tree.child(at, "nmod:poss");
        List<String> holders = contents.isEmpty() || owner < 0
                ? List.of()
                : mouthpiece.holders(tree, Clause.NONE, players.of(tree, owner));
        if (holders.isEmpty()) {
            return List.of();
        }
        return contents.get().things().stream()
                .map(thing -> new Held(
                        thing,
                        at,
                        Held.How.THING,
                        Optional.empty(),
                        open(thing, at, holders, contents.get().stance())))
                .toList();
    }

    /** Who is ready, against a thing, or has doubts. */
    private static int party(Tree tree, int at) {
        if (tree.is(at, "case") && tree.head(at) >= 0) {
            return tree.child(tree.head(at), "nsubj");
        }
        return new Clause(tree, tree.is(at, "obj") ? tree.head(at) : at).subject();
    }

    /** "Orlin gave no sign that his country would do so": what was asked and is left unanswered is not granted. */
    Optional<Held> silent(Tree tree, int at) {
        boolean sign = Idle.isNoSign(tree, at);
        List<String> holders =
                sign ? players.holders(players.of(tree, new Clause(tree, tree.head(at)).subject())) : List.of();
        Stretch said = new Stretch(tree, at, tree.size());
        return holders.isEmpty()
                ? Optional.empty()
                : Optional.of(new Held(said, at, Held.How.SILENT, Optional.empty(), open(said, at, holders, "refuse")));
    }

    private Position open(Stretch words, int at, List<String> holders, String stance) {
        Tree tree = words.tree();
        return new Position(
                List.of(story.evidence(tree, words.from(), words.to())),
                holders,
                List.of(),
                "",
                stance,
                Conditions.of(tree, at),
                story.calendar().of(tree, at));
    }

    /** What the word at {@code at} tells of, one stance for each thing asked: "that it open the gates and pay". */
    List<Held> at(Tree tree, int at) {
        boolean verb = tree.token(at).upos().equals("VERB");
        Optional<Deed> deed = deed(tree, at, verb);
        Optional<String> stance = ToldStance.of(tree, at, verb, deed);
        if (stance.isEmpty() || !isTaken(tree, at, verb, deed, stance.get())) {
            return List.of();
        }
        Parts parts = parts(tree, at, verb, deed.orElse(deeds.named("demand").orElseThrow()));
        List<String> holders = holders(tree, at, verb, parts);
        boolean none = holders.size() > 1 && stance.get().equals("refuse") && Mood.negated(tree, at);
        Optional<String> taken =
                deed.filter(known -> known.name().equals("warning")).isPresent()
                        ? warning.stance(tree, at, players.sides(holders))
                        : stance;
        if (taken.isEmpty() || holders.isEmpty() || none) {
            return List.of();
        }
        Held.How how = saysOnWhat(tree, at, deed.isPresent()) ? Held.How.THING : Held.How.TOLD;
        List<Held> out = new ArrayList<>();
        for (Stretch matter : matters(tree, at)) {
            Position open = new Position(
                    List.of(evidence(matter, at, out.isEmpty())),
                    holders,
                    asked(matter, taken.get(), parts.recipients()).stream()
                            .filter(id -> !holders.contains(id))
                            .toList(),
                    "",
                    taken.get(),
                    Conditions.of(tree, at),
                    story.calendar().of(tree, at));
            out.add(new Held(matter, at, how, Optional.empty(), open));
        }
        return out;
    }

    /** Whether somebody takes the stance here that the word tells of. */
    private boolean isTaken(Tree tree, int at, boolean verb, Optional<Deed> deed, String stance) {
        boolean bare = !verb && deed.isPresent() && ToldStance.GIVING.contains(stance) && isBare(tree, at);
        boolean willing = tree.is(at, "xcomp") && WillingTone.isMind(tree, tree.head(at));
        return !bare
                && !willing
                && !(stance.equals("offer") && isOfDemands(tree, at, verb))
                && !ToldStance.isNobodys(tree, at, stance)
                && !Idle.is(tree, at);
    }

    /** "Set out its demands": nothing is offered. */
    private boolean isOfDemands(Tree tree, int at, boolean verb) {
        int thing = verb ? new Clause(tree, at).object() : Clause.NONE;
        return thing >= 0 && deeds.isA(tree.lemma(thing), "demand");
    }

    private List<String> holders(Tree tree, int at, boolean verb, Parts parts) {
        boolean nobodys = nobodys(tree, at);
        List<String> owners = nobodys ? drafts.owners(tree, tree.child(at, "nsubj")) : paper(tree, at);
        return nobodys || !owners.isEmpty()
                ? owners
                : mouthpiece.holders(tree, verb ? new Clause(tree, at).subject() : Clause.NONE, parts.actors());
    }

    /** Whether the word itself leads to what it is on: a verb of deeds, "opposition to", "the demand that". */
    private static boolean saysOnWhat(Tree tree, int at, boolean deed) {
        boolean verb = tree.token(at).upos().equals("VERB");
        boolean led =
                verb ? Stances.isLed(new Clause(tree, at), "verb ") : Stances.isLed(new Clause(tree, at), "noun ");
        boolean clause =
                !verb && tree.child(at, "acl") >= 0 && Set.of("that", "to").contains(tree.word(at + 1));
        return verb && deed
                || led
                || clause
                || !verb && deed && tree.word(at + 1).equals("for");
    }

    /** "The offer", "a formal proposal": what was offered before, and on what is not said. */
    private static boolean isBare(Tree tree, int noun) {
        int clause = tree.child(noun, "acl");
        int thing = tree.child(noun, "nmod", "compound");
        boolean says = clause >= 0 && tree.child(clause, "mark") >= 0;
        boolean owner = thing >= 0 && tree.token(thing).relation().equals("nmod:poss");
        return !says && (thing < 0 || owner) && !Set.of("to", "for", "that").contains(tree.word(noun + 1));
    }

    /** Who is to do what is demanded, where its clause names them. */
    private List<String> asked(Stretch matter, String stance, List<String> recipients) {
        Tree tree = matter.tree();
        for (int i = matter.from(); stance.equals("demand") && i < Math.min(matter.to(), matter.from() + 6); i++) {
            List<String> named = tree.is(i, "nsubj") ? players.of(tree, i) : List.of();
            if (!named.isEmpty()) {
                return named;
            }
        }
        return recipients;
    }

    private static List<Stretch> matters(Tree tree, int at) {
        return Matter.of(tree, at).stream()
                .flatMap(matter -> Conjuncts.of(matter.stretch()).stream())
                .filter(stretch -> stretch.from() < stretch.to())
                .toList();
    }

    /** The first thing asked is quoted with the word that asks for it. */
    private Evidence evidence(Stretch matter, int at, boolean first) {
        return first
                ? story.evidence(matter.tree(), Math.min(matter.from(), at), Math.max(matter.to(), at + 1))
                : story.evidence(matter.tree(), matter.from(), matter.to());
    }

    private Optional<Deed> deed(Tree tree, int at, boolean verb) {
        if (verb) {
            Clause clause = new Clause(tree, at);
            return deeds.verb(clause, new Objects(clause, players, deeds)::are);
        }
        if (!tree.token(at).upos().equals("NOUN")) {
            return Optional.empty();
        }
        return isListed(tree, at) ? deeds.named("demand") : deeds.noun(tree, at);
    }

    /** "Listed three conditions: a truce and an apology" demands them. */
    private boolean isListed(Tree tree, int noun) {
        return deeds.isA(tree.lemma(noun), "demand") && tree.word(noun + 1).equals(":") && tree.is(noun, "obj");
    }

    /** "The nine-point draft demands": those demand whose draft the story elsewhere says it is. */
    private static boolean nobodys(Tree tree, int at) {
        int subject = tree.token(at).upos().equals("VERB") ? tree.child(at, "nsubj") : -1;
        return subject >= 0
                && (PaperWord.at(tree, subject).isPresent() || Drafts.isDraft(tree, subject))
                && tree.child(subject, "nmod:poss", "amod", "nmod") < 0;
    }

    /** "Its draft was sent in March. It asks for": whose the paper is that the last sentence was about. */
    private List<String> paper(Tree tree, int at) {
        boolean it = tree.word(tree.child(at, "nsubj")).equals("it") && tree.index() > 0;
        Tree before = it ? story.trees().get(tree.index() - 1) : tree;
        return it && before.paragraph() == tree.paragraph() ? Drafts.subjects(before, players) : List.of();
    }

    private Parts parts(Tree tree, int at, boolean verb, Deed deed) {
        Parts found = verb ? roles.of(new Clause(tree, at), deed) : roles.of(tree, at, deed);
        int sender = Drafts.sender(tree, at);
        if (sender >= 0) {
            return new Parts(players.of(tree, sender), found.recipients());
        }
        int above = ToldStance.isAnew(tree, at) ? tree.head(tree.head(at)) : -1;
        return above < 0 ? found : new Parts(players.of(tree, new Clause(tree, above).subject()), found.recipients());
    }
}
