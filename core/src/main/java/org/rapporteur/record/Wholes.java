package org.rapporteur.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.rapporteur.entry.Evidence;
import org.rapporteur.entry.Statement;

/**
 * Finds the longer quotations that hold a shorter one: who printed "We leave without a paper. What we have is a date"
 * vouches for "What we have is a date", and who heard the last sentence alone does not vouch for the speech.
 */
final class Wholes {
    /** Shorter words may have been said on many occasions. */
    private static final int LEAST = 5;

    private final List<Printed> quoted;

    /** Among all that one speaker is quoted with on one day. */
    Wholes(Collection<Assertion> block) {
        this.quoted = block.stream()
                .filter(Wholes::isQuoted)
                .sorted()
                .map(Printed::of)
                .toList();
    }

    /** An assertion with the words of each piece of its quotation, folded, and with all of them in a row. */
    private record Printed(Assertion assertion, List<String> pieces, String whole) {
        static Printed of(Assertion assertion) {
            List<String> pieces = folded(((Statement) assertion.entry()).quoted());
            return new Printed(assertion, pieces, String.join(" ", pieces));
        }

        /** Cut to the piece that holds the words of a shorter one, or to all pieces if they hold it together. */
        Optional<Assertion> cut(String words) {
            if (!holds(whole, words)) {
                return Optional.empty();
            }
            List<Evidence> printed = ((Statement) assertion.entry()).quoted();
            for (int i = 0; i < pieces.size(); i++) {
                if (holds(pieces.get(i), words)) {
                    return Optional.of(cutTo(List.of(printed.get(i))));
                }
            }
            return Optional.of(cutTo(printed));
        }

        private Assertion cutTo(List<Evidence> left) {
            Statement said = ((Statement) assertion.entry()).cutTo(left);
            return new Assertion(assertion.report(), assertion.index(), said, Optional.empty());
        }
    }

    /** What other assertions than those of a group print of its quotation, each cut to the piece that holds it. */
    List<Assertion> around(Statement shown, Collection<Assertion> group) {
        String words = words(shown);
        if (shown.wording() == Statement.Wording.ALTERED || words.split(" ").length < LEAST) {
            return List.of();
        }
        List<Assertion> around = new ArrayList<>();
        for (Printed printed : quoted) {
            if (!group.contains(printed.assertion)) {
                printed.cut(words).ifPresent(around::add);
            }
        }
        return around;
    }

    /** An assertion of a longer quotation, cut to the piece that holds the words of a shorter one. */
    static Optional<Assertion> cut(Assertion whole, Statement shown) {
        return Printed.of(whole).cut(words(shown));
    }

    private static boolean isQuoted(Assertion assertion) {
        return assertion.entry() instanceof Statement said
                && !said.quoted().isEmpty()
                && !said.negated()
                && said.wording() != Statement.Wording.ALTERED
                && said.speaker().stream().noneMatch(id -> id.startsWith("anon:"));
    }

    /** Whether the words stand in the text, both folded, as whole words. */
    private static boolean holds(String text, String words) {
        if (words.isEmpty()) {
            return text.isEmpty();
        }
        int at = text.indexOf(words);
        while (at >= 0) {
            int end = at + words.length();
            boolean whole =
                    (at == 0 || text.charAt(at - 1) == ' ') && (end == text.length() || text.charAt(end) == ' ');
            if (whole) {
                return true;
            }
            at = text.indexOf(words, at + 1);
        }
        return false;
    }

    private static String words(Statement said) {
        return String.join(" ", folded(said.quoted()));
    }

    private static List<String> folded(List<Evidence> pieces) {
        return pieces.stream().map(piece -> Words.fold(piece.words())).toList();
    }
}
