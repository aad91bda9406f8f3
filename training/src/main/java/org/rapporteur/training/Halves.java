package org.rapporteur.training;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** Texts in two halves, every other one by name: what is learned from one half is measured on the other. */
final class Halves {
    private Halves() {}

    /** The texts of one half. */
    static List<String> of(Collection<String> names, int half) {
        List<String> all = names.stream().sorted().toList();
        return IntStream.range(0, all.size())
                .filter(i -> i % 2 == half)
                .mapToObj(all::get)
                .toList();
    }
}
