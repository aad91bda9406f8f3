package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.List;

/** "The gates will open, the Gazette reported, citing two officials": what the paper reports is the officials', whom it relays. */
final class Cited {
    /** Words within which an aside ends. */
    private static final int REACH = 14;
    /** Words within which it follows its verb: "reported on Monday, citing". */
    private static final int NEAR = 5;

    private Cited() {}

    /**
     * An aside that names the source within a report.
     *
     * @param citing its gerund
     * @param start where what is reported begins
     */
    record Aside(int citing, Saying report, int start) {}

    /** All of a passage: "the Gazette, citing two officials, reported that" and "the Gazette reported, citing two officials, that". */
    static List<Aside> asides(Passage p) {
        List<Aside> out = new ArrayList<>();
        for (int at = 2; at < p.size(); at++) {
            int source = Cuts.isCiting(p, at) && p.word(at - 1).equals(",") ? p.child(at, "obj") : Choices.NONE;
            if (source > at && !p.quoted(at) && canSpeak(p, source)) {
                boolean hangs = p.head(at) < at && at - p.head(at) < NEAR && isReport(p, p.head(at));
                aside(p, at, source, hangs ? p.head(at) : at - 2, out);
            }
        }
        return out;
    }

    /** @param before the verb of reporting before the aside, or the last word of its subject */
    private static void aside(Passage p, int citing, int source, int before, List<Aside> out) {
        boolean told = isReport(p, before);
        int teller = told ? p.child(before, "nsubj") : phrase(p, before);
        int limit = Math.min(p.sentenceEnd(citing) - 1, citing + REACH);
        for (int comma = source + 1; comma < limit && teller >= 0; comma++) {
            int verb = comma + 1;
            while (!told && verb < limit && p.token(verb).upos().equals("AUX")) {
                verb++;
            }
            boolean goesOn = told ? p.word(verb).equals("that") : isReport(p, verb);
            if (p.word(comma).equals(",") && goesOn) {
                int cue = told ? before : verb;
                int start = p.word(verb + 1).equals("that") ? verb + 2 : verb + 1;
                out.add(new Aside(citing, new Saying(cue, source, teller), start));
                return;
            }
        }
    }

    private static boolean isReport(Passage p, int verb) {
        return p.isVerb(verb) && Choices.isListed(p, verb) && !p.quoted(verb);
    }

    /** The head of the phrase that ends at a word. */
    private static int phrase(Passage p, int last) {
        int head = last;
        while (p.head(head) >= 0 && p.head(head) < last && p.isNominal(p.head(head))) {
            head = p.head(head);
        }
        return head;
    }

    /** Officials and diplomats say things, a concern does not. */
    private static boolean canSpeak(Passage p, int noun) {
        String lemma = p.token(noun).lemma();
        return p.token(noun).upos().equals("PROPN")
                || OfficeWord.of(lemma).isPresent()
                || OfficeWord.of(p.word(noun)).isPresent()
                || Institution.is(NameScan.capital(lemma))
                || Deeds.english().isA(lemma, "people");
    }

    /** What is said with its own words, where only the tag of who reports them was taken for these. */
    static Said whole(Passage p, Said said, List<Said> all) {
        int citing = said.saying().cue();
        for (Said other : Cuts.isCiting(p, citing) ? all : List.<Said>of()) {
            int cue = other.saying().cue();
            boolean tag = cue < citing
                    && p.order(cue) == p.order(citing)
                    && said.pieces().get(0).contains(cue)
                    && other.pieces().get(0).end() <= said.pieces().get(0).start() + 1;
            if (tag) {
                return new Said(said.saying(), other.pieces(), Math.max(said.sure(), other.sure()));
            }
        }
        return said;
    }
}
