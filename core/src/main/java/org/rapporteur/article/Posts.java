package org.rapporteur.article;

import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.article.Zone.Kind;

/**
 * A live page: posts under their times, the newest first. "10:42 GMT" and "5h ago" are no story, nor is the heading behind
 * them; the sentences there are, and none of them is the page's headline.
 */
final class Posts {
    private static final Pattern CLOCK = Pattern.compile("(?i)(?:\\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\.?)?(?: [a-z]{2,4})?"
            + "|\\d{1,2} ?(?:h|hrs?|hours?|m|mins?|minutes?)(?: \\d{1,2} ?m(?:ins?)?)? ago)");

    private static final int FEWEST = 2;
    /** A heading and whose post it is can stand between the time and the post. */
    private static final int HEAD = 3;

    private final Galley galley;
    private final List<Sight> sights;
    private final List<Kind> kinds;

    private Posts(Galley galley, List<Sight> sights, List<Kind> kinds) {
        this.galley = galley;
        this.sights = sights;
        this.kinds = kinds;
    }

    /** Puts the kinds of a live page's lines right; leaves any other page alone. */
    static void set(Galley galley, List<Sight> sights, List<Kind> kinds) {
        Posts posts = new Posts(galley, sights, kinds);
        int[] clocks = java.util.stream.IntStream.range(0, kinds.size())
                .filter(i -> posts.isClock(i) && posts.first(i) > i)
                .toArray();
        if (clocks.length >= FEWEST) {
            for (int clock : clocks) {
                posts.post(clock);
            }
        }
    }

    private boolean isClock(int line) {
        Sight sight = sights.get(line);
        boolean timed = sight.dateOnly() && sight.look().digits() > 6 && line > kinds.indexOf(Kind.BODY);
        return timed
                || CLOCK.matcher(galley.lines().get(line).in(galley.plain())).matches();
    }

    /** The first sentence behind a time, or -1. */
    private int first(int clock) {
        for (int i = clock + 1; i < Math.min(kinds.size(), clock + 2 + HEAD) && !isClock(i); i++) {
            if (isTold(i)) {
                return i;
            }
        }
        return -1;
    }

    private void post(int clock) {
        kinds.set(clock, Kind.BOILERPLATE);
        int first = first(clock);
        for (int i = clock + 1; i < first; i++) {
            boolean heading = kinds.get(i) == Kind.TITLE || kinds.get(i) == Kind.BODY;
            kinds.set(i, heading ? Kind.SUBHEAD : kinds.get(i));
        }
        for (int i = first; i < kinds.size() && isTold(i); i++) {
            boolean other = kinds.get(i) == Kind.BOILERPLATE || kinds.get(i) == Kind.TITLE;
            kinds.set(i, other ? Kind.BODY : kinds.get(i));
        }
    }

    private boolean isTold(int line) {
        Sight sight = sights.get(line);
        boolean site = kinds.get(line) == Kind.BOILERPLATE && Tailpiece.isOfSite(sight.look());
        return sight.unclaimed() && !site && (sight.shape().told() || kinds.get(line) == Kind.BODY);
    }
}
