package org.rapporteur.publish;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.entry.Evidence;
import org.rapporteur.entry.Statement;

/** Statements in the plain form in which attribution data sets are scored: offsets of content, source and cue. */
public final class Statements {
    private Statements() {}

    /**
     * A row of the form.
     *
     * @param statement of the article
     * @param article its name; the form wants it without the ending
     * @param speaker the speaker's name as printed in lists
     */
    public static Row of(Statement statement, String article, Optional<String> speaker) {
        return Row.of("doc", article.replaceFirst("\\.[^.]*$", ""))
                .and("content", offsets(statement.content()))
                .and("source", offsets(statement.mention().stream().toList()))
                .and("cue", offsets(statement.cue().stream().toList()))
                .and("kind", statement.kind().name().toLowerCase(Locale.ROOT))
                .and("speaker", speaker)
                .and("confidence", statement.confidence())
                .row();
    }

    private static List<List<Integer>> offsets(List<Evidence> evidence) {
        return evidence.stream()
                .map(part -> List.of(part.span().start(), part.span().end()))
                .toList();
    }
}
