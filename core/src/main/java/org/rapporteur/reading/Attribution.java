package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.entry.Evidence;
import org.rapporteur.entry.Modality;
import org.rapporteur.entry.Statement;
import org.rapporteur.text.Span;

/**
 * Who stands behind each word of a story: the newsroom, or a speaker. What a speaker says of others is alleged ("Marek
 * said Dravenian troops had crossed"); what he says of his own side is taken as theirs to say.
 */
final class Attribution {
    private final Story story;
    private final Players players;
    private final List<Statement> statements;

    Attribution(Story story, List<Statement> statements, Players players) {
        this.story = story;
        this.players = players;
        this.statements = statements;
    }

    /** The statements that hold a word, outermost first. */
    List<Statement> at(Tree tree, int at) {
        Span word = story.evidence(tree, at, at + 1).span();
        List<Statement> out = new ArrayList<>();
        for (Statement statement : statements) {
            if (holds(statement, word)) {
                out.add(statement);
            }
        }
        return out;
    }

    /** The statement that holds a word most closely. */
    Optional<Statement> innermost(Tree tree, int at) {
        List<Statement> held = at(tree, at);
        return held.stream().min(Comparator.comparingInt(Attribution::length));
    }

    Modality modality(Tree tree, int at, Parts parts, Modality mood) {
        if (mood != Modality.ACTUAL) {
            return mood;
        }
        List<Statement> held = at(tree, at);
        if (held.stream().anyMatch(statement -> statement.denial() || statement.negated())) {
            return Modality.DENIED;
        }
        Set<String> doers = players.sides(parts.actors());
        return held.stream().allMatch(statement -> own(statement, parts, doers)) ? mood : Modality.ALLEGED;
    }

    private boolean own(Statement statement, Parts parts, Set<String> doers) {
        boolean himself = statement.speaker().stream().anyMatch(parts.actors()::contains);
        return himself
                || players.sides(statement.speaker()).stream().anyMatch(doers::contains)
                || statement.side().filter(doers::contains).isPresent();
    }

    private static boolean holds(Statement statement, Span word) {
        for (Evidence piece : statement.content()) {
            if (piece.span().contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static int length(Statement statement) {
        return statement.content().stream()
                .mapToInt(piece -> piece.span().length())
                .sum();
    }

    /** The words from one token to another, with single blanks. */
    static String words(Tree tree, int from, int to) {
        StringBuilder out = new StringBuilder();
        for (int i = from; i < to; i++) {
            out.append(i > from ? " " : "").append(tree.token(i).form());
        }
        return out.toString();
    }
}
