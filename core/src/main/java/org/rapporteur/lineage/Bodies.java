package org.rapporteur.lineage;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rapporteur.article.Article;

/** The bodies that were used last, so that a flood of copies does not make the same one ready again and again. */
final class Bodies {
    /** So many words are kept, in some 60 MB. */
    private static final long MOST = 800_000;

    private final Shelf shelf;
    private final Map<String, Body> last = new LinkedHashMap<>(16, 0.75f, true);
    private long words;

    Bodies(Shelf shelf) {
        this.shelf = shelf;
    }

    /** Keeps one that was just made. */
    void take(Body body) {
        Body before = last.put(body.article.name(), body);
        words += body.words.size - (before == null ? 0 : before.words.size);
        Iterator<Body> eldest = last.values().iterator();
        while (words > MOST && last.size() > 1) {
            words -= eldest.next().words.size;
            eldest.remove();
        }
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
