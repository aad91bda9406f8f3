package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.entry.Statement;

/** From whose hand a paper comes and into whose it goes: "Halvoria's reply to Dravenia", "sent Orlin a letter". */
final class Hands {
    private final Players players;
    private final Attribution attribution;

    Hands(Players players, Attribution attribution) {
        this.players = players;
        this.attribution = attribution;
    }

    /** Whose paper it is by its own words: "Halvoria's reply", "the Dravenian draft", "a letter from Orlin". */
    List<String> owner(Tree tree, int noun) {
        for (int child : tree.children(noun)) {
            boolean possessor = tree.token(child).relation().equals("nmod:poss") || marked(tree, noun, child);
            boolean people = tree.is(child, "amod") || tree.is(child, "compound");
            List<String> ids = possessor || people ? meant(tree, child) : List.of();
            boolean state = ids.stream().noneMatch(id -> id.startsWith("person:"));
            if (!ids.isEmpty() && (possessor || state)) {
                return ids;
            }
        }
        return sentFrom(tree, noun);
    }

    /** "a reply to each point from Halvoria". */
    private List<String> sentFrom(Tree tree, int noun) {
        for (int i = noun + 1; i < tree.to(noun) && !Venue.ends(tree, i); i++) {
            if (tree.word(i).equals("from")) {
                return players.beside().after(tree, i, 4).stream()
                        .map(players::of)
                        .findFirst()
                        .orElse(List.of());
            }
        }
        return List.of();
    }

    /** "a letter from Orlin", "the replies of both"; in "a letter that was sent to the leaders of Halvoria" it is not theirs. */
    private static boolean marked(Tree tree, int noun, int child) {
        int mark = child > noun ? tree.child(child, "case") : -1;
        boolean near = mark > noun && (!tree.word(mark).equals("of") || mark == noun + 1);
        for (int i = noun + 1; near && i < mark; i++) {
            near = !tree.token(i).upos().equals("VERB");
        }
        return near && List.of("from", "by", "of").contains(tree.word(mark));
    }

    /** Whoever says that a paper is still to come, if he says whose it is by no word: "a formal answer would follow, he said". */
    List<String> speaker(Tree tree, int noun) {
        Optional<Statement> said = attribution.innermost(tree, noun);
        if (said.stream().flatMap(one -> one.speaker().stream()).anyMatch(players::isPress)) {
            return List.of();
        }
        List<String> side = said.flatMap(Statement::side).stream().toList();
        return !side.isEmpty()
                ? side
                : said.map(Statement::speaker).orElse(List.of()).stream()
                        .filter(id -> !id.startsWith("anon:"))
                        .toList();
    }

    /** In a statement "our proposals" are those of whoever speaks; nobody waits for an answer of his own. */
    private List<String> meant(Tree tree, int owner) {
        if (List.of("our", "my").contains(tree.word(owner))) {
            return attribution.innermost(tree, owner).map(Statement::speaker).orElse(List.of());
        }
        List<String> doer = List.of("its", "their").contains(tree.word(owner)) ? doerAbove(tree, owner) : List.of();
        int verb = tree.head(tree.head(owner));
        if (!doer.isEmpty() && (Carriage.waits(tree, verb) || Carriage.receives(tree, verb))) {
            List<String> others = Parts.others(doer, players.of(tree, owner), players);
            return others.isEmpty() ? written(tree, verb, doer) : others;
        }
        return doer.isEmpty() ? players.of(tree, owner) : doer;
    }

    /** Dravenia in "sent Dravenia a letter and is waiting for its reply". */
    private List<String> written(Tree tree, int verb, List<String> sender) {
        int before = tree.is(verb, "conj") ? tree.head(verb) : Clause.NONE;
        int to = tree.child(before, "iobj");
        return before < 0 ? List.of() : others(tree, to >= 0 ? to : new Clause(tree, before).oblique("to"), sender);
    }

    /** "Dravenia withdrew its draft": whoever does it to the paper. */
    private List<String> doerAbove(Tree tree, int owner) {
        int noun = tree.head(owner);
        int verb = tree.head(noun);
        boolean object = verb >= 0 && (tree.is(noun, "obj") || tree.is(noun, "obl"));
        return object && tree.token(verb).upos().equals("VERB")
                ? players.of(tree, new Clause(tree, verb).subject())
                : List.of();
    }

    /** Whose it is by the verb that passes it on or tells what is in it: "Halvoria delivered a reply", "Marek wrote in a letter". */
    List<String> sender(Tree tree, Handling handling) {
        boolean sends = handling.way() == Handling.Way.TAKES
                && (Carriage.passes(tree, handling.verb()) || Carriage.publishes(tree, handling.verb()))
                && !Carriage.receives(tree, handling.verb());
        return sends || handling.way() == Handling.Way.CONTAINS ? doer(tree, handling.verb()) : List.of();
    }

