package org.rapporteur.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.text.WordSets;

/** People counted by whose they are, or as a body: "freed 26 Dravenians", "a crew of nine". */
final class CountedPeoples implements Counting {
    private static final Set<String> CREWS =
            WordSets.of(CountedThings.class, "counted-things.tsv").words("crews");

    @Override
    public Optional<Count> at(Story story, Tree tree, int at, Optional<Numeral> number) {
        if (number.isEmpty()) {
            return Optional.empty();
        }
        Numeral many = number.get();
        int people = people(tree, many);
        if (isPeople(story, tree, people)) {
            return Optional.of(count(tree, many, people));
        }
        return isCrew(tree, many) ? Optional.of(count(tree, many, many.from() - 2)) : Optional.empty();
    }

    private static Count count(Tree tree, Numeral number, int noun) {
        Bound bound = Bound.before(tree, number.from(), false);
        boolean many = bound.name().equals("exactly") && !number.many().isEmpty();
        return new Count(number.value(), many ? "at least" : bound.name(), "people", bound.from(), number.to(), noun);
    }

    /** Where the name of a people stands: "26 Dravenians", "26 captured Dravenians", "thousands of Dravenians". */
    private static int people(Tree tree, Numeral number) {
        boolean quoted = List.of("\"", "”", "''").contains(tree.word(number.to()));
        int next = quoted ? number.to() + 1 : number.to();
        boolean over = tree.word(next).equals("of")
                || next < tree.size() && tree.token(next).isUpos("ADJ", "VERB");
        return over ? next + 1 : next;
    }

    private static boolean isPeople(Story story, Tree tree, int at) {
        boolean last = at < tree.size()
                && !(at + 1 < tree.size() && tree.token(at + 1).isUpos("NOUN", "PROPN", "ADJ", "PART"))
                && !tree.word(at + 1).equals("-");
        return last
                && tree.token(at).form().endsWith("s")
                && story.atlas()
                        .find(tree.token(at).form())
                        .filter(known -> known.kind() == Toponym.Kind.PEOPLE)
                        .isPresent();
    }

    private static boolean isCrew(Tree tree, Numeral number) {
        boolean of = tree.word(number.from() - 1).equals("of") && CREWS.contains(tree.word(number.from() - 2));
        return of
                && !(number.to() < tree.size()
                        && tree.token(number.to()).isUpos("NOUN", "ADJ", "PROPN", "DET", "VERB", "ADV"));
    }
}
