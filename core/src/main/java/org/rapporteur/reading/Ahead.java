package org.rapporteur.reading;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.rapporteur.text.WordList;

/**
 * Whether the clause around a word looks ahead: "will meet on Tuesday", "is to fly", "plans to send", "are due", "planned
 * for Thursday", "withdraws by Friday", "expires on Sunday".
 */
final class Ahead {
    private static final Map<String, String> KINDS = WordList.pairs(Ahead.class, "ahead.tsv");
    private static final Set<String> ASKING = WordList.words(Ahead.class, "asking.tsv");
    private static final int REACH = 6;

    private Ahead() {}

    static boolean of(Tree tree, int i) {
        for (int at = i, steps = 0; at >= 0 && steps < REACH; at = tree.head(at), steps++) {
            if (tree.token(at).upos().equals("VERB") || tree.child(at, "cop") >= 0) {
                return verb(tree, at) || term(tree, i, at);
            }
        }
        return false;
    }

    private static boolean verb(Tree tree, int verb) {
        for (int child : tree.children(verb)) {
            if (tree.is(child, "aux") && is(tree.word(child), "modal")) {
                return true;
            }
        }
        int head = tree.head(verb);
        int be = tree.child(verb, "cop");
        boolean infinitive = tree.token(be < 0 ? verb : be).xpos().equals("VB");
        boolean arranged = Mood.isTo(tree, verb);
        boolean participle = tree.token(verb).xpos().equals("VBN")
                || tree.token(verb).xpos().equals("VBD") && tree.word(verb + 1).equals("for");
        boolean planned = participle && is(tree.lemma(verb), "plan");
        boolean meant = head >= 0 && (is(tree.lemma(head), "plan") || is(tree.lemma(head), "wish"));
        boolean timed = tree.token(verb).isXpos("VBZ", "VBP") && is(tree.lemma(verb), "timetable");
        return planned || arranged || timed || infinitive && meant || isDue(tree, verb);
    }

    /** "Is due in Tolvar on Friday", which no verb says. */
    private static boolean isDue(Tree tree, int word) {
        int is = tree.child(word, "cop");
        return is >= 0
                && tree.token(word).xpos().equals("JJ")
                && is(tree.lemma(word), "plan")
                && tree.token(is).isXpos("VBZ", "VBP");
    }

    /** "By Friday" ends a term that runs; after a verb in the past it tells what had come about, unless it was promised. */
    private static boolean term(Tree tree, int day, int hung) {
        int before = before(tree, day);
        int verb = hung > day && before >= 0 ? before : hung;
        boolean past = tree.token(verb).xpos().equals("VBD")
                || Arrays.stream(tree.children(verb))
                        .anyMatch(child -> tree.word(child).equals("had")
                                || tree.is(child, "cop")
                                        && tree.token(child).xpos().equals("VBD"));
        return isTerm(tree, day) && (!past || ASKING.contains(tree.lemma(verb)));
    }

    /** "Until Friday", "until midnight on Friday". */
    private static boolean isTerm(Tree tree, int day) {
        boolean hour = tree.word(day - 1).equals("on") && is(tree.word(day - 2), "hour");
        return is(tree.word(hour ? day - 3 : day - 1), "term");
    }

    /** The verb before a day that the tree hangs on what follows: "promised a reply by Friday, an aide said"; or -1. */
    private static int before(Tree tree, int day) {
        int verb = day;
        while (verb >= 0 && !tree.token(verb).upos().equals("VERB")) {
            verb--;
        }
        return verb;
    }

    /** Whether a time ends the term of what the verb asks or promises: "promised a reply by Friday" was not done on Friday. */
    static boolean isTerm(Tree tree, Moment moment, int verb) {
        return is(tree.word(moment.from() - 1), "term") && (ASKING.contains(tree.lemma(verb)) || moment.to() <= verb);
    }

    /** Whether a verb plans, asks or sets something: "set the vote for March". */
    static boolean isAny(String lemma) {
        return ASKING.contains(lemma) || is(lemma, "plan") || is(lemma, "wish");
    }

    private static boolean is(String word, String kind) {
        return kind.equals(KINDS.get(word));
    }
}
