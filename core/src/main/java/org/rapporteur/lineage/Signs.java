package org.rapporteur.lineage;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** All signs of direction, in the order in which they are tried and told. */
final class Signs {
    static final List<Sign> ALL = List.of(
            new OneSided("credit", "%2$s credits the other's newsroom", Credits::toOther),
            new OneSided("foreign_agency", "%2$s prints an agency's text, %1$s is the agency", Credits::isAgency),
            new OneSided("keeps_mark", "%1$s carries an agency's mark that %2$s has not", Credits::keepsMark),
            new OneSided(
                    "damage", "%2$s has words that do not fit where %1$s has common ones", c -> clip(Misfit.ofB(c), 3)),
            new Edited("unknown_words", "%1$s has misprints that %2$s has not", Wear::misprints),
            new Edited("headline_style", "%2$s brings the headline to house style", HouseStyle::headline),
            new Edited("blanks", "%1$s has stray blanks or none where one belongs", HouseStyle::blanks),
            new Edited("stops", "%2$s drops the stops of abbreviations", HouseStyle::stops),
            new Edited("addresses", "%2$s gives words to bare addresses", HouseStyle::addresses),
            new Gated("at_home", "the passage is at home in %1$s", Relation.EXCERPT, Signs::atHome),
            new OneSided("day", "%1$s is dated earlier", Signs::days),
            new OneSided("furniture", "more stands around the text in %2$s", Signs::furniture),
            new Gated("part", "%1$s has most of %2$s, and much else", Relation.EXCERPT, Signs::part),
            new Gated("longer_edition", "%2$s has more", Relation.REVISION, c -> -longer(c)),
            new Gated("longer_rewrite", "%2$s is shorter", Relation.REWRITE, Signs::longer),
            new Gated("part_rewrite", "%1$s has all that %2$s has, and more", Relation.REWRITE, Signs::part));

    private Signs() {}

    static double[] values(Comparison c) {
        return ALL.stream().mapToDouble(sign -> sign.value(c)).toArray();
    }

    static double clip(double value, double most) {
        return Math.max(-most, Math.min(most, value));
    }

    private static double longer(Comparison c) {
        return clip(Math.log((c.a.words.size + 20.0) / (c.b.words.size + 20.0)), 2);
    }

    /** How much more of B stands in A than of A in B: all of one text and half of the other tells more than half and a little. */
    private static double part(Comparison c) {
        return clip(odds(c.covered(false)) - odds(c.covered(true)), 3);
    }

    private static double odds(double share) {
        return Math.log((share + 0.05) / (1.05 - share));
    }

    private static double days(Comparison c) {
        var a = c.a.article.published().day();
        var b = c.b.article.published().day();
        return a.isEmpty() || b.isEmpty() ? 0 : Integer.signum(b.get().compareTo(a.get()));
    }

    /** In which text the shared passage's words recur outside it: there it was written. */
    private static double atHome(Comparison c) {
        return clip(5 * (Rest.home(new Side(c, true)) - Rest.home(new Side(c, false))), 2);
    }

    /** A site's frame round B's text, as far as the words outside the chain are one block at both ends. */
    private static double furniture(Comparison c) {
        return clip(8 * (c.b.furniture.get() - c.a.furniture.get()), 1.5);
    }

    /** Something a copy desk puts right: the text that still has it is the earlier edition. */
    private record Edited(String name, String clause, ToDoubleFunction<Side> flaws) implements Sign {
        @Override
        public double value(Comparison c) {
            double more = flaws.applyAsDouble(new Side(c, true)) - flaws.applyAsDouble(new Side(c, false));
            return clip(more, 3) * (c.chance(Relation.SAME) + c.chance(Relation.REVISION));
        }

        @Override
        public String reason(String first, String later) {
            return String.format(Locale.ROOT, clause, first, later);
        }
    }

    private record OneSided(String name, String clause, Function<Comparison, Double> of) implements Sign {
        @Override
        public double value(Comparison c) {
            return of.apply(c);
        }

        @Override
        public String reason(String first, String later) {
            return String.format(Locale.ROOT, clause, first, later);
        }
    }

    /** A sign that counts only as far as the pair is of one relation. */
    private record Gated(String name, String clause, Relation relation, Function<Comparison, Double> of)
            implements Sign {
        @Override
        public double value(Comparison c) {
            return of.apply(c) * c.chance(relation);
        }

        @Override
        public String reason(String first, String later) {
            return String.format(Locale.ROOT, clause, first, later);
        }
    }
}
