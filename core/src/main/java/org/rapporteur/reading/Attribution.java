package org.rapporteur.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.coding.Deed;
import org.rapporteur.entry.Modality;
import org.rapporteur.entry.Statement;

/**
 * Who stands behind each word of a story: the newsroom, or a speaker. What a speaker says of others is alleged ("Marek
 * said Dravenian troops had crossed"); what he says of his own side is taken as theirs to say.
 */
final class Attribution {
    /** Deeds of which one side's word is not enough; that people met or refused is seen by all. */
    private static final Set<String> CLAIMED =
            Set.of("AGREE", "ASSAULT", "MOBILIZE", "COERCE", "AID", "SANCTION", "RETREAT");

    private final Tellers tellers;
    private final Players players;

    Attribution(Story story, List<Statement> statements, Players players) {
        this.tellers = new Tellers(story, statements);
        this.players = players;
    }

    /** The statements that hold a word, outermost first. */
    List<Statement> at(Tree tree, int at) {
        return tellers.at(tree, at);
    }

    /** The statement that holds a word most closely. */
    Optional<Statement> innermost(Tree tree, int at) {
        return tellers.innermost(tree, at);
    }

    /** Who does with words what "we" do: the person who says so. */
    Parts performed(Tree tree, int at, Parts parts) {
        int subject = tree.child(at, "nsubj");
        Optional<Statement> said =
                subject >= 0 && FirstPerson.is(tree, subject) ? innermost(tree, at) : Optional.empty();
        return said.map(Statement::speaker)
                .filter(ids -> ids.size() == 1 && ids.get(0).startsWith("person:"))
                .map(ids -> new Parts(ids, parts.recipients()))
                .orElse(parts);
    }

    /**
     * The modality of a deed once it is known who tells of it: what a speaker says that another side did is alleged, what
     * he denies of his own side is denied.
     */
    Modality modality(Tree tree, int at, Deed deed, Parts parts, Modality mood) {
        if (mood != Modality.ACTUAL) {
            return mood;
        }
        Set<String> doers = players.sides(parts.actors());
        Optional<Statement> told = innermost(tree, at);
        if (told.filter(statement -> statement.denial() && own(statement, parts, doers))
                .isPresent()) {
            return Modality.DENIED;
        }
        boolean claim = deed.plover().map(CLAIMED::contains).orElse(false);
        boolean others = told.filter(statement -> !own(statement, parts, doers) || quoted(statement) && third(tree, at))
                        .isPresent()
                || foreign(tree, at, doers);
        return claim && others ? Modality.ALLEGED : mood;
    }

    /** Whether the clause is what somebody of another side says, whatever the word for saying. */
    private boolean foreign(Tree tree, int at, Set<String> doers) {
        for (int i = at; tree.head(i) >= 0; i = tree.head(i)) {
            if (tree.is(i, "ccomp")) {
                Set<String> speaker = players.sides(players.of(tree, new Clause(tree, tree.head(i)).subject()));
                return !speaker.isEmpty() && speaker.stream().noneMatch(doers::contains);
            }
        }
        return false;
    }

    private static boolean quoted(Statement statement) {
        return statement.kind() == Statement.Kind.DIRECT;
    }

    /** In his own words nobody calls himself "they". */
    private static boolean third(Tree tree, int at) {
        int subject = tree.child(at, "nsubj");
        return subject >= 0 && List.of("they", "he", "she", "it").contains(tree.word(subject));
    }

    private boolean own(Statement statement, Parts parts, Set<String> doers) {
        Set<String> side = players.sides(statement.speaker());
        statement.side().ifPresent(id -> side.addAll(players.sides(List.of(id))));
        return side.isEmpty()
                || statement.speaker().stream().anyMatch(parts.actors()::contains)
                || side.stream().anyMatch(doers::contains);
    }

    /** The words from one token to another, with a blank wherever the text has one: "Halvoria's reply". */
    static String words(Tree tree, int from, int to) {
        StringBuilder out = new StringBuilder();
        for (int i = from; i < to; i++) {
            boolean apart = i > from && tree.token(i - 1).end() < tree.token(i).start();
            out.append(apart ? " " : "").append(tree.token(i).form());
        }
        return out.toString();
    }
}
