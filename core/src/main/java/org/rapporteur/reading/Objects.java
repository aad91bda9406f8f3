package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a verb is done to, to be asked for its class: in "fired a series of rockets", rockets are weapons. */
final class Objects {
    private static final int REACH = 20;
    /** Several who speak to, at or against something do not do so with each other. */
    private static final List<String> ELSEWHERE = List.of("to", "at", "against");
    /** So many words behind a paper may say that it was not read. */
    private static final int UNREAD = 4;

    private final Clause clause;
    private final Players players;
    private final Deeds deeds;
    private @Nullable List<Integer> heads;

    Objects(Clause clause, Players players, Deeds deeds) {
        this.clause = clause;
        this.players = players;
        this.deeds = deeds;
    }

    /** Looked for when first asked for: of most verbs nobody asks. */
    private List<Integer> heads() {
        if (heads == null) {
            heads = found();
        }
        return heads;
    }

    private List<Integer> found() {
        List<Integer> out = new ArrayList<>();
        int object = clause.object();
        add(object, out);
        add(clause.passive() ? clause.tree().child(clause.verb(), "obj") : -1, out);
        for (int oblique : clause.obliques()) {
            add(oblique, out);
        }
        if (object < 0) {
            add(clause.subject(), out);
        } else if (players.means(clause.tree(), object)) {
            add(second(clause.tree(), object), out);
        }
        return out;
    }

    /** "sent the Pact, as well as both states, a letter": what was given, however far behind those who got it. */
    private static int second(Tree tree, int receiver) {
        int end = Math.min(tree.size(), receiver + REACH);
        for (int i = receiver + 1; i < end && !tree.token(i).upos().equals("VERB"); i++) {
            int article = tree.child(i, "det");
            boolean thing = tree.token(i).upos().equals("NOUN")
                    && article >= 0
                    && List.of("a", "an").contains(tree.word(article));
            if (thing && tree.child(i, "case") < 0) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Whether any of them is of this class; "person" are all who act, "clause" asks for a clause instead, "order" for one of
     * what is to be done, "partner" for a person behind "with" or "to", "anothers" for what is another's, "alone" for no
     * object, "^people" for the subject.
     */
    boolean are(String thing) {
        Tree tree = clause.tree();
        return switch (thing) {
            case "clause" -> clause.takesClause();
            case "order" -> clause.takesOrder();
            case "others" -> clause.object() >= 0 && clause.takesClause();
            case "alone" -> clause.object() < 0;
            case "partner" -> isPartner(tree, Counterparts.partner(clause));
            case "anothers" -> isOfAnother(tree, clause.object());
            case "guest" -> isGuest(tree, clause.object());
            case "whom" -> players.means(tree, clause.object());
            case "several" -> several(tree, clause.subject()) && !isElsewhere();
            case "leaving" -> isLeaving(tree, tree.child(clause.verb(), "xcomp", "ccomp"));
            case "harming" -> isA(tree, tree.child(clause.verb(), "xcomp"), thing);
            case "mined" -> isA(tree, clause.object(), "landmine") && isA(tree, clause.subject(), "vehicle");
            case "unread" -> isA(tree, clause.object(), "paper") && isUnread(tree, clause.object());
            case "term" -> isTerm(tree, clause.object());
            default ->
                thing.startsWith("^") ? isA(tree, clause.subject(), thing.substring(1)) : isOneOfThem(tree, thing);
        };
    }

    private boolean isOneOfThem(Tree tree, String thing) {
        for (int head : heads()) {
            if (thing.equals("person") ? isSomebody(tree, head) : isA(tree, head, thing)) {
                return true;
            }
        }
        return false;
    }

    private boolean isElsewhere() {
        return ELSEWHERE.stream().anyMatch(clause::with);
    }

    /** "Told the delegates to leave". */
    private static boolean isLeaving(Tree tree, int told) {
        return told >= 0
                && Mood.infinitive(tree, told)
                && List.of("leave", "depart", "quit").contains(tree.lemma(told));
    }

    /** "Sent the letter back unopened": whoever does so turns it down. */
    private static boolean isUnread(Tree tree, int object) {
        for (int i = object + 1; i < Math.min(tree.size(), object + UNREAD); i++) {
            if (List.of("unopened", "unread", "unanswered", "unsigned").contains(tree.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** "Gave Dravenia ten days to leave": in which something must be done. */
    private boolean isTerm(Tree tree, int object) {
        if (object < 0 || !deeds.isA(tree.lemma(object), "term") || tree.child(clause.verb(), "iobj") < 0) {
            return false;
        }
        int own = tree.child(object, "acl");
        int to = own >= 0 ? own : tree.child(clause.verb(), "xcomp", "advcl");
        return to > object && Mood.infinitive(tree, to);
    }

    /** "Destroyed two Dravenian drones": not one's own. */
    private boolean isOfAnother(Tree tree, int object) {
        List<String> whose = players.of(tree, object);
        List<String> own = players.of(tree, clause.subject());
        return !whose.isEmpty()
                && !own.isEmpty()
                && Parts.others(own, whose, players).size() == whose.size();
    }

    private boolean isPartner(Tree tree, int head) {
        List<String> ids = head < 0 ? List.of() : Counterparts.whom(players, tree, head);
        return !ids.isEmpty() && ids.stream().allMatch(id -> id.startsWith("person:"));
    }

    /** "Received Orlin", "welcomed her": not "welcomed the step towards Dravenia". */
    private boolean isGuest(Tree tree, int object) {
        return object >= 0
                && !tree.word(object).equals("it")
                && !players.met(tree, object).isEmpty();
    }

    /** "Welcomed it" receives nobody, though a state be meant. */
    private boolean isSomebody(Tree tree, int head) {
        return players.means(tree, head) && !tree.word(head).equals("it");
    }

    private boolean isA(Tree tree, int head, String thing) {
        return head >= 0 && deeds.isA(tree.lemma(head).toLowerCase(Locale.ROOT), thing);
    }

    /** Whether more than one are meant: "the ministers", "Marek and Orlin", "they". */
    private static boolean several(Tree tree, int head) {
        return head >= 0
                && (tree.child(head, "conj") >= 0
                        || tree.token(head).xpos().endsWith("S")
                        || List.of("they", "two", "both", "we").contains(tree.word(head)));
    }

    private void add(int head, List<Integer> out) {
        if (head < 0) {
            return;
        }
        out.add(head);
        for (int child : clause.tree().children(head)) {
            boolean counted = (clause.tree().is(child, "nmod") || clause.tree().is(child, "obl"))
                    && clause.marker(child).equals("of");
            boolean named = clause.tree().is(child, "compound")
                    && clause.tree().token(child).upos().equals("NOUN");
            if (counted || named || clause.tree().is(child, "conj")) {
                out.add(child);
            }
        }
    }
}
