package org.rapporteur.article;

import java.util.List;
import org.rapporteur.article.Line.Hint;

/**
 * The stretch of lines that holds most prose and least furniture: where the story most likely stands. Found in one pass
 * (Bentley, "Programming Pearls", 1984: the best sum of a row of numbers).
 *
 * @param first its first line
 * @param last its last line
 */
record Run(int first, int last) {
    static Run of(List<Sight> sights) {
        Run best = new Run(0, -1);
        int bestSum = 0;
        int sum = 0;
        int first = 0;
        for (int i = 0; i < sights.size(); i++) {
            sum += worth(sights.get(i));
            if (sum <= 0) {
                sum = 0;
                first = i + 1;
            } else if (sum > bestSum) {
                bestSum = sum;
                best = new Run(first, i);
            }
        }
        return best;
    }

    boolean contains(int line) {
        return first <= line && line <= last;
    }

    private static int worth(Sight sight) {
        int markup = markup(sight.line());
        int count = Math.min(60, sight.look().count());
        return switch (sight.shape()) {
            case DATELINED -> 80;
            case PROSE -> count + markup;
            case SENTENCE -> count / 2 + markup;
            case LONG -> count / 3 + markup;
            case CONTRIBUTORS, ATTRIBUTION, PHOTO, LINK, SEPARATOR -> -2;
            case BIO -> -10;
            case HEADLINE, LABEL -> -8;
            case TRAILING, BYLINE, DATE, AGO -> -12;
            default -> -15;
        };
    }

    private static int markup(Line line) {
        boolean outside = line.is(Hint.NAVIGATION) || line.is(Hint.FOOTER) || line.is(Hint.ASIDE) || line.is(Hint.FORM);
        return outside || line.is(Hint.SITE_NAMED) || line.is(Hint.LINK) ? -80 : line.is(Hint.STORY) ? 5 : 0;
    }
}
