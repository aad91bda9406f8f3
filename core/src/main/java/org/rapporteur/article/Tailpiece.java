package org.rapporteur.article;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.article.Line.Hint;
import org.rapporteur.article.Zone.Kind;
import org.rapporteur.text.WordList;

/** Where a story ends: its last sentence, who worked on it, and the copyright line behind which all is the site's. */
final class Tailpiece {
    private static final Pattern COPYRIGHT =
            Pattern.compile("(?i)^(?:©|\\(c\\)|copyright\\b).{0,12}\\d{4}|^all rights reserved\\b");
    private static final Pattern CREW = Pattern.compile(
            "(?i)^\\(?(?:additional |with )?(?:reporting|writing|editing|research) (?:and (?:writing|editing) )?by\\b");

    /** The words in which a site speaks of itself and to its readers. */
    private static final Set<String> HOUSE = WordList.words(Tailpiece.class, "housewords.tsv");

    private static final Set<Hint> OUTSIDE =
            Set.of(Hint.NAVIGATION, Hint.FOOTER, Hint.ASIDE, Hint.FORM, Hint.SITE_NAMED, Hint.LINK);
    private static final int SHORTEST = 8;

    private final Galley galley;
    private final List<Sight> sights;
    private final List<Kind> kinds;

    /** Whether a line has one of the words in which a site speaks of itself. */
    static boolean isOfSite(Look look) {
        return look.words().stream().anyMatch(HOUSE::contains);
    }

    private Tailpiece(Galley galley, List<Sight> sights, List<Kind> kinds) {
        this.galley = galley;
        this.sights = sights;
        this.kinds = kinds;
    }

    /** Puts the kinds of the lines at the story's end right. */
    static void set(Galley galley, List<Sight> sights, List<Kind> kinds) {
        Tailpiece tailpiece = new Tailpiece(galley, sights, kinds);
        tailpiece.lastSentence();
        tailpiece.crew();
    }

    /** A sentence right behind the story, set as the story is, which says nothing of the site, is the story's. */
    private void lastSentence() {
        int last = kinds.lastIndexOf(Kind.BODY);
        int next = last + 1;
        boolean same = last > 0
                && next < kinds.size()
                && kinds.get(next) == Kind.BOILERPLATE
                && sights.get(next).line().gap() == sights.get(last).line().gap();
        if (same && told(sights.get(next))) {
            kinds.set(next, Kind.BODY);
        }
    }

    /** A whole sentence that says nothing of the site. */
    static boolean told(Sight sight) {
        Look look = sight.look();
        return sight.shape().told()
                && sight.cues().isEmpty()
                && look.closed()
                && look.count() >= SHORTEST
                && !look.bullet()
                && !look.linked()
                && sight.line().hints().stream().noneMatch(OUTSIDE::contains)
                && !isOfSite(look);
    }

    private void crew() {
        boolean ended = false;
        for (int i = kinds.indexOf(Kind.BODY) + 1; i > 0 && i < kinds.size(); i++) {
            String words = galley.lines().get(i).in(galley.plain());
            ended |= COPYRIGHT.matcher(words).find();
            boolean open = kinds.get(i) == Kind.BODY || kinds.get(i) == Kind.BOILERPLATE;
            if (open && CREW.matcher(words).find()) {
                kinds.set(i, Kind.CONTRIBUTORS);
            } else if (ended && kinds.get(i) == Kind.BODY) {
                kinds.set(i, Kind.BOILERPLATE);
            }
        }
    }
}
