package org.rapporteur.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.rapporteur.entry.Event;
import org.rapporteur.entry.Evidence;
import org.rapporteur.entry.Statement;
import org.rapporteur.entry.When;

/**
 * What happened when. Claims that stand on the same words on the same day are one line, and so are a meeting and the
 * event of meeting: nothing is told twice. Meetings, papers and events make lines; statements lend them their words.
 */
public final class Timeline {
    private static final List<Kind> LEAD = List.of(Kind.MEETING, Kind.EXCHANGE, Kind.STATEMENT, Kind.EVENT);

    private Timeline() {}

    /** The lines of these claims, in order of date. Claims of different days may be handed over day by day. */
    public static List<Line> of(Collection<Claim> claims) {
        Kept kept = new Kept(claims);
        List<Claim> told = claims.stream()
                .filter(claim -> claim.entry().as(Worth.TELLING) && isPlaced(claim) && !kept.has(claim))
                .sorted(Comparator.comparing(Claim::sortKey))
                .toList();
        Wording wording = new Wording(new Said(claims), new Stood(claims));
        List<Line> lines = new ArrayList<>();
        for (List<Claim> group : alike(Together.lines(told), wording)) {
            if (!group.stream().allMatch(wording::isBare)) {
                lines.add(line(group, wording));
            }
        }
        return List.copyOf(lines);
    }

    /** What reads alike on one day is one line: that two agreed to go on talking, and that they are to. */
    private static Collection<List<Claim>> alike(List<List<Claim>> groups, Wording wording) {
        Map<String, List<Claim>> out = new LinkedHashMap<>();
        for (List<Claim> group : groups) {
            Claim lead = lead(group);
            out.computeIfAbsent(day(lead) + wording.of(lead, group), any -> new ArrayList<>())
                    .addAll(group);
        }
        return out.values();
    }

    /** What is only known to lie before its report is told where it lasts, or where two origins have it. */
    private static boolean isPlaced(Claim claim) {
        boolean open = claim.when().map(when -> when.value().startsWith("..")).orElse(false);
        boolean lasts = claim.entry() instanceof Event event && EventLikeness.lasts(event);
        return !open || lasts || claim.support().origins() > 1 || claim.kind() != Kind.EVENT;
    }

    private static Line line(List<Claim> group, Wording wording) {
        Claim lead = lead(group);
        TreeSet<Evidence> evidence = new TreeSet<>();
        TreeSet<String> kinds = new TreeSet<>();
        List<Assertion> assertions = new ArrayList<>();
        List<String> ids = new ArrayList<>(List.of(lead.id()));
        for (Claim claim : group) {
            claim.assertions().forEach(assertion -> evidence.addAll(words(assertion)));
            kinds.add(claim.entry().as(Labels.KIND));
            assertions.addAll(claim.assertions());
            if (claim != lead) {
                ids.add(claim.id());
            }
        }
        return new Line(
                day(lead),
                wording.of(lead, group),
                List.copyOf(kinds),
                List.copyOf(evidence),
                Support.of(assertions),
                lead.entry().as(Labels.STATUS),
                ids);
    }

    /** A statement stands on its speaker and cue too: "urged" is what happened on that day. */
    private static List<Evidence> words(Assertion assertion) {
        return assertion.entry() instanceof Statement
                ? List.of(Both.words(assertion))
                : assertion.entry().evidence();
    }

    /** When it happened; of a paper without a date, that it had come by its first report, or was owed from then on. */
    private static Optional<When> day(Claim lead) {
        Optional<When> known = lead.when().filter(when -> Period.of(when).isPresent());
        boolean owed = Papers.isOwed(lead.status());
        return known.or(() -> lead.first()
                .report()
                .published()
                .filter(day -> lead.kind() == Kind.EXCHANGE)
                .map(day -> new When(owed ? day + "/.." : "../" + day, When.Precision.INTERVAL)));
    }

    /** The claim whose words a line takes: a meeting before a paper before an event, then what more origins tell, then what says more. */
    private static Claim lead(List<Claim> group) {
        List<Claim> deeds =
                group.stream().filter(claim -> claim.kind() == Kind.EVENT).toList();
        Comparator<Claim> order = Comparator.comparing((Claim claim) -> Rostrum.isPassing(claim))
                .thenComparing(claim -> LEAD.indexOf(claim.kind()))
                .thenComparing(claim -> !holdsAny(claim, deeds))
                .thenComparing(claim -> -claim.support().origins())
                .thenComparing(claim -> -Telling.length(claim.entry()))
                .thenComparing(Claim::sortKey);
        return group.stream().min(order).orElseThrow();
    }

    /** Whether it is a statement by which something is done: of all that Marek said, the demand that the line is about. */
    private static boolean holdsAny(Claim claim, List<Claim> deeds) {
        List<Mark> words = claim.kind() == Kind.STATEMENT ? Mark.reaches(claim, 0) : List.of();
        return deeds.stream()
                .flatMap(deed -> Mark.of(deed, 0).stream())
                .anyMatch(deed -> words.stream().anyMatch(deed::overlaps));
    }
}
