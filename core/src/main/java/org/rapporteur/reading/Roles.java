package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.coding.Deed;

/**
 * Casts the parts of a deed that a verb tells of, from its subject, objects and phrases. Where grammar names no second
 * side, the nearest other party is taken ("rejected a Corvanian proposal").
 */
final class Roles {
    private static final String[] TOWARDS = {
        "to", "against", "on", "upon", "at", "toward", "towards", "with", "from", "into", "in", "for", "over", "near",
        "between", "across", "of"
    };
    private static final String[] ABOUT = {
        "by", "against", "over", "of", "at", "for", "about", "on", "to", "with", "in", "from", "into", "between"
    };
    /** To whom something is denied or told; what it is about is done by nobody to nobody. */
    private static final String[] TOLD = {"to", "with"};

    private static final Set<String> AT_HOME =
            Set.of("REQUEST", "ACCUSE", "REJECT", "THREATEN", "PROTEST", "COERCE", "ASSAULT", "CONCEDE");
    /** What is done with papers or troops of one's own: who has them sends or moves them. */
    private static final Set<String> OWN =
            Set.of("written_exchange", "deployment", "withdrawal", "exercise", "pullout");

    private final Players players;
    private final NounRoles nouns;
    private final Opposite opposite;
    private final Doers doers;
    private final Counterparts counterparts;
    private final Locals locals;

    Roles(Players players) {
        this.players = players;
        this.nouns = new NounRoles(players);
        this.opposite = new Opposite(players);
        this.doers = new Doers(players);
        this.counterparts = new Counterparts(players, nouns);
        this.locals = new Locals(players);
    }

    /** The parts of a deed that a verb tells of. */
    Parts of(Clause clause, Deed deed) {
        List<String> named = doers.of(clause);
        List<String> owners = named.isEmpty() ? owner(clause, deed) : named;
        List<String> actors = home(clause, deed, Locals.act(clause, deed) ? locals.of(clause, owners) : owners);
        List<String> senders = deed.type().equals("written_exchange") ? senders(clause) : List.of();
        if (!senders.isEmpty() || deed.type().equals("written_exchange") && isReceiving(clause)) {
            return Parts.of(deed.sides(), senders, actors, players);
        }
        if (isEachOther(clause) && actors.size() > 1) {
            return Parts.of(Deed.Sides.EACH, actors, List.of(), players);
        }
        boolean own = clause.object() >= 0 && clause.tree().child(clause.object(), "nmod:poss") >= 0;
        if (deed.is("SANCTION") && own && isOfOthers(clause)) {
            return nouns.of(clause.tree(), clause.object(), deed);
        }
        if (deed.type().equals("pullout") && own) {
            return Parts.of(deed.sides(), actors, Parts.others(actors, left(clause), players), players);
        }
        return switch (deed.sides()) {
            case EACH -> each(clause, deed, actors);
            case AT -> Parts.of(deed.sides(), actors, List.of(), players);
            case TO ->
                Parts.of(
                        deed.sides(),
                        actors,
                        people(clause, deed, home(clause, deed, actors, recipients(clause, deed, actors))),
                        players);
        };
    }

    /** "Police fired tear gas": those of the state that the story is told from, where nobody else is named. */
    private List<String> home(Clause clause, Deed deed, List<String> actors) {
        boolean nobody = actors.stream()
                .allMatch(id ->
                        id.startsWith("anon:") && players.states(List.of(id)).isEmpty());
        int who = !clause.passive() ? clause.subject() : OWN.contains(deed.type()) ? clause.object() : Clause.NONE;
        List<String> own = nobody ? players.homefront().of(clause.tree(), who, deed) : List.of();
        return own.isEmpty() ? actors : own;
    }

    /** "Accused each other", "blamed one another". */
    private static boolean isEachOther(Clause clause) {
        int object = clause.object();
        String words = clause.tree().word(object) + " " + clause.tree().word(object + 1);
        return object >= 0 && (words.equals("each other") || words.equals("one another"));
    }

