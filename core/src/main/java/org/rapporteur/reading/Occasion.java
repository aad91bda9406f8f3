package org.rapporteur.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.coding.Deed;
import org.rapporteur.entry.Modality;
import org.rapporteur.text.WordSets;

/** What kind of meeting a word means: "summit", "news conference", "spoke by telephone". */
final class Occasion {
    private static final WordSets WORDS = WordSets.of(Occasion.class, "occasion.tsv");
    private static final int REACH = 12;
    private static final Map<String, String> KINDS = Map.of(
            "meeting", "meeting",
            "talks", "talks",
            "call", "call",
            "visit", "visit",
            "host", "visit",
            "briefing", "briefing",
            "consultation", "consultation",
            "press", "press_event",
            "mediation", "talks");

    private Occasion() {}

    /** Occasions with the press, which several words name together. */
    static Optional<Deed> of(Tree tree, int noun) {
        if (gathers(tree, noun)) {
            return Deeds.english().named("meeting");
        }
        if (isRound(tree, noun) || Sitting.is(tree, noun)) {
            return Deeds.english().named("talks");
        }
        if (tree.lemma(noun).equals("call")
                && (ToldIn.is(tree, noun) || isWithSomebody(tree, noun) || modified(tree, noun, "remote"))) {
            return Deeds.english().named("call");
        }
        boolean press = tree.word(noun).equals("interview")
                || WORDS.has("events", tree.word(noun)) && modified(tree, noun, "press")
                || isSpokenAt(tree, noun);
        return press ? Deeds.english().named("press") : Optional.empty();
    }

    /** "A second round", "another round of talks", but not "a round of sanctions". */
    private static boolean isRound(Tree tree, int noun) {
        int what = tree.lemma(noun).equals("round") ? tree.child(noun, "nmod") : Clause.NONE;
        return tree.lemma(noun).equals("round")
                && tree.token(noun).upos().equals("NOUN")
                && !tree.token(noun).xpos().equals("NNS")
                && (what < 0 ? isAnother(tree, noun) : Deeds.english().isA(tree.lemma(what), "talks"));
    }

    /** The talks of "a second round of talks", which the round tells. */
    static boolean isOfRound(Tree tree, int noun) {
        return NounRoles.marked(tree, noun, "of") && isRound(tree, tree.head(noun));
    }

    /** "Hale, in a call with Orlin on Thursday, spoke of …". */
    private static boolean isWithSomebody(Tree tree, int noun) {
        for (int child : tree.children(noun)) {
            if (NounRoles.marked(tree, child, "with")
                    && tree.token(child).upos().equals("PROPN")) {
                return true;
            }
        }
        return false;
    }

    /** How the press was met where it was no conference: an interview, or an appearance of another kind. */
    static Optional<String> format(Tree tree, int noun) {
        if (tree.word(noun).equals("interview")) {
            return Optional.of("interview");
        }
        return isSpokenAt(tree, noun) ? Optional.of("appearance") : Optional.empty();
    }

    /** "Orlin said at an appearance in Velden", or, whatever it is called, "during a stakeout after his talks with Marek". */
    private static boolean isSpokenAt(Tree tree, int noun) {
        int above = tree.is(noun, "obl") ? tree.head(noun) : -1;
        int mark = tree.child(noun, "case");
        if (above < 0 || mark < 0 || Speech.act(tree.lemma(above)).isEmpty()) {
            return false;
        }
        boolean appears = WORDS.has("appearances", tree.lemma(noun)) && WORDS.has("at", tree.word(mark));
        return appears || WORDS.has("during", tree.word(mark)) && isAfterwards(tree, noun);
    }

    /** "a stakeout after his talks": neither a meeting itself nor a meal or a time. */
    private static boolean isAfterwards(Tree tree, int noun) {
        int article = tree.child(noun, "det");
        boolean fresh = article >= 0 && WORDS.has("fresh", tree.word(article));
        boolean other = Deeds.english().noun(tree, noun).isPresent() || WORDS.has("pauses", tree.lemma(noun));
        return fresh && !other && WORDS.has("after", tree.word(noun + 1)) && metSomebody(tree, noun + 2);
    }

