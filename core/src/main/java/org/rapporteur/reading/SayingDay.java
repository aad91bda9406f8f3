package org.rapporteur.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.entry.When;

/**
 * The day on which it was said: a time at the cue, else one beside what was said in its sentence, else the day of what
 * the same speaker said before, unless it is told in the present, else the day that the story opens with. What somebody "has said" or
 * what people "say" has no day.
 */
final class SayingDay {
    private static final int NEAR = 6;

    private final Story story;
    private final Map<String, Spoke> bySpeaker = new HashMap<>();
    private final Optional<When> opening;

    /** When somebody spoke last, and in which paragraph that is told. */
    private record Spoke(When when, int paragraph) {}

    SayingDay(Story story) {
        this.story = story;
        this.opening = story.newsDay().opening();
    }

    Optional<When> of(Draft draft) {
        if (draft.signed) {
            return story.calendar().today().map(When::day).or(() -> opening);
        }
        Optional<When> own = story.calendar()
                .of(draft.tree(), draft.verb())
                .filter(this::isPast)
                .filter(when -> !isOfMeeting(draft, when) && !isOnlySaid(draft, when))
                .or(() -> beside(draft));
        if (own.isPresent()) {
            remember(draft, own.get());
            return own;
        }
        Optional<When> told = story.newsDay()
                .told(draft.tree())
                .or(() -> story.newsDay().labelled(draft.tree()).filter(this::isPast));
        if (told.isPresent() || isTimeless(draft) && !isNews(draft)) {
            return told;
        }
        boolean now = draft.tree().token(draft.verb()).xpos().equals("VBZ");
        return draft.speaker.isEmpty() || now ? opening : before(draft).or(() -> opening);
    }

    /** The day of what the speaker said before; of a body with many mouths just before, and none that came before what is told now. */
    private Optional<When> before(Draft draft) {
        Spoke said = bySpeaker.get(draft.speaker.get(0));
        boolean one = draft.speaker.get(0).startsWith("person:");
        return Optional.ofNullable(said)
                .filter(last -> one || draft.tree().paragraph() - last.paragraph <= 1)
                .map(Spoke::when)
                .filter(when -> !tellsLater(draft, when));
    }

    /** "Forty ships were there on Thursday, she said" was not said on Monday. */
    private boolean tellsLater(Draft draft, When when) {
        return story.calendar().in(draft.tree()).stream()
                .filter(moment -> draft.holds(draft.passage.flat(draft.cue(), moment.from())))
                .map(Moment::when)
                .filter(told -> told.precision() == When.Precision.DAY && isPast(told))
                .anyMatch(told -> told.value().compareTo(when.value()) > 0);
    }

    private void remember(Draft draft, When when) {
        boolean day = when.precision() == When.Precision.DAY || when.precision() == When.Precision.INTERVAL;
        if (day && !draft.speaker.isEmpty() && !isAside(draft)) {
            bySpeaker.put(draft.speaker.get(0), new Spoke(when, draft.tree().paragraph()));
        }
    }

    /** "Who said on Monday", "when she claimed last week", "had said on Monday": before the news, or in another's words. */
    private static boolean isAside(Draft draft) {
        Tree tree = draft.tree();
        int at = draft.verb();
        while (tree.is(at, "conj")) {
            at = tree.head(at);
        }
        boolean told = tree.is(at, "advcl") && tree.token(at).xpos().equals("VBD");
        boolean relative = tree.token(at).relation().equals("acl:relcl");
        return draft.holder != null
                || told
                || relative
                || tree.word(tree.child(draft.verb(), "aux")).equals("had");
    }

