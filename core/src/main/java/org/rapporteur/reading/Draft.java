package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.entry.When;
import org.rapporteur.text.Span;

/** A statement in the making: what the models found, and what one rule after the other adds to it. */
final class Draft {
    final Passage passage;
    final Said said;
    List<String> speaker = List.of();
    List<String> addressee = List.of();
    List<String> relayedBy = new ArrayList<>();
    Optional<When> when = Optional.empty();

    @Nullable
    Draft holder;

    boolean negated;

    /** Whether it stands in the plain words of a text that its speakers signed. */
    boolean signed;

    Draft(Passage passage, Said said) {
        this.passage = passage;
        this.said = said;
    }

    int cue() {
        return said.saying().cue();
    }

    int voice() {
        return said.saying().voice();
    }

    /** The tree that the cue stands in. */
    Tree tree() {
        return passage.tree(cue());
    }

    /** The cue's place in its tree. */
    int verb() {
        return passage.local(cue());
    }

    /** The cue's lemma; the usual one where a rewriter put another. */
    String lemma() {
        return Speech.usual(passage.token(cue()).lemma());
    }

    /** Whether the word at this position is part of what was said. */
    boolean holds(int p) {
        for (Span piece : said.pieces()) {
            if (piece.contains(p)) {
                return true;
            }
        }
        return false;
    }

    /** Whether another statement, cue and all, is part of what was said here. */
    boolean holds(Draft other) {
        if (other == this || other.passage != passage || !holds(other.cue()) || length() <= other.length()) {
            return false;
        }
        return other.said.pieces().stream().allMatch(piece -> holds(piece.start()) && holds(piece.end() - 1));
    }

    int length() {
        return said.pieces().stream().mapToInt(Span::length).sum();
    }

    /** The act: of the cue with its particle or preposition ("call for"), else of the cue alone. */
    String act() {
        String lemma = lemma();
        int local = verb();
        for (int child : tree().children(local)) {
            boolean particle = tree().is(child, "compound") || tree().is(child, "obl");
            int word = particle && tree().is(child, "obl") ? tree().from(child) : child;
            Optional<String> joined = particle ? Speech.act(lemma + " " + tree().word(word)) : Optional.empty();
            if (joined.isPresent()) {
                return joined.get();
            }
        }
        return Speech.act(lemma + " " + tree().word(local + 1))
                .or(() -> Speech.act(lemma))
                .or(() -> NounReports.act(lemma))
                .orElse("assert");
    }
}
