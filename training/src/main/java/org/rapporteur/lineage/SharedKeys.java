package org.rapporteur.lineage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * How many keys the two texts of a labelled pair share in the index: those that share fewer than two are not laid beside each other.
 *
 * <p>Arguments: folder with pairs.tsv and docs, folder of seeds.
 */
public final class SharedKeys {
    private final Map<String, Fingerprint> prints = new TreeMap<>();
    private final Map<String, int[]> rows = new TreeMap<>();
    private final Pile pile;

    private SharedKeys(Pile pile) {
        this.pile = pile;
        pile.articles.forEach((name, article) -> prints.put(name, Fingerprint.of(article)));
    }

    public static void main(String[] args) throws IOException {
        SharedKeys keys = new SharedKeys(Pile.read(Path.of(args[0]), Path.of(args[1]), true));
        keys.pile.pairs.forEach(keys::count);
        System.out.printf("%-12s pairs  equal  no key  one key  (copies)  more%n", "");
        keys.rows.forEach((relation, n) ->
                System.out.printf("%-12s %5d %6d %7d %8d %9d %5d%n", relation, n[0], n[1], n[2], n[3], n[4], n[5]));
    }

    private void count(Pile.Pair pair) {
        Fingerprint a = Objects.requireNonNull(prints.get(pair.a()), pair.a());
        Fingerprint b = Objects.requireNonNull(prints.get(pair.b()), pair.b());
        int shared = Body.shared(a.keys(), b.keys());
        int[] row = rows.computeIfAbsent(pair.relation(), key -> new int[6]);
        row[0]++;
        if (a.body() == b.body()) {
            row[1]++;
        } else {
            row[shared == 0 ? 2 : shared == 1 ? 3 : 5]++;
            row[4] += shared == 1 && isCopy(pair) ? 1 : 0;
        }
    }

    /** Whether the two would be called copies if they were laid beside each other. */
    private boolean isCopy(Pile.Pair pair) {
        return Pairing.of(pile.article(pair.a()), pile.article(pair.b())).isCopy();
    }
}
