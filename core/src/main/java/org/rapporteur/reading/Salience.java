package org.rapporteur.reading;

import org.rapporteur.text.WordSets;

/**
 * How likely a pronoun means somebody who was named before it, by nearness, by standing as a subject, by having spoken and by where the
 * sentence points. After Lappin and Leass (1994), without its full syntax; the weights are ours.
 */
final class Salience {
    private static final WordSets WORDS = WordSets.of(Salience.class, "saying.tsv");
    /** What it counts to be the one who says the very clause that the pronoun stands in. */
    private static final int TELLER = 7;
    /** What it counts that the grammar of the sentence points to somebody. */
    private static final int POINTED = 12;
    /** What it counts to be the subject of the list's entry before. */
    private static final int LISTED = 8;

    /** What it costs to be only who tells of those who do something. */
    private static final int HEARSAY = 3;

    /** What it costs to have spoken only by the way. */
    private static final int BY_THE_WAY = 9;

    /** What each paragraph costs that lies between. */
    private static final int AGO = 3;

    private Salience() {}

    /** In points, of use only beside those of others. */
    static int of(Antecedent one, Tree tree, int pronoun) {
        int score = -4 * (tree.index() - one.tree().index());
        score += one.subject() || isOwner(one) ? 4 : 0;
        score += !one.speaks() ? 0 : isSource(one.tree(), one.head()) && acts(tree, pronoun) ? -HEARSAY : 6;
        score += one.subject() && isListed(one.tree()) && isListed(tree) && pronoun < 2 ? LISTED : 0;
        score -= one.quoted() ? 6 : 0;
        score -= isReported(one) ? 2 : 0;
        score -= one.tree() != tree && isWithin(one) ? one.speaks() ? BY_THE_WAY : 2 : 0;
        int paragraphs = tree.paragraph() - one.tree().paragraph();
        score -= paragraphs > 0 ? 1 + AGO * (paragraphs - 1) : 0;
        if (one.tree() == tree) {
            score += sameSentence(one, tree, pronoun);
        }
        return score;
    }

    /** "Orlin's calculations may be shaped by money": the sentence is about whose they are. */
    private static boolean isOwner(Antecedent one) {
        int thing = one.tree().token(one.head()).relation().equals("nmod:poss")
                ? one.tree().head(one.head())
                : -1;
        return one.tree().is(thing, "nsubj") && one.ids().get(0).startsWith("person:");
    }

    /** "• He will then meet Orlin": an entry of a list goes on where the one before left off. */
    private static boolean isListed(Tree tree) {
        return tree.size() > 1 && ListHead.isBullet(tree.token(0).form());
    }

    /** A subject inside what another cue reports: Orlin in "Marek said Orlin wrote". */
    private static boolean isReported(Antecedent one) {
        Tree tree = one.tree();
        int subject = subject(tree, one.head());
        int verb = subject < 0 ? -1 : tree.head(subject);
        return verb >= 0 && tree.is(verb, "ccomp") && tree.head(verb) < verb && Speech.isView(tree, tree.head(verb));
    }

    /** The analysts in "The governments, analysts say, want a deal": who tells what the sentence is about. */
    private static boolean isSource(Tree tree, int head) {
        int subject = subject(tree, head);
        int verb = subject < 0 ? -1 : tree.head(subject);
        int told = verb < 0 ? -1 : tree.child(verb, "ccomp");
        return verb >= 0 && (tree.is(verb, "parataxis") || told >= 0 && told < subject);
    }

    /** Whether this is the "they" of "they have agreed", and not that of "they said". */
    private static boolean acts(Tree tree, int pronoun) {
        int verb = tree.is(pronoun, "nsubj") ? tree.head(pronoun) : -1;
        boolean deed = verb >= 0
                && Speech.act(tree.lemma(verb))
                        .filter(act -> !WORDS.has("deeds", act))
                        .isEmpty();
        return deed && tree.word(pronoun).equals("they");
    }

    /** Halvoria in "the plan, which Halvoria rejected, was fair": a subject of what is told by the way. */
    private static boolean isWithin(Antecedent one) {
        int subject = subject(one.tree(), one.head());
        return subject >= 0
                && one.tree().token(one.tree().head(subject)).relation().equals("acl:relcl");
    }

