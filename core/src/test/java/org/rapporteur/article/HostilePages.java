package org.rapporteur.article;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.rapporteur.ingest.Page;

/** Two hundred inputs that nobody should have to read, the same ones each time. */
final class HostilePages {
    private static final String STORY =
            "MERRIN (NNA) — Halvoria’s foreign minister said on Tuesday that the gates stay shut.\n\n"
                    + "“We have heard all the speeches,” she told reporters. The dam holds 60 million cubic metres.\n";

    private final List<Page> pages = new ArrayList<>();
    private final Random random = new Random(20310311);

    static List<Page> all() {
        HostilePages hostile = new HostilePages();
        hostile.nothing();
        hostile.binary();
        hostile.charsets();
        hostile.endless();
        hostile.markup();
        while (hostile.pages.size() < 200) {
            hostile.random();
        }
        return hostile.pages;
    }

    private void nothing() {
        add("empty", new byte[0]);
        add("spaces", " \n\t \r\n ");
        add("bom-only", "\uFEFF");
        add("dots", "...\n---\n***\n");
        add("one-letter", "a");
        add("one-surrogate", new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80});
        add("newlines", "\n".repeat(1_000_000));
        add("carriage-returns", "\r".repeat(100_000) + STORY);
    }

    private void binary() {
        add("nul", STORY + "\0" + STORY);
        add("pdf", "%PDF-1.7\n" + STORY);
        add("zip", "PK\u0003\u0004" + STORY);
        byte[] noise = new byte[300_000];
        random.nextBytes(noise);
        add("noise", noise);
        byte[] high = new byte[50_000];
        java.util.Arrays.fill(high, (byte) 0xFF);
        add("high-bytes", high);
        add("controls", "\u0001\u0002\u0003".repeat(1000));
    }

    private void charsets() {
        for (String charset : List.of(
                "UTF-16LE",
                "UTF-16BE",
                "UTF-16",
                "UTF-32LE",
                "windows-1252",
                "ISO-8859-1",
                "windows-1251",
                "Shift_JIS")) {
            add("charset-" + charset, STORY.getBytes(Charset.forName(charset)));
            add("bom-" + charset, ("\uFEFF" + STORY).getBytes(Charset.forName(charset)));
        }
        byte[] utf8 = STORY.repeat(40).getBytes(StandardCharsets.UTF_8);
        add("cut-in-a-letter", java.util.Arrays.copyOf(utf8, STORY.indexOf('’') + 12));
        add("wrong-meta", "<meta charset=utf-16><p>" + STORY);
        add(
                "unknown-meta",
                concat(
                        "<html><meta charset=klingon><p>".getBytes(StandardCharsets.US_ASCII),
                        STORY.getBytes(Charset.forName("windows-1252"))));
        add("two-charsets", concat(utf8, "Sérac “quoted”".getBytes(Charset.forName("windows-1252"))));
    }

    private void endless() {
        add("quotes", "\"".repeat(1_000_000));
        add("curly-quotes", "“".repeat(600_000));
        add("one-line", "The gates stay shut. ".repeat(90_000));
        add("one-word", "a".repeat(1_500_000));
        add("too-long", STORY.repeat(20_000));
        add("many-lines", "a\n".repeat(900_000));
        add("many-dates", "March 11, 2031 ".repeat(50_000));
        add("capitals", "MERRIN ".repeat(100_000) + "— x");
        add("brackets", "(".repeat(500_000));
        add("dashes", "A-".repeat(300_000));
        add("by-and", "By " + "Teresa Okan and ".repeat(40_000));
        add("source", "Source: " + "a ".repeat(300_000));
        add("pipes", "a | ".repeat(200_000));
        add("combining", "e" + "\u0301".repeat(400_000));
        add("emoji", "\uD83D\uDE00".repeat(200_000));
        add("one-line-a-word", "word\n".repeat(30_000));
    }

    private void markup() {
        add("deep-divs", "<div>".repeat(100_000) + STORY);
        add("deep-bold", "<p>" + "<b>".repeat(100_000) + STORY);
        add("deep-tables", "<table><tr><td>".repeat(20_000) + STORY);
        add("deep-lists", "<ul><li>".repeat(50_000) + STORY);
        add("closing-only", "<html>" + "</div>".repeat(200_000) + STORY);
        add("unclosed-tag", "<html><body><p>" + STORY + "<a href=\"" + "x".repeat(100_000));
        add("unclosed-comment", "<html><p>" + STORY + "<!-- " + STORY);
        add("unclosed-script", "<html><p>" + STORY + "<script>var a = '" + "<p>".repeat(10_000));
        add("script-only", "<html><script>document.write('news')</script><style>p{}</style></html>");
        add("entities", "<html><p>" + "&quot;&amp;&nbsp;&#8217;&#x1F600;&bogus;&".repeat(30_000) + STORY);
        add("broken-entities", "<html><p>" + "&#;&#x;&#99999999999;&lt".repeat(20_000) + STORY);
        add("attributes", "<html><p " + "a='b' ".repeat(50_000) + ">" + STORY);
        add("deep-json", "<html><script type=\"application/ld+json\">" + "[".repeat(100_000) + "</script><p>" + STORY);
        add(
                "broken-json",
                "<html><script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"\\u12</script><p>"
                        + STORY);
        add(
                "odd-json",
                "<html><script type=\"application/ld+json\">{\"@type\":[\"NewsArticle\",3],\"headline\":{\"a\":[]},\"author\":[[[]]],\"datePublished\":\"9999-99-99\"}</script><p>"
                        + STORY);
        add("many-links", "<html>" + "<a href=x>World</a> ".repeat(60_000) + "<p>" + STORY);
        add("many-formats", "<html><p>" + "<a><b><i><u>x</a></b></i></u>".repeat(3_000));
        add("class-names", "<html><p class=\"" + "a-b-c ".repeat(60_000) + "\">" + STORY);
        add("frameset", "<html><frameset><frame src=a></frameset></html>");
        add("svg", "<html><svg>" + "<g>".repeat(50_000) + STORY);
        add("xml", "<?xml version=\"1.0\"?><rss><channel><item><title>x</title></item></channel></rss>");
    }

    /** A piece of a page, with bytes changed, doubled or cut away. */
    private void random() {
        String page =
                "<!DOCTYPE html><html><head><title>Gates stay shut | The Harbour Gazette</title></head><body><nav><a>World</a></nav>"
                        + "<article><h1>Gates stay shut</h1><p>" + STORY
                        + "</p></article><footer>© 2031</footer></body></html>";
        String input = random.nextBoolean() ? page : STORY.repeat(5);
        byte[] bytes = input.getBytes(StandardCharsets.UTF_8);
        for (int i = random.nextInt(30); i > 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        int from = random.nextInt(bytes.length / 2);
        add(
                "random-" + pages.size(),
                java.util.Arrays.copyOfRange(bytes, from, from + random.nextInt(bytes.length - from)));
    }

    private void add(String name, String text) {
        add(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private void add(String name, byte[] bytes) {
        pages.add(Page.of(name, bytes));
    }

    private static byte[] concat(byte[] one, byte[] other) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(one);
        both.writeBytes(other);
        return both.toByteArray();
    }
}
