package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.text.Span;
import org.rapporteur.text.WordList;
import org.rapporteur.text.WordSets;

/**
 * Words that somebody passes on within his own: in "Marek said she had told Veld that the gates were shut" she told it, in "a
 * readout said Veld had urged her to sign" he urged, and in "Marek spoke to Veld and stressed that time was short, her office
 * said" she stressed it, though the verb has no subject of its own.
 */
final class Retold {
    private static final WordSets WORDS = WordSets.of(Retold.class, "saying.tsv");
    private static final Set<String> TALKING = WordList.words(Retold.class, "talking.tsv");
    private static final Set<String> THINKING = WordList.words(Retold.class, "thinking.tsv");
    private static final int REACH = 8;
    /** The same behind whoever is told by office and name: "told his counterpart, Ilya Orlin, in a call that". */
    private static final int APART = 14;

    private Retold() {}

    /** The cues and speakers inside what was said, besides those that are found already; by their place in the text. */
    static List<Saying> in(Passage p, List<Said> found) {
        List<Saying> out = new ArrayList<>();
        for (int at = 0; at < p.size(); at++) {
            int cue = at;
            boolean fresh = p.isVerb(cue)
                    && (Choices.isListed(p, cue) || Utterance.isVoice(p, cue))
                    && found.stream().noneMatch(said -> said.saying().cue() == cue && Worth.isSure(said));
            if (fresh && found.stream().anyMatch(said -> said.holds(cue)) && start(p, cue) >= 0) {
                int speaker = speaker(p, cue);
                if (speaker >= 0 && isSaid(p, cue, speaker)) {
                    out.add(new Saying(cue, speaker));
                }
            }
        }
        return out;
    }

    /** Where the clause of such a cue begins: at "that", at a clause right behind it, at the "to" of what is asked; else -1. */
    static int start(Passage p, int cue) {
        int uttered = Utterance.start(p, cue);
        if (uttered >= 0) {
            return uttered;
        }
        int whom = p.child(cue, "iobj", "obj");
        int reach = whom > cue && p.child(whom, "appos") > whom ? APART : REACH;
        int end = Math.min(p.sentenceEnd(cue) - 2, cue + reach);
        for (int at = cue + 1; at < end && !p.isVerb(at); at++) {
            if (p.word(at).equals("that") && p.is(at, "mark")) {
                return at;
            }
        }
        int thing = Utterance.isVoice(p, cue) ? p.child(cue, "obj") : Choices.NONE;
        if (thing > cue) {
            return p.from(thing);
        }
        int clause = p.child(cue, "ccomp");
        if (clause > cue
                && p.child(clause, "nsubj") > cue
                && !p.token(cue).lemma().equals("call")) {
            return p.from(clause);
        }
        int asked = Hearers.tells(p.token(cue).lemma()) ? p.child(cue, "xcomp", "advcl", "ccomp") : Choices.NONE;
        int to = asked > cue ? p.child(asked, "mark") : Choices.NONE;
        return to > cue && p.word(to).equals("to") ? ordered(p, cue, asked, to) : Choices.NONE;
    }

    /** "Ordered the gates to be shut": the gates are not asked but shut, and part of what was said. */
    private static int ordered(Passage p, int cue, int asked, int to) {
        int thing = p.child(cue, "obj");
        boolean passive = p.token(asked).xpos().equals("VBN") && p.child(asked, "aux") > to;
        return passive && thing > cue && thing < to ? p.from(thing) : to;
    }

    /** How far the outermost words reach that hold the cue, within its sentence; {@code otherwise} where they stop too soon. */
    static int end(Passage p, int cue, List<Said> found, int otherwise) {
        int end = p.sentenceStart(cue);
        for (Said said : found) {
            for (Span piece : said.pieces()) {
                end = piece.contains(cue) ? Math.max(end, piece.end()) : end;
            }
        }
        int last = end <= start(p, cue) + 1 ? otherwise : Math.min(end, otherwise);
        return Math.min(last, p.sentenceEnd(cue));
    }

    private static int speaker(Passage p, int cue) {
        Tree tree = p.tree(cue);
        int own = new Clause(tree, p.local(cue)).subject();
        if (own < 0) {
            return Choices.NONE;
        }
        int speaker = p.flat(cue, own);
        boolean third = !p.token(speaker).upos().equals("PRON") || Pronouns.isPersonal(tree, own);
        return third && p.isNominal(speaker) ? speaker : Choices.NONE;
    }

    /** Whether it was said, and is not only wanted, expected or thought of. */
    private static boolean isSaid(Passage p, int cue, int speaker) {
        if (Idioms.sure(p, cue, 1) == 0) {
            return false;
        }
        boolean thought = THINKING.contains(p.token(cue).lemma());
        boolean named = !p.token(speaker).upos().equals("PRON");
        return (named || !thought) && (!isOpen(p, cue) || isPurpose(p, cue));
    }

    /** A verb that is still to come: "would warn", "wants to tell". */
    private static boolean isOpen(Passage p, int cue) {
        for (int local : p.children(cue)) {
            int child = p.flat(cue, local);
            boolean aux = p.is(child, "aux") || p.is(child, "mark");
            if (aux && child < cue && WORDS.has("open", p.word(child))) {
                return true;
            }
        }
        return p.is(cue, "conj")
                && p.child(cue, "nsubj", "aux") < 0
                && !p.token(cue).xpos().equals("VBD")
                && p.head(cue) >= 0
                && p.head(cue) < cue
                && isOpen(p, p.head(cue));
    }

    /** What somebody called or met somebody for: "spoke by telephone to brief him and to stress that". */
    private static boolean isPurpose(Passage p, int cue) {
        int at = cue;
        for (int steps = 0; at >= 0 && steps < 4; steps++) {
            int head = p.head(at);
            if (p.is(at, "advcl") && head >= 0) {
                return TALKING.contains(p.token(head).lemma());
            }
            at = p.is(at, "conj") || p.is(at, "xcomp") ? head : -1;
        }
        return false;
    }
}
