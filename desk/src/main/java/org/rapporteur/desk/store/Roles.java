package org.rapporteur.desk.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.rapporteur.entry.Entry;
import org.rapporteur.entry.Event;
import org.rapporteur.entry.Exchange;
import org.rapporteur.entry.Figure;
import org.rapporteur.entry.Meeting;
import org.rapporteur.entry.Position;
import org.rapporteur.entry.Statement;
import org.rapporteur.record.Assertion;
import org.rapporteur.record.Claim;

/**
 * Who is in a claim as what: {@code by} whoever speaks, holds, sends, acts or meets, and whom they speak for; {@code to}
 * whoever is spoken to.
 */
record Roles(List<Part> parts) {
    /** One actor in one part. */
    record Part(String actor, String part) {}

    static Roles of(Claim claim) {
        List<Part> parts = new ArrayList<>(claim.entry().as(KINDS));
        List<Part> sides = new ArrayList<>();
        for (Part part : parts) {
            for (Assertion assertion : claim.assertions()) {
                sides.add(new Part(assertion.report().cast().side(part.actor()), part.part()));
            }
        }
        parts.addAll(sides);
        return new Roles(parts.stream().distinct().toList());
    }

    private static List<Part> parts(Collection<String> by, Collection<String> to) {
        List<Part> parts = new ArrayList<>();
        by.forEach(actor -> parts.add(new Part(actor, "by")));
        to.forEach(actor -> parts.add(new Part(actor, "to")));
        return parts;
    }

    private static final Entry.Kinds<List<Part>> KINDS = new Entry.Kinds<>() {
        @Override
        public List<Part> statement(Statement said) {
            List<Part> parts = new ArrayList<>(parts(said.speaker(), said.addressee()));
            said.side().ifPresent(side -> parts.add(new Part(side, "by")));
            return parts;
        }

        @Override
        public List<Part> position(Position held) {
            return parts(held.holder(), held.addressedTo());
        }

        @Override
        public List<Part> exchange(Exchange paper) {
            return parts(paper.from(), paper.to());
        }

        @Override
        public List<Part> meeting(Meeting met) {
            return parts(met.participants(), met.participants());
        }

        @Override
        public List<Part> figure(Figure figure) {
            return parts(figure.claimedBy(), List.of());
        }

        @Override
        public List<Part> event(Event event) {
            return parts(event.actors(), event.recipients());
        }
    };
}
