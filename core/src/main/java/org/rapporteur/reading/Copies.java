package org.rapporteur.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.text.WordSets;

/**
 * A paper shown to somebody for whom it was not written: "Halvoria has shared its reply with parliament", "passed copies of
 * the draft to the allies". That is a paper of its own; whom it answers is another matter.
 */
final class Copies {
    private static final WordSets WORDS = WordSets.of(Copies.class, "copies.tsv");
    private final Story story;
    private final Players players;
    private final Hands hands;

    Copies(Story story, Players players, Hands hands) {
        this.story = story;
        this.players = players;
        this.hands = hands;
    }

    /** The copy that the verb at a place tells of. */
    Optional<Paper> at(Tree tree, int verb) {
        if (!WORDS.has("give", tree.lemma(verb)) && !WORDS.has("show", tree.lemma(verb))) {
            return Optional.empty();
        }
        Clause clause = new Clause(tree, verb);
        int object = clause.passive() || Mood.negated(tree, verb) ? Clause.NONE : clause.object();
        String need = object >= 0 && tree.lemma(object).equals("copy") ? "give" : "show";
        int paper = WORDS.has(need, tree.lemma(verb)) ? object : Clause.NONE;
        boolean written = paper >= 0 && PaperWord.at(tree, copied(tree, paper)).isPresent();
        int reader = written ? reader(clause, paper) : Clause.NONE;
        boolean another = reader >= 0
                && (WORDS.has("reader", tree.lemma(reader).toLowerCase(Locale.ROOT))
                        || tree.lemma(paper).equals("copy"));
        List<String> from = another ? hands.states(players.of(tree, clause.subject())) : List.of();
        return from.isEmpty() ? Optional.empty() : Optional.of(copy(clause, paper, reader, from));
    }

    /** Whoever stands behind "with" or "to", whatever the tree hangs that on. */
    private static int reader(Clause clause, int paper) {
        Tree tree = clause.tree();
        for (int at : List.of(clause.verb(), paper, copied(tree, paper))) {
            for (int child : tree.children(at)) {
                int mark = child > paper ? tree.child(child, "case") : Clause.NONE;
                if (mark > paper && WORDS.has("mark", tree.word(mark))) {
                    return child;
                }
            }
        }
        return Clause.NONE;
    }

    /** "copies of the draft": the draft. */
    private static int copied(Tree tree, int noun) {
        int of = tree.lemma(noun).equals("copy") ? tree.child(noun, "nmod") : Clause.NONE;
        return of < 0 ? noun : of;
    }

    private Paper copy(Clause clause, int paper, int reader, List<String> from) {
        Tree tree = clause.tree();
        String status = Carriage.status(tree, clause.verb())
                .filter(known -> !known.equals("awaited"))
                .orElse("delivered");
        return new Paper(
                story.evidence(tree, Math.min(tree.from(paper), clause.verb()), tree.to(reader)),
                PaperScan.name(tree, copied(tree, paper)),
                "copy",
                from,
                readers(tree, reader),
                Optional.empty(),
                status,
                List.of(),
                new Dating(story, List.of()).of(tree, clause.verb()),
                true,
                Paper.Met.NEW);
    }

    /** Those of the name, else what they are called: "group:parliament". */
    private List<String> readers(Tree tree, int reader) {
        Set<String> named = new LinkedHashSet<>(players.printed(tree, reader));
        named.removeIf(id -> id.startsWith("anon:"));
        return named.isEmpty() ? List.of("group:" + tree.lemma(reader)) : List.copyOf(named);
    }
}
