package org.rapporteur.training.pages;

import java.util.List;
import java.util.Locale;
import org.rapporteur.article.LineModel;
import org.rapporteur.article.Zone;

/** Counts, over pages, the characters of the body that were found, and the lines whose kind was right. */
final class Tally {
    private static final int BODY = Zone.Kind.BODY.ordinal();

    private final int[][] confused = new int[LineModel.KINDS][LineModel.KINDS];
    private long right;
    private long said;
    private long gold;

    /** Takes the kinds that a page's lines were said to be; none if it was refused. */
    void count(Marked page, List<Zone.Kind> zones) {
        for (int i = 0; i < page.kinds().length; i++) {
            int kind = (zones.isEmpty() ? Zone.Kind.BOILERPLATE : zones.get(i)).ordinal();
            int length = page.lengths()[i];
            confused[page.kinds()[i]][kind]++;
            gold += page.kinds()[i] == BODY ? length : 0;
            said += kind == BODY ? length : 0;
            right += page.kinds()[i] == BODY && kind == BODY ? length : 0;
        }
    }

    double bodyF1() {
        return 2.0 * right / Math.max(1, said + gold);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "body P %.4f R %.4f F1 %.4f%n",
                right / (double) Math.max(1, said),
                right / (double) Math.max(1, gold),
                bodyF1()));
        for (Zone.Kind kind : Zone.Kind.values()) {
            text.append(row(kind));
        }
        return text.toString();
    }

    private String row(Zone.Kind kind) {
        int own = 0;
        int all = 0;
        StringBuilder wrong = new StringBuilder();
        for (Zone.Kind other : Zone.Kind.values()) {
            int lines = confused[kind.ordinal()][other.ordinal()];
            all += lines;
            own += other == kind ? lines : 0;
            wrong.append(other == kind || lines == 0 ? "" : " " + other.label() + " " + lines);
        }
        return all == 0 ? "" : String.format(Locale.ROOT, "  %-20s %6d of %6d%s%n", kind.label(), own, all, wrong);
    }
}
