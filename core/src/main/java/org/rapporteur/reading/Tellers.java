package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.entry.Evidence;
import org.rapporteur.entry.Statement;
import org.rapporteur.text.Span;

/** Who tells each word of a story: the statements that hold it, as "Marek said" holds all that she said. */
final class Tellers {
    private final Story story;
    private final List<Statement> statements;

    Tellers(Story story, List<Statement> statements) {
        this.story = story;
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
        return at(tree, at).stream().min(Comparator.comparingInt(Tellers::length));
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
}
