package org.rapporteur.lineage;

import java.util.List;
import org.rapporteur.text.WordList;

/**
 * Says from its {@link Symptoms} whether a text went through a rewriting machine; the weights are learned and stand in
 * {@code spun.tsv}, one column for narration and one for quotations.
 */
final class Diagnosis {
    /** Fewer words of narration, or of quotations, than this show nothing. */
    private static final int[] LEAST = {150, 40};
    /** In a narration shorter than this chance plays a part, and more is asked. */
    private static final int SHORT = 250;

    private static final double SPUN = 0.5;
    /**
     * Where the narration is spun: three such machines in four change quotations too, and to call an altered quotation
     * whole is twice as bad as the other error, so one chance in seven is enough.
     */
    private static final double QUOTED = 1 / 7.0;
    /** Below this the quotations show no more damage than whole ones do. */
    private static final double INTACT = 0.05;
    /** What a whole narration of middling style has, and how many words of one are taken for seen beforehand. */
    private static final double WHOLE = 0.12;

    private static final double BEFOREHAND = 150;

    private final double[] constant = new double[2];
    private final double[][] weights = new double[2][Symptoms.NAMES.size()];

    private Diagnosis() {
        for (List<String> row : WordList.rows(Diagnosis.class, "spun.tsv")) {
            for (int part = 0; part < 2; part++) {
                double value = Double.parseDouble(row.get(part + 1));
                if (row.get(0).equals("constant")) {
                    constant[part] = value;
                } else {
                    weights[part][Symptoms.NAMES.indexOf(row.get(0))] = value;
                }
            }
        }
    }

    static Diagnosis learned() {
        return Holder.LEARNED;
    }

    /** How likely the narration, or what is quoted, is spun; nought where there is too little of it. */
    double score(Words words, boolean quoted) {
        int part = quoted ? 1 : 0;
        if (!isEnough(words, quoted)) {
            return 0;
        }
        double[] figures = Symptoms.of(words, Press.english(), quoted);
        double sum = constant[part];
        for (int i = 0; i < figures.length; i++) {
            sum += weights[part][i] * figures[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /** Whether there is enough of the narration, or of what is quoted, to show damage. */
    static boolean isEnough(Words words, boolean quoted) {
        return Symptoms.size(words, quoted) >= LEAST[quoted ? 1 : 0];
    }

    /** Whether there is enough of what is quoted, and it shows no damage. */
    static boolean isIntact(Body body) {
        return isEnough(body.words, true) && body.score(true) < INTACT;
    }

    /**
     * Whether narration and quotations together speak against what is quoted: the odds of the one and, against their own bound
     * and by half, of the other, for in part both show the same. A text that is too short to tell is trusted.
     */
    static boolean isInDoubt(Body body) {
        double quotations = isEnough(body.words, true) ? odds(body.score(true)) - odds(QUOTED) : 0;
        return narration(body) + quotations / 2 > 0 && !isIntact(body);
    }

    /** The odds that the narration is spun, the nearer to a whole one's the shorter it is. */
    private static double narration(Body body) {
        int size = Symptoms.size(body.words, false);
        double whole = odds(WHOLE);
        return size < LEAST[0] ? 0 : whole + (odds(body.score(false)) - whole) * size / (size + BEFOREHAND);
    }

    /** Natural logarithm of the odds. */
    private static double odds(double chance) {
        return Math.log(chance / (1 - chance));
    }

    /** Machines that leave the narration alone do not touch quotations. */
    Spun of(Body body) {
        double narration = body.score(false);
        boolean spun = narration > (Symptoms.size(body.words, false) < SHORT ? Spun.SURE : SPUN);
        return new Spun(spun, spun && body.score(true) > QUOTED, narration);
    }

    private static final class Holder {
        static final Diagnosis LEARNED = new Diagnosis();
    }
}
