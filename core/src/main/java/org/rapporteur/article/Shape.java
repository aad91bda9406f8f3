package org.rapporteur.article;

import java.util.Set;

/** What a line looks like at first sight, in one word: the first that fits, in this order after {@link #EDGE}. */
enum Shape {
    /** Whatever the shape; only in the model's weights. */
    ANY,
    /** Before the first line and after the last. */
    EDGE,
    /** "___" or "* * *". */
    SEPARATOR,
    /** "date 2031-03-12" before the first sentence. */
    STAMP,
    /** "11 March 2031, 8.15pm". */
    DATE,
    /** "3 hours ago", "4 min read". */
    AGO,
    /** "By Teresa Okan and Paul Reddick". */
    BYLINE,
    /** "Ines Calder in Port Amar contributed." */
    CONTRIBUTORS,
    /** "This story originally appeared on northline.example." */
    ATTRIBUTION,
    /** "READ MORE: Why two states quarrel over one river". */
    LINK,
    /** "Photograph: Jarl Ostby/Northline". */
    PHOTO,
    /** "Most read". */
    RELATED,
    /** "Share", "Sign in", "Cookie settings", "Comments (2)". */
    STOCK,
    /** "Home › World › Lyssa". */
    MENU,
    /** "MERRIN, Corvania (NNA) — The foreign ministers …". */
    DATELINED,
    /** "Teresa Okan is a staff writer covering rivers." */
    BIO,
    /** Many words that end as a sentence does. */
    PROSE,
    /** A few words that end as a sentence does. */
    SENTENCE,
    /** "The director of the port told the Gazette on Wednesday that…". */
    TRAILING,
    /** Many words and no full stop. */
    LONG,
    /** "Regatta called off after storm warning". */
    HEADLINE,
    /** Up to three words. */
    LABEL;

    /** How many there are. */
    static final int COUNT = values().length;

    private static final int MANY = 18;

    static Shape of(Sight sight) {
        Look look = sight.look();
        if (look.letters() + look.digits() == 0) {
            return SEPARATOR;
        }
        if (sight.stamp()) {
            return STAMP;
        }
        Shape stock = look.count() <= 80 ? stock(sight) : ANY;
        return stock == ANY ? prose(sight) : stock;
    }

    /** Whether such a line tells something in whole sentences. */
    boolean told() {
        return this == DATELINED || this == PROSE || this == SENTENCE;
    }

    /** Whether such a line belongs to the site wherever it stands. */
    boolean furniture() {
        return this == STOCK || this == RELATED || this == AGO || this == MENU;
    }

    private static Shape stock(Sight sight) {
        Set<Cue> cues = sight.cues();
        Look look = sight.look();
        if (sight.dateOnly()) {
            return DATE;
        }
        if (cues.contains(Cue.AGO) && look.count() <= 8) {
            return AGO;
        }
        if (byline(sight)) {
            return BYLINE;
        }
        if (cues.contains(Cue.PHOTO) && look.count() > 1) {
            return PHOTO;
        }
        if (cues.contains(Cue.ATTRIBUTION) && (!look.closed() || look.count() <= 30)) {
            return ATTRIBUTION;
        }
        if (cues.contains(Cue.CONTRIBUTOR)) {
            return CONTRIBUTORS;
        }
        return furniture(sight);
    }

    private static boolean byline(Sight sight) {
        Look look = sight.look();
        boolean by = sight.cues().contains(Cue.BYLINE) && look.capitalShare() >= 50;
        boolean role = sight.cues().contains(Cue.ROLE) && look.capitalShare() >= 60;
        return look.count() <= 16 && !look.closed() && (by || role);
    }

    private static Shape furniture(Sight sight) {
        Set<Cue> cues = sight.cues();
        Look look = sight.look();
        if (cues.contains(Cue.LINK) && sight.led()) {
            return LINK;
        }
        if (cues.contains(Cue.RELATED) && look.count() <= 8) {
            return RELATED;
        }
        if (sight.furnished()) {
            return STOCK;
        }
        if (look.bars() >= 2 && look.bars() * 6 >= look.count() && !look.closed()) {
            return MENU;
        }
        return cues.contains(Cue.BIO) ? BIO : ANY;
    }

    private static Shape prose(Sight sight) {
        Look look = sight.look();
        if (sight.datelined()) {
            return DATELINED;
        }
        if (look.closing() == '…' || sight.dotted()) {
            return TRAILING;
        }
        if (look.closed() && look.count() >= 4 || look.goesOn() && look.count() >= 7) {
            return look.count() >= MANY ? PROSE : SENTENCE;
        }
        if (look.count() >= MANY) {
            return LONG;
        }
        return look.count() > 3 ? HEADLINE : LABEL;
    }
}
