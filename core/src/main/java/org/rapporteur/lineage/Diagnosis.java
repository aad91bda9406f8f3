package org.rapporteur.lineage;

/**
 * Says from its {@link Symptoms} whether a text went through a rewriting machine; the weights are learned and stand in
 * {@code spun.tsv}. Quotations are doubted sooner in a text whose narration is damaged: machines seldom stop at the marks.
 */
final class Diagnosis {
    /** Fewer words than this show nothing. */
    private static final int LEAST = 40;

    private final double constant;
    private final double[] weights = new double[Symptoms.NAMES.size()];
    private final double narrationBound;
    private final double quotationBound;

    private Diagnosis() {
        double[] numbers = new double[3];
        for (String[] row : Lists.read("spun.tsv")) {
            double value = Double.parseDouble(row[1]);
            switch (row[0]) {
                case "constant" -> numbers[0] = value;
                case "narration_bound" -> numbers[1] = value;
                case "quotation_bound" -> numbers[2] = value;
                default -> weights[Symptoms.NAMES.indexOf(row[0])] = value;
            }
        }
        constant = numbers[0];
        narrationBound = numbers[1];
        quotationBound = numbers[2];
    }

    static Diagnosis learned() {
        return Holder.LEARNED;
    }

    double score(Words words, boolean quoted) {
        if (Symptoms.size(words, quoted) < LEAST) {
            return 0;
        }
        double[] figures = Symptoms.of(words, Press.english(), quoted);
        double sum = constant;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * figures[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    boolean narration(Words words) {
        return score(words, false) > narrationBound;
    }

    Spun of(Words words) {
        double narration = score(words, false);
        boolean spun = narration > narrationBound;
        return new Spun(spun, spun && score(words, true) > quotationBound, narration);
    }

    private static final class Holder {
        static final Diagnosis LEARNED = new Diagnosis();
    }
}
