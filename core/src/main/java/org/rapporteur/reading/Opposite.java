package org.rapporteur.reading;

import java.util.List;
import java.util.Set;
import org.rapporteur.text.WordSets;

/**
 * The second side of a deed where the grammar of its verb names none: in "rejected a Corvanian proposal" it is Corvania.
 * Bystanders are passed over: who only tells of it, and what is named in a clause of time, cause or condition.
 */
final class Opposite {
    private static final int REACH = 12;
    private static final String[] BELOW = {"obj", "obl", "ccomp", "xcomp", "advcl"};
    private static final WordSets WORDS = WordSets.of(Opposite.class, "opposite.tsv");
    private static final Set<String> CIRCUMSTANCE = WORDS.words("circumstance");
    /** "According to the Halvorian Red Cross": who tells of it. */
    private static final Set<String> ASIDE = WORDS.words("aside");

    private static final Set<String> CONDITIONS = WORDS.words("conditions");
    private final Players players;

    Opposite(Players players) {
        this.players = players;
    }

    /** The nearest other party below the verb: in its complement clause, its object, its phrases; else after it. */
    List<String> of(Clause clause, List<String> actors) {
        Tree tree = clause.tree();
        List<String> asked = asked(clause, actors);
        if (!asked.isEmpty()) {
            return asked;
        }
        for (String relation : BELOW) {
            List<String> any = below(clause, tree.child(clause.verb(), relation), actors);
            if (!any.isEmpty()) {
                return any;
            }
        }
        List<String> there = purpose(clause, actors);
        return there.isEmpty() ? after(clause, actors) : there;
    }

    /** Whose deed a threat hangs on: "threatened to close the dam unless Halvoria signs". */
    List<String> warned(Clause clause, List<String> actors) {
        Tree tree = clause.tree();
        for (int i = clause.verb() + 1; i < tree.size(); i++) {
            int mark = tree.is(i, "advcl") ? tree.child(i, "mark") : -1;
            boolean own = tree.under(i, clause.verb()) || tree.word(mark).equals("unless");
            if (mark >= 0 && CONDITIONS.contains(tree.word(mark)) && own) {
                return keep(players.of(tree, new Clause(tree, i).subject()), actors);
            }
        }
        return List.of();
    }

    /** Who is to do what is asked, offered or feared: "demanded that Dravenia leave". */
    private List<String> asked(Clause clause, List<String> actors) {
        Tree tree = clause.tree();
        int complement = tree.child(clause.verb(), "ccomp", "xcomp");
        List<String> asked =
                complement < 0 ? List.of() : phrase(clause, new Clause(tree, complement).subject(), actors);
        return players.states(actors).containsAll(asked) ? List.of() : asked;
    }

    /** The first other party named in a phrase, with those in its line: "the reply to Halvoria and Corvania". */
    private List<String> below(Clause clause, int head, List<String> actors) {
        Tree tree = clause.tree();
        List<Named> named = head < 0 ? List.of() : players.beside().within(tree, tree.from(head), tree.to(head));
        return named.stream()
                .filter(one -> !aside(tree, clause.verb(), one))
                .filter(one -> !keep(players.of(one), actors).isEmpty())
                .findFirst()
                .map(one -> keep(players.line(tree, one), actors))
                .orElse(List.of());
    }

    private List<String> after(Clause clause, List<String> actors) {
        Tree tree = clause.tree();
        for (Named named : players.beside().after(tree, clause.verb(), REACH)) {
            List<String> others = aside(tree, clause.verb(), named) ? List.of() : keep(players.of(named), actors);
            if (!others.isEmpty()) {
                return others;
            }
        }
        return List.of();
    }

    /** Whether a name belongs to who tells of the deed, or to a clause of circumstance beside it. */
    private static boolean aside(Tree tree, int verb, Named named) {
        int at = named.top();
        while (at >= 0 && at != verb) {
            if (circumstance(tree, at)
                    || isTheme(tree, at)
                    || isVenue(tree, at)
                    || isWhatFor(tree, at)
                    || tree.is(at, "parataxis")
                    || isLoose(tree, at)
                    || tells(tree, at, verb)) {
                return true;
            }
            at = tree.head(at);
        }
        return false;
    }

    /** "Hit a house in Lask, the governor, Ada Brandt, said": an apposition to a verb or a place is of somebody who tells it. */
    private static boolean isLoose(Tree tree, int at) {
        int to = tree.is(at, "appos") ? tree.head(at) : Clause.NONE;
        return to >= 0
                && (tree.token(to).upos().equals("VERB")
                        || tree.word(tree.child(to, "case")).equals("in"));
    }

