package org.rapporteur.desk.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.article.Article;
import org.rapporteur.article.Articles;
import org.rapporteur.ingest.Page;
import org.rapporteur.lineage.Shelf;
import org.rapporteur.text.Text;

/** The articles of a store, put together again from their bytes and their cut when asked for; the last few stay at hand. */
final class Bookshelf implements Shelf {
    private static final int AT_HAND = 12_000_000;
    private final Sql sql;
    private final LinkedHashMap<String, Article> atHand = new LinkedHashMap<>(256, 0.75f, true);
    private long weight;

    Bookshelf(Sql sql) {
        this.sql = sql;
    }

    /** Takes an article that was just made, so that it need not be made again. */
    void take(Article article) {
        if (atHand.put(article.name(), article) == null) {
            weight += article.text().length() + 1000L;
        }
        var eldest = atHand.entrySet().iterator();
        while (weight > AT_HAND && atHand.size() > 8 && eldest.hasNext()) {
            Map.Entry<String, Article> oldest = eldest.next();
            weight -= oldest.getValue().text().length() + 1000L;
            eldest.remove();
        }
    }

    @Override
    public Optional<Article> article(String name) {
        Article held = atHand.get(name);
        if (held != null) {
            return Optional.of(held);
        }
        Optional<Article> kept = sql.one(
                "SELECT bytes, cut, sha256 FROM input JOIN article ON article.id = input.article WHERE name = ?",
                row -> article(name, Deflated.back(row.getBytes(1)), Cut.of(row.getBytes(2)), row.getString(3)),
                name);
        kept.ifPresent(this::take);
        return kept;
    }

    private static Article article(String name, byte[] bytes, Cut cut, String sha256) {
        Text words = Articles.words(Page.of(name, bytes))
                .orElseThrow(() -> new IllegalStateException("no words in " + name));
        return cut.article(name, sha256, words);
    }

    /** The input as it came. */
    Optional<byte[]> bytes(String name) {
        return sql.one(
                "SELECT bytes FROM input JOIN article ON article.id = input.article WHERE name = ?",
                row -> Deflated.back(row.getBytes(1)),
                name);
    }
}
