package org.rapporteur.record;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.entry.Event;

/** A treaty and the signing of it: "papers signed by both, such as the Merrin Accords of 2014". */
final class Signing implements Tie {
    /** Code points from the verb to the name, or back. */
    private static final int NEAR = 120;

    @Override
    public void tie(Bundle bundle) {
        List<Mark> marks = new ArrayList<>(Mark.ofDeeds(bundle));
        marks.removeIf(mark -> !isAgreement(bundle, mark));
        for (int i = 0; i + 1 < marks.size(); i++) {
            if (marks.get(i).distance(marks.get(i + 1)) < NEAR) {
                bundle.joinOfOneDay(marks.get(i).claim(), marks.get(i + 1).claim());
            }
        }
    }

    private static boolean isAgreement(Bundle bundle, Mark mark) {
        return bundle.claim(mark.claim()).entry() instanceof Event event
                && event.type().equals("agreement");
    }
}
