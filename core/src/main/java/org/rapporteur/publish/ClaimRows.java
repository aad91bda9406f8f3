package org.rapporteur.publish;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.entry.Actor;
import org.rapporteur.entry.Evidence;
import org.rapporteur.entry.Exchange;
import org.rapporteur.entry.Meeting;
import org.rapporteur.entry.When;
import org.rapporteur.record.Assertion;
import org.rapporteur.record.Claim;
import org.rapporteur.record.Contradiction;
import org.rapporteur.record.Life;
import org.rapporteur.record.Line;

/** What all articles say together, a row a claim: papers, meetings, conflicts, the timeline, the actors. */
public final class ClaimRows {
    private ClaimRows() {}

    /**
     * A row of exchanges.jsonl.
     *
     * @param not the ids of the papers that the texts say it is not
     */
    public static Row exchange(Claim claim, Collection<String> not) {
        Exchange x = (Exchange) claim.entry();
        return Row.of("id", claim.id())
                .and("name", x.name())
                .and("type", x.type())
                .and("from", x.from())
                .and("to", x.to())
                .and("date", x.when().map(When::value))
                .and("means", x.means())
                .and("status", x.status())
                .and("status_by_article", statuses(claim))
                .and("evidence", evidence(x.evidence()))
                .and("not_to_be_confused_with", List.copyOf(not))
                .and("origins", claim.support().origins())
                .and("line", claim.headline())
                .row();
    }

    /** How far each article says the paper has come, and as of when. */
    private static List<Row> statuses(Claim claim) {
        Map<String, List<Assertion>> byArticle = new TreeMap<>();
        claim.assertions()
                .forEach(assertion -> byArticle
                        .computeIfAbsent(assertion.article(), name -> new ArrayList<>())
                        .add(assertion));
        List<Row> rows = new ArrayList<>();
        byArticle.forEach((article, told) -> rows.add(Row.of("article", article)
                .and("as_of", told.get(0).report().published().map(Object::toString))
                .and("status", Life.furthest(claim, told))
                .row()));
        return rows;
    }

    /** A row of meetings.jsonl. */
    public static Row meeting(Claim claim) {
        Meeting m = (Meeting) claim.entry();
        return Row.of("id", claim.id())
                .and("kind", m.kind())
                .and("participants", m.participants())
                .and("place", m.place())
                .and("date", m.when().map(When::value))
                .and("duration", m.duration())
                .and("format", m.format())
                .and("status", m.status())
                .and("outcome", m.outcome())
                .and("evidence", evidence(m.evidence()))
                .and("origins", claim.support().origins())
                .and("line", claim.headline())
                .row();
    }

    /** A row of figures.jsonl that is a conflict. */
    public static Row contradiction(Contradiction conflict) {
        return Row.of("row", "contradiction")
                .and("id", conflict.id())
                .and("kind", conflict.kind().label())
                .and("between", evidence(conflict.between()))
                .and("explanation", conflict.explanation().label())
                .and("text", conflict.words())
                .row();
    }

    /** A row of timeline.jsonl. */
    public static Row line(Line line) {
        return Row.of("date", line.when().map(When::value))
                .and(
                        "date_precision",
                        line.when().map(when -> when.precision().name().toLowerCase(Locale.ROOT)))
                .and("entry", line.words())
                .and("kinds", line.kinds())
                .and("evidence", evidence(line.evidence()))
                .and("origins", line.support().origins())
                .and("status", line.status())
                .and("claims", line.claims())
                .row();
    }

    /** A row of actors.jsonl. */
    public static Row actor(Actor actor) {
        List<Row> names = actor.names().stream()
                .filter(form -> form.count() > 0)
                .map(form -> Row.of("form", form.form())
                        .and("count", form.count())
                        .and("corrupted", form.corrupted())
                        .row())
                .toList();
        List<Row> roles = actor.roles().stream()
                .map(role -> Row.of("title", role.title())
                        .and("body", role.body())
                        .and("from", role.from())
                        .and("until", role.until())
                        .row())
                .toList();
        return Row.of("id", actor.id())
                .and("type", actor.type())
                .and("names", names)
                .and("roles", roles)
                .and("side", actor.side())
                .row();
    }

    private static List<Row> evidence(List<Evidence> evidence) {
        return evidence.stream().map(Row::of).toList();
    }
}
