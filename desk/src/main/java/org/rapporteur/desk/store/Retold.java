package org.rapporteur.desk.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.desk.store.Standing.Proof;
import org.rapporteur.entry.Entry;
import org.rapporteur.entry.Event;
import org.rapporteur.entry.Exchange;
import org.rapporteur.entry.Figure;
import org.rapporteur.entry.Meeting;
import org.rapporteur.entry.Position;
import org.rapporteur.entry.Statement;
import org.rapporteur.record.Claim;

/**
 * A claim that is told once more: it says what it said, the first to tell it is the same, and whoever tells it besides is an
 * article that was read now. All that changes is how many stand behind it.
 *
 * @param before what it stood on
 * @param now what it stands on
 * @param restated the articles that were read now
 */
record Retold(List<Proof> before, List<Proof> now, Set<Long> restated) {
    boolean is(Standing old, Claim claim) {
        return old.headline().equals(claim.headline()) && isMore() && saysTheSame(old, claim);
    }

    private boolean isMore() {
        Set<Proof> more = new HashSet<>(now);
        boolean all = more.containsAll(before);
        before.forEach(more::remove);
        return all
                && before.get(0).equals(now.get(0))
                && before.stream().noneMatch(proof -> restated.contains(proof.article()))
                && more.stream().allMatch(proof -> restated.contains(proof.article()));
    }

    private static boolean saysTheSame(Standing old, Claim claim) {
        return Shape.value(Gist.class, old.body())
                .entry()
                .as(SAID)
                .equals(claim.entry().as(SAID));
    }

    /** All parts of an entry but the words that it stands on, and how sure it is. */
    private static final Entry.Kinds<List<Object>> SAID = new Entry.Kinds<>() {
        @Override
        public List<Object> statement(Statement s) {
            return List.of(s);
        }

        @Override
        public List<Object> position(Position p) {
            return List.of(p.holder(), p.addressedTo(), p.issue(), p.stance(), p.condition(), p.when());
        }

        @Override
        public List<Object> exchange(Exchange x) {
            return List.of(x);
        }

        @Override
        public List<Object> meeting(Meeting m) {
            return List.of(m);
        }

        @Override
        public List<Object> figure(Figure f) {
            return List.of(f.value(), f.bound(), f.unit(), f.what(), f.where(), f.claimedBy(), f.when());
        }

        @Override
        public List<Object> event(Event e) {
            return List.of(
                    e.type(),
                    e.plover(),
                    e.mode(),
                    e.cameo(),
                    e.actors(),
                    e.recipients(),
                    e.place(),
                    e.modality(),
                    e.status(),
                    e.when());
        }
    };
}
