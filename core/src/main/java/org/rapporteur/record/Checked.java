package org.rapporteur.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.article.Article;
import org.rapporteur.entry.Entry;
import org.rapporteur.entry.Evidence;
import org.rapporteur.entry.Statement;
import org.rapporteur.lineage.Condition;
import org.rapporteur.lineage.Quotation;
import org.rapporteur.lineage.Repair;
import org.rapporteur.lineage.Wording;
import org.rapporteur.text.Span;

/** Entries in the light of what lineage found out about their article: what quoted words are worth, what damaged words meant. */
final class Checked {
    private final List<Span> quoted = new ArrayList<>();
    private final List<Wording> wordings = new ArrayList<>();
    private final List<Span> damaged = new ArrayList<>();
    private final List<String> meant = new ArrayList<>();

    Checked(Article article, Condition condition) {
        for (Quotation quotation : condition.quotations()) {
            quoted.add(article.text().origin(quotation.span()));
            wordings.add(quotation.wording());
        }
        for (Repair repair : condition.repairs()) {
            damaged.add(article.text().origin(repair.span()));
            meant.add(repair.meant());
        }
    }

    /** The entry, with what is known of the quotations its words stand in; of a statement the worst of its quoted parts. */
    Entry wording(Entry entry) {
        Entry known = entry.on(evidence -> evidence.worded(wording(evidence.span())));
        if (!(known instanceof Statement statement) || statement.quoted().isEmpty()) {
            return known;
        }
        List<Evidence> parts = statement.quoted();
        boolean checked = parts.stream().allMatch(part -> part.wording().isPresent());
        Optional<Statement.Wording> worst =
                Evidence.worst(parts).filter(wording -> checked || wording == Statement.Wording.ALTERED);
        return statement.worded(worst.orElse(Statement.Wording.UNCHECKED));
    }

    /** What the quotations that a span touches are worth: as much as the worst of them. */
    private Optional<Statement.Wording> wording(Span span) {
        Optional<Statement.Wording> worst = Optional.empty();
        for (int i = 0; i < quoted.size(); i++) {
            if (quoted.get(i).overlaps(span)) {
                Statement.Wording wording =
                        Statement.Wording.valueOf(wordings.get(i).name());
                worst = worst.filter(wording::isBetter).or(() -> Optional.of(wording));
            }
        }
        return worst;
    }

    /** The words of an entry with its damage repaired. */
    String meant(Entry entry) {
        return String.join(" ", entry.evidence().stream().map(this::meant).toList());
    }

    private String meant(Evidence evidence) {
        int[] points = evidence.words().codePoints().toArray();
        StringBuilder out = new StringBuilder();
        int at = evidence.span().start();
        for (int i = 0; i < damaged.size(); i++) {
            Span span = damaged.get(i);
            if (span.start() >= at && evidence.span().contains(span)) {
                append(
                        points,
                        at - evidence.span().start(),
                        span.start() - evidence.span().start(),
                        out);
                out.append(meant.get(i));
                at = span.end();
            }
        }
        append(points, at - evidence.span().start(), points.length, out);
        return out.toString();
    }

    private static void append(int[] points, int from, int to, StringBuilder out) {
        for (int i = from; i < Math.min(to, points.length); i++) {
            out.appendCodePoint(points[i]);
        }
    }
}
