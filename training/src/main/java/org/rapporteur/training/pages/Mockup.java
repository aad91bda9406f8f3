package org.rapporteur.training.pages;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.rapporteur.article.Zone;

/** Sets an invented page around a story: some furniture before it, some in it, some after it, in changing order. */
final class Mockup {
    private static final List<String> AFTER =
            List.of("tags", "share", "bio", "related", "newsletter", "comments", "nextprev", "related");
    private static final List<String> DATELINES =
            List.of("MERRIN (NNA) — ", "PORT AMAR, Belmora — ", "TOLVAR, March 3 (NNA) - ", "KARSHOLM -- ");
    private static final List<String> KICKERS = List.of(
            "ANALYSIS: ",
            "Opinion: ",
            "UPDATE 1-",
            "Exclusive: ",
            "INTERVIEW: ",
            "Explained: ",
            "WATCH: ",
            "FACT CHECK: ");
    private static final Pattern LINES = Pattern.compile(" ¶ ");

    private final Random random;
    private final Furniture furniture;
    private final Filler filler;
    private final Story story;
    private final List<Piece> pieces = new ArrayList<>();
    private String bullet = "";

    private Mockup(Random random, Furniture furniture, List<Story> others, Story story) {
        this.random = random;
        this.furniture = furniture;
        this.filler = new Filler(random, furniture, others, story);
        this.story = story;
    }

    /** The lines of a page around {@code story}; the same seed makes the same page. */
    static List<Piece> of(long seed, Furniture furniture, List<Story> others, Story story) {
        Random random = new Random(seed);
        String kicker = random.nextInt(12) == 0 ? KICKERS.get(random.nextInt(KICKERS.size())) : "";
        String stop = random.nextInt(12) == 0 ? "." : "";
        Story kicked = story.title().isEmpty() ? story : new Story(kicker + story.title() + stop, story.paragraphs());
        Mockup mockup = new Mockup(random, furniture, others, kicked);
        mockup.set();
        return mockup.pieces;
    }

    private void set() {
        boolean bare = chance(30);
        above(bare);
        story(bare ? 4 : chance(6) ? 60 : 14);
        end(bare ? 25 : 50);
        if (!bare) {
            below();
        } else {
            maybe("debris", 35);
        }
    }

    private void above(boolean bare) {
        if (!bare) {
            maybe("top", 85);
            maybe("related", 6);
            maybe("crumbs", 40);
        }
        if (!story.title().isEmpty() && (!bare || chance(70))) {
            slot(bare ? "bare" : "header");
        }
        maybe("share", bare ? 5 : 35);
        maybe("caption", bare ? 35 : 40);
        maybe("ad", bare ? 0 : 12);
    }

    private void story(int furnished) {
        boolean headed = chance(30);
        bullet = chance(6) ? filler.pick(List.of("• ", "  • ", "- ", "1. ")) : "";
        for (int i = 0; i < story.paragraphs().size(); i++) {
            if (i > 1 && i < story.paragraphs().size() - 1) {
                between(furnished, headed);
            }
            pieces.add(new Piece(Zone.Kind.BODY, paragraph(i), "body"));
        }
    }

    /** Now and then under a dateline, now and then as a list. */
    private String paragraph(int i) {
        String words = story.paragraphs().get(i);
        if (i == 0) {
            return chance(30) ? filler.fill(filler.pick(DATELINES)) + words : words;
        }
        return !bullet.isEmpty() && i % 7 < 3 ? bullet + words : words;
    }

    private void between(int furnished, boolean headed) {
        if (headed && chance(18)) {
            slot("subhead");
        } else if (chance(furnished)) {
            slot(filler.pick(List.of("inlink", "ad", "caption")));
        }
    }

    private void end(int percent) {
        if (chance(percent)) {
            maybe("contributors", 45);
            maybe("attribution", 45);
        }
    }

    private void below() {
        List<String> slots = new ArrayList<>(AFTER);
        Collections.shuffle(slots, random);
        slots.forEach(slot -> maybe(slot, 38));
        maybe("footer", 75);
    }

    private void maybe(String slot, int percent) {
        if (chance(percent)) {
            slot(slot);
        }
    }

    private void slot(String slot) {
        if (!furniture.slot(slot).isEmpty()) {
            LINES.splitAsStream(filler.pick(furniture.slot(slot))).forEach(line -> add(line, slot));
        }
    }

    private void add(String template, String slot) {
        boolean named =
                template.length() > 2 && template.charAt(1) == ':' && kind(template.charAt(0)) != Zone.Kind.BOILERPLATE;
        Zone.Kind kind = named ? kind(template.charAt(0)) : Zone.Kind.BOILERPLATE;
        String words = filler.fill(named ? template.substring(2) : template);
        if (!words.isBlank()) {
            pieces.add(new Piece(kind, words, slot));
        }
    }

    private static Zone.Kind kind(char letter) {
        return switch (letter) {
            case 'T' -> Zone.Kind.TITLE;
            case 'Y' -> Zone.Kind.BYLINE;
            case 'D' -> Zone.Kind.PUBDATE;
            case 'C' -> Zone.Kind.CREDIT;
            case 'P' -> Zone.Kind.CAPTION;
            case 'F' -> Zone.Kind.PHOTO_CREDIT;
            case 'L' -> Zone.Kind.EMBEDDED_LINK;
            case 'S' -> Zone.Kind.SOURCE_ATTRIBUTION;
            case 'N' -> Zone.Kind.CONTRIBUTORS;
            case 'H' -> Zone.Kind.SUBHEAD;
            case '-' -> Zone.Kind.SEPARATOR;
            default -> Zone.Kind.BOILERPLATE;
        };
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}
