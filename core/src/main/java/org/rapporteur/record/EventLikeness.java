package org.rapporteur.record;

import java.util.Set;
import org.rapporteur.entry.Event;
import org.rapporteur.entry.Modality;

/** One event told twice. What is done once a day needs no more; what is only said needs the same words too. */
final class EventLikeness implements Likeness {
    private static final Set<String> SAID =
            Set.of("ACCUSE", "REQUEST", "REJECT", "THREATEN", "AGREE", "SUPPORT", "CONCEDE");

    @Override
    public boolean asksForDay() {
        return true;
    }

    @Override
    public boolean alike(Telling a, Telling b) {
        Event x = (Event) a.entry();
        Event y = (Event) b.entry();
        return x.type().equals(y.type())
                && x.modality() == y.modality()
                && Company.within(x.recipients(), a.cast(), y.recipients(), b.cast())
                && Places.agree(x.place(), y.place())
                && (lasts(x) || sameTime(a, b))
                && (!isSaid(x) || sameWords(a, b));
    }

    /** Whether an event is done with words alone. */
    static boolean isSaid(Event event) {
        return SAID.contains(event.plover().orElse("")) || event.type().equals("denial");
    }

    /** Whether an event is a state of things, told on many days: troops that are massed, a war that goes on. */
    static boolean lasts(Event event) {
        return event.modality() == Modality.ACTUAL
                && !isSaid(event)
                && (event.status().equals("ongoing") || event.status().equals("standing"));
    }

    private static boolean sameWords(Telling a, Telling b) {
        return Words.contained(a.words(), b.words()) >= 0.5;
    }

    private static boolean sameTime(Telling a, Telling b) {
        if (a.period().isEmpty() || b.period().isEmpty()) {
            return true;
        }
        return a.period().get().overlaps(b.period().get());
    }
}
