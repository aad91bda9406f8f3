package org.rapporteur.record;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.rapporteur.entry.Entry;
import org.rapporteur.entry.Event;
import org.rapporteur.entry.Exchange;
import org.rapporteur.entry.Figure;
import org.rapporteur.entry.Meeting;
import org.rapporteur.entry.Position;
import org.rapporteur.entry.Statement;

/**
 * Who stands behind a line. Forty sites that print one agency's story are 40 articles and 1 origin.
 *
 * @param origins independent texts
 * @param articles all that print it
 * @param newsrooms that are known, sorted
 * @param primaries whom the texts cite for it, as actors' ids, sorted: two newsrooms that both heard one spokesman share
 *     a primary
 * @param unknown origins whose newsroom nobody names
 */
public record Support(int origins, int articles, List<String> newsrooms, List<String> primaries, int unknown) {
    public Support {
        newsrooms = List.copyOf(newsrooms);
        primaries = List.copyOf(primaries);
    }

    public static Support of(Collection<Assertion> assertions) {
        TreeSet<String> origins = new TreeSet<>();
        TreeSet<String> articles = new TreeSet<>();
        TreeSet<String> newsrooms = new TreeSet<>();
        TreeSet<String> primaries = new TreeSet<>();
        TreeSet<String> known = new TreeSet<>();
        for (Assertion assertion : assertions) {
            Origin origin = assertion.report().origin();
            origins.add(origin.id());
            articles.add(assertion.article());
            primaries.addAll(assertion.entry().as(CITED));
            origin.newsroom().ifPresent(name -> {
                newsrooms.add(name);
                known.add(origin.id());
            });
        }
        return new Support(
                origins.size(),
                articles.size(),
                List.copyOf(newsrooms),
                List.copyOf(primaries),
                origins.size() - known.size());
    }

    private static final Entry.Kinds<List<String>> CITED = new Entry.Kinds<>() {
        @Override
        public List<String> statement(Statement statement) {
            return statement.relayedBy().isEmpty() ? statement.speaker() : statement.relayedBy();
        }

        @Override
        public List<String> position(Position position) {
            return List.of();
        }

        @Override
        public List<String> exchange(Exchange exchange) {
            return List.of();
        }

        @Override
        public List<String> meeting(Meeting meeting) {
            return List.of();
        }

        @Override
        public List<String> figure(Figure figure) {
            return figure.claimedBy();
        }

        @Override
        public List<String> event(Event event) {
            return List.of();
        }
    };
}
