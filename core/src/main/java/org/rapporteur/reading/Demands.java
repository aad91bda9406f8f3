package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.entry.Position;
import org.rapporteur.text.WordSets;

/** What the demands and offers of a story were about, for when they are taken up: "rejected Dravenia's demands". */
final class Demands {
    private static final WordSets WORDS = WordSets.of(Demands.class, "demands.tsv");

    /** Sentences within which "the decision" means what was told. */
    private static final int LATELY = 3;

    private final Players players;
    private final List<Told> told = new ArrayList<>();
    private final List<Told> all = new ArrayList<>();

    Demands(Players players) {
        this.players = players;
    }

    private record Told(int sentence, Position position) {
        int start() {
            return position.evidence().get(0).span().start();
        }
    }

    static boolean isDemand(Tree tree, int noun) {
        return WORDS.has("demands", tree.lemma(noun));
    }

    static boolean isOffer(Tree tree, int noun) {
        return noun >= 0 && WORDS.has("offers", tree.lemma(noun));
    }

    /** "Has not dropped its demand": it stands. */
    static boolean isKept(Tree tree, int verb) {
        int demand = tree.child(verb, "obj");
        return demand >= 0
                && isDemand(tree, demand)
                && (WORDS.has("dropping", tree.lemma(verb))
                        || tree.lemma(verb).equals("give")
                                && tree.word(verb + 1).equals("up"))
                && Mood.negated(tree, verb);
    }

    void tell(Tree tree, Position position) {
        all.add(new Told(tree.index(), position));
        if (WORDS.has("asking", position.stance()) || WORDS.has("giving", position.stance())) {
            told.add(new Told(tree.index(), position));
            told.sort(Comparator.comparingInt(Told::sentence).thenComparingInt(Told::start));
        }
    }

    /**
     * The issue of the demands that some words take up: the last that their owner made before, else the first after.
     *
     * @param own who takes them up; nobody takes up his own
     */
    Optional<String> taken(Stretch words, List<String> own) {
        return taken(words, "demands", "asking", own);
    }

    /** The issue of the offers that some words take up: "welcomed the proposal". */
    Optional<String> offered(Stretch words, List<String> own) {
        return taken(words, "offers", "giving", own);
    }

    /**
     * What others last took a stance on shortly before: "denounced the decision".
     *
     * @param since the first sentence that may tell of it
     */
    Optional<String> lately(Tree tree, List<String> holders, int since) {
        return all.stream()
                .filter(one -> one.sentence <= tree.index() && one.sentence >= tree.index() - LATELY)
                .filter(one -> one.sentence >= since)
                .filter(one -> one.sentence < tree.index() || since == tree.index() - 1)
                .filter(one -> one.position.holder().stream().noneMatch(holders::contains))
                .max(Comparator.comparingInt(Told::sentence).thenComparingInt(Told::start))
                .map(one -> one.position.issue());
    }

    /** What one was last against or asked for himself: "dropped its objections". */
    Optional<String> own(Tree tree, List<String> holders) {
        return all.stream()
                .filter(one -> one.sentence <= tree.index())
                .filter(one -> one.position.holder().stream().anyMatch(holders::contains))
                .filter(one -> WORDS.has("against", one.position.stance()))
                .reduce((a, b) -> b)
                .map(one -> one.position.issue());
    }

    /** What others last demanded up to this sentence: "would do so". */
    Optional<String> last(Tree tree, List<String> holders) {
        return told.stream()
                .filter(one -> one.sentence <= tree.index() && WORDS.has("asking", one.position.stance()))
                .filter(one -> one.position.holder().stream().noneMatch(holders::contains))
                .reduce((a, b) -> b)
                .map(one -> one.position.issue());
    }

