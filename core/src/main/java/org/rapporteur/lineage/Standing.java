package org.rapporteur.lineage;

import java.util.Optional;
import org.rapporteur.article.Article;

/**
 * What an article says of itself, kept small: whose text it is, when it appeared, how long and how damaged it is.
 *
 * @param body the key of the body, equal for equal texts
 * @param outlet who published the page: its house; of a page of no known house with an agency's dateline, the agency
 * @param named the newsroom that the page credits, if it is another's
 * @param newsroom that one, or the outlet
 * @param spun what its words show by themselves
 * @param day as a number, the largest where unknown
 */
record Standing(
        String name,
        long body,
        Optional<String> outlet,
        Optional<String> named,
        Optional<String> newsroom,
        Spun spun,
        long day,
        int words)
        implements Comparable<Standing> {
    static Standing of(Body body) {
        Article article = body.article;
        long day = article.published().day().map(d -> d.toEpochDay()).orElse(Long.MAX_VALUE);
        return new Standing(
                article.name(),
                body.letters,
                Credits.house(article),
                Credits.isOwn(article) ? Optional.empty() : Credits.named(article),
                Credits.newsroom(article),
                body.spun(),
                day,
                body.words.size);
    }

    boolean isSpun() {
        return spun.narration();
    }

    /** Whether one house prints another's text. */
    boolean isForeign() {
        return named.isPresent() && outlet.isPresent();
    }

    /** Nearest to an origin first: own words before spun ones, own text before another's, early, long. */
    @Override
    public int compareTo(Standing other) {
        int bySpun = Boolean.compare(isSpun(), other.isSpun());
        int byCredit = Boolean.compare(isForeign(), other.isForeign());
        int byDay = Long.compare(day, other.day);
        int byLength = Integer.compare(other.words, words);
        return first(bySpun, byCredit, byDay, byLength, name.compareTo(other.name));
    }

    private static int first(int... signs) {
        for (int sign : signs) {
            if (sign != 0) {
                return sign;
            }
        }
        return 0;
    }
}
