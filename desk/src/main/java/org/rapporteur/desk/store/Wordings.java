package org.rapporteur.desk.store;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.article.Article;
import org.rapporteur.entry.Entry;
import org.rapporteur.entry.Statement;
import org.rapporteur.lineage.Condition;
import org.rapporteur.lineage.Quotation;
import org.rapporteur.lineage.Wording;
import org.rapporteur.text.Span;

/** Says of each quoted statement what lineage found out about its words. */
final class Wordings {
    private final List<Span> spans = new ArrayList<>();
    private final List<Wording> wordings = new ArrayList<>();

    Wordings(Article article, Condition condition) {
        for (Quotation quotation : condition.quotations()) {
            spans.add(article.text().origin(quotation.span()));
            wordings.add(quotation.wording());
        }
    }

    List<Entry> said(List<Entry> entries) {
        return entries.stream().map(this::said).toList();
    }

    private Entry said(Entry entry) {
        return entry instanceof Statement statement && !statement.quoted().isEmpty()
                ? with(statement, worst(statement))
                : entry;
    }

    /** Altered if any part is; else unchecked if any part is. */
    private Statement.Wording worst(Statement statement) {
        Statement.Wording worst = Statement.Wording.VERBATIM;
        for (var quoted : statement.quoted()) {
            Statement.Wording wording = of(quoted.span());
            boolean worse = wording == Statement.Wording.ALTERED || worst == Statement.Wording.VERBATIM;
            worst = worse ? wording : worst;
        }
        return worst;
    }

    private Statement.Wording of(Span span) {
        boolean verbatim = false;
        boolean altered = false;
        for (int i = 0; i < spans.size(); i++) {
            if (spans.get(i).overlaps(span)) {
                verbatim |= wordings.get(i) == Wording.VERBATIM;
                altered |= wordings.get(i) == Wording.ALTERED;
            }
        }
        if (altered) {
            return Statement.Wording.ALTERED;
        }
        return verbatim ? Statement.Wording.VERBATIM : Statement.Wording.UNCHECKED;
    }

    private static Statement with(Statement said, Statement.Wording wording) {
        return new Statement(
                said.kind(),
                said.content(),
                said.quoted(),
                said.cue(),
                said.mention(),
                said.speaker(),
                said.role(),
                said.side(),
                said.addressee(),
                said.act(),
                said.when(),
                said.occasion(),
                said.relayedBy(),
                said.nestedIn(),
                said.negated(),
                said.denial(),
                wording,
                said.confidence());
    }
}
