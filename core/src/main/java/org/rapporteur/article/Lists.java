package org.rapporteur.article;

import java.util.List;
import org.rapporteur.article.Line.Hint;
import org.rapporteur.article.Zone.Kind;

/**
 * Lists within a story: "- Demands that the dam be shared" under "HALVORIA" is told, though it has no full stop; what links to
 * other stories or stands under "Most read" is not.
 */
final class Lists {
    private static final int SHORTEST = 4;
    private static final int HEADING = 4;
    private static final int MOST_CAPITALS = 60;

    private final List<Sight> sights;
    private final List<Kind> kinds;
    private final Headings headings;

    private Lists(List<Sight> sights, List<Kind> kinds) {
        this.sights = sights;
        this.kinds = kinds;
        this.headings = Headings.of(sights, Run.of(sights));
    }

    /** Makes the lists within a story and right behind it part of it, with a sentence behind them; the lines above them are headings. */
    static void set(List<Sight> sights, List<Kind> kinds) {
        Lists lists = new Lists(sights, kinds);
        int last = kinds.lastIndexOf(Kind.BODY);
        for (int i = kinds.indexOf(Kind.BODY) + 1; i > 0 && i < kinds.size(); i++) {
            int end = lists.end(i);
            if (end > i + 1 && (end <= last || lists.follows(i))) {
                lists.tell(i, end);
                i = end - 1;
            }
        }
    }

    /** Whether nothing but a heading stands between a list and the story. */
    private boolean follows(int from) {
        boolean heading = kinds.get(from - 1) != Kind.BODY && isHeading(from - 1);
        return kinds.get(heading ? from - 2 : from - 1) == Kind.BODY;
    }

    /** One past the last of the entries that begin here. */
    private int end(int from) {
        int end = from;
        while (end < kinds.size() && isEntry(end)) {
            end++;
        }
        return end;
    }

    private boolean isEntry(int line) {
        Sight sight = sights.get(line);
        boolean link = sight.line().is(Hint.LINK)
                || sight.line().is(Hint.PART_LINK)
                || sight.line().is(Hint.NAVIGATION);
        boolean words = sight.look().count() >= SHORTEST
                && sight.look().capitalShare() <= MOST_CAPITALS
                && sight.look().smallShare() > 0;
        return sight.look().bullet() && words && !link && sight.unclaimed() && headings.above(line) == 0;
    }

    private void tell(int from, int end) {
        for (int i = from; i < end; i++) {
            kinds.set(i, Kind.BODY);
        }
        if (end < kinds.size() && kinds.get(end) == Kind.BOILERPLATE && Tailpiece.told(sights.get(end))) {
            kinds.set(end, Kind.BODY);
        }
        if (kinds.get(from - 1) == Kind.BOILERPLATE && isHeading(from - 1)) {
            kinds.set(from - 1, Kind.SUBHEAD);
        }
    }

    /** A few words that are no stock phrase and no sentence. */
    private boolean isHeading(int line) {
        Sight sight = sights.get(line);
        boolean words = sight.look().count() <= HEADING && sight.look().digits() == 0;
        return line > 0
                && words
                && sight.unclaimed()
                && !sight.look().closed()
                && !sight.look().bullet();
    }
}
