package org.rapporteur.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.text.WordSets;

/**
 * Whose home affairs a sentence tells of: in "a Corvanian judge let former president Tomas Hale stand in the elections" Hale
 * is Corvania's. Who only speaks of them or looks on need not be.
 */
final class Domestic {
    private static final WordSets WORDS = WordSets.of(Domestic.class, "domestic.tsv");
    private final Nationality nationality;

    Domestic(Nationality nationality) {
        this.nationality = nationality;
    }

    /** The only state whose home affairs a person takes part in, in this sentence. */
    Optional<String> of(Named person, List<Named> sentence) {
        Set<String> states = new TreeSet<>();
        boolean asked = person.isPerson() && origin(person, sentence).isEmpty();
        for (Named other : asked ? sentence : List.<Named>of()) {
            boolean own = affair(other) >= 0 && !looksOn(person, other);
            nationality.in(other).filter(any -> own).ifPresent(states::add);
        }
        return one(states);
    }

    /** The state whose people somebody is by the words before his name: "Corvanian banker Tomas Hale". */
    Optional<String> origin(Named person, List<Named> sentence) {
        Tree tree = person.tree();
        for (Named people : sentence) {
            int noun = tree.is(people.top(), "amod") ? tree.head(people.top()) : Clause.NONE;
            boolean his = noun >= people.to() && people.to() <= person.from() && noun >= person.from() - 1;
            Optional<String> state = nationality.in(people).filter(any -> his && noun < person.to());
            if (state.isPresent()) {
                return state;
            }
        }
        return Optional.empty();
    }

    /** The only state in the sentence of a judge: "Judge Tomas Hale accused 28 Corvanian officials". */
    Optional<String> bench(Named person, List<Named> sentence, String title) {
        boolean tries = WORDS.has("tries", title.toLowerCase(Locale.ROOT));
        boolean own = sentence.stream()
                .anyMatch(other -> WORDS.has("servants", other.tree().word(other.to() - 1))
                        || WORDS.has("servants", other.tree().word(other.to())));
        return Optional.of(states(person, sentence)).filter(any -> tries && own).flatMap(Domestic::one);
    }

    /** The only state in the sentence of those who rise against it: "the rebel Valley Front". */
    Optional<String> rebels(Named body, List<Named> sentence) {
        boolean rebel =
                body.type().equals("org") && WORDS.has("rebels", body.tree().word(body.from() - 1));
        return Optional.of(states(body, sentence)).filter(any -> rebel).flatMap(Domestic::one);
    }

    private Set<String> states(Named but, List<Named> sentence) {
        Set<String> states = new TreeSet<>();
        for (Named other : sentence) {
            nationality.in(other).filter(any -> !other.holds(but)).ifPresent(states::add);
        }
        return states;
    }

    private static Optional<String> one(Set<String> states) {
        return states.stream().findFirst().filter(any -> states.size() == 1);
    }

    /** The noun of an affair that a state's name belongs to: "Corvania's first elections", "a state of siege in Corvania". */
    private static int affair(Named state) {
        Tree tree = state.tree();
        int top = state.top();
        int noun = tree.head(top);
        boolean owner = tree.is(top, "amod")
                || tree.is(top, "compound")
                || tree.token(Math.max(top, 0)).relation().equals("nmod:poss");
        if (owner && WORDS.has("affairs", tree.word(noun))) {
            return noun;
        }
        boolean in = NounRoles.marked(tree, top, "in");
        return in && WORDS.has("powers", power(tree, noun)) ? noun : Clause.NONE;
    }

    /** "Siege" where somebody declares a state of siege, or the noun itself. */
    private static String power(Tree tree, int head) {
        int object = tree.token(head).upos().equals("VERB") ? tree.child(head, "obj") : head;
        int of = tree.child(object, "nmod");
        return WORDS.has("powers", tree.word(of)) ? tree.word(of) : tree.word(object);
    }

    /** Whether a person speaks of a state's home affairs, or has an opinion of them. */
    static boolean looksOn(Named person, Named state) {
        Tree tree = person.tree();
        for (int at = affair(state); at >= 0; at = tree.head(at)) {
            int above = tree.head(at);
            boolean told = tree.is(at, "ccomp") || WORDS.has("watching", tree.lemma(above));
            int subject = told ? new Clause(tree, above).subject() : Clause.NONE;
            if (subject >= 0 && (person.covers(subject) || tree.under(person.from(), subject))) {
                return true;
            }
        }
        return false;
    }
}
