package org.rapporteur.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.rapporteur.entry.When;
import org.rapporteur.text.WordSets;

/**
 * The day of a meeting: what it was put off to, and not what it was first planned for; the day of "their first meeting
 * since March" is not told.
 */
final class Appointed {
    private static final WordSets WORDS = WordSets.of(Appointed.class, "appointed.tsv");
    private static final Set<String> LATER = WORDS.words("later");
    private static final Set<String> UNTIL = WORDS.words("until");
    private final Story story;
    private final Dating dating;

    Appointed(Story story, Dating dating) {
        this.story = story;
        this.dating = dating;
    }

    /** Of a meeting told by the word {@code at}, whose noun, if it has one, is {@code noun}. */
    Optional<When> of(Tree tree, int at, int noun) {
        if (isMoved(tree, noun)) {
            return story.calendar().in(tree).stream()
                    .filter(moment -> UNTIL.contains(tree.word(moment.from() - 1)))
                    .map(Moment::when)
                    .findFirst();
        }
        Optional<When> first =
                closed(tree, at, dating.of(tree, at)).or(() -> closed(tree, noun, dating.of(tree, noun)));
        return first.filter(when -> isFormer(tree, when)).isPresent() ? other(tree) : first.or(() -> named(tree, noun));
    }

    /** Whether it was put off by the verb whose subject or object it is. */
    static boolean isMoved(Tree tree, int noun) {
        int above = Occasion.verdict(tree, noun);
        if (above < 0 || !LATER.contains(tree.lemma(above)) || Mood.negated(tree, above)) {
            return false;
        }
        Clause clause = new Clause(tree, above);
        return switch (tree.lemma(above)) {
            case "put" -> clause.with("off") || clause.with("back");
            case "push" -> clause.with("back");
            case "move" -> clause.with("to");
            default -> true;
        };
    }

    /** What has no end is no day, but for talks that go on: "have been holding talks since March". */
    private static Optional<When> closed(Tree tree, int at, Optional<When> when) {
        boolean lasts = tree.token(at).xpos().equals("VBG");
        return when.filter(known -> lasts || !known.value().endsWith("/.."));
    }

    /** "originally planned for Tuesday". */
    private boolean isFormer(Tree tree, When when) {
        return story.calendar().in(tree).stream()
                .filter(moment -> moment.when().equals(when))
                .anyMatch(moment -> {
                    int back = Math.max(0, moment.from() - 4);
                    return List.of("originally", "previously", "initially", "first").stream()
                            .anyMatch(word -> words(tree, back, moment.from()).contains(word));
                });
    }

    private static List<String> words(Tree tree, int from, int to) {
        return IntStream.range(from, to).mapToObj(tree::word).toList();
    }

    private Optional<When> other(Tree tree) {
        List<When> days = story.calendar().in(tree).stream().map(Moment::when).toList();
        return days.stream().filter(when -> !isFormer(tree, when)).findFirst();
    }

    /** "Wednesday's meeting of the group … that has sought peace since 2014". */
    private Optional<When> named(Tree tree, int noun) {
        int owner = tree.child(noun, "nmod:poss");
        return owner < 0 ? Optional.empty() : story.calendar().in(tree, tree.from(owner), tree.to(owner));
    }
}
