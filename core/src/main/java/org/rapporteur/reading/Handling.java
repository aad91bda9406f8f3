package org.rapporteur.reading;

import java.util.List;
import java.util.Set;
import org.rapporteur.entry.Modality;

/**
 * The verb that tells of a paper, and how it takes it: "sent a letter", "a letter that was sent", "wrote in a letter",
 * "replied to the letter".
 *
 * @param verb its token, or -1 where no verb tells of the paper
 */
record Handling(int verb, Way way) {
    /** How a verb takes a paper. */
    enum Way {
        NONE,
        TAKES,
        PASSES,
        CONTAINS,
        ANSWERS,
        OTHER
    }

    private static final Handling NOTHING = new Handling(-1, Way.NONE);
    private static final Set<String> REPLIES = Set.of("respond", "reply", "react", "answer");

    /** What describes the paper comes first, then the verb whose object, subject or phrase it is. */
    static Handling of(Tree tree, int noun) {
        int far = cutOff(tree, noun);
        int described = far < 0 ? describing(tree, noun) : far;
        if (described >= 0) {
            return new Handling(described, far < 0 ? Way.TAKES : Way.PASSES);
        }
        int head = joined(tree, noun);
        int above = tree.head(head);
        boolean argument = tree.is(head, "obj") || tree.is(head, "nsubj") || tree.is(head, "obl");
        if (argument && above >= 0 && tree.token(above).upos().equals("VERB")) {
            return new Handling(above, way(tree, head, above));
        }
        int said = saidIn(tree, head);
        if (said >= 0) {
            return new Handling(said, Way.CONTAINS);
        }
        int sent = tree.lemma(noun).equals("letter") ? sent(tree, noun) : -1;
        return sent < 0 ? NOTHING : new Handling(sent, Way.TAKES);
    }

    /** "Offered a truce in a letter", which the tree hangs on the truce: the verb of what was said in it; or -1. */
    private static int saidIn(Tree tree, int noun) {
        int thing = NounRoles.marked(tree, noun, "in") ? tree.head(noun) : -1;
        int verb = thing >= 0 && tree.is(thing, "obj") ? tree.head(thing) : -1;
        return verb >= 0 && (Speech.isCue(tree, verb) || Carriage.addresses(tree, verb)) ? verb : -1;
    }

    /** "a letter and a draft": the second is taken as the first is. */
    private static int joined(Tree tree, int noun) {
        int head = noun;
        while (tree.is(head, "conj")
                && tree.head(head) >= 0
                && PaperWord.at(tree, tree.head(head)).isPresent()) {
            head = tree.head(head);
        }
        return head;
    }

    private static Way way(Tree tree, int head, int verb) {
        if (!tree.is(head, "obl")) {
            return tree.is(head, "obj") && Carriage.comes(tree, verb) ? Way.OTHER : Way.TAKES;
        }
        String mark = new Clause(tree, verb).marker(head);
        if (mark.equals("to") && REPLIES.contains(tree.lemma(verb))) {
            return Way.ANSWERS;
        }
        return mark.equals("in") ? Way.CONTAINS : Way.OTHER;
    }

    /** "a proposal that was delivered", "the note, circulated last week, …". */
    private static int describing(Tree tree, int noun) {
        for (int i = noun + 1; i < tree.to(noun); i++) {
            if (tree.is(i, "acl") && Carriage.handles(tree, i) && nearest(tree, i) == noun) {
                return i;
            }
        }
        int next = tree.word(noun + 1).equals(",") ? noun + 2 : tree.size();
        boolean participle = next < tree.size() && tree.token(next).xpos().equals("VBN");
        return participle && Carriage.handles(tree, next) ? next : -1;
    }

    /** The paper that a clause describes: in "the reply to proposals that were sent", the proposals. */
    private static int nearest(Tree tree, int verb) {
        int at = tree.head(verb);
        while (at >= 0 && PaperWord.at(tree, at).isEmpty()) {
            at = tree.head(at);
        }
        return at;
    }

    /** "The reply, a document in which …, was sent": a passive that the tree hangs on the apposition instead. */
    private static int cutOff(Tree tree, int noun) {
        if (!tree.is(noun, "nsubj") || tree.child(noun, "appos") < 0) {
            return -1;
        }
        for (int i = tree.child(noun, "appos") + 1; i < tree.size(); i++) {
            int be = tree.child(i, "aux");
            boolean passive = tree.token(i).xpos().equals("VBN")
                    && be > 0
                    && tree.word(be - 1).equals(",");
            if (passive && tree.child(i, "nsubj") < 0 && Carriage.handles(tree, i)) {
                return i;
            }
        }
        return -1;
    }

    /** The last verb of sending before a letter, where the grammar is torn. */
    private static int sent(Tree tree, int noun) {
        for (int i = noun - 1; i >= 0; i--) {
            if (tree.token(i).upos().equals("VERB") && Carriage.passes(tree, i)) {
                return i;
            }
        }
        return -1;
    }

    /** How far the verb has brought the paper; empty where it tells nothing of that. */
    String status(Tree tree) {
        if (way == Way.PASSES) {
            int be = tree.child(verb, "aux");
            return Carriage.passes(tree, verb) && List.of("was", "were").contains(tree.word(be)) ? "delivered" : "";
        }
        if (way == Way.CONTAINS) {
            return ahead(tree) ? "promised" : "delivered";
        }
        if (way == Way.ANSWERS) {
            return ahead(tree) ? Mood.negated(tree, verb) ? "delivered" : "" : "answered";
        }
        boolean told = way == Way.NONE || way == Way.OTHER && Carriage.comes(tree, verb);
        return told ? "" : Carriage.status(tree, verb).orElse("");
    }

    private boolean ahead(Tree tree) {
        return !List.of(Modality.ACTUAL, Modality.ALLEGED).contains(Mood.of(tree, verb));
    }

    /** Whether the day of the verb is a day of the paper: when it was sent or is due, not when it was read or refused. */
    boolean dates(Tree tree) {
        return switch (way) {
            case TAKES, PASSES ->
                Carriage.passes(tree, verb) || Carriage.publishes(tree, verb) || Carriage.awaits(tree, verb);
            case CONTAINS -> true;
            default -> false;
        };
    }
}
