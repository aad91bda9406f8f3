package org.rapporteur.article;

import java.util.List;
import java.util.stream.IntStream;
import org.rapporteur.article.Zone.Kind;

/** A galley whose lines have their kinds. */
record Proof(Galley galley, List<Sight> sights, List<Kind> kinds) {
    Proof {
        sights = List.copyOf(sights);
        kinds = List.copyOf(kinds);
    }

    int size() {
        return kinds.size();
    }

    Kind kind(int line) {
        return kinds.get(line);
    }

    Sight sight(int line) {
        return sights.get(line);
    }

    String words(int line) {
        return galley.lines().get(line).in(galley.plain());
    }

    /** The lines of a kind, in order. */
    List<Integer> lines(Kind kind) {
        return IntStream.range(0, size())
                .filter(line -> kinds.get(line) == kind)
                .boxed()
                .toList();
    }

    /** The first line of the body, or the number of lines. */
    int bodyStart() {
        int body = kinds.indexOf(Kind.BODY);
        return body < 0 ? size() : body;
    }
}
