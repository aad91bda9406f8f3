package org.rapporteur.reading;

import java.util.Set;
import org.rapporteur.coding.Deed;
import org.rapporteur.entry.Modality;

/**
 * How a deed stands: a demand that is told as an act of a day happened ("urged on Friday"); one that is told as lasting
 * ("has called for", "its demands") stands in the world only as what it demands.
 */
final class Standing {
    private static final Set<String> LASTING = Set.of("VBZ", "VBP", "VBG", "VBN");

    private Standing() {}

    /**
     * The modality of a deed of words: demands and threats that last are as unreal as what they ask for.
     *
     * @param dated whether a day before the story's is told of it, as in a chronology: "Jan. 10 - Dravenia demands"
     */
    static Modality of(Tree tree, int at, Deed deed, Modality mood, boolean dated) {
        if (performed(tree, at, deed, mood)) {
            return Modality.ACTUAL;
        }
        if (isOwned(tree, at, deed)) {
            return Modality.DEMANDED;
        }
        if (mood != Modality.ACTUAL) {
            return mood;
        }
        boolean told = dated && tree.token(at).isXpos("VBZ", "VBP");
        boolean lasting = !told
                && (!tree.token(at).upos().equals("VERB")
                        || LASTING.contains(tree.token(at).xpos()));
        if (deed.type().equals("demand") && lasting) {
            return Modality.DEMANDED;
        }
        if (deed.type().equals("threat") && lasting && !tree.token(at).xpos().equals("VBG")) {
            return Modality.THREATENED;
        }
        return deed.type().equals("offer") && lasting ? Modality.OFFERED : mood;
    }

    /** "Dravenia's demands" stand, whatever is said of them: "has not answered Dravenia's demands". */
    private static boolean isOwned(Tree tree, int at, Deed deed) {
        return deed.type().equals("demand")
                && tree.token(at).upos().equals("NOUN")
                && tree.child(at, "nmod:poss") >= 0
                && !Mood.negated(tree, at);
    }

    /** Who says "we will insist", "we reject" or "we are open to talks" does it by saying so. */
    static boolean performed(Tree tree, int at, Deed deed, Modality mood) {
        int subject = tree.child(at, "nsubj");
        boolean we = subject >= 0 && FirstPerson.is(tree, subject);
        boolean offer = deed.type().equals("offer") && mood == Modality.ACTUAL;
        boolean words = deed.is("REQUEST") || deed.is("REJECT") || deed.is("ACCUSE");
        boolean free = mood == Modality.PLANNED || mood == Modality.ACTUAL;
        return we && free && (offer || words);
    }

    /** held, ongoing, completed, pending, standing or not_occurred. */
    static String status(Tree tree, int at, Modality modality, boolean dated) {
        boolean told = dated && tree.token(at).isXpos("VBZ", "VBP");
        return switch (modality) {
            case ACTUAL, ALLEGED -> told ? "held" : done(tree, at);
            case PLANNED, FORECAST -> "pending";
            case DEMANDED, OFFERED, THREATENED -> "standing";
            case DENIED, HYPOTHETICAL -> "not_occurred";
        };
    }

    private static String done(Tree tree, int at) {
        String tag = tree.token(at).xpos();
        boolean byDoing = tag.equals("VBG") && tree.is(at, "advcl");
        if (tag.equals("VBG") && !byDoing || tag.equals("VBZ") || tag.equals("VBP")) {
            return "ongoing";
        }
        return tag.equals("VBN") ? "completed" : "held";
    }
}
