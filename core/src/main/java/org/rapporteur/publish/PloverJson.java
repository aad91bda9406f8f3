package org.rapporteur.publish;

import java.util.List;
import java.util.Optional;
import org.rapporteur.entry.Event;
import org.rapporteur.entry.When;
import org.rapporteur.record.Cast;
import org.rapporteur.record.Claim;

/**
 * Events as PLOVER interchange JSON, an object a line: type, mode, actors and recipients with their codes, and PLOVER's
 * four auxiliary modes, so that what was planned, feared or denied cannot be taken for what happened. {@code
 * docs/gdelt.md} says what each key holds.
 */
public final class PloverJson {
    private PloverJson() {}

    /** The row of a claim that PLOVER codes; none for others. */
    public static Optional<Row> of(Claim claim) {
        return claim.entry() instanceof Event event && event.plover().isPresent()
                ? Optional.of(row(claim, event))
                : Optional.empty();
    }

    private static Row row(Claim claim, Event event) {
        Cast cast = claim.first().report().cast();
        return Row.of("id", claim.id())
                .and("date", event.when().map(When::value))
                .and("event", event.plover())
                .and("mode", event.mode())
                .and("auxmode", auxiliary(claim, event))
                .and("actor", parties(event.actors(), cast))
                .and("recipient", parties(event.recipients(), cast))
                .and("location", event.place())
                .and("cameo", event.cameo())
                .and("modality", event.modality().label())
                .and("status", event.status())
                .and("origins", claim.support().origins())
                .and("articles", claim.support().articles())
                .and("confidence", event.confidence())
                .and("text", event.evidence().get(0).words())
                .and("source", Row.of(event.evidence().get(0)))
                .row();
    }

    private static List<Row> parties(List<String> ids, Cast cast) {
        return ids.stream()
                .map(id -> Row.of("code", code(cast.side(id)))
                        .and("name", cast.name(id))
                        .and("id", id)
                        .row())
                .toList();
    }

    /** The code of a state of three letters; nothing for one that no atlas lists, such as {@code country:Tessaria}. */
    static String code(String side) {
        return side.matches("country:[A-Z]{3}") ? side.substring(8) : "";
    }

    /** PLOVER's auxiliary modes; what lies a year before it was printed is historical. */
    private static List<String> auxiliary(Claim claim, Event event) {
        return switch (event.modality()) {
            case ACTUAL, ALLEGED -> isHistory(claim, event) ? List.of("historical") : List.of();
            case DENIED -> List.of("negation");
            case PLANNED, FORECAST -> List.of("future");
            default -> List.of("hypothetical");
        };
    }

    private static boolean isHistory(Claim claim, Event event) {
        String year = event.when()
                .map(When::value)
                .filter(value -> value.matches("\\d{4}.*"))
                .orElse("9999");
        return claim.first()
                .report()
                .published()
                .filter(day -> Integer.parseInt(year.substring(0, 4))
                        < day.minusYears(1).getYear())
                .isPresent();
    }
}