    private Optional<String> taken(Stretch words, String nouns, String stances, List<String> own) {
        Tree tree = words.tree();
        for (int i = words.from(); i < words.to(); i++) {
            boolean named = tree.token(i).upos().equals("NOUN") && WORDS.has(nouns, tree.lemma(i));
            if (named || nouns.equals("demands") && isPoints(tree, i)) {
                Optional<String> issue = issue(tree, i, stances, own);
                if (issue.isPresent()) {
                    return issue;
                }
            }
        }
        return Optional.empty();
    }

    /** "Rejected both points": what was asked, counted. */
    private static boolean isPoints(Tree tree, int i) {
        int det = tree.lemma(i).equals("point") ? tree.child(i, "det", "nummod") : -1;
        return det >= 0 && WORDS.has("counted", tree.word(det));
    }

    private Set<String> owner(Tree tree, int noun) {
        for (int child : tree.children(noun)) {
            boolean owner = tree.token(child).relation().equals("nmod:poss") || tree.is(child, "amod");
            Set<String> sides = owner ? players.sides(players.of(tree, child)) : Set.of();
            if (!sides.isEmpty()) {
                return sides;
            }
        }
        return Set.of();
    }

    /** Where something says at once what is demanded ("the demand that"), only a demand of the same sentence is meant. */
    private Optional<String> issue(Tree tree, int noun, String stances, List<String> own) {
        return best(tree, noun, stances, own).map(one -> one.position.issue());
    }

    private Optional<Told> best(Tree tree, int noun, String stances, List<String> own) {
        boolean bare = !WORDS.has("clauses", tree.word(noun + 1)) && tree.child(noun, "acl") < 0;
        Set<String> owner = owner(tree, noun);
        Told best = null;
        for (Told one : told) {
            boolean theirs = owner.isEmpty()
                    ? one.position.holder().stream().noneMatch(own::contains)
                    : one.position.holder().stream().anyMatch(owner::contains);
            boolean before = one.sentence <= tree.index();
            boolean meant = bare || one.sentence == tree.index();
            boolean fits = theirs && meant && WORDS.has(stances, one.position.stance());
            boolean closer = best != null
                    && one.sentence == best.sentence
                    && one.position.stance().equals("offer")
                    && isOffer(tree, noun);
            if (fits && (best == null || closer || before && one.sentence > best.sentence)) {
                best = one;
            }
        }
        return Optional.ofNullable(best);
    }

    /** What "both demands" and "all its demands" take up beside their first issue: all that were made with it. */
    List<String> others(Stretch words, String first, List<String> own) {
        Tree tree = words.tree();
        Set<String> out = new LinkedHashSet<>();
        for (int i = words.from(); i < words.to(); i++) {
            int count = Pairs.count(tree, i);
            boolean many = tree.token(i).xpos().equals("NNS") && (count > 0 || isAll(tree, i));
            boolean asked = many && isDemand(tree, i);
            if (asked || many && isOffer(tree, i)) {
                String stances = asked ? "asking" : "giving";
                best(tree, i, stances, own)
                        .filter(best -> best.position.issue().equals(first))
                        .ifPresent(best -> out.addAll(row(best, stances, count)));
            }
        }
        out.remove(first);
        return List.copyOf(out);
    }

    /** "All of Dravenia's demands", "all its demands". */
    private static boolean isAll(Tree tree, int noun) {
        for (int i = Math.max(0, noun - 5); i < noun; i++) {
            if (tree.word(i).equals("all")) {
                return true;
            }
        }
        return false;
    }

    /** What the same ones asked or offered in one sentence, or last, where it is counted. */
    private List<String> row(Told best, String stances, int count) {
        List<String> all = told.stream()
                .filter(one -> one.position.holder().equals(best.position.holder()))
                .filter(one -> WORDS.has(stances, one.position.stance()))
                .filter(one -> count > 0 ? one.sentence <= best.sentence : one.sentence == best.sentence)
                .map(one -> one.position.issue())
                .distinct()
                .toList();
        return count == 0 || all.size() <= count ? all : all.subList(all.size() - count, all.size());
    }
}
