package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.text.WordSets;

/**
 * One thing that is asked, offered or denied: tokens {@code from} to {@code to}, exclusive. "That it open the gates and
 * pay for the dam" is two.
 */
record Matter(Tree tree, int from, int to) {
    private static final WordSets WORDS = WordSets.of(Matter.class, "matter.tsv");

    /** The matters of a verb or noun: its complement clause cut where a new demand begins, else its own phrase. */
    static List<Matter> of(Tree tree, int at) {
        int limit = limit(tree, at);
        int charge = charge(tree, at);
        if (charge > at) {
            return cut(tree, charge, Math.max(charge + 1, limit));
        }
        int named = lead(tree, at);
        if (named > at + 1) {
            return cut(tree, named, tree.is(at, "nsubj") && tree.head(at) > tree.to(at) ? limit : tree.size());
        }
        int clause = tree.child(at, "ccomp", "xcomp", "acl", "advcl");
        if (clause > at && clause < limit && !tellsOn(tree, clause)) {
            return cut(
                    tree,
                    tree.from(clause),
                    Math.max(clause + 1, Math.min(limit, Math.max(tree.to(clause), tree.to(at)))));
        }
        int thing = clauseOfThing(tree, at);
        if (thing > at) {
            return cut(tree, tree.from(thing), Math.max(thing + 1, Math.min(limit, tree.to(thing))));
        }
        int asked = askedFor(tree, at);
        if (asked > at) {
            return cut(tree, asked, limit);
        }
        int patient = patient(tree, at);
        if (patient >= 0) {
            return List.of(new Matter(tree, tree.from(patient), tree.to(patient)));
        }
        boolean verb = tree.token(at).upos().equals("VERB");
        boolean torn = verb ? tree.word(at + 1).equals("that") : WORDS.has("leads", tree.word(at + 1));
        return torn
                ? cut(tree, at + 1, otherStance(tree, at))
                : List.of(new Matter(
                        tree, tree.token(at).upos().equals("VERB") ? at : tree.from(at), end(tree, at, limit)));
    }

    /** "Turned down the plan, calling it a joke", "is moving ahead, after they met": what is told beside it. */
    private static boolean tellsOn(Tree tree, int clause) {
        int mark = tree.is(clause, "advcl") ? tree.child(clause, "mark") : -1;
        boolean beside = mark >= 0 && WORDS.has("beside", tree.word(mark));
        return beside
                || tree.is(clause, "advcl")
                        && tree.token(clause).xpos().equals("VBG")
                        && tree.word(clause - 1).equals(",");
    }

    /** Where the next thing is told that the same party does: "rejected the draft and | left". */
    private static int limit(Tree tree, int at) {
        int limit = tree.to(at);
        for (int child : tree.children(at)) {
            boolean next = child > at
                    && (tree.is(child, "conj") || tree.is(child, "parataxis"))
                    && !tree.token(child).upos().equals("NOUN");
            limit = next ? Math.min(limit, Math.max(at + 1, tree.from(child))) : limit;
        }
        for (int i = at + 2; i < limit - 1; i++) {
            boolean past = List.of("and", "but").contains(tree.word(i))
                    && tree.token(i + 1).isXpos("VBD", "VBZ")
                    && tree.token(i + 1).upos().equals("VERB");
            limit = past || isOtherStance(tree, i) ? i : limit;
        }
        return limit;
    }

    /** Where another stance is told after a noun; else the end of the sentence. */
    private static int otherStance(Tree tree, int at) {
        int end = at + 2;
        while (end < tree.size() && !isOtherStance(tree, end)) {
            end++;
        }
        return end;
    }

    /** "Its call for talks and | its refusal to pay", "a demand for a share and | opposition to patrols". */
    private static boolean isOtherStance(Tree tree, int i) {
        int noun = i + 1;
        while (tree.word(i).equals("and")
                && noun < tree.size()
                && tree.token(noun).isUpos("PRON", "DET", "ADJ")) {
            noun++;
        }
        boolean led =
                WORDS.has("leads", tree.word(noun + 1)) || tree.word(noun + 1).equals("on");
        return noun < tree.size()
                && tree.word(i).equals("and")
                && tree.token(noun).upos().equals("NOUN")
                && led
                && WORDS.has("stances", tree.lemma(noun));
    }

    /** "Accused Dravenia, armed as it is, of closing the gates" is about the gates; or -1. */
    private static int charge(Tree tree, int at) {
        boolean accuses = WORDS.has("accuses", tree.lemma(at));
        for (int i = at + 1; accuses && i < tree.to(at); i++) {
            boolean of = WORDS.has("of", tree.word(i));
            if (of
                    && (tree.token(i + 1 < tree.size() ? i + 1 : i).xpos().equals("VBG")
                            || tree.head(tree.head(i) < 0 ? i : tree.head(i)) == at)) {
                return i;
            }
        }
        return -1;
    }

