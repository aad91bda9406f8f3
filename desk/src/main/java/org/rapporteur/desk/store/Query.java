package org.rapporteur.desk.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A user's words as a full-text query: words that must all be there, {@code "exact phrases"}, {@code OR}, {@code NOT},
 * and {@code dam*} for a beginning. Whatever else stands there is looked for, never run.
 */
final class Query {
    private static final Pattern PART = Pattern.compile("\"([^\"]*)\"?|(\\S+)");
    private static final Set<String> OPERATORS = Set.of("OR", "NOT", "AND");

    private Query() {}

    static String of(String words) {
        List<String> parts = new ArrayList<>();
        Matcher part = PART.matcher(words);
        while (part.find()) {
            String phrase = part.group(1);
            String word = phrase != null ? phrase : part.group(2);
            if (phrase == null && OPERATORS.contains(word)) {
                operator(word, parts);
            } else if (word.codePoints().anyMatch(Character::isLetterOrDigit)) {
                parts.add(quoted(word, phrase == null && word.endsWith("*")));
            }
        }
        while (!parts.isEmpty() && OPERATORS.contains(parts.get(parts.size() - 1))) {
            parts.remove(parts.size() - 1);
        }
        return parts.isEmpty() ? "\"\"" : String.join(" ", parts);
    }

    /** An operator wants something before it and nothing of its kind. */
    private static void operator(String word, List<String> parts) {
        if (!parts.isEmpty() && !OPERATORS.contains(parts.get(parts.size() - 1))) {
            parts.add(word);
        }
    }

    private static String quoted(String words, boolean beginning) {
        return '"' + words.replace("\"", "").replace("*", "") + '"' + (beginning ? " *" : "");
    }
}
