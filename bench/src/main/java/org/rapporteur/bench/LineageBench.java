package org.rapporteur.bench;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.rapporteur.article.Article;
import org.rapporteur.lineage.Fingerprint;
import org.rapporteur.lineage.Index;
import org.rapporteur.lineage.Pairing;
import org.rapporteur.lineage.Postings;

/**
 * Measures what one more article costs when the index is small and when it is large: fingerprint, lookup, adding, and the
 * comparison with the best candidate; how much memory the index takes; whether the original of a copy is found. Prints a
 * table for docs/accuracy.md.
 *
 * <p>Argument: how many articles at the end (1,000,000). Times are processor time of one thread. Run with {@code -Xmx2g}.
 */
public final class LineageBench {
    private static final int SAMPLE = 5_000;
    private static final double MICRO = 1_000;

    private final Postings index = new Postings();
    private int size;

    private LineageBench() {}

    public static void main(String[] args) {
        int most = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
        LineageBench bench = new LineageBench();
        bench.grow(SAMPLE, true);
        System.out.println(
                "| articles | fingerprint µs | lookup µs | lookup p99 µs | add µs | articles/s | copies found | heap MB |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        for (int goal : new int[] {10_000, 100_000, 300_000, 1_000_000}) {
            if (goal <= most) {
                bench.grow(goal - SAMPLE, false);
                bench.measure();
            }
        }
        bench.compare();
    }

    private void grow(int goal, boolean warm) {
        for (; size < goal; size++) {
            Fingerprint fingerprint = Fingerprint.of(Newswire.article(size));
            if (warm) {
                index.near(fingerprint);
            }
            index.add(fingerprint);
        }
    }

    private void measure() {
        long[] lookups = new long[SAMPLE];
        long fingerprints = 0;
        long adding = 0;
        int copies = 0;
        int found = 0;
        for (int i = 0; i < SAMPLE; i++, size++) {
            Article article = Newswire.article(size);
            long start = now();
            Fingerprint fingerprint = Fingerprint.of(article);
            long made = now();
            index.add(fingerprint);
            long added = now();
            List<Index.Candidate> near = index.near(fingerprint);
            lookups[i] = now() - added;
            adding += added - made;
            fingerprints += made - start;
            String original = "wire-" + Newswire.original(size) + ".txt";
            boolean copy = !original.equals(article.name());
            copies += copy ? 1 : 0;
            found += copy
                            && near.stream()
                                    .anyMatch(candidate -> candidate.article().equals(original))
                    ? 1
                    : 0;
        }
        print(fingerprints, lookups, adding, found / (double) copies);
    }

    private void print(long fingerprints, long[] lookups, long adding, double recall) {
        Arrays.sort(lookups);
        long looking = Arrays.stream(lookups).sum();
        double each = (fingerprints + looking + adding) / (double) SAMPLE;
        System.out.printf(
                Locale.ROOT,
                "| %,d | %.0f | %.0f | %.0f | %.0f | %,.0f | %.3f | %,d |%n",
                size,
                fingerprints / MICRO / SAMPLE,
                looking / MICRO / SAMPLE,
                lookups[SAMPLE * 99 / 100] / MICRO,
                adding / MICRO / SAMPLE,
                1e9 / each,
                recall,
                heap());
    }

    private static long heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }

    /** Processor time of this thread: what other programs do on the machine does not count. */
    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** What it costs to lay two articles beside each other. */
    private void compare() {
        long start = now();
        int pairs = 0;
        for (int n = 100; n < 600; n++) {
            if (Newswire.original(n) != n) {
                Pairing.of(Newswire.article(n), Newswire.article(Newswire.original(n)));
                pairs++;
            }
        }
        System.out.printf(Locale.ROOT, "%ncomparison of two articles: %.2f ms%n", (now() - start) / 1e6 / pairs);
    }
}
