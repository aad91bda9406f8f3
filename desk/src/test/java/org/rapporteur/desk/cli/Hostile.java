package org.rapporteur.desk.cli;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/** Files that nobody should have to read: kind {@code i % 25}, in eight sizes or seeds. */
final class Hostile {
    private static final String STORY =
            "MERRIN (NNA) — Foreign Minister Ilse Marek said on Tuesday that “the dam is ours”, and that talks would go on. ";

    private Hostile() {}

    static String ending(int i) {
        return i % 25 >= 15 ? ".html" : ".txt";
    }

    static byte[] bytes(int i) {
        int turn = i / 25;
        return switch (i % 25) {
            case 0 -> new byte[0];
            case 1 -> utf8(" \n\t\u00a0".repeat(1 + turn * 1000));
            case 2 -> random(i, 1 + turn * 9000);
            case 3 -> utf8(STORY.repeat(5) + "\0" + STORY);
            case 4 -> utf8("\"".repeat(turn == 0 ? 1_000_000 : 1000 * turn));
            case 5 -> utf8("x".repeat(turn == 0 ? 3_000_000 : 1000 * turn));
            case 6 -> utf8("word ".repeat(turn == 0 ? 200_000 : 10_000 * turn));
            case 7 -> utf8("“‘".repeat(2000 * (turn + 1)) + STORY);
            case 8 -> (STORY.repeat(20) + "café naïve façade").getBytes(Charset.forName("windows-1252"));
            case 9 -> STORY.repeat(20).getBytes(StandardCharsets.UTF_16LE);
            case 10 -> STORY.repeat(20).getBytes(StandardCharsets.UTF_16);
            case 11 -> Arrays.copyOf(utf8("“" + STORY.repeat(3)), 40 + turn);
            case 12 -> utf8("Marek said, and ".repeat(1500 * (turn + 1)) + ".");
            case 13 -> utf8((STORY + "\u001b[31m\u202e\u2066 red \u0007\n\n").repeat(20));
            case 14 -> utf8(",.;:!?()[]{}—-".repeat(5000 * (turn + 1)));
            case 15 -> utf8("<html><body>" + "<div>".repeat(3000 * (turn + 1)) + STORY);
            case 16 ->
                utf8("<html><head><title>Talks</title><script type='application/ld+json'>{\"datePublished\": [[[");
            case 17 -> utf8("<p>" + STORY + "</p>" + "<p".repeat(3000 * (turn + 1)));
            case 18 -> utf8("<html><body>" + "&#".repeat(5000) + "&amp;amp;quot;".repeat(1000) + STORY);
            case 19 ->
                utf8("<script>" + "alert(1);".repeat(1000) + "<p>" + STORY + "</p><script>alert('" + STORY
                        + "')</script>");
            case 20 -> utf8("<meta charset=no-such-charset><p>" + STORY.repeat(10));
            case 21 -> utf8("<table>" + "<tr><td>=cmd|' /C calc'!A0<td>".repeat(500 * (turn + 1)) + STORY);
            case 22 ->
                utf8("<p>2031-13-45 99/99/9999 February 31, 20312 " + "1,000,000,000,000,000,000,000 ".repeat(200)
                        + STORY);
            case 23 -> ("<?xml version='1.0' encoding='utf-16'?><p>" + STORY).getBytes(StandardCharsets.UTF_8);
            default ->
                utf8("<p>" + "\ud83d\ude00 ".repeat(2000) + "\ufffd".repeat(turn) + "a\u0301".repeat(500)
                        + STORY.repeat(4) + "</p>");
        };
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] random(int seed, int size) {
        byte[] bytes = new byte[size];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }
}
