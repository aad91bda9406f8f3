package org.rapporteur.training.pages;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.article.Zone;
import org.rapporteur.text.WordList;

/**
 * Prints a page as a web site would: with telling elements, with telling class names, or in a soup of tables and breaks
 * that tells nothing.
 */
final class HtmlLayout {
    private static final Map<String, Slot> SLOTS = WordList.rows(HtmlLayout.class, "markup.tsv").stream()
            .map(Slot::of)
            .collect(Collectors.toMap(Slot::name, slot -> slot));
    /** What stands in a story belongs to its element. */
    private static final Set<String> INSIDE = Set.of("inlink", "ad", "subhead", "contributors", "attribution");

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

    private static String family(String slot) {
        return INSIDE.contains(slot) ? "body" : slot;
    }

    private static Slot slot(String name) {
        return SLOTS.getOrDefault(name, new Slot(name, "div", List.of("c0"), false));
    }

    private String open(String name) {
        Slot slot = slot(name);
        String element = style == 0 ? slot.element() : "div";
        List<String> classes = slot.classes();
        String label = style == 2 ? "" : " class=\"" + classes.get(random.nextInt(classes.size())) + "\"";
        page.append("<").append(element).append(label).append(">\n");
        return "</" + element + ">\n";
    }

    private void line(Piece piece) {
        String words = escaped(piece.words().strip());
        boolean link = slot(piece.slot()).linked() && random.nextInt(5) > 0;
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

    /** A part of a page: the element that tells what it is, and the class names that sites give it. */
    private record Slot(String name, String element, List<String> classes, boolean linked) {
        static Slot of(List<String> row) {
            return new Slot(
                    row.get(0),
                    row.get(1),
                    List.of(row.get(2).split(" ")),
                    row.get(3).equals("linked"));
        }
    }
}
