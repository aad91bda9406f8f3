package org.rapporteur.entry;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Somebody said something: "Marek said the reply would come on Friday".
 *
 * @param kind direct (inside marks, marks included), indirect, or mixed
 * @param content what was said; a quotation interrupted by its cue has two pieces
 * @param quoted the parts of the content that stand inside quotation marks
 * @param cue the word that says that it was said, absent for "X: '…'" and continuations
 * @param mention the words that name the speaker, absent when nobody is named
 * @param speaker ids of the speaker (several speak together)
 * @param role the role the text gives, such as "Foreign Minister"
 * @param side the state or body the speaker speaks for, as an id
 * @param addressee ids of those spoken to
 * @param act the speech act: assert, accuse, demand, urge, deny, refuse, offer, promise, threaten, warn, predict,
 *     evaluate, agree, announce, concede, hope, request, reject, dismiss, decline, argue, suggest
 * @param relayedBy who carried the words, nearest first
 * @param nestedIn index, in its article's list of statements, of the statement that holds this one
 * @param negated the text says that this was not said
 * @param denial the speaker denies
 * @param wording whether the quoted words can be trusted
 * @param confidence 0 to 1, calibrated
 */
public record Statement(
        Kind kind,
        List<Evidence> content,
        List<Evidence> quoted,
        Optional<Evidence> cue,
        Optional<Evidence> mention,
        List<String> speaker,
        Optional<String> role,
        Optional<String> side,
        List<String> addressee,
        String act,
        Optional<When> when,
        Optional<String> occasion,
        List<String> relayedBy,
        Optional<Integer> nestedIn,
        boolean negated,
        boolean denial,
        Wording wording,
        double confidence)
        implements Entry {
    /** How the words are given. */
    public enum Kind {
        DIRECT,
        INDIRECT,
        MIXED
    }

    /** Whether words inside quotation marks are the speaker's. */
    public enum Wording {
        VERBATIM,
        ALTERED,
        UNCHECKED;

        /** The word of the export: {@code altered}. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether it is more to be trusted; what is known to be altered is worse than what nobody checked. */
        public boolean isBetter(Wording other) {
            return doubt() < other.doubt();
        }

        private int doubt() {
            return this == VERBATIM ? 0 : this == UNCHECKED ? 1 : 2;
        }
    }

    public Statement {
        if (content.isEmpty()) {
            throw new IllegalArgumentException("a statement without content");
        }
        content = List.copyOf(content);
        quoted = List.copyOf(quoted);
        speaker = List.copyOf(speaker);
        addressee = List.copyOf(addressee);
        relayedBy = List.copyOf(relayedBy);
    }

    /** The same with less: only these pieces of what is quoted. */
    public Statement cutTo(List<Evidence> pieces) {
        return with(pieces, pieces, wording);
    }

    /** The same, with another word on whether its quotation can be trusted. */
    public Statement worded(Wording other) {
        return with(content, quoted, other);
    }

    private Statement with(List<Evidence> said, List<Evidence> marked, Wording worth) {
        return new Statement(
                kind,
                said,
                marked,
                cue,
                mention,
                speaker,
                role,
                side,
                addressee,
                act,
                when,
                occasion,
                relayedBy,
                nestedIn,
                negated,
                denial,
                worth,
                confidence);
    }

    @Override
    public List<Evidence> evidence() {
        return content;
    }

    @Override
    public Statement on(UnaryOperator<Evidence> words) {
        return with(
                content.stream().map(words).toList(), quoted.stream().map(words).toList(), wording);
    }

    @Override
    public List<String> parties() {
        return Parties.of(speaker, addressee);
    }

    @Override
    public <R> R as(Kinds<R> kinds) {
        return kinds.statement(this);
    }
}
