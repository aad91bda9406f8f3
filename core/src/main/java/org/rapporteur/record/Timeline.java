package org.rapporteur.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.rapporteur.entry.Entry;
import org.rapporteur.entry.Event;
import org.rapporteur.entry.Evidence;
import org.rapporteur.entry.Exchange;
import org.rapporteur.entry.Figure;
import org.rapporteur.entry.Meeting;
import org.rapporteur.entry.Position;
import org.rapporteur.entry.Statement;

/**
 * What happened when. Claims that stand on the same words on the same day are one line, and so are a meeting and the
 * event of meeting: nothing is told twice.
 */
public final class Timeline {
    private Timeline() {}

    /** The lines of these claims, in order of date. Claims of different days may be handed over day by day. */
    public static List<Line> of(Collection<Claim> claims) {
        List<Claim> told = claims.stream()
                .filter(Timeline::matters)
                .sorted(Comparator.comparing(Claim::sortKey))
                .toList();
        List<Line> lines = new ArrayList<>();
        for (List<Claim> group : Together.of(told)) {
            lines.add(line(group));
        }
        return List.copyOf(lines);
    }

    /** Whether a claim has a place in the timeline of its own. */
    private static boolean matters(Claim claim) {
        return claim.entry().as(MATTERS);
    }

    private static Line line(List<Claim> group) {
        Claim lead = group.stream()
                .min(Comparator.comparing(Claim::kind, Comparator.comparing(LEAD::indexOf))
                        .thenComparing(Claim::sortKey))
                .orElseThrow();
        TreeSet<Evidence> evidence = new TreeSet<>();
        TreeSet<String> kinds = new TreeSet<>();
        List<Assertion> assertions = new ArrayList<>();
        List<String> ids = new ArrayList<>(List.of(lead.id()));
        for (Claim claim : group) {
            claim.assertions()
                    .forEach(assertion -> evidence.addAll(assertion.entry().evidence()));
            kinds.add(claim.entry().as(KINDS));
            assertions.addAll(claim.assertions());
            if (claim != lead) {
                ids.add(claim.id());
            }
        }
        return new Line(
                lead.when(),
                lead.headline(),
                List.copyOf(kinds),
                List.copyOf(evidence),
                Support.of(assertions),
                lead.entry().as(STATUS),
                ids);
    }

    /** Whose words a line takes when several claims share it. */
    private static final List<Kind> LEAD =
            List.of(Kind.MEETING, Kind.EXCHANGE, Kind.EVENT, Kind.STATEMENT, Kind.POSITION, Kind.FIGURE);

    private static final Entry.Kinds<Boolean> MATTERS = new Entry.Kinds<>() {
        @Override
        public Boolean statement(Statement s) {
            return false;
        }

        @Override
        public Boolean position(Position p) {
            return false;
        }

        @Override
        public Boolean exchange(Exchange x) {
            return x.when().isPresent() || x.status().equals("awaited");
        }

        @Override
        public Boolean meeting(Meeting m) {
            return m.when().isPresent() && !m.kind().equals("press_event");
        }

        @Override
        public Boolean figure(Figure f) {
            return false;
        }

        @Override
        public Boolean event(Event e) {
            return e.when().flatMap(Period::of).isPresent();
        }
    };

    private static final Entry.Kinds<String> KINDS = new Entry.Kinds<>() {
        @Override
        public String statement(Statement s) {
            return "statement";
        }

        @Override
        public String position(Position p) {
            return p.stance();
        }

        @Override
        public String exchange(Exchange x) {
            return "written_exchange";
        }

        @Override
        public String meeting(Meeting m) {
            return m.kind();
        }

        @Override
        public String figure(Figure f) {
            return "figure";
        }

        @Override
        public String event(Event e) {
            return e.type();
        }
    };

    private static final Entry.Kinds<String> STATUS = new Entry.Kinds<>() {
        @Override
        public String statement(Statement s) {
            return "happened";
        }

        @Override
        public String position(Position p) {
            return "happened";
        }

        @Override
        public String exchange(Exchange x) {
            return Optional.of(x.status())
                    .filter(s -> s.equals("promised") || s.equals("awaited"))
                    .orElse("happened");
        }

        @Override
        public String meeting(Meeting m) {
            return m.status().equals("held") ? "happened" : m.status();
        }

        @Override
        public String figure(Figure f) {
            return "claimed";
        }

        @Override
        public String event(Event e) {
            String label = e.modality().label();
            return !label.equals("actual") ? label : e.status().equals("ongoing") ? "ongoing" : "happened";
        }
    };
}
