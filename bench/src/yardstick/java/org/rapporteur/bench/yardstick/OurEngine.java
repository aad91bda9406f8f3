package org.rapporteur.bench.yardstick;

import org.rapporteur.language.Language;
import org.rapporteur.language.Sentence;
import org.rapporteur.text.Span;

/** Our own engine: sentences, words, tags, names and trees, paragraph by paragraph. */
final class OurEngine implements Yardsticks.Engine {
    private final Language language = Language.english();

    @Override
    public String name() {
        return "ours: words, tags, names, trees";
    }

    @Override
    public int read(String text) {
        int tokens = 0;
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            for (Sentence sentence : language.sentences(text, new Span(start, end))) {
                tokens += sentence.size();
            }
            start = end + 1;
        }
        return tokens;
    }
}
