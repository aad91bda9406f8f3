package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.text.WordList;

/**
 * The ways to take a stance that a list holds, each a set of words and the signs by which they stand: "we will not sign"
 * refuses, "Dravenia must pay" demands. The first row that fits settles it.
 */
final class ListedTone implements Tone {
    private static final String ANY = "*";
    private final Map<String, TreeMap<Integer, Row>> rows;

    ListedTone(String list) {
        this.rows = rows(list);
    }

    private record Row(String stance, List<Manner> signs, Set<String> except) {
        boolean fits(Spoken spoken, int at) {
            return !except.contains(spoken.tree().lemma(at)) && signs.stream().allMatch(sign -> sign.holds(spoken, at));
        }
    }

    @Override
    public Optional<String> at(Spoken spoken, int at) {
        TreeMap<Integer, Row> fitting = new TreeMap<>(rows.getOrDefault(ANY, new TreeMap<>()));
        fitting.putAll(rows.getOrDefault(spoken.tree().word(at), new TreeMap<>()));
        fitting.putAll(rows.getOrDefault(spoken.tree().lemma(at), new TreeMap<>()));
        return fitting.values().stream()
                .filter(row -> row.fits(spoken, at))
                .findFirst()
                .map(Row::stance);
    }

    @Override
    public boolean lists(Tree tree, int at) {
        return rows.containsKey(tree.word(at)) || rows.containsKey(tree.lemma(at)) || rows.containsKey(ANY);
    }

    private static Map<String, TreeMap<Integer, Row>> rows(String list) {
        Map<String, TreeMap<Integer, Row>> out = new HashMap<>();
        Map<String, String> named = new HashMap<>();
        int rank = 0;
        for (List<String> cells : WordList.rows(ListedTone.class, list)) {
            if (cells.get(0).startsWith("@")) {
                named.put(cells.get(0), cells.get(1));
                continue;
            }
            Set<String> except = cells.size() > 3 ? words(cells.get(3), named) : Set.of();
            Row row = new Row(cells.get(0), signs(cells.get(2)), except);
            rank++;
            for (String word : words(cells.get(1), named)) {
                out.computeIfAbsent(word, any -> new TreeMap<>()).put(rank, row);
            }
        }
        return out;
    }

    private static Set<String> words(String cell, Map<String, String> named) {
        return Set.of(named.getOrDefault(cell, cell).split(" "));
    }

    private static List<Manner> signs(String cell) {
        List<Manner> out = new ArrayList<>();
        for (String name : cell.split(" ")) {
            out.add(Manner.valueOf(name.replace('-', '_').toUpperCase(Locale.ROOT)));
        }
        return List.copyOf(out);
    }
}
