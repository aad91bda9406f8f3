package org.rapporteur.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.rapporteur.entry.Statement;
import org.rapporteur.text.Span;
import org.rapporteur.text.WordList;

/** A statement in one article, as one side of a quarrel: who speaks, where it stands, and whether it is a "no". */
record Spoken(Claim claim, Assertion assertion, Statement said) {
    /** Code points; about two paragraphs. */
    private static final int NEAR = 600;

    /** Capitals within a sentence, bodies in capitals throughout aside. */
    private static final Pattern NAMES =
            Pattern.compile("(?<=[\\p{L}\\p{N},;:’'”\"] )\\p{Lu}\\p{Ll}[\\p{L}\\p{N}.’'-]*");

    private static final Set<String> NO = WordList.words(Spoken.class, "denials.tsv");
    private static final Set<String> DOUBT = WordList.words(Spoken.class, "doubts.tsv");

    /** What is said in each article among some claims, in the order of the text; what was not said is left out. */
    static Map<String, List<Spoken>> byArticle(List<Claim> claims) {
        Map<String, List<Spoken>> spoken = new TreeMap<>();
        for (Claim claim : claims) {
            for (Assertion assertion : claim.assertions()) {
                if (assertion.entry() instanceof Statement said && !said.negated()) {
                    spoken.computeIfAbsent(assertion.article(), name -> new ArrayList<>())
                            .add(new Spoken(claim, assertion, said));
                }
            }
        }
        Comparator<Spoken> order = Comparator.comparing(
                        (Spoken each) -> each.place().start())
                .thenComparing(each -> each.claim().id());
        spoken.values().forEach(each -> each.sort(order));
        return spoken;
    }

    /** Where the words stand. */
    Span place() {
        return said.content().get(0).span();
    }

    /** From the speaker to the last word. */
    Span reach() {
        return Borrowed.reach(said);
    }

    /** Whom the speaker speaks for: the state behind his body, else the body, else himself. */
    List<String> sides() {
        List<String> all = new ArrayList<>(said.speaker());
        all.addAll(((Statement) claim.entry()).speaker());
        said.side().filter(side -> side.startsWith("country:")).ifPresent(all::add);
        Cast cast = assertion.report().cast();
        List<String> sides = cast.sides(all.stream().map(cast::side).toList());
        List<String> states =
                sides.stream().filter(side -> side.startsWith("country:")).toList();
        return states.isEmpty() ? sides : states;
    }

    /** Whether a state is known to stand behind it. */
    boolean isState() {
        return sides().stream().anyMatch(side -> side.startsWith("country:"));
    }

    boolean isDenial() {
        return said.denial() || said.act().equals("deny");
    }

    boolean isJudgement() {
        return said.act().equals("evaluate");
    }

    boolean isNo() {
        return isDenial() || words().stream().anyMatch(NO::contains);
    }

    /** Whether the main clause of what is said is a "no", whatever hangs on it: "never promised that …". */
    boolean isPlainNo() {
        List<String> words = words();
        int end = 0;
        while (end < words.size()
                && (end < 3
                        || !List.of("that", "to", "if", "because", "which", "who")
                                .contains(words.get(end)))) {
            end++;
        }
        return isDenial() || words.subList(0, end).stream().anyMatch(NO::contains);
    }

    /** Whether it doubts with a word before the noun something that the other names: "these so-called repairs". */
    boolean doubts(Spoken other) {
        List<String> words = words();
        Set<String> named = Words.of(other.assertion().words());
        for (int i = 0; i + 1 < words.size(); i++) {
            if (DOUBT.contains(words.get(i)) && named.contains(Words.stem(words.get(i + 1)))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the other comes within about two paragraphs after it. */
    boolean isNear(Spoken later) {
        return later.place().start() - place().start() <= NEAR;
    }

    /** Whether one side says the same twice: a ministry, and then its spokesman. */
    boolean repeats(Spoken later) {
        int smaller = Math.min(
                Words.of(assertion.words()).size(),
                Words.of(later.assertion().words()).size());
        return sides().stream().anyMatch(later.sides()::contains) && Words.alike(shares(later), smaller);
    }

    /** How many words that carry meaning both have. */
    int shares(Spoken other) {
        return Words.shared(
                Words.of(assertion.words()), Words.of(other.assertion().words()));
    }

    /** The same without names: that both name the United States is no sign that they speak of one thing. */
    int sharesCommon(Spoken other) {
        return Words.shared(common(), other.common());
    }

    private Set<String> common() {
        return Words.of(NAMES.matcher(assertion.words()).replaceAll(" "));
    }

    private List<String> words() {
        return List.of(Words.fold(assertion.words()).split(" "));
    }
}
