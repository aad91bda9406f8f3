package org.rapporteur.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.rapporteur.article.Article;
import org.rapporteur.entry.Actor;
import org.rapporteur.entry.Entry;
import org.rapporteur.lineage.Condition;
import org.rapporteur.lineage.Family;

/**
 * All that one article brings to the record: who tells it, and what.
 *
 * @param entries in the order of the reading
 * @param meant for each entry its words as they were before a rewrite damaged them; empty where nothing is known of that
 */
public record Filing(Report report, List<Entry> entries, List<String> meant) {
    public Filing {
        entries = List.copyOf(entries);
        meant = List.copyOf(meant);
        if (!meant.isEmpty() && meant.size() != entries.size()) {
            throw new IllegalArgumentException("one wording an entry: " + entries.size() + ", " + meant.size());
        }
    }

    public Filing(Report report, List<Entry> entries) {
        this(report, entries, List.of());
    }

    /** What a reading brings to the record once lineage has said where its text comes from and what it is worth. */
    public static Filing of(Report report, Article article, Condition condition, List<Entry> entries) {
        Checked checked = new Checked(article, condition);
        List<Entry> said = Borrowed.days(entries.stream().map(checked::wording).toList());
        return new Filing(report, said, said.stream().map(checked::meant).toList());
    }

    /** The article as a witness: its day, its family's origin, its cast. */
    public static Report report(Article article, Family family, Collection<Actor> cast) {
        Origin origin = new Origin(family.origin(), family.newsroom());
        return new Report(article.name(), article.published().day(), origin, Cast.of(cast));
    }

    /** Each entry with its article. */
    public List<Assertion> assertions() {
        List<Assertion> assertions = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Assertion printed = Assertion.of(report, i, entries.get(i));
            assertions.add(meant.isEmpty() ? printed : printed.meaning(meant.get(i)));
        }
        return assertions;
    }
}