    /** The subject; of a passive whoever is named after "by", whatever the tree hangs that on. */
    private List<String> doer(Tree tree, int verb) {
        Clause clause = new Clause(tree, verb);
        List<String> subject = players.of(tree, clause.subject());
        int by = verb + 1;
        while (by < tree.size() && !tree.word(by).equals("by") && !Venue.ends(tree, by)) {
            by++;
        }
        boolean paper =
                clause.subject() >= 0 && PaperWord.at(tree, clause.subject()).isPresent();
        boolean agent = subject.isEmpty()
                && (clause.passive() || paper)
                && !Carriage.carries(tree, verb)
                && tree.word(by).equals("by");
        if (agent) {
            return players.beside().after(tree, by, 4).stream()
                    .map(players::of)
                    .findFirst()
                    .orElse(List.of());
        }
        boolean describes = subject.isEmpty() && tree.is(verb, "acl") && tree.head(verb) >= 0;
        return describes ? owner(tree, tree.head(verb)) : subject;
    }

    /** Whom it is for. */
    List<String> readers(Tree tree, int noun, Handling handling, List<String> sender) {
        for (int child : tree.children(noun)) {
            List<String> ids = NounRoles.marked(tree, child, "to") ? others(tree, child, sender) : List.of();
            if (!ids.isEmpty()) {
                return ids;
            }
        }
        int verb = handling.verb();
        if (verb < 0) {
            return List.of();
        }
        Clause clause = new Clause(tree, verb);
        if (Carriage.waits(tree, verb)) {
            return others(tree, clause.subject(), sender).stream().limit(1).toList();
        }
        if (Carriage.receives(tree, verb) || Carriage.returns(tree, verb) || handling.way() == Handling.Way.ANSWERS) {
            return others(tree, clause.subject(), sender);
        }
        if (handling.way() == Handling.Way.CONTAINS && Carriage.addresses(tree, verb)) {
            int whom = tree.child(verb, "iobj");
            return others(tree, whom >= 0 ? whom : tree.child(verb, "obj"), sender);
        }
        return Carriage.passes(tree, verb) ? given(tree, noun, clause, sender) : List.of();
    }

    private List<String> given(Tree tree, int noun, Clause clause, List<String> sender) {
        List<String> given = between(tree, clause.verb(), noun, sender);
        int to = clause.oblique("to", "with", "among");
        List<String> readers = given.isEmpty() ? others(tree, to, sender) : given;
        return readers.isEmpty() && to >= 0 ? within(tree, to, sender) : readers;
    }

    /** "to the heads of the ministries of Corvania and Belmora": those whom the phrase names. */
    private List<String> within(Tree tree, int head, List<String> sender) {
        Set<String> out = new LinkedHashSet<>();
        out.addAll(players.beside().outermost(tree, head, tree.to(head)));
        return Parts.others(sender, new ArrayList<>(out), players);
    }

    /** "sent Dravenia, as well as Corvania, a letter": those named between the verb and what it gives them. */
    private List<String> between(Tree tree, int verb, int noun, List<String> sender) {
        int taker = tree.child(verb, "iobj");
        int object = tree.child(verb, "obj");
        boolean given = taker >= 0 || object >= 0 && object < noun && players.means(tree, object);
        if (!given || noun < verb) {
            return List.of();
        }
        if (Pronouns.isObject(tree.word(taker))) {
            return Parts.others(sender, players.met(tree, taker), players);
        }
        Set<String> out = new LinkedHashSet<>();
        out.addAll(players.beside().outermost(tree, verb, noun));
        List<String> named = Parts.others(sender, new ArrayList<>(out), players);
        return named.isEmpty() ? others(tree, taker >= 0 ? taker : object, sender) : named;
    }

    private List<String> others(Tree tree, int head, List<String> sender) {
        return Parts.others(sender, players.of(tree, head), players);
    }

    /** Papers pass between states and bodies; who signs is told by the means. */
    List<String> states(List<String> ids) {
        return List.copyOf(players.sides(ids));
    }

    /** The same of a sender; a ministry is of the state that its sentence gives it: "its Foreign Ministry", "the ministry in Tolvar". */
    List<String> senders(Tree tree, List<String> ids) {
        List<String> states = states(ids);
        boolean bodies = !states.isEmpty() && states.stream().allMatch(id -> id.startsWith("org:"));
        List<String> seat = bodies ? players.seat(tree, states) : List.of();
        return seat.isEmpty() ? states : states(seat);
    }
}
