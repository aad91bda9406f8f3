package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.entry.Entry;
import org.rapporteur.entry.Figure;
import org.rapporteur.entry.Statement;
import org.rapporteur.entry.When;

/**
 * Finds numbers with all that makes them mean something: in "more than 12,000 Dravenian troops are massed along the
 * river", the value 12000, the bound "more than", the unit "troops", and the place.
 */
final class FigureFinder implements Finder {
    private final List<Counting> countings = List.of(
            new CountedDate(),
            new CountedVotes(),
            new CountedVictims(),
            new CountedPeoples(),
            new CountedThings(),
            new CountedSome());

    @Override
    public List<Entry> find(Story story, List<Statement> statements) {
        Attribution attribution = new Attribution(story, statements, new Players(story));
        List<Entry> out = new ArrayList<>(CaptionDates.of(story));
        Counted counted = new Counted();
        for (Tree tree : story.trees()) {
            for (int i = 0; i < tree.size(); i++) {
                Optional<Count> count = count(story, tree, i);
                if (count.isPresent()) {
                    Figure figure = counted.named(
                            tree, figure(story, attribution, tree, count.get()), isOfVerb(tree, count.get()));
                    if (!isBare(figure)) {
                        out.add(figure);
                    }
                    i = Math.max(i, count.get().to() - 1);
                }
            }
        }
        return out;
    }

    /** "Its figure of 311", where nothing was counted before: of what, nobody knows. */
    private static boolean isBare(Figure figure) {
        return figure.unit().isEmpty()
                && figure.value() < 1000
                && figure.bound().equals("exactly");
    }

    /** Whether a number without a noun is the subject of a verb. */
    private static boolean isOfVerb(Tree tree, Count count) {
        for (int i = count.from(); i < count.to(); i++) {
            int verb = tree.is(i, "nsubj") ? tree.head(i) : Clause.NONE;
            if (verb >= count.to() && tree.token(verb).upos().equals("VERB")) {
                return true;
            }
        }
        return false;
    }

    private Optional<Count> count(Story story, Tree tree, int at) {
        Optional<Numeral> number = Numeral.at(tree, at);
        for (Counting counting : countings) {
            Optional<Count> count = counting.at(story, tree, at, number);
            if (count.isPresent()) {
                return count;
            }
        }
        return Optional.empty();
    }

    private static Figure figure(Story story, Attribution attribution, Tree tree, Count count) {
        Optional<Statement> claim =
                attribution.innermost(tree, count.to() - 1).filter(said -> !isAside(said, tree, count));
        List<String> claimants = claim.map(Statement::speaker).orElse(List.of());
        Optional<When> asOf = Formerly.of(tree, story.calendar(), count.from(), count.to())
                .or(() -> claim.flatMap(Statement::when))
                .or(() -> story.calendar().today().map(When::day));
        return new Figure(
                List.of(story.evidence(tree, count.from(), count.to())),
                count.value(),
                count.bound(),
                CountedVictims.isVictim(count.unit()) ? "people" : count.unit(),
                what(tree, count),
                where(tree, count),
                claimants,
                asOf);
    }

    /** "…, Orlin said — his first words in over a month": what follows a dash outside quotation marks is the newsroom's. */
    private static boolean isAside(Statement said, Tree tree, Count count) {
        boolean dash = false;
        for (int i = 1; i < count.from(); i++) {
            dash ^= List.of("—", "–", "--").contains(tree.word(i));
        }
        return dash && said.kind() != Statement.Kind.DIRECT;
    }

    /** The phrase that is counted, in the text's words, without what hangs on it: "Dravenian troops". */
    private static Optional<String> what(Tree tree, Count count) {
        int noun = count.noun();
        if (noun < 0) {
            return Fate.of(tree, count.to() - 1);
        }
        boolean before = noun < count.from();
        int from = before ? tree.from(noun) : afterNumbers(tree, count.to(), noun);
        while (from < noun && isSmall(tree, from)) {
            from++;
        }
        String fate = Fate.of(tree, noun).map(word -> " " + word).orElse("");
        return from > noun ? Optional.empty() : Optional.of(Attribution.words(tree, from, noun + 1) + fate);
    }

    /** "four of the dam's six gates" are gates: what stands behind the last number before the noun. */
    private static int afterNumbers(Tree tree, int from, int noun) {
        int after = from;
        for (int i = from; i < noun; i++) {
            after = tree.token(i).upos().equals("NUM") ? i + 1 : after;
        }
        return after;
    }

    /** Words before a noun that no label needs: "of the", "some", marks. */
    private static boolean isSmall(Tree tree, int at) {
        return tree.token(at).isUpos("ADP", "DET", "PUNCT", "SYM", "PART", "PRON", "ADV", "CCONJ");
    }

    private static Optional<String> where(Tree tree, Count count) {
        int noun = count.noun();
        if (noun < 0) {
            return Optional.empty();
        }
        Optional<String> near = Place.of(tree, noun);
        return near.isPresent() || tree.head(noun) < 0 ? near : Place.of(tree, tree.head(noun));
    }
}
