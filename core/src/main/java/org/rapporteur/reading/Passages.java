package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.language.Language;
import org.rapporteur.language.Sentence;
import org.rapporteur.text.Span;

/**
 * Lays a text out in passages: mostly one for each paragraph, but "Orlin put it this way:" belongs to the quotation that
 * the next paragraph begins with.
 */
public final class Passages {
    private Passages() {}

    /** The passages of a text that is cut into paragraphs, analysed anew. */
    public static List<Passage> all(String text, List<Span> paragraphs) {
        List<List<Tree>> out = new ArrayList<>();
        int index = 0;
        for (Span paragraph : paragraphs) {
            List<Tree> trees = new ArrayList<>();
            for (Sentence sentence : Language.english().sentences(text, paragraph)) {
                if (sentence.size() > 0) {
                    trees.add(new Tree(sentence, index++, out.size()));
                }
            }
            out.add(trees);
        }
        return of(text, out);
    }

    /** A passage for each paragraph; one that ends in a colon takes in the quotation that the next one begins with. */
    static List<Passage> of(String text, List<List<Tree>> paragraphs) {
        List<Passage> out = new ArrayList<>();
        List<Tree> waiting = new ArrayList<>();
        for (List<Tree> paragraph : paragraphs) {
            if (!waiting.isEmpty() && !beginsQuoted(text, paragraph)) {
                out.add(passage(text, waiting));
                waiting = new ArrayList<>();
            }
            waiting.addAll(paragraph);
            if (!endsInColon(paragraph)) {
                out.add(passage(text, waiting));
                waiting = new ArrayList<>();
            }
        }
        if (!waiting.isEmpty()) {
            out.add(passage(text, waiting));
        }
        return out;
    }

    private static Passage passage(String text, List<Tree> trees) {
        if (trees.isEmpty()) {
            return new Passage(trees, new Quotations(List.of(), false));
        }
        Span first = trees.get(0).sentence().span();
        Span whole = first.with(trees.get(trees.size() - 1).sentence().span());
        return new Passage(trees, Quotations.of(text, whole));
    }

    private static boolean beginsQuoted(String text, List<Tree> paragraph) {
        return !paragraph.isEmpty()
                && Quotations.isMark(text, paragraph.get(0).sentence().span().start());
    }

    private static boolean endsInColon(List<Tree> paragraph) {
        if (paragraph.isEmpty()) {
            return false;
        }
        Tree last = paragraph.get(paragraph.size() - 1);
        return last.word(last.size() - 1).equals(":");
    }
}