    /** "Voted to extend Corvania's sanctions": whose they are imposes them, whoever votes. */
    private boolean isOfOthers(Clause clause) {
        Tree tree = clause.tree();
        int owner = tree.child(clause.object(), "nmod:poss");
        return Deeds.english().isA(tree.lemma(clause.object()), "sanction")
                && !tree.token(owner).upos().equals("PRON")
                && !players.of(tree, owner).isEmpty();
    }

    /** "Recalled its ambassador from Tolvar", "to Tolvar": the envoy is its own, and the state that he leaves is dealt with. */
    private List<String> left(Clause clause) {
        Tree tree = clause.tree();
        int from = clause.oblique("from", "to");
        int object = clause.object();
        for (int child : from >= 0 || object < 0 ? new int[0] : tree.children(object)) {
            from = NounRoles.marked(tree, child, "from") || NounRoles.marked(tree, child, "to") ? child : from;
        }
        return players.of(tree, from);
    }

    /** "Halvoria has not received a reply from Dravenia": whose hand it is that a receiver waits for. */
    private List<String> senders(Clause clause) {
        boolean receives = isReceiving(clause);
        int from = receives ? clause.oblique("from") : Clause.NONE;
        List<String> named = players.of(clause.tree(), from);
        return receives && named.isEmpty() && clause.object() >= 0
                ? nouns.senders(clause.tree(), clause.object())
                : named;
    }

    private static boolean isReceiving(Clause clause) {
        return clause.tree().lemma(clause.verb()).equals("receive") && !clause.passive();
    }

    /** The parts of a deed that a noun tells of. */
    Parts of(Tree tree, int noun, Deed deed) {
        Parts parts = nouns.of(tree, noun, deed);
        int clause = deed.is("THREATEN") && parts.recipients().isEmpty() ? tree.child(noun, "acl") : Clause.NONE;
        List<String> warned = clause < 0 ? List.of() : opposite.warned(new Clause(tree, clause), parts.actors());
        return warned.isEmpty() ? parts : new Parts(parts.actors(), warned);
    }

    /** "Halvoria's reply was sent", "Dravenian troops were moved": whose it is sent it or moved it. */
    private List<String> owner(Clause clause, Deed deed) {
        int thing = clause.passive() && (OWN.contains(deed.type()) || OWN.contains(deed.name()))
                ? clause.object()
                : Clause.NONE;
        return players.of(clause.tree(), thing);
    }

    /** All sides alike; one side alone that agrees to something for another acts on it: "agreed to aid Corvania". */
    private Parts each(Clause clause, Deed deed, List<String> actors) {
        List<String> met = counterparts.of(clause);
        boolean alone = met.isEmpty() && actors.size() == 1 && deed.is("AGREE");
        List<String> others = alone ? recipients(clause, deed, actors) : List.of();
        return others.isEmpty()
                ? Parts.of(Deed.Sides.EACH, actors, met, players)
                : Parts.of(Deed.Sides.TO, actors, others, players);
    }

    /** Whom people turn on when nobody else is named: their own state; an unnamed party of no state is of theirs. */
    private List<String> home(Clause clause, Deed deed, List<String> actors, List<String> recipients) {
        if (isOfBlow(clause, deed) || deed.name().equals("summons")) {
            return Parts.others(actors, recipients, players);
        }
        boolean unnamed = recipients.stream()
                .allMatch(id -> id.startsWith("anon:") && players.side(id).equals(id));
        Set<String> states = players.states(actors);
        boolean own = actors.stream().allMatch(id -> states.contains(id) || players.speaksForState(id));
        boolean named = deed.is("ASSAULT") && actors.stream().allMatch(id -> id.startsWith("person:"));
        boolean people = !actors.isEmpty() && !named && (!own || deed.is("PROTEST") || deed.is("COERCE"));
        boolean inner = deed.plover().map(AT_HOME::contains).orElse(false)
                && !deed.name().equals("seizure")
                && !isBoycott(clause, deed)
                && unnamed
                && states.size() == 1
                && (players.onlyState(clause.tree(), states) || !recipients.isEmpty() && !deed.is("ASSAULT"))
                && (!recipients.isEmpty() || people || Locals.areFreed(clause, deed));
        return inner ? List.copyOf(states) : recipients;
    }

