package org.rapporteur.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.text.WordList;

/**
 * A number as the text writes it: "12,000", "two hundred", "580 million", "tens of thousands".
 *
 * @param value how much it is worth
 * @param from its first token
 * @param to one past its last token
 * @param many the word before "of thousands", such as "tens"; empty for a plain number
 */
record Numeral(double value, int from, int to, String many) {
    private static final Pattern DIGITS = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?");
    private static final Pattern PLURAL = Pattern.compile("(1000+)(?:'s|s)");
    private static final Map<String, Double> UNITS = new HashMap<>();
    private static final Map<String, Double> SCALES = new HashMap<>();
    private static final Map<String, Double> MANY = new HashMap<>();

    static {
        for (List<String> row : WordList.rows(Numeral.class, "numerals.tsv")) {
            Map<String, Double> words =
                    row.get(2).equals("unit") ? UNITS : row.get(2).equals("scale") ? SCALES : MANY;
            words.put(row.get(0), Double.parseDouble(row.get(1)));
        }
    }

    /** The number that begins at a token. */
    static Optional<Numeral> at(Tree tree, int at) {
        Optional<Numeral> crowd = crowd(tree, at);
        if (crowd.isPresent() || isMark(tree, at)) {
            return crowd;
        }
        double first = single(tree.word(at));
        int next = at + 1;
        boolean hyphen = tree.word(next).equals("-")
                && tree.token(at).end() == tree.token(next).start();
        double ones = hyphen ? single(tree.word(at + 2)) : -1;
        if (first >= 20 && first < 100 && first % 10 == 0 && ones > 0 && ones < 10) {
            first += ones;
            next = at + 3;
        }
        if (first < 0 && (tree.word(at).equals("a") || tree.word(at).equals("half")) && scale(tree.word(next)) > 0) {
            first = tree.word(at).equals("a") ? 1 : 0.5;
        }
        return first < 0 ? Optional.empty() : Optional.of(scaled(tree, first, at, next));
    }

    /** "Dv-35 jets": the mark of a make, and no number of anything. */
    private static boolean isMark(Tree tree, int at) {
        return at > 1
                && tree.word(at - 1).equals("-")
                && Character.isUpperCase(tree.token(at - 2).form().charAt(0))
                && tree.token(at - 2).end() == tree.token(at - 1).start()
                && tree.token(at - 1).end() == tree.token(at).start()
                && single(tree.word(at - 2)) < 0;
    }

    /** "tens of thousands", "thousands", "1000's". */
    private static Optional<Numeral> crowd(Tree tree, int at) {
        Double many = MANY.get(tree.word(at));
        if (many != null && tree.word(at + 1).equals("of")) {
            double scale = Math.max(plural(tree, at + 2), MANY.getOrDefault(tree.word(at + 2), 0.0));
            boolean possessive = tree.word(at + 3).equals("'s");
            return Optional.of(
                    scale > 0
                            ? new Numeral(many * scale, at, at + (possessive ? 4 : 3), tree.word(at))
                            : new Numeral(many, at, at + 1, tree.word(at)));
        }
        double plural = plural(tree, at);
        int to = tree.word(at + 1).equals("'s") ? at + 2 : at + 1;
        return plural > 0 ? Optional.of(new Numeral(plural, at, to, "thousands")) : Optional.empty();
    }

    private static double plural(Tree tree, int at) {
        if (!tree.word(at).startsWith("1")) {
            return 0;
        }
        var match = PLURAL.matcher(tree.word(at) + (tree.word(at + 1).equals("'s") ? "'s" : ""));
        return match.matches() ? Double.parseDouble(match.group(1)) : 0;
    }

    private static Numeral scaled(Tree tree, double first, int at, int next) {
        double total = 0;
        double part = first;
        int to = next;
        while (to < tree.size()) {
            double scale = scale(tree.word(to));
            double small = single(tree.word(to));
            if (scale > 0) {
                part *= scale;
                total += scale >= 1000 ? part : 0;
                part = scale >= 1000 ? 0 : part;
            } else if (part >= 100 && small >= 0 && small < 100 && !isDigits(tree.word(to))) {
                part += small;
            } else {
                break;
            }
            to++;
        }
        return new Numeral(total + part, at, to, "");
    }

    private static boolean isDigits(String word) {
        return !word.isEmpty() && word.charAt(0) <= '9' && DIGITS.matcher(word).matches();
    }

    private static double scale(String word) {
        return SCALES.getOrDefault(word, 0.0);
    }

    /** What one word is worth, below 0 when it is no number: "12,000", "seven", "forty-two". */
    static double single(String word) {
        if (isDigits(word)) {
            return Double.parseDouble(word.replace(",", ""));
        }
        int hyphen = word.indexOf('-');
        if (hyphen > 0) {
            double tens = UNITS.getOrDefault(word.substring(0, hyphen), -1.0);
            double rest = UNITS.getOrDefault(word.substring(hyphen + 1), -1.0);
            return tens < 20 || rest < 0 || rest > 9 ? -1 : tens + rest;
        }
        return UNITS.getOrDefault(word, -1.0);
    }
}
