package org.rapporteur.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Judges each quotation of an article: by the same words in other articles, by what those say of this text's machine, by
 * the damage in them. What a machine may have touched is never called verbatim without a witness.
 */
final class Wordings {
    /** So many quotations found word for word elsewhere, and none changed, show that a machine spared them. */
    private static final int SPARED = 3;
    /** So many different phrases of a machine, one in fifty words or more, are no accident. */
    private static final int DIALECT = 4;

    private static final double DIALECT_SHARE = 0.02;

    private final Body body;
    private final Spun spun;
    /** Whether the quotations speak the machine's dialect. */
    private final boolean touched;
    /** Whether its own words speak against its quotations, though nothing says that it was rewritten. */
    private final boolean suspect;

    /** Whether it tells a whole text anew that is at hand, and nothing else. */
    private final boolean isOfWhole;

    private final List<Quoted> quoted;
    private final List<Optional<Twin>> twins = new ArrayList<>();

    Wordings(Body body, Spun spun, List<Sister> sisters, Supplier<Glossary> glossary) {
        this.body = body;
        quoted = body.quoted.get();
        boolean doubtful = spun.narration() && !spun.quotations() && !quoted.isEmpty();
        touched = doubtful && !Diagnosis.isIntact(body) && speaks(glossary.get());
        this.spun = new Spun(spun.narration(), spun.quotations() || touched, spun.score());
        suspect = !quoted.isEmpty()
                && Diagnosis.isInDoubt(body)
                && sisters.stream().noneMatch(this::clears);
        isOfWhole = sisters.stream().anyMatch(this::isOriginal);
        quoted.forEach(one -> twins.add(Twin.of(body.words, one, sisters)));
    }

    /** Whether the sister is a copy of the text in words that fit worse, so that the text is no machine's work. */
    private boolean clears(Sister sister) {
        return !spun.narration() && sister.kinship().isCopy() && Misfit.ofB(Comparison.of(body, sister.body())) > 0;
    }

    private boolean isOriginal(Sister sister) {
        Kinship kinship = sister.kinship();
        return kinship.relations().contains(Relation.REWRITE)
                && !kinship.isOfOtherEdition()
                && kinship.isLater(body.article.name())
                && !sister.body().spun().narration();
    }

    /** Whether the quotations have several of the phrases that the machine is known to put for others. */
    private boolean speaks(Glossary glossary) {
        Set<String> phrases = new TreeSet<>();
        int size = 0;
        for (Quoted one : quoted) {
            size += one.size();
            for (int i = one.from(); i < one.to(); i++) {
                phrases.addAll(glossary.startingAt(body.words, i, one.to()));
            }
        }
        return phrases.size() >= DIALECT && phrases.size() >= DIALECT_SHARE * size;
    }

    /** The judgement of damage, put right by what other articles show. */
    Spun spun() {
        boolean quotations = spun.narration()
                && (count(this::isChange) > count(this::isWitness) || spun.quotations() && !isSpared());
        return new Spun(spun.narration(), quotations, spun.score());
    }

    private long count(Predicate<Twin> kind) {
        return twins.stream().flatMap(Optional::stream).filter(kind).count();
    }

    private boolean isSpared() {
        return count(this::isWitness) >= SPARED;
    }

    List<Quotation> all() {
        Hearsay hearsay = hearsay(spun());
        List<Quotation> all = new ArrayList<>();
        for (int i = 0; i < quoted.size(); i++) {
            all.add(quotation(quoted.get(i), twins.get(i), hearsay));
        }
        return all;
    }

    private Quotation quotation(Quoted one, Optional<Twin> twin, Hearsay hearsay) {
        var span = one.span(body.words);
        if (twin.filter(this::isWitness).isPresent()) {
            return new Quotation(
                    span,
                    Wording.VERBATIM,
                    "word for word in " + twin.get().sister().name());
        }
        if (twin.filter(this::isChange).isPresent()) {
            return new Quotation(span, Wording.ALTERED, other(twin.get()));
        }
        if (twin.filter(this::isDoubtful).isPresent()) {
            return new Quotation(span, Wording.UNCHECKED, other(twin.get()) + ", and which came first is not known");
        }
        boolean missing = isOfWhole
                && one.size() >= Twin.LEAST
                && twin.filter(Wordings::isSpaced).isEmpty();
        return missing && hearsay != Hearsay.DAMAGED ? Hearsay.MISSING.at(span) : hearsay.at(span);
    }

    /** The same words with other blanks. */
    private static boolean isSpaced(Twin twin) {
        return twin.gaps().isEmpty();
    }

    private Hearsay hearsay(Spun whole) {
        if (whole.quotations()) {
            return isProven() ? Hearsay.DAMAGED : Hearsay.UNSEEN;
        }
        if (!whole.narration()) {
            return suspect ? Hearsay.SUSPECT : Hearsay.SOUND;
        }
        return isSpared() || Diagnosis.isIntact(body) ? Hearsay.SPARED : Hearsay.UNSEEN;
    }

    /** Whether more than its own damaged words shows that the quotations were changed, or those leave hardly a doubt. */
    private boolean isProven() {
        return touched || count(this::isChange) > count(this::isWitness) || body.score(true) > Spun.SURE;
    }

    private String other(Twin twin) {
        Words theirs = twin.sister().body().words;
        int from = twin.match().b[0];
        int to = twin.match().b[twin.match().size() - 1] + 1;
        return twin.sister().name() + " has \"" + theirs.text.substring(theirs.start[from], theirs.end[to - 1]) + "\"";
    }

    /** The same words elsewhere, and not in a text that the same machine may have damaged. */
    private boolean isWitness(Twin twin) {
        return twin.exact()
                && !((suspect || spun.quotations())
                        && Diagnosis.isInDoubt(twin.sister().body()));
    }

    /**
     * Other words in a whole text that this one copies, or, where its quotations show damage, in any whole text. Of a text that
     * tells another anew it matters not whether its own words show damage: what it has otherwise between the marks was not said.
     */
    private boolean isChange(Twin twin) {
        Kinship kinship = twin.sister().kinship();
        boolean damaged = twin.isChanged() && spun.narration() && (spun.quotations() || kinship.isCopy());
        return (damaged || isRetold(twin) && kinship.isLater(body.article.name()))
                && !twin.sister().body().spun().narration();
    }

    /** Other words in a text that is this one told anew, or the other way round. */
    private boolean isDoubtful(Twin twin) {
        return isRetold(twin) && !twin.sister().kinship().isLater(twin.sister().name());
    }

    private static boolean isRetold(Twin twin) {
        return (twin.isChanged() || twin.isMixed())
                && twin.sister().kinship().relations().contains(Relation.REWRITE);
    }
}
