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
    /** "drew criticism": those who draw it do not voice it. */
    private static final Set<String> SUFFER = Set.of(
            "draw", "face", "meet", "receive", "spark", "prompt", "provoke", "attract", "trigger", "elicit", "get");

    private static final Set<String> GIVING = Set.of("agree", "promise", "offer");

    private static final Tone WILLING = new WillingTone();

    private final Deeds deeds = Deeds.english();
    private final Story story;
    private final Players players;
    private final Roles roles;
    private final Demands demands;
    private final Drafts drafts;

    ReportedStances(Story story, Players players, Demands demands) {
        this.demands = demands;
        this.story = story;
        this.players = players;
        this.roles = new Roles(players);
        this.drafts = new Drafts(story, players);
    }

    /** "Dravenia is ready to talk": by an adjective, where the story itself says it. */
    Optional<Position> willing(Tree tree, int at) {
        int subject = new Clause(tree, at).subject();
        List<String> holders = subject < 0 ? List.of() : List.copyOf(players.sides(players.of(tree, subject)));
        Spoken told = new Spoken(new Stretch(tree, 0, tree.size()), holders, players);
        Stretch clause = told.clause(at);
        return holders.isEmpty() || UNHELD.contains(Mood.of(tree, at))
                ? Optional.empty()
                : WILLING.at(told, at)
                        .flatMap(stance -> clause.matter()
                                .map(issue -> new Position(
                                        List.of(story.evidence(tree, clause.from(), clause.to())),
                                        holders,
                                        List.of(),
                                        issue,
                                        stance,
                                        Conditions.of(tree, at),
                                        story.calendar().of(tree, at))));
    }

    /** What the word at {@code at} tells of, one position for each thing asked: "that it open the gates and pay". */
    List<Position> at(Tree tree, int at) {
        boolean verb = tree.token(at).upos().equals("VERB");
        Optional<Deed> deed = deed(tree, at, verb);
        Optional<String> stance = stance(tree, at, verb, deed);
        if (stance.isEmpty() || unheld(tree, at, stance.get()) || idle(tree, at)) {
            return List.of();
        }
        Parts parts = parts(tree, at, verb, deed.orElse(deeds.named("demand").orElseThrow()));
        List<String> holders =
                nobodys(tree, at) ? drafts.owners(tree, tree.child(at, "nsubj")) : players.holders(parts.actors());
        boolean none = holders.size() > 1 && stance.get().equals("refuse") && Mood.negated(tree, at);
        List<Position> out = new ArrayList<>();
        for (Stretch matter : holders.isEmpty() || none ? List.<Stretch>of() : matters(tree, at)) {
            issue(matter, at, verb)
                    .ifPresent(issue -> out.add(new Position(
                            List.of(evidence(matter, at, out.isEmpty())),
                            holders,
                            parts.recipients().stream()
                                    .filter(id -> !holders.contains(id))
                                    .toList(),
                            issue,
                            stance.get(),
                            Conditions.of(tree, at),
                            story.calendar().of(tree, at))));
        }
        return out;
    }

    private static List<Stretch> matters(Tree tree, int at) {
        return Matter.of(tree, at).stream()
                .flatMap(matter -> Conjuncts.of(matter.stretch()).stream())
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

    /** What is asked, or what the demands were about that are turned down; nothing of a noun that only names them. */
    private Optional<String> issue(Stretch matter, int at, boolean verb) {
        Tree tree = matter.tree();
        boolean thing = verb && deed(tree, at, true).isPresent() || Stances.takesThing(tree, at);
        Optional<String> taken = Demands.isDemand(tree, at) ? Optional.empty() : demands.taken(matter);
        return taken.or(() -> thing
                ? matter.matter(() -> demands.offered(matter))
                : matter.issue().or(() -> demands.offered(matter)));
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
        if (tree.token(at).xpos().equals("VBG")
                && tree.is(at, "advcl")
                && tree.word(at - 1).equals(",")) {
            return false;
        }
        boolean refusal = List.of("refuse", "deny").contains(stance) && Mood.negated(tree, at);
        return UNHELD.contains(mood) || mood == Modality.DENIED && !refusal;
    }

    /** By the word alone, where somebody is said to do it. */
    private static Optional<String> telling(Clause clause, boolean verb) {
        boolean bare = clause.participle() && clause.tree().child(clause.verb(), "aux", "nsubj") < 0;
        boolean nobody = verb && (clause.passive() ? clause.subject() < 0 : bare);
        return nobody ? Optional.empty() : Stances.ofTelling(clause, verb);
    }

    /** "drew criticism", "in a call that", "has read the reply": words that take no stance here. */
    private static boolean idle(Tree tree, int at) {
        int above = tree.is(at, "obj") || tree.is(at, "obl") ? tree.head(at) : -1;
        boolean suffered = above >= 0 && SUFFER.contains(tree.lemma(above));
        boolean phoned = tree.lemma(at).equals("call")
                && tree.token(at).upos().equals("NOUN")
                && !List.of("for", "on", "to").contains(tree.word(at + 1));
        return suffered || phoned || comments(tree, at) || asked(tree, at) || accord(tree, at);
    }

    /** "Declined to comment" is no stance on what is commented on. */
    private static boolean comments(Tree tree, int at) {
        int clause = tree.child(at, "xcomp");
        return clause >= 0
                && List.of("comment", "elaborate", "speculate", "answer", "say").contains(tree.lemma(clause));
    }

    /** "The nine-point draft demands": those demand whose draft the story elsewhere says it is. */
    private static boolean nobodys(Tree tree, int at) {
        int subject = tree.token(at).upos().equals("VERB") ? tree.child(at, "nsubj") : -1;
        return subject >= 0
                && (PaperWord.at(tree, subject).isPresent() || Drafts.isDraft(tree, subject))
                && tree.child(subject, "nmod:poss", "amod", "nmod") < 0;
    }

    /** "Asked whether he would go": a question is no request. */
    private static boolean asked(Tree tree, int at) {
        int clause = tree.lemma(at).equals("ask") ? tree.child(at, "ccomp", "advcl", "xcomp") : -1;
        int mark = clause < 0 ? -1 : tree.child(clause, "mark", "advmod");
        return mark >= 0
                && List.of("whether", "if", "how", "when", "why", "where").contains(tree.word(mark));
    }

    /** "The draft accord", "without agreement": a paper or a lack, unless something is agreed to. */
    private static boolean accord(Tree tree, int at) {
        boolean noun =
                List.of("agreement", "accord", "pact", "deal", "consensus").contains(tree.lemma(at))
                        && !tree.token(at).upos().equals("VERB");
        int clause = tree.child(at, "acl");
        boolean bare = clause < 0 || tree.token(clause).relation().equals("acl:relcl");
        return noun && bare && !List.of("to", "on", "that").contains(tree.word(at + 1));
    }

    private Parts parts(Tree tree, int at, boolean verb, Deed deed) {
        return verb ? roles.of(new Clause(tree, at), deed) : roles.of(tree, at, deed);
    }
}
