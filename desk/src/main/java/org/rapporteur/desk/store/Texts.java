package org.rapporteur.desk.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.rapporteur.article.Article;
import org.rapporteur.article.Unreadable;
import org.rapporteur.lineage.Aligned;
import org.rapporteur.lineage.Condition;
import org.rapporteur.lineage.Family;
import org.rapporteur.lineage.Kinship;
import org.rapporteur.lineage.Lineage;
import org.rapporteur.lineage.Repair;
import org.rapporteur.lineage.Spun;
import org.rapporteur.publish.ArticleRows;
import org.rapporteur.publish.LineageRows;
import org.rapporteur.publish.Row;

/** What is published of the articles as texts: each of them, how they stand to each other, what damaged words were. */
final class Texts {
    private final Sql sql;
    private final Bookshelf shelf;

    Texts(Sql sql, Bookshelf shelf) {
        this.sql = sql;
        this.shelf = shelf;
    }

    /** An article's row and its name. */
    record Numbered(long id, String name) {}

    /** All articles, by name. */
    List<Numbered> all() {
        return sql.list(
                "SELECT id, name FROM article ORDER BY name", row -> new Numbered(row.getLong(1), row.getString(2)));
    }

    void articles(Consumer<Row> taker) {
        for (Numbered each : all()) {
            shelf.article(each.name()).ifPresent(article -> taker.accept(ArticleRows.of(article, spun(each.id()))));
        }
        sql.each(
                "SELECT name, reason FROM unreadable ORDER BY name, sha256",
                row -> taker.accept(ArticleRows.of(new Unreadable(row.getString(1), row.getString(2)))));
    }

    private Spun spun(long article) {
        return condition(article).map(Condition::spun).orElse(Spun.NO);
    }

    private Optional<Condition> condition(long article) {
        return sql.one(
                "SELECT body FROM condition WHERE article = ?",
                row -> Shape.value(Condition.class, row.getString(1)),
                article);
    }

    void lineage(Consumer<Row> taker) {
        Lineage texts = new Lineage(shelf);
        List<Kinship> pairs =
                sql.list("SELECT body FROM kinship ORDER BY a, b", row -> Shape.value(Kinship.class, row.getString(1)));
        pairs.forEach(pair -> taker.accept(LineageRows.pair(pair)));
        pairs.stream().filter(Kinship::isCopy).forEach(pair -> alignment(texts, pair, taker));
        sql.each(
                "SELECT body FROM family ORDER BY origin",
                row -> taker.accept(LineageRows.origin(Shape.value(Family.class, row.getString(1)))));
    }

    private void alignment(Lineage texts, Kinship pair, Consumer<Row> taker) {
        Optional<Article> a = shelf.article(pair.a());
        Optional<Article> b = shelf.article(pair.b());
        Optional<Kinship> whole = texts.kinship(pair.a(), pair.b());
        if (a.isPresent() && b.isPresent() && whole.isPresent()) {
            for (Aligned aligned : whole.get().alignment()) {
                taker.accept(LineageRows.alignment(a.get(), b.get(), aligned));
            }
        }
    }

    void repairs(Consumer<Row> taker) {
        for (Numbered each : all()) {
            List<Repair> repairs = condition(each.id()).map(Condition::repairs).orElse(List.of());
            if (!repairs.isEmpty()) {
                Article article = shelf.article(each.name()).orElseThrow();
                repairs.forEach(repair -> taker.accept(LineageRows.repair(article, repair)));
            }
        }
    }
}
