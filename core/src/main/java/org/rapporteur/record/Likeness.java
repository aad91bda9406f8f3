package org.rapporteur.record;

import org.rapporteur.entry.Exchange;
import org.rapporteur.entry.Figure;
import org.rapporteur.entry.Position;

/** Whether two tellings of one block mean the same thing. Symmetric, and blind to who came first. */
interface Likeness {
    boolean alike(Telling a, Telling b);

    /** Whether tellings without a day may join those with one; false where the block is a day already. */
    default boolean asksForDay() {
        return false;
    }

    /** How many words two tellings must share to be looked at; 0 where words are not compared. */
    default int asksForWords() {
        return 0;
    }

    static Likeness of(Kind kind) {
        return switch (kind) {
            case STATEMENT -> new StatementLikeness();
            case POSITION -> Likeness::positions;
            case EXCHANGE -> Likeness::exchanges;
            case MEETING -> new MeetingLikeness();
            case FIGURE -> Likeness::figures;
            case EVENT -> new EventLikeness();
        };
    }

    /** The same stance towards the same side on one issue, however often it is repeated. */
    private static boolean positions(Telling a, Telling b) {
        Position x = (Position) a.entry();
        Position y = (Position) b.entry();
        return Stances.family(x.stance()).equals(Stances.family(y.stance()))
                && Company.within(x.addressedTo(), a.cast(), y.addressedTo(), b.cast());
    }

    /** One paper under several names. */
    private static boolean exchanges(Telling a, Telling b) {
        Exchange x = (Exchange) a.entry();
        Exchange y = (Exchange) b.entry();
        return Papers.family(x.type()).equals(Papers.family(y.type()))
                && Papers.datesAgree(x, y)
                && Papers.namesAgree(x, y)
                && !x.not().contains(y.type())
                && !y.not().contains(x.type())
                && Company.within(x.to(), a.cast(), y.to(), b.cast());
    }

    /** The same number of the same things. */
    private static boolean figures(Telling a, Telling b) {
        Figure x = (Figure) a.entry();
        Figure y = (Figure) b.entry();
        return Double.compare(x.value(), y.value()) == 0 && x.bound().equals(y.bound()) && Bounds.sameThing(x, y);
    }
}
