package org.rapporteur.article;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.rapporteur.article.Line.Hint;
import org.rapporteur.text.WordList;

/** What an element's tag, role and class names say of the words in it, on top of what its parents said. */
final class Hints {
    private static final Map<String, Hint> TAGS = Map.ofEntries(
            Map.entry("h1", Hint.TOP_HEADING),
            Map.entry("h2", Hint.HEADING),
            Map.entry("h3", Hint.HEADING),
            Map.entry("h4", Hint.HEADING),
            Map.entry("h5", Hint.HEADING),
            Map.entry("h6", Hint.HEADING),
            Map.entry("p", Hint.PARAGRAPH),
            Map.entry("li", Hint.LIST),
            Map.entry("nav", Hint.NAVIGATION),
            Map.entry("footer", Hint.FOOTER),
            Map.entry("aside", Hint.ASIDE),
            Map.entry("figure", Hint.FIGURE),
            Map.entry("figcaption", Hint.CAPTION),
            Map.entry("time", Hint.TIME),
            Map.entry("form", Hint.FORM),
            Map.entry("button", Hint.FORM),
            Map.entry("dialog", Hint.FORM),
            Map.entry("article", Hint.STORY),
            Map.entry("main", Hint.STORY));
    private static final Map<String, Hint> NAMES = WordList.rows(Hints.class, "classes.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> Hint.valueOf(row.get(1))));

    private Hints() {}

    static Set<Hint> of(Element element, Set<Hint> parents) {
        if (element.nameIs("body") || element.nameIs("html")) {
            return parents;
        }
        Set<Hint> own = EnumSet.noneOf(Hint.class);
        Hint tag = TAGS.get(element.normalName());
        if (tag != null) {
            own.add(tag);
        }
        if (element.nameIs("header") && !parents.contains(Hint.STORY)) {
            own.add(Hint.NAVIGATION);
        }
        named(element, own);
        if (own.isEmpty() || parents.containsAll(own)) {
            return parents;
        }
        own.addAll(parents);
        return own;
    }

    private static void named(Element element, Set<Hint> own) {
        if (element.attributesSize() == 0) {
            return;
        }
        String names =
                element.className() + " " + element.id() + " " + element.attr("role") + " " + element.attr("itemprop");
        for (String name : parts(names)) {
            Hint hint = NAMES.get(name);
            if (hint != null) {
                own.add(hint);
            }
        }
        if (element.hasAttr("hidden") || element.attr("style").replace(" ", "").contains("display:none")) {
            own.add(Hint.SITE_NAMED);
        }
    }

    /** {@code "articleBody entry-meta"} is article, body, articlebody, entry, meta, entrymeta. */
    private static List<String> parts(String names) {
        List<String> parts = new ArrayList<>();
        for (String name : names.strip().split("\\s+")) {
            String[] words = name.replaceAll("(\\p{Ll})(\\p{Lu})", "$1-$2")
                    .toLowerCase(Locale.ROOT)
                    .split("[^a-z]+");
            parts.addAll(List.of(words));
            for (int i = 0; i + 1 < words.length; i++) {
                parts.add(words[i] + words[i + 1]);
            }
        }
        return parts;
    }
}
