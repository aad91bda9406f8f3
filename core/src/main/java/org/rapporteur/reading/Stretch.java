package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.rapporteur.entry.Evidence;

/** Tokens {@code from} to {@code to}, exclusive, of a sentence: what of it stands in a piece of evidence, or one clause. */
record Stretch(Tree tree, int from, int to) {
    /** The sentences, or parts of them, that a piece of evidence covers. */
    static List<Stretch> of(Story story, Evidence evidence) {
        List<Stretch> out = new ArrayList<>();
        for (Tree tree : story.trees()) {
            if (story.evidence(tree, 0, tree.size()).span().overlaps(evidence.span())) {
                within(story, tree, evidence).ifPresent(out::add);
            }
        }
        return out;
    }

    private static Optional<Stretch> within(Story story, Tree tree, Evidence evidence) {
        int from = -1;
        int to = -1;
        for (int i = 0; i < tree.size(); i++) {
            boolean inside =
                    evidence.span().contains(story.evidence(tree, i, i + 1).span());
            from = inside && from < 0 ? i : from;
            to = inside ? i + 1 : to;
        }
        return from < 0 ? Optional.empty() : Optional.of(new Stretch(tree, from, to));
    }

    /** What it is about, by the list of issues. */
    Optional<String> issue() {
        return Issues.of(tree, from, to);
    }

    /** Whether it is about an issue that the list knows. */
    boolean isListed() {
        return Issues.most(tree, from, to, true).isPresent();
    }

    /** What it is about: an issue that the list knows, else its own noun; what is said beside the point comes last. */
    Optional<String> matter() {
        return matter(Optional::empty);
    }

    /** As {@link #matter()}, with another answer for what the list of issues does not know. */
    Optional<String> matter(Supplier<Optional<String>> unknown) {
        int end = contrast();
        return Issues.most(tree, from, end, true)
                .or(unknown)
                .or(() -> Topic.of(tree, from, end))
                .or(() -> Issues.most(tree, from, end, false));
    }

    /** Where "but not" begins, or the end: "ready to talk of exercises, but not of the islands" is not about islands. */
    private int contrast() {
        for (int i = from + 2; i < to - 1; i++) {
            if (tree.word(i).equals("but") && Polarity.isNot(tree.word(i + 1))) {
                return i;
            }
        }
        return to;
    }

    /** "whether they would come": nothing is stated. */
    boolean isQuestion() {
        return List.of("whether", "if", "how", "why", "when", "where", "what", "who")
                .contains(tree.word(from));
    }

    /** The head of the clause of a word, as far as the stretch goes. */
    int top(int at) {
        int top = at;
        while (Joint.isPartOfClause(tree, top) && holds(tree.head(top))) {
            top = tree.head(top);
        }
        return top;
    }

    boolean holds(int at) {
        return from <= at && at < to;
    }

    /** Its part between two tokens, without the marks and small words that it hangs by. */
    Stretch cut(int first, int end) {
        int start = Math.max(from, first);
        int stop = Math.min(to, end);
        while (start < stop - 1 && tree.token(start).isUpos("PUNCT", "CCONJ")) {
            start++;
        }
        while (stop > start + 1 && List.of(",", ";", ":", "—", "–").contains(tree.word(stop - 1))) {
            stop--;
        }
        return new Stretch(tree, start, stop);
    }

    /** Whether the words at {@code at} hang on a condition: "if that proves impossible". */
    boolean isConditional(int at) {
        for (int i = at; i >= 0; i = tree.head(i)) {
            int mark = tree.child(i, "mark");
            if (mark >= 0 && List.of("if", "unless", "whether").contains(tree.word(mark))) {
                return true;
            }
        }
        return false;
    }
}
