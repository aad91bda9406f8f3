package org.rapporteur.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.article.Article;

/**
 * Lays two articles beside each other and says how they hang together. A pure function: nothing but the two texts counts,
 * so a pair has the same answer in every store and on every machine.
 *
 * <pre>{@code
 * Kinship pair = Pairing.of(gazette, lantern);
 * pair.relations();  // [REWRITE, REVISION]: the Lantern's text is made from a later edition of the Gazette's
 * pair.direction();  // A_FIRST: "the Lantern has words that nobody puts together where the Gazette has common ones"
 * }</pre>
 */
public final class Pairing {
    private static final int COPIES = 5;
    /** Sentences on both sides that the other has not make two editions. */
    private static final double WHOLE = 0.9;
    /** An excerpt that makes up so much of a text is its origin. */
    private static final double MOSTLY = 0.6;
    /** Unrelated texts of one crisis share so much of their vocabulary, and of their names. */
    private static final double TOPIC = 0.2;

    /** Reports of one event appear within so many days. */
    private static final int SAME_DAYS = 3;

    private static final double TOPIC_NAMES = 0.25;

    /** Which of two is laid first, for it makes a small difference: the longer one, never the one whose name comes first. */
    private static final Comparator<Body> ORDER = Comparator.comparingInt((Body body) -> -body.words.size)
            .thenComparingLong(body -> body.letters)
            .thenComparing(body -> body.article.sha256());

    private Pairing() {}

    public static Kinship of(Article one, Article other) {
        return of(Body.of(one), Body.of(other));
    }

    static Kinship of(Body one, Body other) {
        Comparison pair = (ORDER.compare(one, other) <= 0 ? Comparison.of(one, other) : Comparison.of(other, one))
                .judged(Judge.learned());
        Relation best = Judge.RELATIONS.get(best(pair, pair.chances()));
        List<Relation> relations = relations(pair, best);
        boolean isCopy = relations.get(0).isCopy();
        Direction direction = isCopy ? Compass.learned().direction(pair) : Direction.UNKNOWN;
        List<Aligned> alignment = isCopy ? Alignments.of(pair) : List.of();
        String a = pair.a.article.name();
        String b = pair.b.article.name();
        boolean inOrder = a.compareTo(b) < 0;
        return new Kinship(
                inOrder ? a : b,
                inOrder ? b : a,
                relations,
                inOrder ? direction : direction.flipped(),
                isCopy && sharesOrigin(pair, relations.get(0)),
                pair.chance(best),
                inOrder ? alignment : alignment.stream().map(Aligned::flipped).toList());
    }

    /** The most likely relation, after the question whether it is a copy at all. */
    static int best(Comparison pair, double[] chances) {
        if (isOneText(pair)) {
            int same = Judge.RELATIONS.indexOf(Relation.SAME);
            int reprint = Judge.RELATIONS.indexOf(Relation.REPRINT);
            return chances[reprint] > chances[same] ? reprint : same;
        }
        double copy = 0;
        for (int k = 0; k < COPIES; k++) {
            copy += chances[k];
        }
        int from = copy >= 0.5 && !Frame.isFrame(pair) ? 0 : COPIES;
        int best = from;
        for (int k = from; k < (from == 0 ? COPIES : chances.length); k++) {
            best = chances[k] > chances[best] ? k : best;
        }
        return best;
    }

    /** Letter for letter; two pages without a story are nothing. */
    private static boolean isOneText(Comparison pair) {
        return pair.a.letters == pair.b.letters && pair.a.words.size > 0;
    }

    /** A text that quotes a few paragraphs of another has its own origin all the same. */
    private static boolean sharesOrigin(Comparison pair, Relation relation) {
        return relation != Relation.EXCERPT || Math.max(pair.covered(true), pair.covered(false)) > MOSTLY;
    }

    private static List<Relation> relations(Comparison pair, Relation best) {
        boolean otherDays = daysApart(pair) > SAME_DAYS || pair.a.weekdays.get().apart(pair.b.weekdays.get());
        if (best == Relation.UNRELATED && isTopic(pair) || best == Relation.SAME_STORY && otherDays) {
            return List.of(Relation.SAME_TOPIC);
        }
        List<Relation> relations = new ArrayList<>(List.of(best));
        if (best == Relation.REWRITE && pair.covered(true) < WHOLE && pair.covered(false) < WHOLE) {
            relations.add(Relation.REVISION);
        }
        return relations;
    }

    /** Days between the two dates of publication, nought where one is unknown. */
    private static long daysApart(Comparison pair) {
        var a = pair.a.article.published().day();
        var b = pair.b.article.published().day();
        return a.isEmpty() || b.isEmpty()
                ? 0
                : Math.abs(a.get().toEpochDay() - b.get().toEpochDay());
    }

    private static boolean isTopic(Comparison pair) {
        double[] traits = pair.traits();
        return traits[Traits.NAMES.indexOf("bag")] > TOPIC && traits[Traits.NAMES.indexOf("names_more")] > TOPIC_NAMES;
    }
}
