package org.rapporteur.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Plain agency reports without end, in words that stand side by side in any newspaper, so that nothing looks rewritten:
 * report n is always the same, and no two are copies. All words are put together from this file; the sixty people of
 * {@link Newswire#famous} are in the news every day.
 */
final class Dispatches {
    private static final int FAMOUS = 60;
    private static final int EACH = 8;
    private static final int PER_DAY = 60;
    private static final LocalDate FIRST = LocalDate.of(2031, 3, 1);
    private static final String[] TITLES = list("Mayor|Judge|General|Professor|Bishop|Doctor");
    private static final String[] LANDS = list("Halvoria|Dravenia|Belmora|Tarnia");
    private static final String[] BODIES = list(
            "government|foreign ministry|army|opposition|health ministry|central bank|police|parliament|city council|trade"
                    + " union|border guard|supreme court|rescue service|election commission|finance ministry|railway company");
    private static final String[] CUES =
            list("said|told reporters|announced|said in a statement|added|warned|confirmed");
    private static final String[] DEEDS = list(
            "rejected|approved|criticised|delayed|discussed|defended|reviewed|opposed|blocked|welcomed|changed|demanded|"
                    + "prepared|signed|announced|suspended|ended|presented|questioned|ignored");
    private static final String[] PLANS = list(
            "reject|approve|criticise|delay|discuss|defend|review|oppose|block|welcome|change|demand|prepare|sign|announce|"
                    + "suspend|end|present|question|support");
    private static final String[] KINDS = list(
            "new|old|national|regional|economic|military|political|public|private|international|local|final|first|second|joint|"
                    + "secret|annual|emergency|temporary|proposed|draft|controversial|so-called|planned|additional");
    private static final String[] THINGS = list(
            "agreement|budget|treaty|proposal|law|plan|report|programme|reform|investigation|election|conference|mission|"
                    + "project|contract|decision|campaign|exercise|strike|summit|vote|tax|pension|loan|visit|inquiry|statement|"
                    + "deal|policy|strategy|operation|restrictions|talks|sanctions|measures|negotiations");
    private static final String[] TURNS =
            list("after|because of|despite|during|before|in response to|as part of|ahead of");
    private static final String[] COUNTED = list(
            "people were killed|people were injured|families left|soldiers were wounded|houses burned|protesters were"
                    + " arrested|trucks arrived|votes were counted|refugees arrived|workers were dismissed|patients died|flights"
                    + " were cancelled");
    private static final String[] QUOTES = list(
            "We will not accept|We support|Nobody wants|We are ready for|I do not believe in|We have always opposed|The people"
                    + " deserve|Everybody knows about|We cannot pay for|It is too early for|There will be|We regret");
    private static final String[] DAYS = list("Monday|Tuesday|Wednesday|Thursday|Friday");

    private final SplittableRandom random;
    private final List<String> cast;
    private final List<String> towns;
    private final List<String> things;

    private Dispatches(SplittableRandom random) {
        this.random = random;
        cast = several(() -> random.nextInt(3) == 0 ? famous() : pick(TITLES) + " " + Newswire.name(random));
        towns = several(() -> Newswire.name(random));
        things = several(() -> "the " + pick(KINDS) + " " + pick(THINGS));
    }

    /** A report with its headline and its day, of so many paragraphs of two sentences, about 35 words. */
    static String text(int n, int paragraphs) {
        Dispatches report = new Dispatches(new SplittableRandom(n));
        StringBuilder text = new StringBuilder(capital(report.body() + " " + report.deed()));
        text.append("\n\nPublished ").append(FIRST.plusDays(n / PER_DAY)).append("\n\n");
        for (int i = 0; i < paragraphs; i++) {
            text.append(capital(report.sentence()))
                    .append(' ')
                    .append(capital(report.scene()))
                    .append("\n\n");
        }
        return text.toString();
    }

    private String sentence() {
        String day = " on " + pick(DAYS);
        return switch (random.nextInt(6)) {
            case 0 -> "the " + body() + " " + deed() + day + " " + turn() + ".";
            case 1 -> who() + " " + pick(CUES) + day + " that the " + body() + " would " + plan() + ".";
            case 2 -> "“" + pick(QUOTES) + " " + thing() + " in " + town() + ",” " + who() + " said " + turn() + ".";
            case 3 ->
                "at least " + amount() + " " + pick(COUNTED) + " in " + town() + ", the " + body() + " " + pick(CUES)
                        + day + ".";
            case 4 -> who() + " met " + who() + " in " + town() + day + " and agreed to " + plan() + ".";
            default -> "the " + body() + " " + deed() + " " + turn() + ", but refused to " + plan() + ".";
        };
    }

    /** A sentence in which nothing happens. */
    private String scene() {
        return switch (random.nextInt(3)) {
            case 0 ->
                "the road from " + town() + " to " + town() + " is narrow and runs along the " + pick(KINDS)
                        + " wall of a farm.";
            case 1 ->
                "it was cold in " + town() + ", where the old market stands between the river and the " + pick(KINDS)
                        + " station.";
            default ->
                "for many in " + town() + " " + thing() + " has long been a part of life, and nobody speaks of it.";
        };
    }

    private int amount() {
        return 2 + random.nextInt(900);
    }

    private String body() {
        return pick(BODIES) + (random.nextBoolean() ? " of " + pick(LANDS) : "");
    }

    private String deed() {
        return pick(DEEDS) + " " + thing();
    }

    private String plan() {
        return pick(PLANS) + " " + thing() + (random.nextInt(3) == 0 ? " in " + town() : "");
    }

    private String turn() {
        return pick(TURNS) + " " + thing() + " in " + town();
    }

    private String thing() {
        return things.get(random.nextInt(things.size()));
    }

    private String town() {
        return towns.get(random.nextInt(towns.size()));
    }

    private String who() {
        return cast.get(random.nextInt(cast.size()));
    }

    private String famous() {
        return Newswire.famous(random.nextInt(FAMOUS));
    }

    private String pick(String[] of) {
        return of[random.nextInt(of.length)];
    }

    private static List<String> several(Supplier<String> one) {
        return Stream.generate(one).limit(EACH).toList();
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String[] list(String words) {
        return words.split("\\|");
    }
}
