package org.rapporteur.reading;

import java.util.List;
import java.util.Optional;
import org.rapporteur.entry.When;
import org.rapporteur.entry.When.Precision;
import org.rapporteur.text.WordSets;

/**
 * The day of what is told without one. A story opens with its day ("met on Tuesday"); what it goes on to tell in the
 * simple past happened then, unless the same paragraph has named another day since. "Has met" and "will meet" have no
 * day of their own.
 */
final class NewsDay {
    private static final int OPENING = 2;
    /** Days before publication beyond which what a story opens with is history. */
    private static final int NEWS = 14;

    private static final List<String> LABELS = List.of("-", "\u2013", "\u2014", ":");
    private static final WordSets WORDS = WordSets.of(NewsDay.class, "newsday.tsv");

    private final Story story;
    private final Optional<When> opening;
    private final RoundUp roundUp;

    NewsDay(Story story) {
        this.story = story;
        this.opening = opened();
        this.roundUp = new RoundUp(story);
    }

    /** The first day of the last fortnight in the first two paragraphs, outside quotations; else the day of the article. */
    Optional<When> opening() {
        return opening;
    }

    /** The day that this sentence is told of in a story that goes from day to day. */
    Optional<When> told(Tree tree) {
        return roundUp.day(tree);
    }

    /** The day that a chronology puts before what it tells in a paragraph of its own: "Feb. 3 - Marek meets Orlin". */
    Optional<When> labelled(Tree tree) {
        Tree label = story.paragraphs().get(tree.paragraph()).get(0);
        boolean mark = label != tree && LABELS.contains(label.word(label.size() - 1));
        return (mark ? story.calendar().in(label) : List.<Moment>of())
                .stream()
                        .map(Moment::when)
                        .filter(when -> when.precision() == Precision.DAY)
                        .findFirst();
    }

    /** The day of a deed told in the past, or going on as the story is told, at word {@code at}. */
    Optional<When> of(Tree tree, int at) {
        int verb = verb(tree, at);
        if (verb < 0 || perfect(tree, verb) || began(tree, verb)) {
            return Optional.empty();
        }
        return switch (tense(tree, verb)) {
            case "VBD" -> past(tree, verb);
            case "VBG", "VBZ" ->
                tree.is(verb, "acl") ? Optional.empty() : told(tree).or(() -> opening);
            default -> tree.token(verb).isXpos("VBZ", "VBP") ? told(tree) : Optional.empty();
        };
    }

    private Optional<When> past(Tree tree, int verb) {
        Optional<When> beside = dated(tree, verb);
        if (beside.isPresent()) {
            return beside;
        }
        List<Tree> before = story.paragraphs().get(tree.paragraph());
        for (int i = before.indexOf(tree) - 1; i >= 0; i--) {
            Optional<When> earlier = dated(before.get(i), before.get(i).size());
            if (earlier.isPresent()) {
                return earlier.filter(when -> when.precision() == Precision.DAY);
            }
        }
        return told(tree).or(() -> opening);
    }

    /** The date in this sentence nearest before a word, else the first after it. */
    private Optional<When> dated(Tree tree, int at) {
        Optional<When> best = Optional.empty();
        for (Moment moment : story.calendar().in(tree)) {
            boolean usable = moment.when().precision() != Precision.EXPRESSION
                    && isPast(moment.when())
                    && !isOfAnotherClause(tree, moment, at)
                    && !Calendar.isOfPurpose(tree, moment, at);
            if (usable && (moment.from() < at || best.isEmpty())) {
                best = Optional.of(moment.when());
            }
        }
        return best;
    }

    /** "Freed two pilots whose capture in July was filmed": the day of what is told of a noun is not that of the verb. */
    private static boolean isOfAnotherClause(Tree tree, Moment moment, int at) {
        for (int up = moment.to() - 1; up >= 0 && moment.from() > at; up = tree.head(up)) {
            if (tree.token(up).relation().equals("acl:relcl")) {
                return !tree.under(at, up);
            }
        }
        return false;
    }