    /** "Offered a way out of the crisis over Corvania": what a quarrel is about is no party that anything is offered to. */
    private static boolean isTheme(Tree tree, int at) {
        boolean over = NounRoles.marked(tree, at, "over") || NounRoles.marked(tree, at, "around");
        return over && tree.head(at) >= 0 && WORDS.has("quarrels", tree.lemma(tree.head(at)));
    }

    /** "In response to the shelling of a Halvorian town": whom that befell is not whom it is answered. */
    private static boolean isWhatFor(Tree tree, int at) {
        boolean victim = NounRoles.marked(tree, at, "of") || NounRoles.marked(tree, at, "on");
        int blow = victim ? tree.head(at) : Clause.NONE;
        int answer = blow >= 0 && tree.is(blow, "nmod") ? tree.head(blow) : Clause.NONE;
        return isAnswer(tree, answer)
                && Deeds.english()
                        .noun(tree, blow)
                        .filter(deed -> deed.is("ASSAULT"))
                        .isPresent();
    }

    /** "In response to the attack": that is nobody. */
    static boolean isAnswer(Tree tree, int at) {
        return at >= 0 && WORDS.has("answers", tree.lemma(at));
    }

    /** "Walked out of talks in Merrin": where they were held. */
    static boolean isVenue(Tree tree, int at) {
        int meeting = NounRoles.marked(tree, at, "in") || NounRoles.marked(tree, at, "at") ? tree.head(at) : -1;
        Deeds deeds = Deeds.english();
        return meeting >= 0 && (deeds.isA(tree.lemma(meeting), "talks") || deeds.isA(tree.lemma(meeting), "meeting"));
    }

    /**
     * The subject of the verb that the deed is said by, "was closed, the Corvanian minister said", or of another that stands beside it:
     * "will bar Dravenian officials, and Belmora offered to host talks".
     */
    private static boolean tells(Tree tree, int at, int verb) {
        int above = tree.head(at);
        boolean subject = above >= 0 && tree.is(at, "nsubj") && verb != above;
        return subject && (tree.under(verb, above) || isAdding(tree, above) || isBeside(tree, above, verb));
    }

    private static boolean isBeside(Tree tree, int other, int verb) {
        int and = tree.is(other, "conj") ? tree.child(other, "cc") : Clause.NONE;
        return and >= 0 && (!tree.under(other, verb) || isContrast(tree, other, and));
    }

    /** "Backed it, but Belmora was against it": one who goes his own way, and does not deny what is laid on him. */
    private static boolean isContrast(Tree tree, int other, int and) {
        return tree.word(and).equals("but") && !WORDS.has("answering", tree.lemma(other));
    }

    /** "With Brandt adding that": another who speaks. */
    private static boolean isAdding(Tree tree, int verb) {
        return tree.token(verb).xpos().equals("VBG") && Speech.isCue(tree, verb);
    }

    private static boolean circumstance(Tree tree, int at) {
        int mark = tree.is(at, "advcl") || tree.is(at, "acl") ? tree.child(at, "mark", "advmod") : -1;
        int time = tree.is(at, "obl") ? tree.child(at, "case") : -1;
        return mark >= 0 && CIRCUMSTANCE.contains(tree.word(mark)) || time >= 0 && ASIDE.contains(tree.word(time));
    }

    /** "sent a team to Dravenia to investigate": the team investigates there. */
    private List<String> purpose(Clause clause, List<String> actors) {
        Tree tree = clause.tree();
        boolean purpose = tree.is(clause.verb(), "advcl")
                && tree.token(clause.verb()).xpos().equals("VB");
        int above = purpose ? tree.head(clause.verb()) : Clause.NONE;
        int place = above < 0 ? Clause.NONE : new Clause(tree, above).oblique("to", "into");
        return place < 0 ? List.of() : phrase(clause, place, actors);
    }

    /** Whom a phrase means besides the actors; somebody else of the same state counts, the state itself does not. */
    List<String> phrase(Clause clause, int head, List<String> actors) {
        List<String> ids = players.of(clause.tree(), head);
        List<String> others = Parts.others(actors, ids, players);
        if (!others.isEmpty() || ids.isEmpty()) {
            return others;
        }
        List<String> printed = players.printed(clause.tree(), head);
        List<String> doers = players.printed(clause.tree(), clause.subject());
        boolean another = printed.stream().noneMatch(doers::contains) && !printed.isEmpty();
        boolean person = ids.stream().allMatch(id -> id.startsWith("person:") && !doers.contains(id));
        return another || person ? ids : List.of();
    }

    private List<String> keep(List<String> ids, List<String> actors) {
        return Parts.others(actors, ids, players).stream()
                .filter(id -> !players.isPress(id))
                .toList();
    }
}
