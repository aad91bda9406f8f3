package org.rapporteur.article;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;
import org.rapporteur.article.Line.Hint;

/** Sets a web page as a galley: what a reader would see, a block a line, each character with its place in the input. */
final class MarkupGalley implements NodeVisitor {
    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "iframe",
            "object",
            "textarea",
            "canvas",
            "audio",
            "video",
            "head",
            "select",
            "map");
    private static final Set<String> CLOSE = Set.of("li", "tr", "td", "th", "dt", "dd", "button", "label", "option");

    private final MarkupText text;
    private final Deque<Set<Hint>> hints = new ArrayDeque<>();
    private int unseen;
    private int links;

    private MarkupGalley(String input) {
        this.text = new MarkupText(input);
        hints.push(EnumSet.noneOf(Hint.class));
    }

    static Galley of(String input) {
        Document page = Parser.htmlParser().setTrackPosition(true).parseInput(input, "");
        MarkupGalley galley = new MarkupGalley(input);
        page.traverse(galley);
        return galley.text.galley(MarkupHead.of(page));
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words && unseen == 0) {
            text.add(words, hints.element(), links > 0);
        } else if (node instanceof Element element) {
            open(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            close(element);
        }
    }

    private void open(Element element) {
        unseen += UNSEEN.contains(element.normalName()) ? 1 : 0;
        links += element.nameIs("a") ? 1 : 0;
        hints.push(Hints.of(element, hints.element()));
        if (element.nameIs("br")) {
            text.lineEnds();
        } else {
            border(element);
        }
    }

    private void close(Element element) {
        unseen -= UNSEEN.contains(element.normalName()) ? 1 : 0;
        links -= element.nameIs("a") ? 1 : 0;
        hints.pop();
        border(element);
    }

    private void border(Element element) {
        if (CLOSE.contains(element.normalName())) {
            text.blockEnds(false);
        } else if (element.isBlock() && !element.nameIs("br")) {
            text.blockEnds(true);
        }
    }
}
