package org.rapporteur.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.rapporteur.entry.When;

/** The story's calendar: "Tuesday" in an article of Wednesday 2031-03-05 is 2031-03-04. */
final class Calendar {
    private static final List<DateRule> RULES = List.of(
            new Weekday(),
            new CalendarDay(),
            new RelativeDay(),
            new ComingDays(),
            new Distance(),
            new YearAlone(),
            new Vaguely());
    /** So many sentences back a day is still the one that was told last. */
    private static final int BACK = 3;

    private final Optional<LocalDate> today;
    private final List<Tree> trees;
    private final Map<Integer, List<Moment>> known = new HashMap<>();

    /**
     * @param trees all sentences, in order
     */
    Calendar(Optional<LocalDate> today, List<Tree> trees) {
        this.today = today;
        this.trees = trees;
    }

    /** The day that the words count from. */
    Optional<LocalDate> today() {
        return today;
    }

    /** When the clause of this verb happens, from the time expression that hangs on it; dates before vague words. */
    Optional<When> of(Tree tree, int verb) {
        Optional<When> vague = Optional.empty();
        for (Moment moment : in(tree)) {
            if (hangs(tree, moment, verb) && !isFirstSince(tree, moment)) {
                if (moment.when().precision() != When.Precision.EXPRESSION) {
                    return Optional.of(moment.when());
                }
                vague = Optional.of(moment.when());
            }
        }
        return vague;
    }

    /** "Met for the first time since March": how long it had not been so. */
    static boolean isFirstSince(Tree tree, Moment moment) {
        int since = moment.from() - 1;
        return tree.word(since).equals("since") && tree.word(since - 1).equals("time");
    }

    /** The first time expression from token {@code from} to token {@code to}, exclusive. */
    Optional<When> in(Tree tree, int from, int to) {
        return in(tree).stream()
                .filter(moment -> from <= moment.from() && moment.to() <= to)
                .map(Moment::when)
                .findFirst();
    }

    /** All time expressions of a sentence. */
    List<Moment> in(Tree tree) {
        List<Moment> moments = known.get(tree.index());
        if (moments == null) {
            moments = scan(tree);
            known.put(tree.index(), moments);
        }
        return moments;
    }

    private List<Moment> scan(Tree tree) {
        List<Moment> out = new ArrayList<>();
        Supplier<Optional<LocalDate>> last = () -> toldLast(tree, out);
        for (int i = 0; i < tree.size(); i++) {
            Optional<Moment> moment = DayAfter.at(tree, i, last);
            moment = moment.isPresent() ? moment : at(tree, i);
            if (moment.isPresent()) {
                out.add(moment.get());
                i = moment.get().to() - 1;
            }
        }
        return List.copyOf(out);
    }

    /** The day that this sentence names last, or one before it. */
    private Optional<LocalDate> toldLast(Tree tree, List<Moment> here) {
        Optional<LocalDate> day = last(here);
        for (int k = tree.index() - 1; day.isEmpty() && k >= Math.max(0, tree.index() - BACK); k--) {
            day = last(in(trees.get(k)));
        }
        return day;
    }

    private static Optional<LocalDate> last(List<Moment> moments) {
        return moments.stream()
                .map(Moment::when)
                .filter(when -> when.precision() == When.Precision.DAY)
                .reduce((first, second) -> second)
                .map(when -> LocalDate.parse(when.value()));
    }

    private Optional<Moment> at(Tree tree, int i) {
        for (DateRule rule : RULES) {
            Optional<Moment> moment = rule.at(tree, i, today);
            if (moment.isPresent()) {
                return moment;
            }
        }
        return Optional.empty();
    }

    /** Whether the expression belongs to this verb: no other verb stands between the two in the tree. */
    private static boolean hangs(Tree tree, Moment moment, int verb) {
        return !isOfPurpose(tree, moment, verb)
                && !Ahead.isTerm(tree, moment, verb)
                && isBelow(tree, moment, verb)
                && !Formerly.is(tree, moment);
    }

    /** "Marek called him to brief him on her talks this week": what follows "to brief" is not when she called. */
    static boolean isOfPurpose(Tree tree, Moment moment, int verb) {
        for (int i = moment.from() - 1; i > verb && !tree.word(i).equals(","); i--) {
            if (tree.word(i).equals("to") && tree.token(i).upos().equals("PART")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBelow(Tree tree, Moment moment, int verb) {
        int at = moment.from();
        for (int i = moment.from(); i < moment.to(); i++) {
            at = tree.depth(i) < tree.depth(at) ? i : at;
        }
        for (int steps = 0; at >= 0 && steps < 6; at = tree.head(at), steps++) {
            if (at == verb) {
                return true;
            }
            if (tree.token(at).upos().equals("VERB")
                    || tree.token(at).relation().equals("acl:relcl")) {
                return false;
            }
        }
        return false;
    }
}
