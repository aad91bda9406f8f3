package org.rapporteur.article;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A line, what it looks like, which stock phrases it holds, and its shape.
 *
 * @param stamp whether it is a scraper's stamp
 * @param days the days that stand in it in full
 * @param dateOnly whether it says a day, perhaps with a time, and nothing else
 * @param led whether it begins with a short lead and a colon ("MORE: …")
 * @param datelined whether it begins with a dateline
 * @param dotted whether it ends in several dots
 * @param several whether it holds more than one sentence
 * @param weekday whether a weekday stands before a day in full
 * @param shape the first shape that fits; {@link Shape#ANY} until it is known
 */
record Sight(
        Line line,
        Look look,
        Set<Cue> cues,
        boolean stamp,
        List<Days.Found> days,
        boolean dateOnly,
        boolean led,
        boolean datelined,
        boolean dotted,
        boolean several,
        boolean weekday,
        Shape shape) {
    private static final Set<String> PICTURES =
            Set.of("photo", "photograph", "picture", "image", "handout", "combination", "screenshot", "pictured");
    private static final Set<Cue> FURNITURE = EnumSet.of(
            Cue.MENU, Cue.SHARE, Cue.ACCOUNT, Cue.COOKIE, Cue.COMMENT, Cue.NEWSLETTER, Cue.LEGAL, Cue.ADVERT, Cue.TAGS);

    Sight {
        cues = Set.copyOf(cues);
        days = List.copyOf(days);
    }

    /** Whether a day stands at its end, with perhaps a place or a credit behind it. */
    boolean endsInDay() {
        return !days.isEmpty()
                && line.span().end() - days.get(days.size() - 1).span().end() < 45;
    }

    /** Whether no stock phrase in it is the site's. */
    boolean unclaimed() {
        return !shape.furniture()
                && cues.stream().noneMatch(cue -> FURNITURE.contains(cue) || cue == Cue.RELATED || cue == Cue.LINK);
    }

    /** Whether it begins as captions do: "FILE PHOTO: …", "In this handout picture …". */
    boolean pictured() {
        return cues.contains(Cue.PHOTO) && look.words().stream().limit(5).anyMatch(PICTURES::contains);
    }

    /** Whether its first words are in capitals: "READ MORE: Why two states quarrel". */
    boolean shouted() {
        return look.upper() >= 4 && look.upper() * 2 > look.count() * 3 && !look.shouted();
    }

    /** Whether it is all capitalised words, as two or three names are: "Teresa Okan", "Jarl Ostby/Northline". */
    boolean personal() {
        return look.count() >= 2
                && look.count() <= 5
                && look.capitalShare() == 100
                && !look.closed()
                && !look.shouted();
    }

    /** Whether it is a newsroom's name and little else: "Northline News Agency". */
    boolean newsroom() {
        return look.count() <= 5 && look.digits() == 0 && look.words().stream().anyMatch(Names::isDeskWord);
    }

    Sight shaped() {
        return new Sight(
                line, look, cues, stamp, days, dateOnly, led, datelined, dotted, several, weekday, Shape.of(this));
    }

    /** Whether a stock phrase of the site's own voice says that it is no story. */
    boolean furnished() {
        return look.count() <= 40 && cues.stream().anyMatch(FURNITURE::contains);
    }
}
