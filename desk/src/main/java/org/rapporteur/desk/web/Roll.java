package org.rapporteur.desk.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All articles that are held, family by family. A place in it is the number of a family and of a member: {@code 12:3}. */
final class Roll {
    private final Look look;
    private final Ask ask;

    Roll(Look look, Ask ask) {
        this.look = look;
        this.ask = ask;
    }

    Slice<Row> from(Optional<String> after) {
        String[] place = after.orElse("0:0").split(":");
        int family = Integer.parseInt(place[0]);
        int told = Integer.parseInt(place[1]);
        List<Row> rows = new ArrayList<>();
        Slice<Ladder> ladders = look.ladders(ask, Optional.of(String.valueOf(family)));
        for (Ladder ladder : ladders.rows()) {
            List<Row> members = members(ladder);
            int end = Math.min(members.size(), told + ask.limit() - rows.size());
            rows.addAll(members.subList(told, end));
            if (end < members.size()) {
                return slice(rows, Optional.of(family + ":" + end));
            }
            family++;
            told = 0;
        }
        return slice(rows, ladders.next().map(next -> next + ":0"));
    }

    private static List<Row> members(Ladder ladder) {
        return ladder.rungs().stream()
                .filter(Ladder.Rung::isHeld)
                .map(rung -> Origins.row(ladder, rung))
                .toList();
    }

    private Slice<Row> slice(List<Row> rows, Optional<String> next) {
        return new Slice<>(rows, look.stock(ask).articles(), next);
    }
}