    private Optional<When> opened() {
        List<Passage> passages = story.passages();
        for (Passage passage : passages.subList(0, Math.min(OPENING, passages.size()))) {
            for (Tree tree : passage.trees()) {
                Optional<When> day = story.calendar().in(tree).stream()
                        .filter(moment -> moment.when().precision() == Precision.DAY)
                        .filter(moment -> !passage.quotations()
                                .holds(tree.token(moment.from()).start()))
                        .filter(moment -> !isOfBefore(tree, moment.from())
                                && !isToldNow(tree, moment.from())
                                && !isScene(tree, moment.from())
                                && !isBackground(tree, moment.from()))
                        .map(Moment::when)
                        .filter(this::isPast)
                        .filter(this::isNews)
                        .findFirst();
                if (day.isPresent()) {
                    return day;
                }
            }
        }
        return story.calendar().today().map(When::day);
    }

    /** "They met most recently on April 22", "not on April 22": that is not the news. */
    private static boolean isOfBefore(Tree tree, int day) {
        return isBefore(tree.word(day - 1)) || isBefore(tree.word(day - 2));
    }

    private static boolean isBefore(String word) {
        return WORDS.has("before", word) || Polarity.isNot(word);
    }

    /** "Diplomats say a letter was sent on April 22": nor is that. */
    private static boolean isToldNow(Tree tree, int day) {
        for (int at = day; at >= 0; at = tree.head(at)) {
            int above = tree.is(at, "ccomp") ? tree.head(at) : -1;
            if (Speech.isCue(tree, above) && tree.token(above).isXpos("VBP", "VBZ")) {
                return true;
            }
        }
        return false;
    }

    /** "When Orlin called his council on March 4, most of those present": how a story that looks back begins. */
    private static boolean isScene(Tree tree, int day) {
        int comma = 0;
        while (comma < tree.size() && !tree.word(comma).equals(",")) {
            comma++;
        }
        return tree.word(0).equals("when") && day < comma;
    }

    /** "That it had been sent on Sunday", "the note that he sent on Sunday": what had been before the news. */
    private static boolean isBackground(Tree tree, int day) {
        int verb = verb(tree, day);
        boolean clause = verb >= 0 && tree.head(verb) >= 0;
        boolean about = clause && tree.token(verb).relation().equals("acl:relcl");
        return clause && perfect(tree, verb) || about && tree.child(verb, "nsubj") > tree.from(verb);
    }

    private boolean isNews(When when) {
        return story.calendar()
                .today()
                .map(day -> when.value().compareTo(day.minusDays(NEWS).toString()) >= 0)
                .orElse(true);
    }

    private boolean isPast(When when) {
        return story.calendar()
                .today()
                .map(day -> when.value().compareTo(day.toString()) <= 0)
                .orElse(true);
    }

    /** The verb that tells it: the word itself, or the one above a noun. */
    private static int verb(Tree tree, int at) {
        int verb = at;
        for (int steps = 0; verb >= 0 && steps < 4; verb = tree.head(verb), steps++) {
            if (tree.token(verb).upos().equals("VERB")) {
                return verb;
            }
        }
        return -1;
    }

    /** The tag of the word that bears the tense: of "was sent" and "is sending" the auxiliary. */
    private static String tense(Tree tree, int verb) {
        for (int child : tree.children(verb)) {
            if (tree.is(child, "aux")) {
                String tag = tree.token(child).xpos();
                return tag.equals("VBP") ? "VBZ" : tag;
            }
        }
        String tag = tree.token(verb).xpos();
        return tag.equals("VBZ") || tag.equals("VBG") ? "" : tag;
    }

    /** "since it closed the gates": what began something is older than the news. */
    private static boolean began(Tree tree, int verb) {
        int mark = tree.child(verb, "mark");
        boolean shares = tree.is(verb, "conj") && tree.head(verb) >= 0 && tree.child(verb, "mark") < 0;
        return mark >= 0 ? tree.word(mark).equals("since") : shares && began(tree, tree.head(verb));
    }

    private static boolean perfect(Tree tree, int verb) {
        for (int child : tree.children(verb)) {
            if (tree.is(child, "aux") && tree.token(child).lemma().equals("have")) {
                return true;
            }
        }
        return false;
    }
}
