package org.rapporteur.reading;

import java.util.List;
import java.util.Optional;
import org.rapporteur.coding.Codebook;
import org.rapporteur.coding.Deed;
import org.rapporteur.entry.Event;
import org.rapporteur.entry.Modality;
import org.rapporteur.entry.Statement;
import org.rapporteur.entry.When;

/** Writes a deed down as an event: how far it is real, what PLOVER calls it, and the day on which it was done. */
final class Chronicle {
    private final Scene scene;
    private final Deeds deeds = Deeds.english();

    Chronicle(Scene scene) {
        this.scene = scene;
    }

    /**
     * The event of a deed.
     *
     * @param at the word that tells of it
     * @param mood what its own sentence says of how real it is
     */
    Event event(Tree tree, int at, Deed deed, Parts cast, Modality mood) {
        Parts parts =
                Standing.performed(tree, at, deed, mood) ? scene.attribution().performed(tree, at, cast) : cast;
        boolean dated = isOver(tree, at);
        Modality held = scene.attribution().modality(tree, at, deed, parts, Standing.of(tree, at, deed, mood, dated));
        boolean ahead = held == Modality.ACTUAL && scene.dating().isAhead(tree, at);
        boolean done =
                ahead && deed.name().equals("cancellation") && tree.token(at).isXpos("VBD", "VBN");
        Modality modality = ahead && !done ? Modality.PLANNED : held;
        Deed coded = unless(tree, at)
                ? deeds.named("threat").orElse(deed)
                : Codebook.standard().coded(deed, modality);
        if (modality != Modality.DENIED) {
            scene.past().remember(deed, parts);
        }
        return new Event(
                List.of(scene.story().evidence(tree, at, at + 1)),
                coded.type(),
                coded.plover(),
                coded.mode(),
                coded.cameo(),
                parts.actors(),
                parts.recipients(),
                Place.of(tree, at),
                modality,
                Standing.status(tree, at, modality, dated),
                confidence(tree, at, parts),
                scene.dating().of(tree, at).filter(day -> !done).or(() -> told(tree, at, modality)));
    }

    /** Whether the text gives it a day before that of the story. */
    private boolean isOver(Tree tree, int at) {
        Optional<When> day = scene.dating().of(tree, at).filter(when -> when.precision() == When.Precision.DAY);
        return day.isPresent()
                && scene.story().calendar().today().isPresent()
                && day.get()
                                .value()
                                .compareTo(
                                        scene.story().calendar().today().get().toString())
                        < 0;
    }

    /**
     * A deed that is done by saying what the clause tells: it is as real as the saying, and of its day.
     *
     * @param at the word that tells of it
     */
    Event spoken(Clause clause, int at, Deed deed, Parts parts) {
        Tree tree = clause.tree();
        scene.past().remember(deed, parts);
        return new Event(
                List.of(scene.story().evidence(tree, at, at + 1)),
                deed.type(),
                deed.plover(),
                deed.mode(),
                deed.cameo(),
                parts.actors(),
                parts.recipients(),
                Optional.empty(),
                Modality.ACTUAL,
                "held",
                confidence(tree, clause.verb(), parts),
                said(clause));
    }

    /** The day of the verb of saying, else that of the statement that the clause stands in. */
    private Optional<When> said(Clause clause) {
        Tree tree = clause.tree();
        int saying = Reproach.saying(clause);
        Optional<When> day = saying < 0
                ? Optional.empty()
                : scene.dating().of(tree, saying).or(() -> told(tree, saying, Modality.ACTUAL));
        return day.or(() -> scene.attribution().innermost(tree, clause.verb()).flatMap(Statement::when));
    }

    /** "will withdraw unless": a threat, whatever is announced. */
    static boolean unless(Tree tree, int at) {
        for (int child : tree.children(at)) {
            int mark = tree.is(child, "advcl") ? tree.child(child, "mark") : -1;
            if (mark >= 0 && tree.word(mark).equals("unless")) {
                return true;
            }
        }
        return false;
    }

    /** What happened, told without a day, happened on the day that is being told. */
    private Optional<When> told(Tree tree, int at, Modality modality) {
        boolean happened = modality == Modality.ACTUAL || modality == Modality.DENIED;
        return happened ? scene.story().newsDay().of(tree, at) : Optional.empty();
    }

    private static double confidence(Tree tree, int at, Parts parts) {
        double sides = parts.actors().isEmpty() ? 0.4 : parts.recipients().isEmpty() ? 0.6 : 0.8;
        return tree.token(at).upos().equals("VERB") ? sides : sides - 0.1;
    }
}
