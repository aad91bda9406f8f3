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
    private static final Set<String> HARM = WordList.words(Consequence.class, "consequences.tsv");

    private final Scene scene;

    Consequence(Scene scene) {
        this.scene = scene;
    }

    /** Who warns whom, when the clause tells of consequences to come. */
    Optional<Parts> of(Clause clause) {
        if (isAnswer(clause) && VerbEvents.isFuture(clause) && !Mood.negated(clause.tree(), clause.verb())) {
            return own(clause);
        }
        Tree tree = clause.tree();
        int object = BRINGING.contains(tree.lemma(clause.verb())) ? clause.object() : Clause.NONE;
        if (object < 0 || !HARM.contains(tree.lemma(object)) || !VerbEvents.isFuture(clause)) {
            return Optional.empty();
        }
        return warned(clause);
    }

    /** "Would respond with measures of its own", "will react harshly". */
    private static boolean isAnswer(Clause clause) {
        Tree tree = clause.tree();
        if (!WORDS.has("answering", tree.lemma(clause.verb()))) {
            return false;
        }
        int with = clause.oblique("with");
        boolean harsh = with >= 0 && WORDS.has("measures", tree.lemma(with));
        for (int child : tree.children(clause.verb())) {
            harsh |= tree.is(child, "advmod") && WORDS.has("harsh", tree.word(child));
        }
        return harsh;
    }

    /** Who threatens with what his own side would do. */
    private Optional<Parts> own(Clause clause) {
        return scene.speech().undertaking(clause).map(speakers -> new Parts(speakers, List.of()));
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
