package org.rapporteur.reading;

import java.util.List;

/** "Called an emergency meeting", "the protest was called by miners": they were convened, and nothing was said of them. */
final class Convening {
    private static final List<String> THINGS = List.of("meeting", "talks", "protest", "strike", "press", "vote");

    private Convening() {}

    static boolean is(Tree tree, int verb) {
        if (!tree.lemma(verb).equals("call") || tree.child(verb, "xcomp", "ccomp", "iobj", "compound") >= 0) {
            return false;
        }
        Clause clause = new Clause(tree, verb);
        int thing = clause.object();
        boolean gathering =
                thing >= 0 && THINGS.stream().anyMatch(kind -> Deeds.english().isA(tree.lemma(thing), kind));
        boolean fresh = !clause.passive() && thing > verb && !new Wording(tree, thing).definite();
        return gathering && (fresh || clause.passive() && clause.subject() >= 0) && !isJudged(tree, thing);
    }

    /** "Called talks a waste of time", whatever the tree takes the waste for. */
    private static boolean isJudged(Tree tree, int thing) {
        String next = tree.word(thing + 1);
        return List.of("a", "an", "the", "\"", "“", "'", "‘").contains(next) || tree.child(thing, "appos", "dep") >= 0;
    }
}
