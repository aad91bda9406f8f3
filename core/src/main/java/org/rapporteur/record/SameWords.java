package org.rapporteur.record;

import java.util.List;

/** What stands on the same words of one day: a mediation and the talks it consists of, agreeing and the word of it. */
final class SameWords implements Tie {
    @Override
    public void tie(Bundle bundle) {
        tie(bundle, Mark.ofDeeds(bundle));
        tie(bundle, Mark.ofVerbs(bundle));
    }

    private static void tie(Bundle bundle, List<Mark> marks) {
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            for (int k = i + 1; k < marks.size() && mark.overlaps(marks.get(k)); k++) {
                bundle.joinOfOneDay(mark.claim(), marks.get(k).claim());
            }
        }
    }
}