    /** Within a sentence: the subject above is likely; what stands inside the pronoun's own clause is not. */
    private static int sameSentence(Antecedent one, Tree tree, int pronoun) {
        int verb = tree.head(pronoun);
        boolean within = verb >= 0 && tree.under(one.head(), verb);
        if (isSource(one, tree, pronoun)
                || isJoined(one, tree, pronoun)
                || isThreatened(one, tree, pronoun)
                || isOfRelative(one, tree, pronoun)
                || isFronted(one, tree, pronoun)) {
            return POINTED;
        }
        return within ? -7 : tells(one, tree, verb) ? TELLER : 1;
    }

    /** Orlin in "In a call with Orlin, Marek urged him to come". */
    private static boolean isFronted(Antecedent one, Tree tree, int pronoun) {
        boolean object = tree.is(pronoun, "obj") || tree.is(pronoun, "iobj");
        int subject = object ? tree.child(tree.head(pronoun), "nsubj") : -1;
        return subject > one.head()
                && tree.word(tree.from(subject) - 1).equals(",")
                && !tree.under(one.head(), subject);
    }

    /** Marek in "Marek phoned Orlin, according to her office". */
    private static boolean isSource(Antecedent one, Tree tree, int pronoun) {
        int noun = tree.token(pronoun).relation().equals("nmod:poss") ? tree.head(pronoun) : -1;
        int subject = noun < 0 ? -1 : subject(tree, one.head());
        return subject >= 0
                && tree.head(tree.head(subject)) < 0
                && tree.word(pronoun - 1).equals("to")
                && tree.word(pronoun - 2).equals("according");
    }

    /** Dravenia in "Dravenia and its allies". */
    private static boolean isJoined(Antecedent one, Tree tree, int pronoun) {
        int noun = tree.token(pronoun).relation().equals("nmod:poss") ? tree.head(pronoun) : -1;
        return tree.is(noun, "conj") && tree.head(noun) == one.head();
    }

    /** Dravenia in "promised sanctions on Dravenia if it attacked". */
    private static boolean isThreatened(Antecedent one, Tree tree, int pronoun) {
        int small = tree.child(one.head(), "case");
        return WORDS.has("aims", tree.word(small)) && WORDS.has("terms", tree.word(pronoun - 1));
    }

    /** Dravenia in "Dravenia expelled envoys whom it accuses of spying", "moved troops for what it called drills". */
    private static boolean isOfRelative(Antecedent one, Tree tree, int pronoun) {
        boolean aside = tree.word(pronoun - 1).equals(",");
        int which = aside ? pronoun - 2 : pronoun - 1;
        return one.subject()
                && tree.is(pronoun, "nsubj")
                && which > 0
                && tree.token(which).isXpos("WP", "WDT")
                && !tree.word(which - 1).equals(",")
                && tree.depth(one.head()) <= tree.depth(pronoun)
                && isNearest(subject(tree, one.head()), tree, pronoun);
    }

    /** In "Lind says Brandt wrote a letter in which she offered" Brandt: the subject of the clause that has the noun. */
    private static boolean isNearest(int subject, Tree tree, int pronoun) {
        int verb = tree.head(pronoun);
        int noun = tree.is(verb, "acl") ? tree.head(verb) : -1;
        int above = noun < 0 ? -1 : tree.head(noun);
        while (above >= 0 && tree.child(above, "nsubj") < 0 && tree.child(above, "nsubj:pass") < 0) {
            above = tree.head(above);
        }
        return above < 0 || subject == tree.child(above, "nsubj") || subject == tree.child(above, "nsubj:pass");
    }

    /** Whoever tells what the pronoun's clause says: Orlin in "an official said Orlin had told Marek that he would come". */
    private static boolean tells(Antecedent one, Tree tree, int verb) {
        int above = verb >= 0 && tree.is(verb, "ccomp") ? tree.head(verb) : -1;
        int subject = subject(tree, one.head());
        return above >= 0 && subject >= 0 && Speech.isCue(tree, above) && subject == tree.child(above, "nsubj");
    }

    /** The subject that this word is, or is joined to, or -1. */
    static int subject(Tree tree, int head) {
        for (int at = head, steps = 0; at >= 0 && steps < 4; at = tree.head(at), steps++) {
            if (tree.is(at, "nsubj")) {
                return at;
            }
            if (!tree.is(at, "compound") && !tree.is(at, "flat") && !tree.is(at, "appos")) {
                return -1;
            }
        }
        return -1;
    }
}
