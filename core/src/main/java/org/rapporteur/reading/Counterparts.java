package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.text.WordSets;

/** Whom those who do something together meet or deal with: "held talks with Orlin", "met him", "signed an accord with Corvania". */
final class Counterparts {
    private static final int REACH = 12;
    private static final Set<String> MEETING =
            WordSets.of(Counterparts.class, "roles.tsv").words("meeting");
    private static final Set<String> SPEAKING =
            WordSets.of(Counterparts.class, "roles.tsv").words("speaking");
    private final Players players;
    private final NounRoles nouns;

    Counterparts(Players players, NounRoles nouns) {
        this.players = players;
        this.nouns = nouns;
    }

    List<String> of(Clause clause) {
        Tree tree = clause.tree();
        int with = partner(clause);
        List<String> met = with > clause.verb() ? whom(players, tree, with) : List.of();
        int object = clause.object();
        if (met.isEmpty() && object >= 0 && !isSomewhere(tree, object)) {
            met = players.met(tree, object);
        }
        List<String> among = met.isEmpty() && object >= 0 ? nouns.among(tree, object, MEETING) : met;
        return among.isEmpty() ? beside(clause) : among;
    }

    /** The phrase for whom one talks to or with, be it hung on what they talk about, "discussed drones with Orlin"; or -1. */
    static int partner(Clause clause) {
        Tree tree = clause.tree();
        int with = clause.oblique("with");
        if (with < 0 && SPEAKING.contains(tree.lemma(clause.verb()))) {
            with = clause.oblique("to");
        }
        int object = with < 0 ? clause.object() : Clause.NONE;
        for (int child : object < 0 ? new int[0] : tree.children(object)) {
            with = child > object && NounRoles.marked(tree, child, "with") ? child : with;
        }
        return with;
    }

    /** Who is met: Hale in "spoke to Dravenian President Viktor Hale", though the tree begin the name with his state. */
    static List<String> whom(Players players, Tree tree, int head) {
        int to = head + 1;
        while (to < tree.size() && tree.is(to, "flat") && tree.head(to) == head) {
            to++;
        }
        List<String> persons = to == head + 1
                ? List.of()
                : players.beside().within(tree, head, to).stream()
                        .filter(Named::isPerson)
                        .flatMap(named -> named.ids().stream())
                        .toList();
        return persons.isEmpty() ? players.met(tree, head) : withPeers(players, tree, head, persons);
    }

    /** With those who are joined to the first: "with President Onegin and Prime Minister Carrow". */
    private static List<String> withPeers(Players players, Tree tree, int head, List<String> persons) {
        List<String> out = new ArrayList<>(persons);
        for (int child : tree.children(head)) {
            if (child > head
                    && tree.is(child, "conj")
                    && !tree.token(child).upos().equals("VERB")) {
                people(whom(players, tree, child)).stream()
                        .filter(id -> !out.contains(id))
                        .forEach(out::add);
            }
        }
        return out;
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
        int of = tree.child(noun, "nmod");
        boolean round = meeting && NounRoles.marked(tree, of, "of") && of >= 0 && isSomewhere(tree, of);
        return round || in && meeting && tree.child(noun, "nmod:poss") < 0;
    }

    /** Whom the word "with" names somewhere behind the verb, whatever it hangs on: a person rather than his state. */
    private List<String> beside(Clause clause) {
        Tree tree = clause.tree();
        int end = Math.min(tree.size(), clause.verb() + REACH);
        for (int i = clause.verb() + 1; i < end; i++) {
            List<Named> next = tree.word(i).equals("with") ? players.beside().after(tree, i, mark(tree, i)) : List.of();
            if (!next.isEmpty()) {
                return next.stream()
                        .filter(named -> players.of(named).get(0).startsWith("person:"))
                        .findFirst()
                        .map(named ->
                                withPeers(players, tree, holder(tree, named.top()), people(players.line(tree, named))))
                        .orElseGet(() -> players.of(next.get(0)));
            }
        }
        return List.of();
    }

    /** The name behind a title. */
    private static int holder(Tree tree, int top) {
        boolean title = tree.token(top).relation().equals("nmod:desc");
        return title ? tree.head(top) : top;
    }

    private static List<String> people(List<String> ids) {
        return ids.stream().filter(id -> id.startsWith("person:")).toList();
    }

    /** How far it is to the next mark, at most five words. */
    private static int mark(Tree tree, int from) {
        int at = from + 1;
        while (at < from + 5 && at < tree.size() && !tree.token(at).upos().equals("PUNCT")) {
            at++;
        }
        return at - from;
    }
}
