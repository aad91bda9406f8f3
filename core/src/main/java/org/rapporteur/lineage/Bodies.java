package org.rapporteur.lineage;

import java.util.LinkedHashMap;
import java.util.Map;
import org.rapporteur.article.Article;

/** The bodies that were used last, so that a flood of copies does not make the same one ready again and again. */
final class Bodies {
    private static final int MOST = 200;

    private final Shelf shelf;
    private final LinkedHashMap<String, Body> last = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Body> eldest) {
            return size() > MOST;
        }
    };

    Bodies(Shelf shelf) {
        this.shelf = shelf;
    }

    /** Keeps one that was just made. */
    void take(Body body) {
        last.put(body.article.name(), body);
    }

    Body of(String name) {
        Body body = last.get(name);
        if (body == null) {
            Article article =
                    shelf.article(name).orElseThrow(() -> new IllegalStateException("the shelf does not hold " + name));
            body = Body.of(article);
            take(body);
        }
        return body;
    }
}
