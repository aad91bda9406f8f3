package org.rapporteur.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.entry.Evidence;
import org.rapporteur.entry.Statement;

/**
 * Statements in the plain form in which attribution data sets are scored: offsets of content, source and cue. One cue is one
 * row there and no row stands inside another, so that the paragraphs in which a quoted speech goes on, statements of their own
 * in the record, join its row, and what a statement holds of other voices is left out.
 */
public final class Statements {
    private final Consumer<Row> out;
    private @Nullable Speech open;

    /** Rows for {@code out}; the last one comes with {@link #end}. */
    public Statements(Consumer<Row> out) {
        this.out = out;
    }

    /**
     * Takes the next statement in the order of the articles and their text.
     *
     * @param statement of the article
     * @param article its name; the form wants it without the ending
     * @param speaker the speaker's name as printed in lists
     */
    public void next(Statement statement, String article, Optional<String> speaker) {
        if (statement.nestedIn().isPresent()) {
            return;
        }
        Speech speech = new Speech(statement, article, speaker, statement.content());
        if (open != null && open.goesOnWith(speech)) {
            open = open.with(speech);
        } else {
            end();
            open = speech;
        }
    }

    /** Hands on what is left. */
    public void end() {
        if (open != null) {
            out.accept(open.row());
        }
        open = null;
    }

    /** A statement with all paragraphs of it. */
    private record Speech(Statement said, String article, Optional<String> speaker, List<Evidence> content) {
        boolean goesOnWith(Speech next) {
            boolean bare = next.said.cue().isEmpty() && next.said.mention().isEmpty();
            boolean quoted = said.kind() == Statement.Kind.DIRECT && next.said.kind() == Statement.Kind.DIRECT;
            boolean same = article.equals(next.article) && said.speaker().equals(next.said.speaker());
            return bare && quoted && same && !said.speaker().isEmpty();
        }

        Speech with(Speech next) {
            List<Evidence> all = new ArrayList<>(content);
            all.addAll(next.content);
            return new Speech(said, article, speaker, all);
        }

        Row row() {
            return Row.of("doc", article.replaceFirst("\\.[^.]*$", ""))
                    .and("content", offsets(content))
                    .and("source", offsets(said.mention().stream().toList()))
                    .and("cue", offsets(said.cue().stream().toList()))
                    .and("kind", said.kind().name().toLowerCase(Locale.ROOT))
                    .and("speaker", speaker)
                    .and("confidence", said.confidence())
                    .row();
        }
    }

    private static List<List<Integer>> offsets(List<Evidence> evidence) {
        return evidence.stream()
                .map(part -> List.of(part.span().start(), part.span().end()))
                .toList();
    }
}
