package org.rapporteur.reading;

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
    private static final Set<String> AT_HOME =
            Set.of("REQUEST", "ACCUSE", "REJECT", "THREATEN", "PROTEST", "COERCE", "ASSAULT", "CONCEDE");
    private static final int REACH = 12;
    private static final Set<String> MEETING = Set.of("with", "between", "among");
    private final Players players;
    private final NounRoles nouns;

    Roles(Players players) {
        this.players = players;
        this.nouns = new NounRoles(players);
    }

    /** The parts of a deed that a verb tells of. */
    Parts of(Clause clause, Deed deed) {
        List<String> named = actors(clause);
        List<String> actors = named.isEmpty() && deed.type().equals("written_exchange") ? sender(clause) : named;
        return switch (deed.sides()) {
            case EACH -> each(clause, deed, actors);
            case AT -> Parts.of(deed.sides(), actors, List.of(), players);
            case TO ->
                Parts.of(deed.sides(), actors, home(clause, deed, actors, recipients(clause, deed, actors)), players);
        };
    }

    /** The parts of a deed that a noun tells of. */
    Parts of(Tree tree, int noun, Deed deed) {
        return nouns.of(tree, noun, deed);
    }

    /** "Halvoria's reply was sent": whose paper it is sent it. */
    private List<String> sender(Clause clause) {
        Tree tree = clause.tree();
        int paper = clause.passive() ? clause.object() : Clause.NONE;
        return paper < 0 ? List.of() : players.of(tree, tree.child(paper, "nmod:poss"));
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
        boolean people = !actors.isEmpty() && (!states.containsAll(actors) || deed.is("PROTEST") || deed.is("COERCE"));
        boolean inner = deed.plover().map(AT_HOME::contains).orElse(false)
                && unnamed
                && states.size() == 1
                && (!recipients.isEmpty() || people && players.onlyState(clause.tree(), states));
        return inner ? List.copyOf(states) : recipients;
    }

    /** The subject; where the grammar is torn, the last power named before the verb. */
    private List<String> actors(Clause clause) {
        List<String> beside = clause.tree().child(clause.verb(), "nsubj") < 0 && !clause.passive()
                ? players.beside(clause.tree(), clause.verb())
                : List.of();
        List<String> subject = beside.isEmpty() ? players.of(clause.tree(), clause.subject()) : beside;
        List<String> named = subject.isEmpty() && !clause.passive() ? owner(clause) : subject;
        boolean missing = named.isEmpty() && !clause.passive() && finite(clause);
        return missing ? players.before(clause.tree(), clause.verb(), REACH) : named;
    }

    /** "issued a statement demanding": who issued it demands. */
    private List<String> owner(Clause clause) {
        Tree tree = clause.tree();
        int noun = tree.is(clause.verb(), "acl") ? tree.head(clause.verb()) : Clause.NONE;
        int above = noun < 0 ? Clause.NONE : tree.head(noun);
        boolean object = above >= 0 && (tree.is(noun, "obj") || tree.is(noun, "obl"));
        return object ? players.of(tree, new Clause(tree, above).subject()) : List.of();
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
        if (met.isEmpty() && object >= 0) {
            met = players.of(tree, object);
        }
        List<String> among = met.isEmpty() && object >= 0 ? nouns.among(tree, object, MEETING) : met;
        return among.isEmpty() ? beside(clause) : among;
    }

    /** Whom the word "with" names somewhere behind the verb, whatever it hangs on: a person rather than his state. */
    private List<String> beside(Clause clause) {
        Tree tree = clause.tree();
        int end = Math.min(tree.size(), clause.verb() + REACH);
        for (int i = clause.verb() + 1; i < end; i++) {
            List<List<String>> next = tree.word(i).equals("with") ? players.after(tree, i, mark(tree, i)) : List.of();
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
        List<String> found = phrase(clause, tree.child(clause.verb(), "iobj"), actors);
        if (found.isEmpty() && players.means(tree, object)) {
            found = phrase(clause, object, actors);
        }
        String[] words = deed.is("ACCUSE") ? ABOUT : TOWARDS;
        for (int i = 0; i < words.length && found.isEmpty(); i++) {
            found = phrase(clause, clause.oblique(words[i]), actors);
            found = found.isEmpty() && deed.is("ACCUSE") ? within(clause, words[i], actors) : found;
        }
        return found.isEmpty() ? nearest(clause, actors) : found;
    }

    /** "investigates crimes by soldiers of Dravenia": whom the object's own phrase names. */
    private List<String> within(Clause clause, String word, List<String> actors) {
        Tree tree = clause.tree();
        int object = clause.object();
        for (int child : object < 0 ? new int[0] : tree.children(object)) {
            List<String> ids = NounRoles.marked(tree, child, word) ? phrase(clause, child, actors) : List.of();
            if (!ids.isEmpty()) {
                return ids;
            }
        }
        return List.of();
    }

    /** Whom a phrase means besides the actors; somebody else of the same state counts, the state itself does not. */
    private List<String> phrase(Clause clause, int head, List<String> actors) {
        List<String> ids = players.of(clause.tree(), head);
        List<String> others = Parts.others(actors, ids, players);
        if (!others.isEmpty() || ids.isEmpty()) {
            return others;
        }
        List<String> printed = players.printed(clause.tree(), head);
        List<String> doers = players.printed(clause.tree(), clause.subject());
        boolean another = printed.stream().noneMatch(doers::contains) && !printed.isEmpty();
        return another ? ids : List.of();
    }

    /** The nearest other party below the verb: in its complement clause, its object, its phrases; else after it. */
    private List<String> nearest(Clause clause, List<String> actors) {
        Tree tree = clause.tree();
        int complement = tree.child(clause.verb(), "ccomp", "xcomp");
        if (complement >= 0) {
            List<String> asked = phrase(clause, new Clause(tree, complement).subject(), actors);
            if (!asked.isEmpty() && !players.states(actors).containsAll(asked)) {
                return asked;
            }
        }
        for (String relation : new String[] {"obj", "obl", "ccomp", "xcomp", "advcl"}) {
            List<String> any = keep(players.anyone(tree, tree.child(clause.verb(), relation)), actors);
            if (!any.isEmpty()) {
                return any.subList(0, 1);
            }
        }
        List<String> there = purpose(clause, actors);
        return there.isEmpty() ? after(clause, actors) : there;
    }

    private List<String> after(Clause clause, List<String> actors) {
        for (List<String> next : players.after(clause.tree(), clause.verb(), REACH)) {
            if (!keep(next, actors).isEmpty()) {
                return keep(next, actors);
            }
        }
        return List.of();
    }

    /** "sent a team to Dravenia to investigate": the team investigates there. */
    private List<String> purpose(Clause clause, List<String> actors) {
        Tree tree = clause.tree();
        boolean purpose = tree.is(clause.verb(), "advcl")
                && tree.token(clause.verb()).xpos().equals("VB");
        int above = purpose ? tree.head(clause.verb()) : Clause.NONE;
        return above < 0 ? List.of() : phrase(clause, new Clause(tree, above).oblique("to", "into"), actors);
    }

    private List<String> keep(List<String> ids, List<String> actors) {
        return Parts.others(actors, ids, players);
    }
}