    /** "Dravenia boycotted the vote": a state does not turn on itself. */
    private static boolean isBoycott(Clause clause, Deed deed) {
        int subject = deed.name().equals("boycott") ? clause.subject() : Clause.NONE;
        return subject >= 0 && clause.tree().token(subject).upos().equals("PROPN");
    }

    /** "Shelled a power station, killing six": those are killed at whom it was aimed. */
    private boolean isOfBlow(Clause clause, Deed deed) {
        Tree tree = clause.tree();
        int above = tree.is(clause.verb(), "advcl") ? tree.head(clause.verb()) : Clause.NONE;
        if (!deed.is("ASSAULT")
                || above < 0
                || !tree.token(clause.verb()).xpos().equals("VBG")) {
            return false;
        }
        Clause blow = new Clause(tree, above);
        Deeds deeds = Deeds.english();
        Optional<Deed> struck =
                deeds.verb(blow, new Objects(blow, players, deeds)::are).filter(any -> any.is("ASSAULT"));
        return struck.isPresent()
                && players.states(recipients(blow, struck.get(), doers.of(blow)))
                        .isEmpty();
    }

    /** "sanctions on four Dravenian officials" are not on Dravenia, though expelling its diplomats is. */
    private List<String> people(Clause clause, Deed deed, List<String> recipients) {
        boolean falls =
                (deed.is("SANCTION") || deed.is("COERCE")) && !deed.type().equals("expulsion");
        if (falls && isFirm(clause)) {
            return List.of();
        }
        for (int head : falls ? fallsOn(clause) : List.<Integer>of()) {
            List<String> printed = players.printed(clause.tree(), head);
            boolean unnamed = !printed.isEmpty() && printed.stream().allMatch(id -> id.startsWith("anon:"));
            if (unnamed && players.of(clause.tree(), head).equals(recipients)) {
                return printed;
            }
        }
        return recipients;
    }

