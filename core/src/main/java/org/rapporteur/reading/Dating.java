package org.rapporteur.reading;

import java.util.List;
import java.util.Optional;
import org.rapporteur.entry.Statement;
import org.rapporteur.entry.When;

/**
 * When a deed was done: the time that hangs on its word, stands in its phrase or right beside it, or that of the
 * statement whose verb it is ("urged on Tuesday").
 */
final class Dating {
    private static final int NEAR = 8;
    private final Story story;
    private final List<Statement> statements;

    Dating(Story story, List<Statement> statements) {
        this.story = story;
        this.statements = statements;
    }

    Optional<When> of(Tree tree, int at) {
        return day(story.calendar().of(tree, at))
                .or(() -> said(tree, at))
                .or(() -> phrase(tree, at))
                .or(() -> beside(tree, at))
                .or(() -> above(tree, at));
    }

    /** Whether the text dates it after the day on which the story is told: that cannot have happened. */
    boolean isAhead(Tree tree, int at) {
        Optional<String> today = story.calendar().today().map(day -> day.toString());
        Optional<When> when = of(tree, at).filter(known -> known.value().matches("\\d{4}-\\d\\d-\\d\\d.*"));
        return today.isPresent()
                && when.isPresent()
                && when.get().value().substring(0, 10).compareTo(today.get()) > 0;
    }

    private static Optional<When> day(Optional<When> when) {
        return when.filter(known -> known.precision() != When.Precision.EXPRESSION);
    }

    /** The time of the statement that this verb makes. */
    private Optional<When> said(Tree tree, int at) {
        var word = story.evidence(tree, at, at + 1).span();
        return statements.stream()
                .filter(statement ->
                        statement.cue().filter(cue -> cue.span().overlaps(word)).isPresent())
                .flatMap(statement -> day(statement.when()).stream())
                .findFirst();
    }

    /** "Wednesday's meeting", "the accord of 2014". */
    private Optional<When> phrase(Tree tree, int at) {
        boolean noun = !tree.token(at).upos().equals("VERB");
        return noun ? day(story.calendar().in(tree, tree.from(at), tree.to(at))) : Optional.empty();
    }

    /** A time next to the word, with no other verb between. */
    private Optional<When> beside(Tree tree, int at) {
        for (Moment moment : story.calendar().in(tree)) {
            int first = Math.min(at, moment.to() - 1);
            int last = Math.max(at, moment.from());
            boolean near =
                    last - first <= NEAR && day(Optional.of(moment.when())).isPresent();
            if (near && !verbs(tree, first + 1, last)) {
                return Optional.of(moment.when());
            }
        }
        return Optional.empty();
    }

    private static boolean verbs(Tree tree, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tree.token(i).upos().equals("VERB") || tree.word(i).matches("[,;:\"—–]")) {
                return true;
            }
        }
        return false;
    }

    /** The time of the verb that a noun or participle belongs to. */
    private Optional<When> above(Tree tree, int at) {
        boolean belongs = tree.is(at, "obj") || tree.is(at, "obl") || tree.is(at, "nsubj") || tree.is(at, "conj");
        int head = belongs ? tree.head(at) : -1;
        return head < 0 ? Optional.empty() : day(story.calendar().of(tree, head));
    }
}
