package org.rapporteur.reading;

import java.util.List;
import org.rapporteur.entry.Statement;

/** Finds who said what: "The reply would come on Friday, Marek said". */
final class StatementFinder {
    /** The statements in the order of the text, inner ones after those that hold them. */
    List<Statement> find(Story story) {
        return List.of();
    }
}
