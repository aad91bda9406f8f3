package org.rapporteur.lineage;

import java.util.List;
import java.util.Locale;

/**
 * What a text that went through a rewriting machine shows, in figures that do not need its original: words that fit less
 * well, words that the news do not use, "a essential" for "a critical".
 */
final class Symptoms {
    static final List<String> NAMES = List.of("strange", "off_register", "article", "guesses", "rarer", "fit");

    /** Half bits of all running words that the counts are out of. */
    private static final int ALL = 80;

    private final Words words;
    private final Press press;
    private final boolean quoted;
    private int pairs;
    private int strange;
    private int content;
    private int offRegister;
    private int articles;
    private int clashes;
    private double rarer;
    private double fit;

    private Symptoms(Words words, Press press, boolean quoted) {
        this.words = words;
        this.press = press;
        this.quoted = quoted;
        for (int s = 0; s < words.sentences(); s++) {
            for (int i = words.sentence[s]; i < words.sentence[s + 1]; i++) {
                look(i, i > words.sentence[s]);
            }
        }
    }

    /** Of the narration, or of what is quoted. */
    static double[] of(Words words, Press press, boolean quoted) {
        return new Symptoms(words, press, quoted).figures();
    }

    /** How many words were looked at. */
    static int size(Words words, boolean quoted) {
        int n = 0;
        for (int i = 0; i < words.size; i++) {
            n += words.is(i, Words.QUOTED) == quoted ? 1 : 0;
        }
        return n;
    }

    private double[] figures() {
        long guesses = Proofreader.english().guesses(words, quoted);
        return new double[] {
            strange / Math.max(10.0, pairs),
            offRegister / Math.max(10.0, content),
            clashes / Math.max(5.0, articles),
            guesses / Math.max(10.0, content),
            rarer / Math.max(10.0, content),
            fit / Math.max(10.0, pairs)
        };
    }

    private void look(int i, boolean hasBefore) {
        if (words.is(i, Words.QUOTED) != quoted) {
            return;
        }
        boolean plain = !words.is(i, Words.CAPITAL | Words.DIGIT);
        if (plain && words.isContent(i)) {
            lookAtWord(i);
        }
        if (hasBefore && words.is(i - 1, Words.QUOTED) == quoted) {
            lookAtArticle(i);
            if (plain && !words.is(i - 1, Words.CAPITAL | Words.DIGIT)) {
                lookAtPair(words.hash[i - 1], words.hash[i]);
            }
        }
    }

    private void lookAtWord(int i) {
        int general = press.word(words.hash[i]);
        int news = press.newsWord(words.hash[i]);
        content++;
        offRegister += general > 0 && news == 0 ? 1 : 0;
        int top = news;
        for (Thesaurus.Word other : Thesaurus.english().of(words.hash[i])) {
            top = Math.max(top, other.news());
        }
        rarer += (top - news) / 20.0;
    }

    private void lookAtPair(int first, int second) {
        int one = press.word(first);
        int two = press.word(second);
        if (one == 0 || two == 0) {
            return;
        }
        int seen = press.pairOf(first, second);
        pairs++;
        strange += seen == 0 ? 1 : 0;
        int more = seen - (one + two - ALL);
        fit += seen == 0 ? -Math.max(0, one + two - ALL - 30) / 10.0 : more / 10.0;
    }

    /** "A" before a vowel, "an" before a consonant. */
    private void lookAtArticle(int i) {
        String article = words.word(i - 1).toLowerCase(Locale.ROOT);
        if (AnOrA.isEither(article) && !words.is(i, Words.CAPITAL | Words.DIGIT)) {
            articles++;
            clashes += AnOrA.suits(article, words.word(i)) ? 0 : 1;
        }
    }
}
