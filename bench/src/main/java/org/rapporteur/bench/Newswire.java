package org.rapporteur.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.rapporteur.article.Article;
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
    private static final String[] KINDS = words(
            "old new northern lower costly disputed flooded unfinished narrow wooden secret joint temporary broken marked"
                    + " empty guarded ruined common private frozen rented upper southern forgotten painted");
    private static final String[] THINGS = words(
            "bridge treaty dam crossing wall pasture tax railway post zone convoy ferry mill quarry orchard school market"
                    + " pipeline well barracks chapel archive map fund pension cable lighthouse vineyard sluice depot road"
                    + " tunnel registry herd clinic station bank fence harvest printer");
    private static final String[] DEEDS = words(
            "opened closed paid repaired guarded counted sold moved settled measured searched lent drained painted insured"
                    + " numbered inspected mortgaged doubled lifted shared renamed photographed auctioned blocked fenced");
    private static final String[] TIMES = {
        "before winter",
        "without notice",
        "at night",
        "by neutral officers",
        "under the agreement",
        "in a court",
        "for the second year",
        "against their advice",
        "at their own cost",
        "with borrowed tools",
        "behind the customs house",
        "after long rains",
        "on foot",
        "by a single vote",
        "in two languages",
        "from both banks"
    };
    private static final String[] MEASURES = words(
            "days tonnes families litres coins sheep pages miles soldiers boxes workers hectares lamps barrels votes letters");
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
        SplittableRandom random = new SplittableRandom(~n);
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
        SplittableRandom random = new SplittableRandom(n);
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
        String first = clause(random);
        return switch (random.nextInt(5)) {
            case 0 -> first + ", and added: “" + clause(random) + ", " + amount(random) + " or not.”";
            case 1 ->
                first + ", though the " + pick(ROLES, random) + " of " + name(random) + " counted " + amount(random)
                        + ".";
            case 2 -> "while " + clause(random) + ", " + clause(random) + ".";
            case 3 -> amount(random) + " had been lost when " + first + ".";
            default -> first + " because " + clause(random) + ".";
        };
    }

    private static String clause(SplittableRandom random) {
        String thing = "the " + pick(KINDS, random) + " " + pick(THINGS, random);
        String place = random.nextInt(3) == 0
                ? " near " + name(random)
                : " of the " + pick(KINDS, random) + " " + pick(THINGS, random);
        return thing + place + (random.nextBoolean() ? " would be " : " had been ") + pick(DEEDS, random) + " "
                + pick(TIMES, random);
    }

    private static String amount(SplittableRandom random) {
        return random.nextInt(9000) + " " + pick(MEASURES, random);
    }

    private static String[] words(String list) {
        return list.split(" ");
    }

    private static String day(SplittableRandom random) {
        return pick(new String[] {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday"}, random);
    }

    /** "Kelmirdor": a person or a place. */
    static String name(SplittableRandom random) {
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
        return Article.bare(name, name, Text.of(text.toString()), spans);
    }
}
