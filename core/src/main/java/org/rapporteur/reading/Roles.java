package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.List;
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
    private static final int REACH = 12;
    /** What is done with papers or troops of one's own: who has them sends or moves them. */
    private static final Set<String> OWN =
            Set.of("written_exchange", "deployment", "withdrawal", "exercise", "pullout");

    /** How a tree may hang what is sent to several: "sent Halvoria, as well as others, a letter". */
    private static final List<String> THINGS = List.of("obj", "obl", "appos", "orphan");

    private static final Set<String> MEETING = Set.of("with", "between", "among");
    private final Players players;
    private final NounRoles nouns;
    private final Opposite opposite;

    Roles(Players players) {
        this.players = players;
        this.nouns = new NounRoles(players);
        this.opposite = new Opposite(players);
    }

    /** The parts of a deed that a verb tells of. */
    Parts of(Clause clause, Deed deed) {
        List<String> named = actors(clause);
        List<String> actors = named.isEmpty() ? owner(clause, deed) : named;
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

    /** The parts of a deed that a noun tells of. */
    Parts of(Tree tree, int noun, Deed deed) {
        return nouns.of(tree, noun, deed);
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
        List<String> met = counterparts(clause);
        boolean alone = met.isEmpty() && actors.size() == 1 && deed.is("AGREE");
        List<String> others = alone ? recipients(clause, deed, actors) : List.of();
        return others.isEmpty()
                ? Parts.of(Deed.Sides.EACH, actors, met, players)
                : Parts.of(Deed.Sides.TO, actors, others, players);
    }

    /** Whom people turn on when nobody else is named: their own state; an unnamed party of no state is of theirs. */
    private List<String> home(Clause clause, Deed deed, List<String> actors, List<String> recipients) {
        boolean unnamed = recipients.stream()
                .allMatch(id -> id.startsWith("anon:") && players.side(id).equals(id));
        Set<String> states = players.states(actors);
        boolean own = actors.stream().allMatch(id -> states.contains(id) || players.speaksForState(id));
        boolean named = deed.is("ASSAULT") && actors.stream().allMatch(id -> id.startsWith("person:"));
        boolean people = !actors.isEmpty() && !named && (!own || deed.is("PROTEST") || deed.is("COERCE"));
        boolean inner = deed.plover().map(AT_HOME::contains).orElse(false)
                && unnamed
                && states.size() == 1
                && (players.onlyState(clause.tree(), states) || !recipients.isEmpty() && !deed.is("ASSAULT"))
                && (!recipients.isEmpty() || people);
        return inner ? List.copyOf(states) : recipients;
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

    /** The subject; where the grammar is torn, the last power named before the verb. */
    private List<String> actors(Clause clause) {
        List<String> beside = clause.tree().child(clause.verb(), "nsubj") < 0 && !clause.passive()
                ? players.beside().rightBefore(clause.tree(), clause.verb())
                : List.of();
        List<String> subject = beside.isEmpty() ? subject(clause) : beside;
        List<String> named = subject.isEmpty() && !clause.passive() ? owner(clause) : subject;
        boolean missing = named.isEmpty() && !clause.passive() && finite(clause) && !thing(clause);
        List<String> voice = missing ? players.printed(clause.tree(), clause.subject()) : List.of();
        return missing && voice.isEmpty()
                ? players.beside().before(clause.tree(), clause.verb(), REACH)
                : first(named, voice);
    }

    private static List<String> first(List<String> some, List<String> others) {
        return some.isEmpty() ? others : some;
    }

    /** The subject with all in its line, where the tree has lost some of them: "Marek and Water Minister Orlin agreed". */
    private List<String> subject(Clause clause) {
        Tree tree = clause.tree();
        List<String> found = players.of(tree, clause.subject());
        boolean own = found.size() == 1 && !clause.passive() && tree.child(clause.verb(), "nsubj") >= 0;
        List<String> line = own ? players.beside().rightBefore(tree, clause.verb()) : List.of();
        return line.size() > 1 && line.containsAll(found) ? line : found;
    }

    /** "a bombing killed": what happened is nobody. */
    private static boolean thing(Clause clause) {
        int subject = clause.subject();
        return subject >= 0 && Deeds.english().noun(clause.tree(), subject).isPresent();
    }

    /** "issued a statement demanding", "sent allies a letter asking": who issued or sent it demands. */
    private List<String> owner(Clause clause) {
        Tree tree = clause.tree();
        int noun = tree.is(clause.verb(), "acl") ? tree.head(clause.verb()) : Clause.NONE;
        boolean given = noun >= 0 && THINGS.stream().anyMatch(as -> tree.is(noun, as));
        int verb = given ? tree.head(noun) : Clause.NONE;
        for (int steps = 0; steps < 2 && verb >= 0 && !tree.token(verb).upos().equals("VERB"); steps++) {
            verb = tree.head(verb);
        }
        return verb >= 0 ? players.of(tree, new Clause(tree, verb).subject()) : List.of();
    }

    private static boolean finite(Clause clause) {
        Tree tree = clause.tree();
        return List.of("VBD", "VBZ", "VBP", "VBN")
                        .contains(tree.token(clause.verb()).xpos())
                || tree.child(clause.verb(), "aux") >= 0;
    }

    private List<String> counterparts(Clause clause) {
        Tree tree = clause.tree();
        int with = clause.oblique("with");
        List<String> met = with > clause.verb() ? players.of(tree, with) : List.of();
        int object = clause.object();
        if (met.isEmpty() && object >= 0 && !isSomewhere(tree, object)) {
            met = players.of(tree, object);
        }
        List<String> among = met.isEmpty() && object >= 0 ? nouns.among(tree, object, MEETING) : met;
        return among.isEmpty() ? beside(clause) : among;
    }

    /** "hold a session in Karsholm": where people meet is nobody whom they meet. */
    private static boolean isSomewhere(Tree tree, int noun) {
        boolean in = false;
        for (int child : tree.children(noun)) {
            in |= NounRoles.marked(tree, child, "in") || NounRoles.marked(tree, child, "at");
        }
        Deeds deeds = Deeds.english();
        boolean meeting = deeds.noun(tree, noun).isPresent()
                || deeds.isA(tree.lemma(noun), "meeting")
                || deeds.isA(tree.lemma(noun), "talks");
        return in && meeting && tree.child(noun, "nmod:poss") < 0;
    }

    /** Whom the word "with" names somewhere behind the verb, whatever it hangs on: a person rather than his state. */
    private List<String> beside(Clause clause) {
        Tree tree = clause.tree();
        int end = Math.min(tree.size(), clause.verb() + REACH);
        for (int i = clause.verb() + 1; i < end; i++) {
            List<List<String>> next = tree.word(i).equals("with")
                    ? players.beside().after(tree, i, mark(tree, i)).stream()
                            .map(players::of)
                            .toList()
                    : List.of();
            if (!next.isEmpty()) {
                return next.stream()
                        .filter(ids -> ids.get(0).startsWith("person:"))
                        .findFirst()
                        .orElse(next.get(0));
            }
        }
        return List.of();
    }

    /** How far it is to the next mark, at most five words. */
    private static int mark(Tree tree, int from) {
        int at = from + 1;
        while (at < from + 5 && at < tree.size() && !tree.token(at).upos().equals("PUNCT")) {
            at++;
        }
        return at - from;
    }

    private List<String> recipients(Clause clause, Deed deed, List<String> actors) {
        Tree tree = clause.tree();
        int object = clause.object();
        List<String> found = opposite.phrase(clause, tree.child(clause.verb(), "iobj"), actors);
        if (found.isEmpty() && players.means(tree, object)) {
            found = opposite.phrase(clause, object, actors);
        }
        boolean words = deed.plover().isEmpty();
        String[] marks = words ? TOLD : deed.is("ACCUSE") ? ABOUT : TOWARDS;
        for (int i = 0; i < marks.length && found.isEmpty(); i++) {
            found = opposite.phrase(clause, clause.oblique(marks[i]), actors);
            found = found.isEmpty() && deed.is("ACCUSE") ? within(clause, marks[i], actors) : found;
        }
        if (found.isEmpty() && deed.is("THREATEN")) {
            found = opposite.warned(clause, actors);
        }
        List<String> all = found.isEmpty() && !words ? opposite.of(clause, actors) : found;
        return deed.is("MOBILIZE") || deed.is("RETREAT") ? withoutPeople(all) : all;
    }

    /** Troops are moved to places and states; a name that is taken for a person is a town's. */
    private List<String> withoutPeople(List<String> ids) {
        return ids.stream()
                .filter(id -> !id.startsWith("person:") || !players.side(id).equals(id))
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
