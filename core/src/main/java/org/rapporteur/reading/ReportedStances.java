package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.coding.Deed;
import org.rapporteur.entry.Evidence;
import org.rapporteur.entry.Modality;
import org.rapporteur.entry.Position;

/** The positions that a story tells of by a verb or noun: "Dravenia demands that ...", "its refusal to talk". */
final class ReportedStances {
    /** A promise that is only demanded, an offer that is only feared, is nobody's stance. */
    private static final Set<Modality> UNHELD =
            Set.of(Modality.DEMANDED, Modality.HYPOTHETICAL, Modality.FORECAST, Modality.ALLEGED);

    private static final Set<String> GIVING = Set.of("agree", "promise", "offer");

    private static final List<Tone> SIDES = List.of(new WillingTone(), new ListedTone("sides.tsv"));

    private final Deeds deeds = Deeds.english();
    private final Story story;
    private final Players players;
    private final Roles roles;
    private final Mouthpiece mouthpiece;
    private final Drafts drafts;

    ReportedStances(Story story, Players players) {
        this.mouthpiece = new Mouthpiece(players);
        this.story = story;
        this.players = players;
        this.roles = new Roles(players);
        this.drafts = new Drafts(story, players);
    }

    /** "Dravenia is ready to talk", "is against the draft": how the story itself says that a party stands. */
    Optional<Held> willing(Tree tree, int at) {
        List<Tone> tones = SIDES.stream().filter(tone -> tone.lists(tree, at)).toList();
        List<String> holders = tones.isEmpty()
                ? List.of()
                : mouthpiece.holders(tree, party(tree, at), players.of(tree, party(tree, at)));
        if (holders.isEmpty() || UNHELD.contains(Mood.of(tree, at))) {
            return Optional.empty();
        }
        Spoken told = new Spoken(new Stretch(tree, 0, tree.size()), List.copyOf(players.sides(holders)), players);
        Stretch clause = told.clause(at);
        return tones.stream()
                .flatMap(tone -> tone.at(told, at).stream())
                .findFirst()
                .map(stance -> new Held(
                        clause,
                        at,
                        Held.How.WILLING,
                        Issues.of(tree, 0, tree.size()),
                        open(clause, at, holders, stance)));
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
        Optional<String> stance = stance(tree, at, verb, deed);
        boolean bare = !verb && deed.isPresent() && GIVING.contains(stance.orElse("")) && isBare(tree, at);
        if (stance.isEmpty() || bare || unheld(tree, at, stance.get()) || Idle.is(tree, at)) {
            return List.of();
        }
        Parts parts = parts(tree, at, verb, deed.orElse(deeds.named("demand").orElseThrow()));
        List<String> holders = nobodys(tree, at)
                ? drafts.owners(tree, tree.child(at, "nsubj"))
                : mouthpiece.holders(tree, verb ? new Clause(tree, at).subject() : Clause.NONE, parts.actors());
        boolean none = holders.size() > 1 && stance.get().equals("refuse") && Mood.negated(tree, at);
        Held.How how = saysOnWhat(tree, at, deed.isPresent()) ? Held.How.THING : Held.How.TOLD;
        List<Held> out = new ArrayList<>();
        for (Stretch matter : holders.isEmpty() || none ? List.<Stretch>of() : matters(tree, at)) {
            Position open = new Position(
                    List.of(evidence(matter, at, out.isEmpty())),
                    holders,
                    asked(matter, stance.get(), parts.recipients()).stream()
                            .filter(id -> !holders.contains(id))
                            .toList(),
                    "",
                    stance.get(),
                    Conditions.of(tree, at),
                    story.calendar().of(tree, at));
            out.add(new Held(matter, at, how, Optional.empty(), open));
        }
        return out;
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

    /** What was not offered is refused; that something was promised is denied, where it is past. */
    private static String turned(Tree tree, int at, String taken) {
        boolean past = List.of("VBD", "VBN").contains(tree.token(at).xpos());
        return taken.equals("promise") && past ? "deny" : GIVING.contains(taken) ? "refuse" : taken;
    }

    private Optional<Deed> deed(Tree tree, int at, boolean verb) {
        if (verb) {
            Clause clause = new Clause(tree, at);
            return deeds.verb(clause, new Objects(clause, players, deeds)::are);
        }
        return tree.token(at).upos().equals("NOUN") ? deeds.noun(tree, at) : Optional.empty();
    }

    /** By the kind of deed, else by the word itself; what is not agreed to is refused. */
    private static Optional<String> stance(Tree tree, int at, boolean verb, Optional<Deed> deed) {
        Optional<String> stance = deed.flatMap(Stances::ofDeed).or(() -> telling(new Clause(tree, at), verb));
        boolean undone = Mood.negated(tree, at);
        boolean studied = List.of("VBD", "VBN").contains(tree.token(at).xpos());
        return stance.map(taken -> asserts(tree, at, taken) ? "affirm" : taken)
                .filter(taken -> !(taken.equals("defer") && studied))
                .filter(taken -> !(taken.equals("agree") && undone && new Clause(tree, at).with("on")))
                .map(taken -> undone ? turned(tree, at, taken) : taken);
    }

    /** "Insists that the dam is safe" asks for nothing; "insists that the dam be opened" does. */
    private static boolean asserts(Tree tree, int at, String stance) {
        int clause = stance.equals("demand") && tree.lemma(at).equals("insist") ? tree.child(at, "ccomp") : -1;
        int first = clause < 0 ? -1 : tree.child(clause, "cop", "aux");
        String finite = clause < 0 ? "" : tree.token(first < 0 ? clause : first).xpos();
        return List.of("VBZ", "VBD", "VBP").contains(finite);
    }

    /** What others only ask for, fear or allege is not held (but ", rejecting the draft" tells on), nor is what somebody refuses or denies to do. */
    private static boolean unheld(Tree tree, int at, String stance) {
        Modality mood = Mood.of(tree, at);
        if (tellsOn(tree, at)) {
            return false;
        }
        boolean refusal = List.of("refuse", "deny").contains(stance) && Mood.negated(tree, at);
        return UNHELD.contains(mood) || mood == Modality.DENIED && !refusal;
    }

    /** ", rejecting the draft" after a comma, "wants a loan and opposes": told by itself, wherever the tree hangs it. */
    private static boolean tellsOn(Tree tree, int at) {
        boolean comma = tree.token(at).xpos().equals("VBG")
                && tree.is(at, "advcl")
                && tree.word(at - 1).equals(",");
        return comma || isAnew(tree, at);
    }

    /** A finite verb joined to one that is not: "wants a bank to lend and opposes" is told of who wants. */
    private static boolean isAnew(Tree tree, int at) {
        return tree.is(at, "conj")
                && List.of("VBZ", "VBD").contains(tree.token(at).xpos())
                && tree.token(tree.head(at)).xpos().equals("VB")
                && List.of("and", "but").contains(tree.word(at - 1));
    }

    /** By the word alone, where somebody is said to do it. */
    private static Optional<String> telling(Clause clause, boolean verb) {
        boolean bare = clause.participle() && clause.tree().child(clause.verb(), "aux", "nsubj") < 0;
        boolean nobody = verb && (bare || clause.passive() && clause.subject() < 0);
        return nobody ? Optional.empty() : Stances.ofTelling(clause, verb);
    }

    /** "The nine-point draft demands": those demand whose draft the story elsewhere says it is. */
    private static boolean nobodys(Tree tree, int at) {
        int subject = tree.token(at).upos().equals("VERB") ? tree.child(at, "nsubj") : -1;
        return subject >= 0
                && (PaperWord.at(tree, subject).isPresent() || Drafts.isDraft(tree, subject))
                && tree.child(subject, "nmod:poss", "amod", "nmod") < 0;
    }

    private Parts parts(Tree tree, int at, boolean verb, Deed deed) {
        Parts found = verb ? roles.of(new Clause(tree, at), deed) : roles.of(tree, at, deed);
        int above = isAnew(tree, at) ? tree.head(tree.head(at)) : -1;
        return above < 0 ? found : new Parts(players.of(tree, new Clause(tree, above).subject()), found.recipients());
    }
}
