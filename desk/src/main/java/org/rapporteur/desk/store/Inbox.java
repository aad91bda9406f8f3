package org.rapporteur.desk.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.rapporteur.article.Article;
import org.rapporteur.article.Unreadable;
import org.rapporteur.ingest.Intake;
import org.rapporteur.ingest.Page;
import org.rapporteur.text.Span;

/** Files what comes in: pages become articles with their families, a batch at a time, each batch whole or not at all. */
final class Inbox {
    private static final int BATCH = Shift.batch(200);
    private static final int HEAVY = 4_000_000;
    private final Sql sql;
    private final Bookshelf shelf;
    private final Pedigree pedigree;
    private final Paragraphs paragraphs;
    private final long shift;
    private final List<Filed> batch = new ArrayList<>();
    private final List<Unreadable> unreadable = new ArrayList<>();
    private int weight;
    private int inputs;
    private int filed;

    Inbox(Sql sql, Bookshelf shelf, Pedigree pedigree, long shift) {
        this.sql = sql;
        this.shelf = shelf;
        this.pedigree = pedigree;
        this.paragraphs = new Paragraphs(sql);
        this.shift = shift;
    }

    /** Files all pages that the store does not hold, until it is told to stop. */
    void file(Intake intake, Crew crew, BooleanSupplier stopped, Runnable step) {
        Crew.Lane<Arrival, Optional<Filed>> lane = crew.lane(Arrival::filed, filed -> {
            filed.ifPresent(this::take);
            step.run();
        });
        try (Stream<Page> pages = intake.pages()) {
            // Pushed, not pulled: a pulled stream of folders would hold a folder's pages all at once.
            pages.takeWhile(page -> !stopped.getAsBoolean()).map(this::arrival).forEachOrdered(lane::give);
        }
        lane.end();
        keep();
    }

    int inputs() {
        return inputs;
    }

    int filed() {
        return filed;
    }

    /** Inputs of this shift that no article could be made of, in order. */
    List<Unreadable> unreadable() {
        return unreadable;
    }

    /** A page and whether the store has its content already. */
    private record Arrival(Page page, String sha256, boolean known) {
        Optional<Filed> filed() {
            return known ? Optional.empty() : Optional.of(Filed.of(page, sha256));
        }
    }

    private Arrival arrival(Page page) {
        inputs++;
        String sha256 = Sha256.of(page.bytes());
        return new Arrival(page, sha256, page.trouble().isEmpty() && isKnown(page.name(), sha256));
    }

    private boolean isKnown(String input, String sha256) {
        Optional<String> reason = sql.one(
                "SELECT reason FROM unreadable WHERE name = ? AND sha256 = ?", row -> row.getString(1), input, sha256);
        reason.ifPresent(why -> unreadable.add(new Unreadable(input, why)));
        return reason.isPresent()
                || sql.number("SELECT count(*) FROM article WHERE input = ? AND sha256 = ?", input, sha256) > 0;
    }

    private void take(Filed next) {
        batch.add(next);
        weight += next.deflated().length;
        if (batch.size() >= BATCH || weight >= HEAVY) {
            keep();
        }
    }

    private void keep() {
        if (!batch.isEmpty()) {
            sql.atomically(() -> {
                batch.forEach(this::keep);
                pedigree.keepGrown();
            });
            batch.clear();
            weight = 0;
        }
    }

    private void keep(Filed next) {
        if (next.outcome() instanceof Article article) {
            keep(next, article);
        } else {
            Unreadable why = (Unreadable) next.outcome();
            unreadable.add(why);
            sql.run(
                    "INSERT OR REPLACE INTO unreadable VALUES (?, ?, ?, ?)",
                    why.name(),
                    next.sha256(),
                    why.reason(),
                    shift);
        }
    }

    private void keep(Filed next, Article made) {
        if (sql.number("SELECT count(*) FROM article WHERE input = ? AND sha256 = ?", next.input(), next.sha256())
                > 0) {
            return;
        }
        Article article = sql.number("SELECT count(*) FROM article WHERE name = ?", next.input()) == 0
                ? made
                : made.named(next.input() + "@" + next.sha256().substring(0, 8));
        long id = sql.insert(
                "INSERT INTO article (name, input, sha256, title, outlet, day, origin, shift)"
                        + " VALUES (?, ?, ?, ?, ?, ?, '', ?)",
                article.name(),
                next.input(),
                next.sha256(),
                article.title().orElse(null),
                article.outlet().orElse(null),
                article.published().day().map(Object::toString).orElse(null),
                shift);
        sql.run("INSERT INTO input VALUES (?, ?, ?)", id, next.deflated(), next.cut());
        sql.run("DELETE FROM unreadable WHERE name = ?", next.input());
        sql.run("DELETE FROM forgotten WHERE name = ?", article.name());
        sql.run("DELETE FROM removed WHERE article = ?", article.name());
        for (int place = 0; place < article.paragraphs().size(); place++) {
            Span paragraph = article.paragraphs().get(place);
            paragraphs.keep(id, place, article.text().origin(paragraph), paragraph.in(article.plain()));
        }
        shelf.take(article);
        pedigree.add(id, article);
        filed++;
    }
}
