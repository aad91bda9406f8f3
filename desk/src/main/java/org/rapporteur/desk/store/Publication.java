package org.rapporteur.desk.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.rapporteur.article.Article;
import org.rapporteur.entry.Entry;
import org.rapporteur.entry.Exchange;
import org.rapporteur.entry.Mention;
import org.rapporteur.entry.Position;
import org.rapporteur.entry.Statement;
import org.rapporteur.publish.ClaimRows;
import org.rapporteur.publish.EntryRows;
import org.rapporteur.publish.Print;
import org.rapporteur.publish.Row;
import org.rapporteur.publish.Table;
import org.rapporteur.record.Assertion;
import org.rapporteur.record.Claim;
import org.rapporteur.record.Contradiction;
import org.rapporteur.record.Line;

/**
 * The whole record, row by row, in an order that depends on its content only: two stores that hold the same articles
 * publish the same bytes.
 */
public final class Publication {
    private final Sql sql;
    private final Bookshelf shelf;
    private final Texts texts;
    private final ClaimRow claims;
    private final Told told;
    private final Earlier earlier;

    public Publication(Store store) {
        this.sql = store.sql();
        this.shelf = new Bookshelf(sql);
        this.texts = new Texts(sql, shelf);
        this.claims = new ClaimRow(sql);
        this.told = new Told(sql);
        this.earlier = new Earlier(sql);
    }

    /** Hands over the rows of a table, one by one; a person has one id in all, however his name is spelt. */
    public void rows(Table table, Consumer<Row> out) {
        Map<String, String> principals = principals();
        Consumer<Row> taker = row -> out.accept(row.renamed(principals));
        switch (table) {
            case ARTICLES -> texts.articles(taker);
            case LINEAGE -> texts.lineage(taker);
            case REPAIRS -> texts.repairs(taker);
            case MENTIONS -> mentions(taker);
            case STATEMENTS -> entries("s", taker);
            case EVENTS -> entries("e", taker);
            case POSITIONS -> entries("p", taker);
            case EXCHANGES -> exchanges(taker);
            case MEETINGS ->
                claims.each("kind = 'meeting' ORDER BY sort", claim -> taker.accept(ClaimRows.meeting(claim)));
            case FIGURES -> figures(taker);
            case TIMELINE ->
                sql.each(
                        "SELECT body FROM line ORDER BY day, place",
                        row -> taker.accept(ClaimRows.line(Shape.value(Line.class, row.getString(1)))));
            case ACTORS -> actors(principals, taker);
            default -> throw new IllegalArgumentException("no rows of " + table);
        }
    }

    /** The id that stands for each other spelling of a person's name. */
    private Map<String, String> principals() {
        Map<String, String> out = new TreeMap<>();
        sql.each(
                "SELECT actor, principal FROM namesake WHERE actor <> principal",
                row -> out.put(row.getString(1), row.getString(2)));
        return out;
    }

    private void actors(Map<String, String> principals, Consumer<Row> taker) {
        People people = new People(sql);
        for (String id : sql.list("SELECT id FROM actor ORDER BY id", row -> row.getString(1))) {
            if (!principals.containsKey(id)) {
                people.actor(id).ifPresent(actor -> taker.accept(ClaimRows.actor(actor)));
            }
        }
    }

    /** All statements, with the article each stands in, in the order of the texts. */
    public void statements(Consumer<Assertion> taker) {
        for (Texts.Numbered article : texts.all()) {
            ofKind(article, "s").forEach(row -> taker.accept(row.assertion()));
        }
    }

    /** The actors of a statement as lists print them. */
    public String names(Assertion told, List<String> ids) {
        return String.join(
                " and ", ids.stream().map(id -> told.report().cast().name(id)).toList());
    }

    /** All events as one claim each, in order of date. */
    public void events(Consumer<Claim> taker) {
        claims.each("kind = 'event' ORDER BY sort", taker);
    }

    /** Where an assertion is printed. */
    public Print print(Assertion told) {
        Article article = shelf.article(told.article()).orElseThrow();
        return Print.of(article, Optional.empty(), told.entry().evidence().get(0));
    }

    private void mentions(Consumer<Row> taker) {
        sql.each(
                "SELECT mentions FROM reading JOIN article ON article.id = reading.article ORDER BY name",
                row -> Shape.list(Mention.class, row.getString(1))
                        .forEach(mention -> taker.accept(EntryRows.of(mention))));
    }

    private record Grouped(Assertion assertion, String claim, int origins) {}

    /** The entries of one kind in one article, each with its claim. */
    private List<Grouped> ofKind(Texts.Numbered article, String letter) {
        return sql.list(
                "SELECT e.n, e.body, c.id, c.origins FROM entry e"
                        + " JOIN assertion s ON s.article = e.article AND s.n = e.n JOIN claim c ON c.n = s.claim"
                        + " WHERE e.article = ? AND substr(e.block, 1, 1) = ? ORDER BY e.n",
                row -> new Grouped(
                        Assertion.of(
                                told.report(article.id()), row.getInt(1), Shape.value(Entry.class, row.getString(2))),
                        row.getString(3),
                        row.getInt(4)),
                article.id(),
                letter);
    }

    private void entries(String letter, Consumer<Row> taker) {
        for (Texts.Numbered article : texts.all()) {
            List<Grouped> entries = ofKind(article, letter);
            for (Grouped each : entries) {
                EntryRows.of(each.assertion(), each.claim(), each.origins(), after(each, entries))
                        .ifPresent(taker);
            }
        }
    }

    /** What a row hangs on: the statement around a statement, the line of the stance before a position. */
    private Optional<String> after(Grouped each, List<Grouped> entries) {
        return each.assertion().entry() instanceof Position
                ? earlier.before(each.claim()).map(Listed::id)
                : holder(each, entries);
    }

    /** The id of the statement that holds this one; statements come first in an article, so its place is its index. */
    private static Optional<String> holder(Grouped each, List<Grouped> entries) {
        return each.assertion().entry() instanceof Statement said
                ? said.nestedIn()
                        .filter(index -> index < entries.size())
                        .map(index -> entries.get(index).assertion().id())
                : Optional.empty();
    }

    private void figures(Consumer<Row> taker) {
        entries("f", taker);
        sql.each(
                "SELECT body FROM conflict ORDER BY id",
                row -> taker.accept(ClaimRows.contradiction(Shape.value(Contradiction.class, row.getString(1)))));
    }

    private void exchanges(Consumer<Row> taker) {
        List<Claim> papers = claims.where("kind = 'exchange' ORDER BY sort");
        papers.forEach(paper -> taker.accept(ClaimRows.exchange(paper, others(paper, papers))));
    }

    /** The papers between the same parties of the types that this one is said not to be. */
    private static List<String> others(Claim paper, List<Claim> papers) {
        Exchange exchange = (Exchange) paper.entry();
        List<String> others = new ArrayList<>();
        for (Claim other : papers) {
            boolean meant = exchange.not().contains(((Exchange) other.entry()).type());
            TreeSet<String> shared = new TreeSet<>(other.parties());
            shared.retainAll(paper.parties());
            if (meant && other != paper && !shared.isEmpty()) {
                others.add(other.id());
            }
        }
        return others;
    }
}
