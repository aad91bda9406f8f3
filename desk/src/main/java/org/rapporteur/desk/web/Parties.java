package org.rapporteur.desk.web;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.entry.Position;

/** Whose a position is: a president's is his country's, where the coverage says whose president he is. */
final class Parties {
    /** How many parties get a column of their own. */
    private static final int COLUMNS = 4;

    private final Map<String, String> sides;
    private final Map<String, String> names;

    private Parties(Map<String, String> sides, Map<String, String> names) {
        this.sides = sides;
        this.names = names;
    }

    static Parties of(Look look, Collection<Line> lines) {
        TreeSet<String> ids = new TreeSet<>();
        lines.forEach(line -> ids.addAll(holders(line)));
        Map<String, String> sides = look.sides(ids);
        ids.addAll(sides.values());
        return new Parties(sides, look.names(ids));
    }

    /** Those who speak on most issues, by name; a column of one issue would stand empty. */
    List<String> columns(Collection<List<Line>> issues) {
        Map<String, Integer> counts = new TreeMap<>();
        for (List<Line> issue : issues) {
            issue.stream()
                    .flatMap(line -> each(line).stream())
                    .distinct()
                    .forEach(party -> counts.merge(party, 1, Integer::sum));
        }
        int least = counts.values().stream().anyMatch(count -> count > 1) ? 2 : 1;
        return counts.entrySet().stream()
                .filter(party -> party.getValue() >= least)
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(COLUMNS)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The name of each party that holds it: what two agree on is on record for both. */
    List<String> each(Line line) {
        List<String> parties = holders(line).stream()
                .map(id -> names(List.of(sides.getOrDefault(id, id))))
                .distinct()
                .toList();
        return parties.isEmpty() ? List.of(names(List.of())) : parties;
    }

    /** The name of whoever took the position. */
    String holder(Line line) {
        return names(holders(line));
    }

    private String names(List<String> ids) {
        List<String> printed =
                ids.stream().map(id -> names.getOrDefault(id, Items.bare(id))).toList();
        return printed.isEmpty() ? "nobody named" : Say.list(printed, 3);
    }

    private static List<String> holders(Line line) {
        return ((Position) line.entry()).holder();
    }
}