    /** "Asked the alliance for aircraft" is about aircraft; or -1. */
    private static int askedFor(Tree tree, int at) {
        boolean asks = WORDS.has("asks", tree.lemma(at));
        int whom = asks ? tree.child(at, "obj", "iobj") : -1;
        for (int child = whom + 1; whom >= 0 && child < tree.to(at); child++) {
            boolean hangs = tree.head(child) == at || tree.head(child) == whom;
            int mark = hangs && (tree.is(child, "obl") || tree.is(child, "nmod")) ? tree.child(child, "case") : -1;
            if (mark >= 0 && tree.word(mark).equals("for")) {
                return tree.from(child);
            }
        }
        return -1;
    }

    /** "The draft was rejected by Dravenia" is about the draft; or -1. */
    private static int patient(Tree tree, int at) {
        boolean passive = tree.token(at).xpos().equals("VBN") && new Clause(tree, at).passive();
        int subject = passive ? tree.child(at, "nsubj") : -1;
        return subject < at ? subject : -1;
    }

    /** "Renewed an offer to mediate" is about mediating. */
    private static int clauseOfThing(Tree tree, int at) {
        int object = tree.token(at).upos().equals("VERB") ? tree.child(at, "obj") : -1;
        int clause = object < 0 ? -1 : tree.child(object, "acl");
        int mark = clause < 0 ? -1 : tree.child(clause, "mark");
        return mark >= 0 && WORDS.has("leads", tree.word(mark)) ? clause : -1;
    }

    /** Where "that" stands apart from a noun: "the demand, that", "its demands — including that", "are that"; or -1. */
    private static int lead(Tree tree, int at) {
        int lead = at + 1;
        while (lead <= at + 2 && WORDS.has("before", tree.word(lead))) {
            lead++;
        }
        boolean noun = tree.token(at).upos().equals("NOUN");
        return noun && lead > at + 1 && tree.word(lead).equals("that") ? lead : -1;
    }

    /** Without the "and" and "to" that it hangs by. */
    private static Matter trimmed(Tree tree, int from, int to) {
        int start = from;
        while (start < to - 1 && tree.token(start).isUpos("PUNCT", "CCONJ")) {
            start++;
        }
        return new Matter(tree, start, to);
    }

    private static List<Matter> cut(Tree tree, int start, int limit) {
        List<Matter> out = new ArrayList<>();
        int from = start;
        int to = end(tree, start, limit);
        for (int i = from + 1; i < to - 1; i++) {
            if (begins(tree, i)) {
                out.add(trimmed(tree, from, i));
                from = i + 1;
            }
        }
        out.add(trimmed(tree, from, to));
        return out;
    }

    /** A dash or semicolon ends what is asked, and so does the word of another clause, whatever the tree says. */
    private static int end(Tree tree, int from, int end) {
        int limit = Conditions.phrase(tree, from + 1, end).orElse(end);
        for (int i = from + 1; i < limit; i++) {
            boolean asks = tree.word(i).equals("and") && WORDS.has("questions", tree.word(i + 1));
            boolean clause = asks
                    || WORDS.has("aside", tree.word(i)) && tree.is(i, "mark")
                    || tree.word(i).equals(",") && (WORDS.has("turns", tree.word(i + 1)) || isAdjunct(tree, i + 1));
            if (clause || WORDS.has("dashes", tree.word(i))) {
                return i;
            }
        }
        return limit;
    }

    /** ", calling it a joke". */
    private static boolean isAdjunct(Tree tree, int i) {
        return i < tree.size() && tree.token(i).xpos().equals("VBG") && tree.is(i, "advcl");
    }

    /** "and pull back", ", that no weapons": a new demand. */
    private static boolean begins(Tree tree, int i) {
        boolean verb =
                List.of("and", "or").contains(tree.word(i)) && tree.token(i + 1).isXpos("VB", "VBP", "VBG");
        boolean that = tree.word(i).equals(",") && List.of("that", "and").contains(tree.word(i + 1))
                || tree.word(i).equals("and") && tree.word(i + 1).equals("that");
        boolean listed = tree.word(i).equals(",") && tree.token(i + 1).xpos().equals("VB") && tree.is(i + 1, "conj");
        return verb || that || listed || isToMore(tree, i) || isForMore(tree, i) || asksAnother(tree, i);
    }

    /** "Wants it to leave and | to pay". */
    private static boolean isToMore(Tree tree, int i) {
        boolean again = tree.word(i).equals("and") && tree.word(i + 1).equals("to") && i + 2 < tree.size();
        return again && tree.token(i + 2).xpos().equals("VB") && tree.is(i + 2, "conj");
    }

    /** "Called for a truce and | for the return of the crew". */
    private static boolean isForMore(Tree tree, int i) {
        boolean again = tree.word(i).equals("and") && tree.word(i + 1).equals("for");
        return again && tree.is(i + 1, "case") && tree.is(tree.head(i + 1), "conj");
    }

    /** "Urged Halvoria to leave and Dravenia to pay": somebody else is asked for something else. */
    private static boolean asksAnother(Tree tree, int i) {
        int name = i + 1;
        while (tree.word(i).equals("and")
                && name < tree.size()
                && tree.token(name).isUpos("DET", "PROPN")) {
            name++;
        }
        return name > i + 1
                && tree.word(name).equals("to")
                && name + 1 < tree.size()
                && tree.token(name + 1).xpos().equals("VB");
    }

    Stretch stretch() {
        return new Stretch(tree, from, to);
    }
}
