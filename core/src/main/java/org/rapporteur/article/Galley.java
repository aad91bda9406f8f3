package org.rapporteur.article;

import java.util.List;
import org.rapporteur.text.Text;

/**
 * A page as text, in lines, before anybody has said what each is there for.
 *
 * @param text the words
 * @param lines every line that is not blank, in order
 * @param head what the page says about itself where no reader sees it; {@link Head#NONE} for flat text
 */
record Galley(Text text, List<Line> lines, Head head) {
    Galley {
        lines = List.copyOf(lines);
    }

    String plain() {
        return text.plain();
    }
}
