package org.rapporteur.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Offices that a story gives to a state before it names who holds them: after "Corvania's president turned the plan down",
 * "President Tomas Hale" is Corvania's.
 */
final class Unheld {
    private final List<List<Named>> story;
    private final Nationality nationality;

    Unheld(List<List<Named>> story, Nationality nationality) {
        this.story = story;
        this.nationality = nationality;
    }

    /** The only state whose office of this title stands without a name. */
    Optional<String> state(String title) {
        String[] words = title.toLowerCase(Locale.ROOT).split(" ");
        Set<String> states = new TreeSet<>();
        for (List<Named> sentence : story) {
            for (Named named : sentence) {
                if (isBefore(named, words)) {
                    nationality.in(named).ifPresent(states::add);
                }
            }
        }
        return states.stream().findFirst().filter(any -> states.size() == 1);
    }

    /** "Corvania's president", "the Corvanian president", with no name behind or beside it. */
    private static boolean isBefore(Named named, String... title) {
        Tree tree = named.tree();
        int at = tree.word(named.to()).equals("'s") ? named.to() + 1 : named.to();
        for (String word : title) {
            if (!tree.word(at++).equals(word)) {
                return false;
            }
        }
        boolean alone = at >= tree.size() || !tree.token(at).upos().equals("PROPN");
        return alone && tree.child(at - 1, "appos", "flat") < 0;
    }
}
