package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.WordList;

/**
 * The ways to take a stance that a list holds, each a set of words and the signs by which they stand: "we will not sign"
 * refuses, "Dravenia must pay" demands. The first row that fits settles it.
 */
final class ListedTone implements Tone {
    private static final String ANY = "*";
    private final Map<String, List<Row>> rows;

    ListedTone(String list) {
        this.rows = rows(list);
    }

    private record Row(int rank, String stance, List<Manner> signs, Set<String> except) {
        boolean fits(Spoken spoken, int at) {
            if (except.contains(spoken.tree().lemma(at))) {
                return false;
            }
            for (Manner sign : signs) {
                if (!sign.holds(spoken, at)) {
                    return false;
                }
            }
            return true;
        }
    }

    @Override
    public Optional<String> at(Spoken spoken, int at) {
        String word = spoken.tree().word(at);
        String lemma = spoken.tree().lemma(at);
        Row first = first(rows.getOrDefault(ANY, List.of()), null, spoken, at);
        first = first(rows.getOrDefault(word, List.of()), first, spoken, at);
        first = lemma.equals(word) ? first : first(rows.getOrDefault(lemma, List.of()), first, spoken, at);
        return Optional.ofNullable(first).map(Row::stance);
    }

    /** The first of some rows that fits, if it stands before one that was found. */
    private static @Nullable Row first(List<Row> rows, @Nullable Row found, Spoken spoken, int at) {
        for (Row row : rows) {
            if (found != null && found.rank <= row.rank) {
                return found;
            }
            if (row.fits(spoken, at)) {
                return row;
            }
        }
        return found;
    }

    @Override
    public boolean lists(Tree tree, int at) {
        return rows.containsKey(tree.word(at)) || rows.containsKey(tree.lemma(at)) || rows.containsKey(ANY);
    }

    private static Map<String, List<Row>> rows(String list) {
        Map<String, List<Row>> out = new HashMap<>();
        Map<String, String> named = new HashMap<>();
        int rank = 0;
        for (List<String> cells : WordList.rows(ListedTone.class, list)) {
            if (cells.get(0).startsWith("@")) {
                named.put(cells.get(0), cells.get(1));
                continue;
            }
            Set<String> except = cells.size() > 3 ? words(cells.get(3), named) : Set.of();
            Row row = new Row(rank++, cells.get(0), signs(cells.get(2)), except);
            for (String word : words(cells.get(1), named)) {
                out.computeIfAbsent(word, any -> new ArrayList<>()).add(row);
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
