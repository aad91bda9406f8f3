package org.rapporteur.lineage;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.lineage.Aligned.Change;
import org.rapporteur.lineage.Chain.Link;
import org.rapporteur.lineage.Match.Gap;
import org.rapporteur.text.Span;

/** The chain of a comparison as spans of text; neighbouring sentences of one paragraph on both sides are one span. */
final class Alignments {
    /** More words than this share put in or left out, and somebody edited. */
    private static final double EDITED = 0.2;

    private Alignments() {}

    static List<Aligned> of(Comparison pair) {
        List<Aligned> out = new ArrayList<>();
        List<Link> links = pair.chain.links;
        for (int from = 0; from < links.size(); ) {
            int to = from + 1;
            while (to < links.size() && goesOn(pair, links.get(to - 1), links.get(to))) {
                to++;
            }
            out.add(block(pair, from, to));
            from = to;
        }
        return out;
    }

    private static boolean goesOn(Comparison pair, Link last, Link next) {
        return next.a() == last.a() + 1
                && next.b() == last.b() + 1
                && pair.a.words.paragraph[last.a()] == pair.a.words.paragraph[next.a()]
                && pair.b.words.paragraph[last.b()] == pair.b.words.paragraph[next.b()];
    }

    private static Aligned block(Comparison pair, int from, int to) {
        Link first = pair.chain.links.get(from);
        Link last = pair.chain.links.get(to - 1);
        return new Aligned(
                span(pair.a.words, first.a(), last.a()),
                span(pair.b.words, first.b(), last.b()),
                change(pair.matches.subList(from, to)));
    }

    private static Span span(Words words, int first, int last) {
        return words.span(words.sentence[first], words.sentence[last + 1]);
    }

    private static Change change(List<Match> matches) {
        int kept = 0;
        int changed = 0;
        int moved = 0;
        for (Match match : matches) {
            kept += match.size();
            for (Gap gap : match.gaps) {
                changed += Math.max(gap.a(), gap.b());
                moved += Math.abs(gap.a() - gap.b());
            }
        }
        if (changed == 0) {
            return Change.VERBATIM;
        }
        boolean replaced = changed > moved;
        return replaced && moved <= EDITED * (kept + changed) ? Change.SPUN : Change.EDITED;
    }
}
