package org.rapporteur.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.entry.Event;
import org.rapporteur.entry.Statement;

/**
 * A news conference and what is said at it: "'They lied to us,' Orlin said on Tuesday during a news conference with Vond"
 * is one line, in the words that stand nearest; so are a visit and what is said "during a visit to Merrin".
 */
final class Rostrum implements Tie {
    /** Code points between the words and the occasion. */
    private static final int NEAR = 300;

    private static final int BESIDE = 40;
    private static final Pattern PASSING = Pattern.compile("^(during|throughout|on) ", Pattern.CASE_INSENSITIVE);

    /** Whether a meeting is told as an occasion of saying something: "during a visit to Merrin". */
    static boolean isPassing(Claim claim) {
        return claim.kind() == Kind.MEETING
                && PASSING.matcher(claim.entry().evidence().get(0).words()).find();
    }

    @Override
    public void tie(Bundle bundle) {
        List<Mark> words = new ArrayList<>();
        for (int i = 0; i < bundle.size(); i++) {
            words.addAll(Mark.reaches(bundle.claim(i), i));
        }
        for (Mark occasion : Mark.ofDeeds(bundle)) {
            if (bundle.claim(occasion.claim()).entry() instanceof Event event && reach(event) > 0) {
                nearest(bundle, words, occasion, event)
                        .ifPresent(said -> bundle.joinOfOneDay(said.claim(), occasion.claim()));
            }
        }
    }

    private static int reach(Event event) {
        return switch (event.type()) {
            case "press_conference" -> NEAR;
            case "visit" -> BESIDE;
            default -> 0;
        };
    }

    private static Optional<Mark> nearest(Bundle bundle, List<Mark> words, Mark occasion, Event event) {
        return words.stream()
                .filter(said -> said.distance(occasion) < reach(event))
                .filter(said -> speaks((Statement) bundle.claim(said.claim()).entry(), event))
                .min(Comparator.comparingInt((Mark said) -> said.distance(occasion))
                        .thenComparing(Mark::span));
    }

    private static boolean speaks(Statement said, Event event) {
        return said.speaker().stream()
                .map(Surname::key)
                .anyMatch(key -> event.actors().stream().map(Surname::key).anyMatch(key::equals));
    }
}
