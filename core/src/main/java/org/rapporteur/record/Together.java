package org.rapporteur.record;

import java.util.List;

/**
 * Puts claims together that tell one thing: they stand on the same words on the same day, or are a meeting and the event
 * of meeting, or are what one side says to another: an offer and two refusals of one day are one line.
 */
final class Together {
    private static final List<Tie> LINES = List.of(
            new SameWords(),
            new SameBreath(),
            new SameMouth(),
            new SameGathering(),
            new SameDeed(),
            new Signing(),
            new CallAndAnswer(),
            new Rostrum(),
            new WordsOfDeeds());
    private static final List<Tie> NEWS = List.of(
            new SameWords(),
            new SameSpeaker(),
            new SameMouth(),
            new SameGathering(),
            new SameDeed(),
            new WordsOfDeeds());

    private Together() {}

    /** What makes one line of a timeline each: a demand and a threat of one speaker are two. */
    static List<List<Claim>> lines(List<Claim> claims) {
        return tied(claims, LINES);
    }

    /** What leads a brief once: all that one speaker said on one day. */
    static List<List<Claim>> news(List<Claim> claims) {
        return tied(claims, NEWS);
    }

    private static List<List<Claim>> tied(List<Claim> claims, List<Tie> ties) {
        Bundle bundle = new Bundle(claims);
        ties.forEach(tie -> tie.tie(bundle));
        return bundle.groups();
    }
}