    /** A time in the cue's sentence outside what was said and outside other clauses. */
    private Optional<When> beside(Draft draft) {
        Tree tree = draft.tree();
        for (Moment moment : story.calendar().in(tree)) {
            int from = draft.passage.flat(draft.cue(), moment.from());
            int voice = draft.voice();
            boolean opens = moment.from() <= 1 && tree.word(moment.to()).equals(",");
            boolean near = opens || Math.abs(moment.from() - draft.verb()) <= 6;
            boolean vague = moment.when().precision() == When.Precision.EXPRESSION;
            near &= !isOfNoun(tree, moment.from(), draft.verb())
                    && !Formerly.is(tree, moment)
                    && !isParted(tree, moment.from(), draft.verb());
            if (!draft.holds(from) && near && from != voice && !vague && isPast(moment.when())) {
                return Optional.of(moment.when());
            }
        }
        return Optional.empty();
    }

    /** "The note came on Monday; Orlin said": in another clause, whatever the tree says. */
    private static boolean isParted(Tree tree, int time, int verb) {
        for (int i = Math.min(time, verb); i < Math.max(time, verb); i++) {
            if (tree.word(i).equals(";")) {
                return true;
            }
        }
        return false;
    }

    /** In a clause about somebody: "Hale, who led the mission until 2030, said". */
    private static boolean isOfNoun(Tree tree, int time, int verb) {
        for (int at = time; at >= 0 && at != verb; at = tree.head(at)) {
            if (tree.token(at).relation().equals("acl:relcl")) {
                return true;
            }
        }
        return false;
    }

    /** "Has asked for a meeting of the council on Monday": the day of the meeting, if it is one. */
    private boolean isOfMeeting(Draft draft, When when) {
        Passage p = draft.passage;
        int from = draft.said.pieces().get(0).start();
        boolean meeting = false;
        for (int at = from; at < Math.min(p.sentenceEnd(from), from + NEAR) && !p.isVerb(at) && !meeting; at++) {
            meeting = from > draft.cue()
                    && p.token(at).upos().equals("NOUN")
                    && Setting.isOccasion(p.token(at).lemma());
        }
        Tree tree = p.tree(from);
        return meeting
                && story.calendar().in(tree).stream()
                        .anyMatch(moment -> moment.when().equals(when) && draft.holds(p.flat(from, moment.from())));
    }

    /** "Prime Minister Ada Lind has told Dravenia": what a story opens with is the news of its day. */
    private static boolean isNews(Draft draft) {
        boolean perfect = draft.tree().token(draft.verb()).xpos().equals("VBN");
        boolean one = draft.speaker.size() == 1 && draft.speaker.get(0).startsWith("person:");
        return draft.tree().index() == 0 && perfect && one;
    }

    /** "It opens on Friday, he added, not on Thursday": in what was said, behind a comma, wherever the tree hangs it. */
    private boolean isOnlySaid(Draft draft, When when) {
        Tree tree = draft.tree();
        int comma = draft.verb() + 1;
        while (comma < tree.size() && !tree.word(comma).equals(",")) {
            comma++;
        }
        List<Moment> told = new ArrayList<>(story.calendar().in(tree));
        told.removeIf(moment -> !moment.when().equals(when));
        int behind = comma;
        return !told.isEmpty()
                && told.stream()
                        .allMatch(moment ->
                                moment.from() > behind && draft.holds(draft.passage.flat(draft.cue(), moment.from())));
    }

    /** Nothing was said on a day that is still to come. */
    private boolean isPast(When when) {
        Optional<String> today = story.calendar().today().map(LocalDate::toString);
        boolean day = when.value().matches("\\d{4}-\\d\\d-\\d\\d.*");
        return !day || today.isEmpty() || when.value().substring(0, 10).compareTo(today.get()) <= 0;
    }

    /** "has said", "say": no day of its own. */
    private static boolean isTimeless(Draft draft) {
        Tree tree = draft.tree();
        String tag = tree.token(draft.verb()).xpos();
        for (int child : tree.children(draft.verb())) {
            String word = tree.word(child);
            if (tree.is(child, "aux") && (word.equals("has") || word.equals("have") || word.equals("'ve"))) {
                return true;
            }
        }
        boolean noun = tag.startsWith("NN") && !Cuts.isSource(tree.word(draft.verb()));
        return tag.equals("VBP") || noun;
    }
}
