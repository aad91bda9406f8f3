package org.rapporteur.lineage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.text.WordList;

/**
 * A rewriting machine in another style than {@link Spinner}'s, for exams only: phrases for words, rare synonyms, names turned
 * round, numbers in words, the end of a sentence put first, as after a passage through another language. Nothing is learned
 * from it. "On Tuesday, Marek Ilka went on record saying …"
 */
final class Drifter {
    private static final Pattern WORD = Pattern.compile("[A-Za-z][a-z]+");
    private static final Pattern FULL_NAME = Pattern.compile("\\b([A-Z][a-z]+) ([A-Z][a-z]+)\\b");
    private static final Pattern OWNER = Pattern.compile("\\b([A-Z][a-z]+)’s ([a-z]+)\\b");
    private static final Pattern THOUSANDS = Pattern.compile("\\b(\\d{1,3}),000\\b");
    private static final Pattern LAST =
            Pattern.compile("^([A-Z][^“”\"]{40,}) ((?:on|in|at|after|for) [^,“”\"]{5,40})\\.$");

    private final Map<String, String> phrases = WordList.rows(Drifter.class, "drift.tsv").stream()
            .collect(Collectors.toMap(row -> row.get(0), row -> row.get(1)));
    private final Map<String, String> habits = new HashMap<>();
    private final boolean quotations;
    private final double share;
    private final Random random;

    /** @param share of the plain words that get a rare synonym */
    Drifter(boolean quotations, double share, long seed) {
        this.quotations = quotations;
        this.share = share;
        random = new Random(seed);
    }

    String copy(List<String> paragraphs) {
        return paragraphs.stream().map(this::paragraph).collect(Collectors.joining("\n"));
    }

    private String paragraph(String paragraph) {
        StringBuilder out = new StringBuilder();
        for (String sentence : paragraph.split("(?<=[.!?])\\s+(?=[A-Z“\"])")) {
            out.append(out.isEmpty() ? "" : " ").append(turned(drifted(sentence)));
        }
        return out.toString();
    }

    private String drifted(String sentence) {
        StringBuilder out = new StringBuilder();
        boolean quoted = false;
        for (String part : sentence.split("(?=[“”\"])|(?<=[“”\"])")) {
            boolean mark = part.length() == 1 && "“”\"".contains(part);
            quoted = mark ? part.equals("“") || part.equals("\"") && !quoted : quoted;
            out.append(mark || quoted && !quotations ? part : words(named(part)));
        }
        return out.toString();
    }

    private String named(String part) {
        String turned = FULL_NAME
                .matcher(part)
                .replaceAll(name -> habits.computeIfAbsent(
                        name.group(), key -> random.nextInt(3) == 0 ? name.group(2) + " " + name.group(1) : key));
        String owned = OWNER.matcher(turned).replaceAll("the $2 of $1");
        return THOUSANDS.matcher(owned).replaceAll("$1 thousand");
    }

    private String words(String part) {
        Matcher word = WORD.matcher(part);
        StringBuilder out = new StringBuilder();
        while (word.find()) {
            word.appendReplacement(out, Matcher.quoteReplacement(other(word.group())));
        }
        return word.appendTail(out).toString();
    }

    private String other(String word) {
        if (word.equals("the") && random.nextInt(5) == 0) {
            return "that";
        }
        String phrase = phrases.get(word);
        if (phrase != null) {
            return random.nextInt(5) == 0 ? word : phrase;
        }
        boolean fixed = Character.isUpperCase(word.charAt(0)) || word.length() < 4 || random.nextDouble() > share;
        return fixed ? word : habits.computeIfAbsent(word, this::rare);
    }

    /** The last synonym that the thesaurus has, the one that fits least. */
    private String rare(String word) {
        List<Thesaurus.Word> others = Thesaurus.english().of(Words.of(word).hash[0]);
        return others.isEmpty() ? word : others.get(others.size() - 1).word();
    }

    private String turned(String sentence) {
        Matcher last = LAST.matcher(sentence);
        return last.matches() && random.nextInt(2) == 0
                ? Character.toUpperCase(last.group(2).charAt(0)) + last.group(2).substring(1) + ", " + last.group(1)
                        + "."
                : sentence;
    }
}
