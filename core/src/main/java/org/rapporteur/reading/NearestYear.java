package org.rapporteur.reading;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import org.rapporteur.text.WordSets;

/**
 * The year of a month that is told without one: the nearest, but "will meet in November" is still to come and "last spoke in
 * March" is over.
 */
final class NearestYear {
    private static final WordSets WORDS = WordSets.of(NearestYear.class, "nearestyear.tsv");
    private static final int REACH = 5;

    private NearestYear() {}

    /** The first of the month that stands at a token. */
    static YearMonth of(Tree tree, int at, Month month, LocalDate now) {
        YearMonth near = YearMonth.from(of(month, 1, now));
        YearMonth today = YearMonth.from(now);
        if (near.isAfter(today) && (WORDS.has("earlier", tree.word(at - 1)) || isOver(tree, at))) {
            return near.minusYears(1);
        }
        boolean past = WORDS.has("earlier", tree.word(at - 1));
        boolean ahead = tree.word(at - 1).equals("next") || !past && Ahead.of(tree, at);
        return near.isBefore(today) && ahead ? near.plusYears(1) : near;
    }

    /** The day of the month that stands at a token. */
    static LocalDate of(Tree tree, int at, Month month, int day, LocalDate now) {
        LocalDate near = of(month, day, now);
        return near.isAfter(now) && isOver(tree, at) ? near.minusYears(1) : near;
    }

    private static LocalDate of(Month month, int day, LocalDate now) {
        LocalDate same = LocalDate.of(now.getYear(), month, day);
        if (same.isAfter(now.plusMonths(6))) {
            return same.minusYears(1);
        }
        return same.isBefore(now.minusMonths(6)) ? same.plusYears(1) : same;
    }

    /** "Met in March", "have not spoken since a call in March": not "proposed a summit in March". */
    private static boolean isOver(Tree tree, int at) {
        int up = at;
        boolean since = false;
        for (int steps = 0; up >= 0 && steps < REACH; up = tree.head(up), steps++) {
            if (tree.token(up).upos().equals("VERB")) {
                return since || isDone(tree, up, at) && !Ahead.of(tree, at);
            }
            int mark = tree.child(up, "case", "mark");
            boolean name = mark < 0 && (tree.is(up, "nmod") || tree.is(up, "compound")) && tree.head(up) <= up + 1;
            if (name && steps == 0 || tree.token(up).relation().equals("obl:agent")) {
                continue;
            }
            if (mark < 0 || !WORDS.has("when", tree.word(mark))) {
                return false;
            }
            since |= tree.word(mark).equals("since");
        }
        return false;
    }

    /** A past tense of a verb that plans nothing, or plans it in what follows: "agreed in June to hold a vote"; "a truce brokered in May". */
    private static boolean isDone(Tree tree, int verb, int at) {
        int has = tree.child(verb, "aux");
        boolean past = tree.token(verb).xpos().equals("VBD")
                || tree.token(verb).xpos().equals("VBN")
                        && has >= 0
                        && !tree.token(has).isXpos("MD", "VBZ", "VBP")
                || tree.token(verb).xpos().equals("VBN") && has < 0 && tree.is(verb, "acl");
        boolean plans = Force.isAny(tree.lemma(verb)) || Ahead.isAny(tree.lemma(verb));
        return past && (!plans || tree.child(verb, "xcomp", "ccomp") > at);
    }
}
