package org.rapporteur;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.entry.Entry;
import org.rapporteur.entry.Event;
import org.rapporteur.entry.Evidence;
import org.rapporteur.entry.Exchange;
import org.rapporteur.entry.Figure;
import org.rapporteur.entry.Meeting;
import org.rapporteur.entry.Position;
import org.rapporteur.entry.Statement;
import org.rapporteur.entry.When;

/** A line of an {@code entries} block: {@code statement indirect | speaker: person:Ada_Marek | cue: said}. */
record SpecLine(String kind, Map<String, String> fields) {
    /** A line as it is written in a document. */
    static SpecLine parse(String line) {
        String[] parts = line.strip().split(" \\| ");
        Map<String, String> fields = new LinkedHashMap<>();
        String[] head = parts[0].split(" ", 2);
        if (head.length > 1) {
            fields.put("as", head[1]);
        }
        for (int i = 1; i < parts.length; i++) {
            int colon = parts[i].indexOf(": ");
            fields.put(parts[i].substring(0, colon), parts[i].substring(colon + 2));
        }
        return new SpecLine(head[0], fields);
    }

    static SpecLine of(Entry entry) {
        return entry.as(new Kinds());
    }

    /** Whether this line, as written, holds of what was read: each field that it names is the same there. */
    boolean holdsOf(SpecLine read) {
        return kind.equals(read.kind)
                && fields.entrySet().stream()
                        .allMatch(field -> field.getValue().equals(read.fields.get(field.getKey())));
    }

    @Override
    public String toString() {
        return kind
                + fields.entrySet().stream()
                        .filter(field -> !field.getValue().isEmpty())
                        .map(field -> field.getKey().equals("as")
                                ? " " + field.getValue()
                                : " | " + field.getKey() + ": " + field.getValue())
                        .collect(Collectors.joining());
    }

    private static String words(List<Evidence> evidence) {
        return evidence.stream().map(Evidence::words).collect(Collectors.joining(" … "));
    }

    private static String ids(List<String> ids) {
        return String.join(", ", ids);
    }

    private static String when(Optional<When> when) {
        return when.map(When::value).orElse("");
    }

    private static SpecLine line(String kind, String as, String... pairs) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("as", as);
        for (int i = 0; i < pairs.length; i += 2) {
            fields.put(pairs[i], pairs[i + 1]);
        }
        return new SpecLine(kind, fields);
    }

    private static final class Kinds implements Entry.Kinds<SpecLine> {
        @Override
        public SpecLine statement(Statement it) {
            return line(
                    "statement",
                    it.kind().name().toLowerCase(java.util.Locale.ROOT),
                    "speaker",
                    ids(it.speaker()),
                    "cue",
                    it.cue().map(Evidence::words).orElse(""),
                    "addressee",
                    ids(it.addressee()),
                    "relayed",
                    ids(it.relayedBy()),
                    "act",
                    it.act(),
                    "when",
                    when(it.when()),
                    "negated",
                    it.negated() ? "true" : "",
                    "denial",
                    it.denial() ? "true" : "",
                    "quoted",
                    words(it.quoted()),
                    "content",
                    words(it.content()));
        }

        @Override
        public SpecLine position(Position it) {
            return line(
                    "position",
                    it.stance(),
                    "holder",
                    ids(it.holder()),
                    "to",
                    ids(it.addressedTo()),
                    "issue",
                    it.issue(),
                    "condition",
                    it.condition().orElse(""),
                    "when",
                    when(it.when()),
                    "words",
                    words(it.evidence()));
        }

        @Override
        public SpecLine exchange(Exchange it) {
            return line(
                    "exchange",
                    it.type(),
                    "name",
                    it.name(),
                    "from",
                    ids(it.from()),
                    "to",
                    ids(it.to()),
                    "status",
                    it.status(),
                    "means",
                    it.means().orElse(""),
                    "not",
                    ids(it.not()),
                    "when",
                    when(it.when()));
        }

        @Override
        public SpecLine meeting(Meeting it) {
            return line(
                    "meeting",
                    it.kind(),
                    "participants",
                    ids(it.participants()),
                    "status",
                    it.status(),
                    "place",
                    it.place().orElse(""),
                    "duration",
                    it.duration().orElse(""),
                    "when",
                    when(it.when()));
        }

        @Override
        public SpecLine figure(Figure it) {
            return line(
                    "figure",
                    it.bound(),
                    "value",
                    "%.0f".formatted(it.value()),
                    "unit",
                    it.unit(),
                    "what",
                    it.what().orElse(""),
                    "where",
                    it.where().orElse(""),
                    "claimed",
                    ids(it.claimedBy()));
        }

        @Override
        public SpecLine event(Event it) {
            return line(
                    "event",
                    it.type(),
                    "plover",
                    it.plover().orElse(""),
                    "actors",
                    ids(it.actors()),
                    "recipients",
                    ids(it.recipients()),
                    "modality",
                    it.modality().label(),
                    "when",
                    when(it.when()));
        }
    }
}
