package org.rapporteur.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.rapporteur.article.Article;
import org.rapporteur.article.Published;
import org.rapporteur.text.Span;
import org.rapporteur.text.Text;

/**
 * A made-up news agency that never ends: article n is always the same, and its family is known. Of every ten articles
 * seven are new stories, one reprints an older one with a frame of its own, one is a later edition, one is spun. All its
 * words are put together from this file.
 */
final class Newswire {
    private static final int CYCLE = 10;
    private static final int SENTENCES = 24;
    private static final String[] SYLLABLES = {
        "ba", "dor", "el", "fen", "gar", "hol", "is", "jor", "kel", "lan", "mir", "nas", "or", "pel", "qua", "ros",
        "sten", "tav", "ul", "ven", "wes", "yar", "zim", "bren", "cor", "dal"
    };
    private static final String[] ROLES = {
        "minister", "envoy", "mayor", "general", "judge", "spokeswoman", "chairman", "farmer"
    };
    private static final String[] OFFICES = {"Foreign Minister", "President", "Defence Minister", "Ambassador"};
    private static final String[] VERBS = {
        "said", "told reporters", "warned", "repeated", "denied", "announced", "wrote"
    };
    private static final String[] THINGS = {
        "the bridge over the river",
        "the grain treaty",
        "a dam upstream",
        "the border crossing",
        "the harbour wall",
        "new pasture rights",
        "the water tax",
        "an old railway",
        "the customs post",
        "a fishing zone",
        "the relief convoy"
    };
    private static final String[] ACTS = {
        "would be opened before winter",
        "had been closed without notice",
        "could not be paid for",
        "was under repair",
        "belonged to both sides",
        "must be guarded by neutral officers",
        "had cost more than anybody expected",
        "was never part of the agreement",
        "should be settled by a court",
        "would stay as it is"
    };
    private static final String[][] OTHERS = {
        {"said", "stated"},
        {"told", "instructed"},
        {"warned", "cautioned"},
        {"opened", "unlocked"},
        {"winter", "wintertime"},
        {"closed", "shut"},
        {"notice", "observe"},
        {"agreement", "settlement"},
        {"officers", "policemen"},
        {"court", "tribunal"}
    };

    private Newswire() {}

    /** The article that {@code n} comes from, itself if it is new. */
    static int original(int n) {
        return n % CYCLE < CYCLE - 3 || n < CYCLE ? n : n - n % CYCLE - CYCLE + n * 7 % (CYCLE - 3);
    }

    static Article article(int n) {
        int original = original(n);
        List<String> paragraphs = story(original);
        if (original != n) {
            change(paragraphs, n);
        }
        return article("wire-" + n + ".txt", paragraphs);
    }

    private static void change(List<String> paragraphs, int n) {
        SplittableRandom random = new SplittableRandom(n);
        switch (n % CYCLE) {
            case CYCLE - 3 -> paragraphs.add("Printed by the " + name(random) + " " + name(random) + " Courier.");
            case CYCLE - 2 -> {
                paragraphs.remove(random.nextInt(paragraphs.size()));
                paragraphs.add(1, sentence(random));
            }
            default -> paragraphs.replaceAll(Newswire::spun);
        }
    }

    private static String spun(String paragraph) {
        String out = paragraph;
        for (String[] pair : OTHERS) {
            out = out.replace(pair[0], pair[1]);
        }
        return out;
    }

    private static List<String> story(int n) {
        SplittableRandom random = new SplittableRandom(n * 0x9E3779B97F4A7C15L);
        List<String> cast = List.of(name(random) + " " + name(random), name(random), name(random) + " " + name(random));
        List<String> paragraphs = new ArrayList<>();
        for (int i = 0; i < SENTENCES; i++) {
            String who = random.nextInt(3) > 0
                    ? "The " + pick(ROLES, random) + " " + cast.get(random.nextInt(3))
                    : name(random);
            paragraphs.add(who + " " + pick(VERBS, random) + " on " + day(random) + " that " + rest(random));
        }
        return paragraphs;
    }

    /** One of those who are in the news all the time: "Foreign Minister Kelmirdor Bantav". */
    static String famous(int n) {
        SplittableRandom random = new SplittableRandom(n);
        return pick(OFFICES, random) + " " + name(random) + " " + name(random);
    }

    private static String sentence(SplittableRandom random) {
        return name(random) + " " + pick(VERBS, random) + " on " + day(random) + " that " + rest(random);
    }

    private static String rest(SplittableRandom random) {
        String thing = pick(THINGS, random) + " near " + name(random) + " " + pick(ACTS, random);
        return random.nextInt(4) == 0
                ? thing + ", and added: “" + pick(THINGS, random) + " " + pick(ACTS, random) + ", "
                        + random.nextInt(9000) + " or not.”"
                : thing + ", " + random.nextInt(9000) + " days after the " + pick(ROLES, random) + " had asked.";
    }

    private static String day(SplittableRandom random) {
        return pick(new String[] {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday"}, random);
    }

    private static String name(SplittableRandom random) {
        String name = pick(SYLLABLES, random) + pick(SYLLABLES, random) + pick(SYLLABLES, random);
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static String pick(String[] of, SplittableRandom random) {
        return of[random.nextInt(of.length)];
    }

    private static Article article(String name, List<String> paragraphs) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        for (String paragraph : paragraphs) {
            int start = text.length();
            text.append(paragraph);
            spans.add(new Span(start, text.length()));
            text.append("\n\n");
        }
        return new Article(
                name,
                name,
                Text.of(text.toString()),
                List.of(),
                spans,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Published.UNKNOWN,
                Optional.empty());
    }
}
