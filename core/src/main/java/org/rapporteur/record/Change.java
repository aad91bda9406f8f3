package org.rapporteur.record;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.rapporteur.entry.Entry;
import org.rapporteur.entry.When;

/**
 * A line that stands differently now: "the reply: promised → delivered", "the meeting: 1 origin → 3 origins".
 *
 * @param what status, date or support
 */
public record Change(Claim claim, String what, String from, String to) {
    /** How a claim differs from what the known reports alone made of it; nothing when it is all new or all the same. */
    public static Optional<Change> of(Claim claim, Predicate<Report> known) {
        List<Assertion> old =
                claim.assertions().stream().filter(a -> known.test(a.report())).toList();
        if (old.isEmpty() || old.size() == claim.assertions().size()) {
            return Optional.empty();
        }
        Entry before = Merged.of(old);
        return differ(claim, "status", before.as(Statuses.KINDS), claim.status())
                .or(() -> differ(claim, "date", date(before), date(claim.entry())))
                .or(() -> confirmed(claim, Support.of(old)));
    }

    private static Optional<Change> differ(Claim claim, String what, String from, String to) {
        return from.equals(to) ? Optional.empty() : Optional.of(new Change(claim, what, from, to));
    }

    /** What only one origin told is told by a second one. */
    private static Optional<Change> confirmed(Claim claim, Support before) {
        boolean confirmed = before.origins() == 1 && claim.support().origins() > 1;
        return confirmed
                ? differ(claim, "support", "1 origin", claim.support().origins() + " origins")
                : Optional.empty();
    }

    private static String date(Entry entry) {
        return entry.when().map(When::value).orElse("no date");
    }
}
