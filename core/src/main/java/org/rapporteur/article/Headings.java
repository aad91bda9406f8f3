package org.rapporteur.article;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Under which heading of the site a line stands: what follows "Most read" or "Comments (2)" is not the story, until
 * prose of the run comes again.
 */
final class Headings {
    private static final Set<Cue> OPENING =
            EnumSet.of(Cue.RELATED, Cue.COMMENT, Cue.NEWSLETTER, Cue.LEGAL, Cue.COOKIE, Cue.BIO, Cue.ACCOUNT);
    private static final int NONE = 0;

    private final int[] above;

    private Headings(int[] above) {
        this.above = above;
    }

    static Headings of(List<Sight> sights, Run run) {
        int[] above = new int[sights.size()];
        int heading = NONE;
        int distance = 0;
        for (int i = 0; i < above.length; i++) {
            boolean told = run.contains(i) && sights.get(i).shape().told();
            heading = told ? NONE : heading;
            above[i] = heading == NONE ? NONE : heading + (distance < 4 ? 0 : 32);
            int own = opened(sights.get(i));
            distance = own == NONE ? distance + 1 : 0;
            heading = own == NONE ? heading : own;
        }
        return new Headings(above);
    }

    /** The answer for {@link Sign#UNDER}: 0 for no heading, else 1 + the cue's ordinal, 32 more from afar. */
    int above(int line) {
        return above[line];
    }

    private static int opened(Sight sight) {
        if (sight.look().count() > 8) {
            return NONE;
        }
        return sight.cues().stream()
                .filter(OPENING::contains)
                .mapToInt(cue -> cue.ordinal() + 1)
                .min()
                .orElse(NONE);
    }
}
