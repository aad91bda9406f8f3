package org.rapporteur.reading;

import java.util.List;

/** "The gates will open, the Gazette reported, citing two officials": what the paper reports is the officials', whom it relays. */
final class Cited {
    private Cited() {}

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
