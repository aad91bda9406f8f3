package org.rapporteur.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page's JSON-LD says of the article (schema.org/NewsArticle): {@code "headline": "Halvoria, Dravenia to keep
 * talking over Lyssa dam"}.
 */
final class JsonLd {
    private static final JsonLd NOTHING = new JsonLd(Map.of());

    private final Map<?, ?> article;

    private JsonLd(Map<?, ?> article) {
        this.article = article;
    }

    /** The first article that the page describes. */
    static JsonLd of(Document page) {
        List<Object> things = new ArrayList<>();
        for (Element script : page.select("script[type=application/ld+json]")) {
            Json.read(script.data()).ifPresent(things::add);
        }
        for (int i = 0; i < things.size(); i++) {
            if (things.get(i) instanceof List<?> list) {
                things.addAll(list);
            } else if (things.get(i) instanceof Map<?, ?> thing) {
                if (isArticle(thing)) {
                    return new JsonLd(thing);
                }
                inside(thing, things);
            }
        }
        return NOTHING;
    }

    Optional<String> text(String key) {
        return names(article.get(key)).stream().findFirst();
    }

    List<String> texts(String key) {
        return names(article.get(key));
    }

    private static void inside(Map<?, ?> thing, List<Object> things) {
        for (String key : List.of("@graph", "mainEntity", "mainEntityOfPage")) {
            Object inner = thing.get(key);
            if (inner != null) {
                things.add(inner);
            }
        }
    }

    private static boolean isArticle(Map<?, ?> thing) {
        return names(thing.get("@type")).stream()
                .anyMatch(type -> type.endsWith("Article") || type.endsWith("Posting") || type.equals("Report"));
    }

    /** A text, or the names of one thing or several. */
    private static List<String> names(@Nullable Object value) {
        if (value instanceof String text) {
            return text.isBlank() || text.equals("null") ? List.of() : List.of(MarkupHead.clean(text));
        }
        if (value instanceof Map<?, ?> thing) {
            return names(thing.get("name"));
        }
        List<String> names = new ArrayList<>();
        if (value instanceof List<?> list) {
            list.forEach(entry -> names.addAll(entry instanceof List ? List.of() : names(entry)));
        }
        return names;
    }
}
