package org.rapporteur.training.pages;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.rapporteur.article.Zone;

/**
 * Prints a page as a web site would: with telling elements, with telling class names, or in a soup of tables and breaks
 * that tells nothing.
 */
final class HtmlLayout {
    private static final Map<String, String> ELEMENTS = Map.ofEntries(
            Map.entry("top", "header"),
            Map.entry("crumbs", "nav"),
            Map.entry("related", "aside"),
            Map.entry("newsletter", "section"),
            Map.entry("comments", "section"),
            Map.entry("bio", "aside"),
            Map.entry("nextprev", "nav"),
            Map.entry("footer", "footer"),
            Map.entry("caption", "figure"));
    private static final Map<String, List<String>> CLASSES = Map.ofEntries(
            Map.entry("top", List.of("site-header", "masthead", "topbar", "c1")),
            Map.entry("crumbs", List.of("breadcrumbs", "path", "c2")),
            Map.entry("header", List.of("article-header", "entry-header", "head", "c3")),
            Map.entry("share", List.of("share-tools", "social", "tools", "c4")),
            Map.entry("caption", List.of("wp-caption", "image", "media", "c5")),
            Map.entry("body", List.of("article-body", "entry-content", "story-text", "content", "c6")),
            Map.entry("ad", List.of("advert", "ad-slot", "box", "c7")),
            Map.entry("inlink", List.of("inline-related", "promo", "embed", "c8")),
            Map.entry("related", List.of("related-posts", "most-read", "sidebar", "rail", "c9")),
            Map.entry("newsletter", List.of("newsletter-signup", "subscribe", "band", "c10")),
            Map.entry("comments", List.of("comments", "disqus", "forum", "c11")),
            Map.entry("tags", List.of("tags", "topics", "c12")),
            Map.entry("bio", List.of("author-bio", "author", "c13")),
            Map.entry("footer", List.of("site-footer", "footer", "bottom", "c14")));
    private static final List<String> LINKED =
            List.of("top", "crumbs", "share", "inlink", "related", "tags", "nextprev", "footer");

    private final Random random;
    private final int style;
    private final StringBuilder page = new StringBuilder();

    private HtmlLayout(long seed) {
        this.random = new Random(seed);
        this.style = random.nextInt(3);
    }

    static String of(long seed, List<Piece> pieces) {
        HtmlLayout layout = new HtmlLayout(seed);
        layout.print(pieces);
        return layout.page.toString();
    }

    private void print(List<Piece> pieces) {
        page.append("<!DOCTYPE html>\n<html><head>");
        if (random.nextInt(10) < 7) {
            pieces.stream()
                    .filter(piece -> piece.kind() == Zone.Kind.TITLE)
                    .findFirst()
                    .ifPresent(title -> page.append("<title>")
                            .append(escaped(title.words()))
                            .append(" | NewsTide</title>"));
        }
        page.append("<script>var site = \"<p>not a word of this.</p>\";</script></head><body>\n");
        String slot = "";
        String close = "";
        for (Piece piece : pieces) {
            if (!family(piece.slot()).equals(slot)) {
                slot = family(piece.slot());
                page.append(close);
                close = open(slot);
            }
            line(piece);
        }
        page.append(close).append("</body></html>\n");
    }

    /** What lies inside the story stays inside its element. */
    private static String family(String slot) {
        return List.of("inlink", "ad", "subhead", "contributors", "attribution").contains(slot) ? "body" : slot;
    }

    private String open(String slot) {
        String element = style == 0 ? ELEMENTS.getOrDefault(slot, slot.equals("body") ? "article" : "div") : "div";
        List<String> classes = CLASSES.getOrDefault(slot, List.of("c0"));
        String name = style == 2 ? "" : " class=\"" + classes.get(random.nextInt(classes.size())) + "\"";
        page.append("<").append(element).append(name).append(">\n");
        return "</" + element + ">\n";
    }

    private void line(Piece piece) {
        String words = escaped(piece.words().strip());
        boolean link = LINKED.contains(piece.slot()) && random.nextInt(5) > 0;
        String inner = link ? "<a href=\"/x\">" + words + "</a>" : words;
        page.append(
                switch (piece.kind()) {
                    case BODY -> style == 2 ? inner + "<br><br>\n" : "<p>" + inner + "</p>\n";
                    case TITLE -> style == 2 ? "<div><b>" + inner + "</b></div>\n" : "<h1>" + inner + "</h1>\n";
                    case SUBHEAD -> style == 2 ? "<b>" + inner + "</b><br>\n" : "<h2>" + inner + "</h2>\n";
                    case CAPTION ->
                        style == 0 ? "<figcaption>" + inner + "</figcaption>\n" : "<div>" + inner + "</div>\n";
                    case PUBDATE ->
                        style == 0
                                ? "<p><time>" + inner + "</time></p>\n"
                                : "<div class=\"date\">" + inner + "</div>\n";
                    case BYLINE ->
                        style == 2 ? "<div>" + inner + "</div>\n" : "<p class=\"byline\">" + inner + "</p>\n";
                    default -> furniture(inner);
                });
    }

    private String furniture(String inner) {
        return switch (random.nextInt(4)) {
            case 0 -> "<ul><li>" + inner + "</li></ul>\n";
            case 1 -> "<p>" + inner + "</p>\n";
            case 2 -> "<h3>" + inner + "</h3>\n";
            default -> "<div>" + inner + "</div>\n";
        };
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("’", "&rsquo;");
    }
}
