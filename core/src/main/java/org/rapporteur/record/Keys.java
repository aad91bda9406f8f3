package org.rapporteur.record;

import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;
import org.rapporteur.entry.Entry;
import org.rapporteur.entry.Event;
import org.rapporteur.entry.Exchange;
import org.rapporteur.entry.Figure;
import org.rapporteur.entry.Meeting;
import org.rapporteur.entry.Position;
import org.rapporteur.entry.Statement;
import org.rapporteur.entry.When;

/** The key of an entry's telling: two entries of one block with the same key say the very same. */
record Keys(String words) implements Entry.Kinds<String> {
    static String of(Assertion assertion) {
        return assertion.entry().as(new Keys(Words.fold(assertion.words())));
    }

    @Override
    public String statement(Statement s) {
        return key(list(s.speaker()), s.negated(), s.denial(), words, date(s.when()));
    }

    @Override
    public String position(Position p) {
        return key(list(p.holder()), list(p.addressedTo()), p.issue(), p.stance(), words, date(p.when()));
    }

    @Override
    public String exchange(Exchange x) {
        return key(
                x.type(),
                list(x.from()),
                list(x.to()),
                x.status(),
                Words.fold(x.name()),
                date(x.when()),
                list(x.not()));
    }

    @Override
    public String meeting(Meeting m) {
        return key(m.kind(), list(m.participants()), m.status(), fold(m.place()), fold(m.outcome()), date(m.when()));
    }

    @Override
    public String figure(Figure f) {
        return key(
                f.value(), f.bound(), f.unit(), fold(f.what()), fold(f.where()), list(f.claimedBy()), date(f.when()));
    }

    @Override
    public String event(Event e) {
        return key(e.type(), list(e.actors()), list(e.recipients()), e.modality(), e.status(), words, date(e.when()));
    }

    private static String key(Object... parts) {
        StringBuilder key = new StringBuilder();
        for (Object part : parts) {
            key.append(part).append('\t');
        }
        return key.toString();
    }

    private static String list(Collection<String> actors) {
        return String.join(",", new TreeSet<>(actors));
    }

    private static String fold(Optional<String> words) {
        return words.map(Words::fold).orElse("");
    }

    private static String date(Optional<When> when) {
        return when.map(When::value).orElse("");
    }
}