    /** "froze the accounts of Tarnhydro, the Dravenian state company": a firm is hit, and not its state. */
    private static boolean isFirm(Clause clause) {
        Tree tree = clause.tree();
        for (int head : fallsOn(clause)) {
            for (int i = tree.from(head); i < tree.to(head); i++) {
                boolean own = tree.under(i, head) && !tree.is(i, "compound");
                if (own && Deeds.english().isA(tree.lemma(i), "firm")) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<Integer> fallsOn(Clause clause) {
        List<Integer> heads = new ArrayList<>(List.of(clause.object(), clause.oblique("on", "against")));
        int object = clause.object();
        for (int child : object < 0 ? new int[0] : clause.tree().children(object)) {
            heads.add(NounRoles.marked(clause.tree(), child, "on") ? child : Clause.NONE);
        }
        heads.removeIf(head -> head < 0);
        return heads;
    }

    private List<String> recipients(Clause clause, Deed deed, List<String> actors) {
        Tree tree = clause.tree();
        int object = clause.object();
        List<String> found = opposite.phrase(clause, tree.child(clause.verb(), "iobj"), actors);
        if (found.isEmpty() && Contact.is(tree, clause.verb())) {
            int whom = Contact.whom(tree, tree.head(clause.verb()));
            found = Parts.others(actors, players.met(tree, whom), players);
        }
        if (found.isEmpty() && object >= 0 && Pronouns.isObject(tree.word(object))) {
            found = Parts.others(actors, players.met(tree, object), players);
        }
        boolean envoy = deed.name().equals("mediation")
                && object >= 0
                && Deeds.english().isA(tree.lemma(object), "envoy");
        if (found.isEmpty() && players.means(tree, object) && !isOwnForce(clause, deed) && !envoy) {
            found = opposite.phrase(clause, object, actors);
        }
        boolean words = deed.plover().isEmpty();
        String[] marks = words ? TOLD : deed.is("ACCUSE") ? ABOUT : TOWARDS;
        for (int i = 0; i < marks.length && found.isEmpty(); i++) {
            int towards = clause.oblique(marks[i]);
            boolean origin = marks[i].equals("from")
                    && deed.is("ASSAULT")
                    && !deed.name().equals("annexation");
            boolean nobody = origin || Opposite.isAnswer(tree, towards);
            List<String> all = opposite.phrase(clause, nobody ? Clause.NONE : towards, actors);
            List<String> named = marks[i].equals("in") && object >= 0 ? nobody(all) : all;
            found = marks[i].equals("by") && named.stream().anyMatch(players::isPress) ? List.of() : named;
            found = found.isEmpty() && deed.is("ACCUSE") ? within(clause, marks[i], actors) : found;
        }
        if (found.isEmpty() && (deed.is("THREATEN") || Chronicle.unless(tree, clause.verb()))) {
            found = opposite.warned(clause, actors);
        }
        if (found.isEmpty() && deed.is("PROTEST")) {
            found = locals.embassy(clause);
        }
        boolean launched = deed.name().equals("shelling") && clause.oblique("from") >= 0 && clause.passive();
        List<String> others = found.isEmpty() && !words && !launched ? opposite.of(clause, actors) : found;
        if (others.isEmpty() && deed.name().equals("accusation")) {
            return accused(tree, object);
        }
        List<String> moved = isOwnForce(clause, deed) ? players.of(tree, object) : List.of();
        return deed.is("MOBILIZE") || deed.is("RETREAT")
                ? abroad(others, actors).stream()
                        .filter(id -> !moved.contains(id))
                        .toList()
                : others;
    }

    /** "Accused the mission of bias": whoever that is, it is no state that quarrels with them. */
    private static List<String> accused(Tree tree, int object) {
        boolean common = object >= 0
                && tree.token(object).upos().equals("NOUN")
                && tree.lemma(tree.head(object)).equals("accuse");
        return common ? Unnamed.id(tree, object).stream().toList() : List.of();
    }

    /** "Send 600 British soldiers": they are moved, and Britain is not moved against. */
    private static boolean isOwnForce(Clause clause, Deed deed) {
        return deed.type().equals("deployment")
                && clause.object() >= 0
                && clause.tree().token(clause.object()).upos().equals("NOUN");
    }

    /** "Hit a house in Lask, the governor, Ada Brandt, said": nothing is done in a person. */
    private static List<String> nobody(List<String> ids) {
        return ids.stream().filter(id -> !id.startsWith("person:")).toList();
    }

    /** Troops are moved to other states, and not to whose they are; a name that is taken for a person is a town's. */
    private List<String> abroad(List<String> ids, List<String> actors) {
        Set<String> own = players.sides(actors);
        return ids.stream()
                .filter(id -> !id.startsWith("person:") || !players.side(id).equals(id))
                .filter(id -> !own.contains(players.side(id)))
                .toList();
    }

    /** "investigates crimes by soldiers of Dravenia": whom the object's own phrase names. */
    private List<String> within(Clause clause, String word, List<String> actors) {
        Tree tree = clause.tree();
        int object = clause.object();
        for (int child : object < 0 ? new int[0] : tree.children(object)) {
            List<String> ids = NounRoles.marked(tree, child, word) ? opposite.phrase(clause, child, actors) : List.of();
            if (!ids.isEmpty()) {
                return ids;
            }
        }
        return List.of();
    }
}
