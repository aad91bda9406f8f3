package org.rapporteur.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.entry.Evidence;
import org.rapporteur.entry.Statement;

/**
 * Finds the longer quotations that hold a shorter one: who printed "We leave without a paper. What we have is a date"
 * vouches for "What we have is a date", and who heard the last sentence alone does not vouch for the speech.
 */
final class Wholes {
    /** Shorter words may have been said on many occasions. */
    private static final int LEAST = 5;

    private final List<Assertion> quoted;

    /** Among all that one speaker is quoted with on one day. */
    Wholes(Collection<Assertion> block) {
        this.quoted = block.stream().filter(Wholes::isQuoted).sorted().toList();
    }

    /** What other assertions than those of a group print of its quotation, each cut to the piece that holds it. */
    List<Assertion> around(Statement shown, Collection<Assertion> group) {
        String words = words(shown.quoted());
        if (shown.wording() == Statement.Wording.ALTERED || words.split(" ").length < LEAST) {
            return List.of();
        }
        List<Assertion> around = new ArrayList<>();
        for (Assertion assertion : quoted) {
            if (!group.contains(assertion)) {
                cut(assertion, words).ifPresent(around::add);
            }
        }
        return around;
    }

    /** An assertion of a longer quotation, cut to the piece that holds the words of a shorter one. */
    static Optional<Assertion> cut(Assertion whole, Statement shown) {
        return cut(whole, words(shown.quoted()));
    }

    private static Optional<Assertion> cut(Assertion whole, String words) {
        Statement said = (Statement) whole.entry();
        Optional<Evidence> piece = said.quoted().stream()
                .filter(each -> holds(Words.fold(each.words()), words))
                .findFirst();
        return piece.map(List::of)
                .or(() -> Optional.of(said.quoted()).filter(all -> holds(words(all), words)))
                .map(pieces -> new Assertion(whole.report(), whole.index(), said.cutTo(pieces), Optional.empty()));
    }

    private static boolean isQuoted(Assertion assertion) {
        return assertion.entry() instanceof Statement said
                && !said.quoted().isEmpty()
                && !said.negated()
                && said.wording() != Statement.Wording.ALTERED
                && said.speaker().stream().noneMatch(id -> id.startsWith("anon:"));
    }

    private static boolean holds(String text, String words) {
        return (" " + text + " ").contains(" " + words + " ");
    }

    private static String words(List<Evidence> pieces) {
        return pieces.stream().map(piece -> Words.fold(piece.words())).collect(Collectors.joining(" "));
    }
}
