package org.rapporteur.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.entry.Modality;
import org.rapporteur.entry.Statement;
import org.rapporteur.entry.When;

/**
 * When a deed was done: the time that hangs on its word, stands in its phrase or right beside it, or that of the
 * statement whose verb it is ("urged on Tuesday").
 */
final class Dating {
    private static final int NEAR = 8;
    /** What stands behind the time that opens a sentence, or a line of a chronology: "1974 - Dravenia builds the dam". */
    private static final Set<String> OPENS = Set.of(",", "-", "\u2013", "\u2014", ":");

    private final Story story;
    private final List<Statement> statements;

    Dating(Story story, List<Statement> statements) {
        this.story = story;
        this.statements = statements;
    }

    Optional<When> of(Tree tree, int at) {
        if (isAfterThat(tree, at)) {
            return Optional.empty();
        }
        return since(tree, at)
                .or(() -> dayAfter(tree, at))
                .or(() -> day(story.calendar().of(tree, at)))
                .or(() -> said(tree, at))
                .or(() -> phrase(tree, at))
                .or(() -> beside(tree, at))
                .or(() -> Where.day(story, tree, at))
                .or(() -> above(tree, at))
                .or(() -> opening(tree, at))
                .or(() -> story.newsDay().labelled(tree));
    }

    /** "They will meet again after that": after what, the sentence does not date. */
    private static boolean isAfterThat(Tree tree, int at) {
        for (int i = at + 1; i < Math.min(tree.size(), at + NEAR) && !verbs(tree, i, i + 1); i++) {
            if (tree.word(i).equals("after") && List.of("that", "this").contains(tree.word(i + 1))) {
                return !tree.token(Math.min(i + 2, tree.size() - 1)).upos().equals("NOUN");
            }
        }
        return false;
    }

    /** "a day after Halvoria delivered its reply": so long before the day that is told. */
    private Optional<When> dayAfter(Tree tree, int at) {
        int after = at;
        while (after > 0 && !tree.word(after).equals("after")) {
            after--;
        }
        boolean clause = tree.token(at).upos().equals("VERB") && !verbs(tree, after + 1, at);
        boolean days = clause && List.of("day", "days", "week", "weeks").contains(tree.word(after - 1));
        int count = days ? (int) Numeral.single(tree.word(after - 2).replaceFirst("^an?$", "one")) : -1;
        int length = tree.word(after - 1).startsWith("week") ? 7 : 1;
        return count < 1 || count > 60
                ? Optional.empty()
                : story.newsDay()
                        .opening()
                        .filter(told -> told.precision() == When.Precision.DAY)
                        .map(told -> When.day(LocalDate.parse(told.value()).minusDays((long) count * length)));
    }

    /** "On Thursday, he sought to explain himself by warning …": the time that opens a sentence is that of all it tells. */
    private Optional<When> opening(Tree tree, int at) {
        for (int up = at; up >= 0; up = tree.head(up)) {
            if (tree.is(up, "ccomp") || tree.token(up).relation().equals("acl:relcl")) {
                return Optional.empty();
            }
        }
        return story.calendar().in(tree).stream()
                .filter(moment -> moment.from() <= 1 && OPENS.contains(tree.word(moment.to())))
                .map(Moment::when)
                .filter(when -> day(Optional.of(when)).isPresent())
                .findFirst();
    }

    /** Whether the text dates it after the day on which the story is told: that cannot have happened. */
    boolean isAhead(Tree tree, int at) {
        Optional<String> today = story.calendar().today().map(day -> day.toString());
        Optional<When> when = of(tree, at).filter(known -> known.value().matches("\\d{4}-\\d\\d-\\d\\d.*"));
        return today.isPresent()
                && when.isPresent()
                && when.get().value().substring(0, 10).compareTo(today.get()) > 0;
    }

    /** "since 2014, when it invaded" and "for eight years since it invaded": the deed began what lasts. */
    private Optional<When> since(Tree tree, int at) {
        int verb = at;
        while (tree.is(verb, "conj")) {
            verb = tree.head(verb);
        }
        int began = verb;
        return tree.token(at).xpos().equals("VBD") ? began(tree, began, mark(tree, began)) : Optional.empty();
    }

    private Optional<When> began(Tree tree, int verb, String mark) {
        Optional<When> known = Optional.empty();
        for (Moment moment : story.calendar().in(tree)) {
            String value = moment.when().value();
            boolean open = value.matches("\\d{4}(-\\d\\d)*/\\.\\.");
            if (mark.equals("when") && open && moment.from() < verb) {
                known = Optional.of(new When(
                        value.substring(0, value.length() - 3), moment.when().precision()));
            }
        }
        return mark.equals("since") ? Lasting.began(tree, verb, story.calendar().today()) : known;
    }

    /** The word that joins the clause of a verb to what stands above it. */
    private static String mark(Tree tree, int verb) {
        for (int child : tree.children(verb)) {
            if (child < verb && List.of("since", "when").contains(tree.word(child))) {
                return tree.word(child);
            }
        }
        return "";
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

    /** "Wednesday's meeting", "the accord of 2014"; a clause about it tells its own time. */
    private Optional<When> phrase(Tree tree, int at) {
        boolean noun = !tree.token(at).upos().equals("VERB");
        int clause = noun ? tree.child(at, "acl", "advcl") : -1;
        int to = clause > at ? tree.from(clause) : tree.to(at);
        return noun ? day(story.calendar().in(tree, tree.from(at), to)) : Optional.empty();
    }

    /** A time next to the word, with no other verb between. */
    private Optional<When> beside(Tree tree, int at) {
        for (Moment moment : story.calendar().in(tree)) {
            int first = Math.min(at, moment.to() - 1);
            int last = Math.max(at, moment.from());
            boolean near = last - first <= NEAR
                    && !Ahead.isTerm(tree, moment, at)
                    && !Calendar.isFirstSince(tree, moment)
                    && !isOfPledge(tree, moment, at)
                    && day(Optional.of(moment.when())).isPresent();
            if (near && !verbs(tree, first + 1, last)) {
                return Optional.of(moment.when());
            }
        }
        return Optional.empty();
    }

    /** "Agreed on Monday to resume talks": that day they agreed, and resumed nothing. */
    private static boolean isOfPledge(Tree tree, Moment moment, int at) {
        int verb = tree.head(moment.to() - 1);
        return tree.word(moment.to()).equals("to")
                && moment.to() < at
                && verb >= 0
                && verb < moment.from()
                && tree.token(verb).xpos().equals("VBD")
                && Mood.of(tree, at) != Modality.ACTUAL;
    }

    private static boolean verbs(Tree tree, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tree.token(i).upos().equals("VERB")
                    || tree.token(i).xpos().startsWith("W")
                    || List.of(",", ";", ":", "\"", "—", "–").contains(tree.word(i))) {
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
