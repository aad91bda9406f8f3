package org.rapporteur.reading;

import java.util.List;
import java.util.Optional;

/**
 * One voice out of several: "one of the sailors" is {@code anon:one_of_sailors}, and "one of them" is one of those officials who
 * were heard before.
 */
final class OneOf {
    private static final String ANON = "anon:";

    private OneOf() {}

    /** The voice that "one", "some" or "two" with "of" behind it means. */
    static Optional<List<String>> id(Who who, Tree tree, int head) {
        boolean one = tree.word(head).equals("one") && tree.word(head + 1).equals("of");
        int of = one ? tree.child(head, "nmod", "obl") : Clause.NONE;
        return of < 0 ? Optional.empty() : all(who, tree, of).map(all -> List.of(ANON + "one_of_" + all));
    }

    private static Optional<String> all(Who who, Tree tree, int head) {
        String pronoun = Pronouns.subject(tree.word(head));
        List<String> known = pronoun.isEmpty() ? who.at(tree, head) : who.pronoun(tree, head, pronoun);
        Optional<String> id = known.size() == 1 ? Optional.of(known.get(0)) : Unnamed.id(tree, head);
        return id.filter(many -> many.startsWith(ANON)).map(many -> many.substring(ANON.length()));
    }
}