    /** "talks in Velden"; "his words with Marek", whatever a rewriter calls them. */
    private static boolean metSomebody(Tree tree, int from) {
        for (int i = from; i < Math.min(tree.size(), from + 3); i++) {
            boolean with = tree.token(from).xpos().equals("PRP$")
                    && tree.word(i + 1).equals("with")
                    && tree.token(Math.min(i + 2, tree.size() - 1)).upos().equals("PROPN");
            boolean meeting =
                    Deeds.english().noun(tree, i).filter(Occasion::isMeeting).isPresent();
            if (with || meeting && !tree.word(from).equals("the")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMeeting(Deed deed) {
        return List.of("meeting", "talks", "call").contains(deed.name());
    }

    /** "a gathering between Marek and Orlin": of people named it is a meeting. */
    private static boolean gathers(Tree tree, int noun) {
        if (!WORDS.has("gatherings", tree.lemma(noun))) {
            return false;
        }
        for (int child : tree.children(noun)) {
            if (NounRoles.marked(tree, child, "between") || NounRoles.marked(tree, child, "with")) {
                return true;
            }
        }
        return false;
    }

    /** What became of it by the verb whose subject or object it is: "was called off". */
    static Optional<String> fate(Tree tree, int noun) {
        int above = verdict(tree, noun);
        if (above < 0) {
            return Optional.empty();
        }
        if (denied(tree, above)) {
            return Optional.of("denied");
        }
        if (Mood.negated(tree, above)) {
            return Optional.empty();
        }
        boolean off = WORDS.has("cancelling", tree.lemma(above))
                || tree.lemma(above).equals("call") && new Clause(tree, above).with("off");
        boolean later = Appointed.isMoved(tree, noun);
        return off ? Optional.of("cancelled") : later ? Optional.of("planned") : Optional.empty();
    }

    /**
     * The verb behind the noun by which it began, went on or ended: "talks on the dam resumed in Lyssa on Friday", though the tree may
     * hang "resumed" on the dam; or -1.
     */
    static int course(Tree tree, int noun) {
        for (int i = noun + 1; i < tree.size(); i++) {
            boolean verb = tree.token(i).upos().equals("VERB") && WORDS.has("course", tree.lemma(i));
            boolean own = tree.is(noun, "nsubj") && tree.head(noun) == i;
            if (verb && (own || tree.is(i, "acl") && tree.head(noun) < 0)) {
                return i;
            }
        }
        return -1;
    }

    /** The verb that tells what became of it, past "planned for Monday" between the two; or -1. */
    static int verdict(Tree tree, int noun) {
        boolean argument = tree.is(noun, "obj") || tree.is(noun, "xcomp") || tree.is(noun, "nsubj");
        int above = argument ? tree.head(noun) : -1;
        if (above < 0 || !WORDS.has("planning", tree.lemma(above))) {
            return above;
        }
        if (tree.is(above, "nsubj") || isTornOff(tree, above)) {
            return tree.head(above);
        }
        for (int child : tree.children(above)) {
            boolean passive = tree.token(child).xpos().equals("VBN") && tree.child(child, "aux") > above;
            if (passive && tree.child(child, "nsubj") < 0) {
                return child;
            }
        }
        return above;
    }

    /** "A round, planned for Friday, was called off": a participle to which the tree gives the subject of what follows. */
    private static boolean isTornOff(Tree tree, int planned) {
        int verb = tree.is(planned, "advcl") ? tree.head(planned) : Clause.NONE;
        return verb > planned && tree.child(verb, "nsubj") < 0 && tree.child(planned, "aux", "mark") < 0;
    }

    /** "never took place", "did not happen". */
    private static boolean denied(Tree tree, int verb) {
        return Mood.negated(tree, verb)
                && WORDS.has("happening", tree.lemma(verb))
                && Mood.of(tree, verb) == Modality.DENIED;
    }

    /** "might lead to talks", "could result in negotiations": what may come of something is no meeting yet. */
    static boolean isOutcome(Tree tree, int noun) {
        int above = tree.is(noun, "obl") ? tree.head(noun) : -1;
        return above >= 0 && WORDS.has("leading", tree.lemma(above)) && Mood.of(tree, above) != Modality.ACTUAL;
    }

    /** "The door was open to further dialogue", "the start of a serious conversation": of nobody with nobody. */
    static boolean isMass(Tree tree, int noun) {
        boolean mass =
                WORDS.has("mass", tree.lemma(noun)) && tree.token(noun).xpos().equals("NN");
        for (int child : tree.children(noun)) {
            boolean named = NounRoles.marked(tree, child, "with") || NounRoles.marked(tree, child, "between");
            mass &= !named && !tree.token(child).relation().equals("nmod:poss");
        }
        return mass && !ToldIn.is(tree, noun) && !tree.is(noun, "nsubj") && !new Wording(tree, noun).definite();
    }

    /** The noun by which the text goes on after a dash or comma: "the meeting — a dialogue between four states"; or -1. */
    static int again(Tree tree, int noun) {
        for (int i = noun + 1; i < Math.min(tree.size(), noun + REACH); i++) {
            boolean opens = WORDS.has("breaks", tree.word(i)) && WORDS.has("articles", tree.word(i + 1));
            for (int k = i + 2; opens && k < Math.min(tree.size(), i + 7); k++) {
                boolean meets = Deeds.english()
                        .noun(tree, k)
                        .filter(Occasion::isMeeting)
                        .isPresent();
                if (meets) {
                    return k;
                }
            }
        }
        return -1;
    }

    /** Whether it is another than those before: "meet again", "a further meeting". */
    static boolean isAnother(Tree tree, int at) {
        for (int child : tree.children(at)) {
            if (WORDS.has("another", tree.word(child))) {
                return true;
            }
        }
        return WORDS.has("another", tree.word(at + 1))
                || tree.word(at + 1).equals("once") && tree.word(at + 2).equals("more");
    }

    static String kind(Tree tree, int at, Deed deed) {
        String word = tree.lemma(at);
        if (word.equals("summit") || word.equals("conference") && deed.name().equals("meeting")) {
            return word;
        }
        boolean object = tree.is(at, "obj") && tree.head(at) >= 0;
        boolean remote = modified(tree, at, "remote") || byWire(tree, at) || object && byWire(tree, tree.head(at));
        boolean meeting = deed.name().equals("meeting") || deed.name().equals("talks");
        return meeting && remote ? "call" : KINDS.getOrDefault(deed.name(), "meeting");
    }

    private static boolean modified(Tree tree, int noun, String words) {
        for (int child : tree.children(noun)) {
            if (WORDS.has(words, tree.word(child)) && (tree.is(child, "compound") || tree.is(child, "amod"))) {
                return true;
            }
        }
        return noun > 0 && WORDS.has(words, tree.word(noun - 1)) && !words.equals("remote");
    }

    private static boolean byWire(Tree tree, int at) {
        for (int child : tree.children(at)) {
            if (WORDS.has("remote", tree.word(child)) && tree.is(child, "obl")) {
                return true;
            }
        }
        return false;
    }
}
