package org.rapporteur.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.text.WordList;
import org.rapporteur.text.WordSets;

/** A threat that names no deed: who says that something "would have the most serious consequences" warns whoever does it. */
final class Consequence {
    private static final WordSets WORDS = WordSets.of(Consequence.class, "consequence-verbs.tsv");
    private static final Set<String> BRINGING = WORDS.words("bringing");
    private static final Set<String> HARM = Set.copyOf(WordList.lines(Consequence.class, "consequences.tsv"));

    private final Scene scene;

    Consequence(Scene scene) {
        this.scene = scene;
    }

    /** Who warns whom, when the clause tells of consequences to come. */
    Optional<Parts> of(Clause clause) {
        Tree tree = clause.tree();
        int object = BRINGING.contains(tree.lemma(clause.verb())) ? clause.object() : Clause.NONE;
        if (object < 0 || !HARM.contains(tree.lemma(object)) || !VerbEvents.isFuture(clause)) {
            return Optional.empty();
        }
        return warned(clause);
    }

    /** The same, where the tree takes "would have" for the helpers of the noun. */
    Optional<Parts> of(Tree tree, int noun) {
        if (!HARM.contains(tree.lemma(noun))) {
            return Optional.empty();
        }
        boolean have = false;
        for (int child : tree.children(noun)) {
            have |= tree.is(child, "aux") && tree.word(child).equals("have");
        }
        Clause clause = new Clause(tree, noun);
        return have && VerbEvents.isFuture(clause) ? warned(clause) : Optional.empty();
    }

    private Optional<Parts> warned(Clause clause) {
        List<String> speakers = scene.speech().speakers(clause);
        List<String> named = speakers.isEmpty() ? List.of() : scene.players().of(clause.tree(), clause.subject());
        return speakers.isEmpty()
                ? Optional.empty()
                : Optional.of(new Parts(speakers, Parts.others(speakers, named, scene.players())));
    }
}
