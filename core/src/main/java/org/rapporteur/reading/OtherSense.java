package org.rapporteur.reading;

import java.util.Set;
import org.rapporteur.coding.Deed;
import org.rapporteur.text.WordList;
import org.rapporteur.text.WordSets;

/**
 * Verbs of meeting in another sense: proposals "met with relief", sides that "talked past each other", somebody who "came to
 * terms" with a thing or "will come on the show". Nobody meets there.
 */
final class OtherSense {
    private static final WordSets WORDS = WordSets.of(OtherSense.class, "othersense.tsv");
    private static final Set<String> DESTINATIONS = WordList.words(OtherSense.class, "destinations.tsv");
    private final Story story;
    private final Players players;

    OtherSense(Story story, Players players) {
        this.story = story;
        this.players = players;
    }

    /** Whether a verb that tells of this deed tells here of something else. */
    boolean is(Clause clause, Deed deed) {
        String verb = clause.tree().lemma(clause.verb());
        return switch (verb) {
            case "meet" -> isFelt(clause);
            case "talk" -> isIdle(clause);
            case "brief" -> isInformed(clause);
            case "call" -> isNamed(clause, deed, players);
            default -> deed.name().equals("visit") && Visitors.isTravel(verb) && !isJourney(clause);
        };
    }

    /** "People briefed on the matter": what they know, not that somebody met them. */
    static boolean isInformed(Clause clause) {
        Tree tree = clause.tree();
        String next = tree.word(clause.verb() + 1);
        return tree.lemma(clause.verb()).equals("brief")
                && tree.token(clause.verb()).isXpos("VBN", "VBD")
                && (next.equals("on") || next.equals("about"))
                && tree.child(clause.verb(), "aux") < 0;
    }

    /** "Was met with relief", "met the demand": by what is felt or asked, and by nobody. */
    private boolean isFelt(Clause clause) {
        int with = clause.oblique("with", "by");
        int thing = with >= 0 ? with : clause.passive() ? Clause.NONE : clause.object();
        return thing >= 0 && isThing(clause.tree(), thing);
    }

    /** "Dravenia's demand was not met": what is met by nobody. */
    static boolean isFulfilled(Clause clause) {
        Tree tree = clause.tree();
        int thing = clause.passive() && tree.lemma(clause.verb()).equals("meet") ? clause.object() : Clause.NONE;
        return thing >= 0
                && tree.token(thing).upos().equals("NOUN")
                && OfficeWord.of(tree.lemma(thing)).isEmpty();
    }

    /** "Talked past each other"; "talked about the gates", with nobody and on no day. */
    private boolean isIdle(Clause clause) {
        boolean about = clause.with("about") || clause.with("of");
        boolean alone = clause.oblique("with", "to", "by") < 0;
        return clause.with("past")
                || alone && isHabit(clause)
                || about && alone && story.calendar().in(clause.tree()).isEmpty();
    }

    /** "They dig in while they talk": that they do, and not that they met. */
    private static boolean isHabit(Clause clause) {
        Tree tree = clause.tree();
        return clause.subject() >= 0
                && tree.token(clause.subject()).upos().equals("PRON")
                && tree.token(clause.verb()).xpos().equals("VBP");
    }

    /** "Called Orlin a liar", "called the decision theft", "was called the winner": nobody rings anybody up. */
    static boolean isNamed(Clause clause, Deed deed, Players players) {
        if (!deed.name().equals("call") || !clause.tree().lemma(clause.verb()).equals("call")) {
            return false;
        }
        int whom = clause.passive() ? Clause.NONE : clause.object();
        boolean somebody = whom >= 0
                && clause.tree().token(whom).isUpos("PROPN", "PRON")
                && !players.of(clause.tree(), whom).isEmpty()
                && players.of(clause.tree(), whom).stream().allMatch(id -> id.startsWith("person:"));
        return !somebody
                || clause.takesClause()
                || clause.tree().word(behind(clause.tree(), whom)).matches("[“\"‘']|an?|the");
    }

    /** The word behind a name and what stands between commas about it: "called Orlin, his rival, a liar". */
    private static int behind(Tree tree, int whom) {
        int at = whom + 1;
        while (at < tree.size() && tree.token(at).upos().equals("PROPN")) {
            at++;
        }
        int close = tree.word(at).equals(",") ? at + 1 : tree.size();
        while (close < tree.size()
                && !tree.word(close).equals(",")
                && !tree.token(close).upos().equals("VERB")) {
            close++;
        }
        return close < tree.size() && tree.word(close).equals(",") ? close + 1 : at;
    }

    /** "Clashed over the budget", "clashed at the council": with words. */
    static boolean isOfWords(Clause clause, Players players) {
        Tree tree = clause.tree();
        int at = WORDS.has("clashing", tree.lemma(clause.verb())) ? clause.oblique("at", "in") : Clause.NONE;
        boolean body = at >= 0
                && (WORDS.has("gatherings", tree.lemma(at))
                        || players.of(tree, at).stream().anyMatch(id -> id.startsWith("org:")));
        return body || WORDS.has("clashing", tree.lemma(clause.verb())) && clause.with("over");
    }

    /** "Came to power in 2024", "came to an end": to no place. */
    static boolean isFate(Clause clause) {
        int to = clause.oblique("to", "into");
        return to >= 0 && WORDS.has("fates", clause.tree().lemma(to));
    }

    /** Whether somebody goes to somebody, to a name, or to a place of a common name. */
    private boolean isJourney(Clause clause) {
        int goal = clause.oblique("to", "into", "in", "for", "at");
        return goal < 0
                ? clause.object() >= 0
                : !isThing(clause.tree(), goal)
                        || DESTINATIONS.contains(clause.tree().lemma(goal));
    }

    /** A common noun that means nobody: of one without a plural and an office, whoever hangs on it is not meant. */
    private boolean isThing(Tree tree, int at) {
        boolean one = tree.token(at).xpos().equals("NN")
                && OfficeWord.of(tree.lemma(at)).isEmpty()
                && story.who().named(tree).stream().noneMatch(named -> named.covers(at));
        return tree.token(at).upos().equals("NOUN")
                && (one && !Visitors.isDelegate(tree.lemma(at)) || !players.means(tree, at));
    }
}
