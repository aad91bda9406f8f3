package org.rapporteur.lineage;

import java.util.List;
import java.util.Optional;
import org.rapporteur.lineage.Corrigenda.Place;
import org.rapporteur.lineage.Match.Gap;
import org.rapporteur.lineage.Proofreader.Guess;
import org.rapporteur.lineage.Repair.Grade;

/**
 * Finds for the damaged words of a spun text what was meant, surest first: in the sentence of the text that it copies; in
 * the same quotation elsewhere; by what its machine did in other copies; by what the press writes.
 */
final class Repairs {
    /** Half bits by which a thesaurus word must fit better in a text that is known to be spun. */
    private static final int GAIN = 14;

    private static final String INFERRED = "the press puts it beside its neighbours, a thesaurus near the printed word";

    private static final String PEOPLE = "a people's name stands before a place that is not theirs";

    private final Body body;
    /** The words of the body, then those of all that the article prints, captions and headline too. */
    private Words words;

    private final boolean quotations;
    private final Corrigenda found;

    private Repairs(Body body, Spun spun) {
        this.body = body;
        words = body.words;
        quotations = spun.quotations();
        found = new Corrigenda(body.article.name(), quotations);
    }

    private Place at(int from, int to) {
        return new Place(words, from, to);
    }

    static List<Repair> of(Body body, Spun spun, List<Sister> sisters, Glossary glossary) {
        Repairs repairs = new Repairs(body, spun);
        Usage usage = new Usage(Press.english(), sisters);
        sisters.forEach(repairs::aligned);
        repairs.twins(sisters);
        repairs.words = Words.of(body.article.plain(), Litany.printed(body.article));
        repairs.glossed(glossary, usage);
        repairs.collocated(usage);
        repairs.witnessed(usage);
        repairs.inferred(Usage.sound(Press.english(), sisters));
        return repairs.found.inOrder();
    }

    /** Only from a text whose words fit better: a person's paraphrase mends nothing. */
    private void aligned(Sister sister) {
        if (!sister.kinship().isCopy() || sister.body().spun().narration()) {
            return;
        }
        Comparison pair = Comparison.of(body, sister.body());
        if (Misfit.ofB(pair) >= 0) {
            return;
        }
        for (Match match : pair.matches) {
            substitutions(match, sister, Grade.ALIGNED);
        }
    }

    /** A quotation that a whole text has otherwise. */
    private void twins(List<Sister> sisters) {
        if (!quotations) {
            return;
        }
        List<Sister> whole = sisters.stream()
                .filter(sister -> !sister.body().spun().quotations())
                .toList();
        for (Quoted quoted : Quoted.all(words)) {
            Twin.of(words, quoted, whole)
                    .filter(twin -> !twin.exact())
                    .ifPresent(twin -> substitutions(twin.match(), twin.sister(), Grade.FOUND));
        }
    }

    private void substitutions(Match match, Sister sister, Grade grade) {
        Words theirs = sister.body().words;
        Substitutions parts = new Substitutions(words, theirs);
        for (Gap gap : match.gaps) {
            parts.of(gap).forEach(part -> add(part, theirs, sister, grade));
        }
        for (int k = 0; k < match.size(); k++) {
            if (words.is(match.a[k], Words.DIGIT)) {
                add(new Gap(match.a[k], match.a[k] + 1, match.b[k], match.b[k] + 1), theirs, sister, grade);
            }
        }
    }

    private void add(Gap gap, Words theirs, Sister sister, Grade grade) {
        String meant = Glossary.words(theirs, gap.b0(), gap.b1());
        found.enter(at(gap.a0(), gap.a1()), meant, grade, sister.name() + " has \"" + meant + "\"");
    }

    private void glossed(Glossary glossary, Usage usage) {
        for (int n = Glossary.LONGEST; n > 0; n--) {
            for (int i = 0; i + n <= words.size; i++) {
                gloss(i, i + n, glossary, usage);
            }
        }
    }

    private void gloss(int from, int to, Glossary glossary, Usage usage) {
        glossary.of(Glossary.phrase(words, from, to)).ifPresent(entry -> {
            Words meant = Words.of(entry.meant());
            int least = to - from > 1 ? -GAIN : usage.has(words, from) ? 1 : 0;
            boolean better = meant.size > 0 && gain(from, to, meant, usage) >= least;
            boolean telling = to - from > 1 || words.isContent(from) && isTelling(entry.meant());
            if (better && telling) {
                found.enter(
                        at(from, to),
                        entry.meant(),
                        Grade.FOUND,
                        "so in " + entry.copy() + ", against the text it copies");
            }
        });
    }

    /** A telling word does not stand for "the". */
    private static boolean isTelling(String meant) {
        Words words = Words.of(meant);
        return words.size > 1 || words.size == 1 && !Closed.is(words.hash[0]);
    }

    private int gain(int from, int to, Words meant, Usage usage) {
        int before = from > 0 ? words.hash[from - 1] : 0;
        int after = to < words.size ? words.hash[to] : 0;
        return usage.bond(before, meant.hash[0], meant.hash[meant.size - 1], after)
                - usage.bond(before, words.hash[from], words.hash[to - 1], after);
    }

    /** Two words that nobody else puts together, where a whole text has two that a thesaurus relates: "the Navy Council". */
    private void collocated(Usage usage) {
        Collocations collocations = new Collocations(words, usage, Thesaurus.english());
        for (int i = 0; i + 1 < words.size; i++) {
            collocations
                    .at(i)
                    .ifPresent(meant -> found.enter(
                            at(meant.from(), meant.to()),
                            meant.words(),
                            Grade.FOUND,
                            meant.witness() + " has \"" + meant.whole() + "\""));
        }
    }

    /** A related word that fits better, and stands beside the same word in a tied article. */
    private void witnessed(Usage usage) {
        Company company = new Company(words, usage);
        for (Guess guess : new Proofreader(usage, Thesaurus.english(), GAIN, true).read(words)) {
            String witness = company.witness(guess);
            if (!witness.isEmpty() && company.isRelated(guess) && isTelling(guess.meant())) {
                int to = guess.word() + guess.size();
                found.enter(at(guess.word(), to), guess.meant(), Grade.FOUND, witness + " has it beside the same word");
            }
        }
    }

    private void inferred(Usage usage) {
        if (!quotations) {
            usage.spare(words);
        }
        Bearing bearing = new Bearing(words, usage);
        List<Optional<Guesses.Guess>> guesses = Guesses.of(words, usage, quotations);
        for (int i = 0; i < words.size; i++) {
            Place place = at(i, i + 1);
            bearing.at(i).ifPresent(meant -> found.enter(place, meant, Grade.INFERRED, PEOPLE));
            guesses.get(i).ifPresent(guess -> found.enter(place, guess.meant(), Grade.INFERRED, INFERRED));
        }
    }
}
