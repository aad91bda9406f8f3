package org.rapporteur.reading;

import java.util.List;
import java.util.Optional;
import org.rapporteur.coding.Codebook;
import org.rapporteur.coding.Deed;
import org.rapporteur.entry.Event;
import org.rapporteur.entry.Modality;
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
        Modality held = scene.attribution().modality(tree, at, deed, parts, Standing.of(tree, at, deed, mood));
        Modality modality = held == Modality.ACTUAL && scene.dating().isAhead(tree, at) ? Modality.PLANNED : held;
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
                Standing.status(tree, at, modality),
                confidence(tree, at, parts),
                scene.dating().of(tree, at).or(() -> told(tree, at, modality)));
    }

    /** The same event, told by another word. */
    Event standingOn(Tree tree, int at, Event e) {
        return new Event(
                List.of(scene.story().evidence(tree, at, at + 1)),
                e.type(),
                e.plover(),
                e.mode(),
                e.cameo(),
                e.actors(),
                e.recipients(),
                e.place(),
                e.modality(),
                e.status(),
                e.confidence(),
                e.when());
    }

    /** "will withdraw unless": a threat, whatever is announced. */
    private static boolean unless(Tree tree, int at) {
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
