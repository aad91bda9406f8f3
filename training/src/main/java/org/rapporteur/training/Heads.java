package org.rapporteur.training;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words by which two mentions of a speaker are compared: of "Foreign Minister Ilya Orlin of Dravenia" it is "orlin"; of
 * "the ministers of Halvoria" it is "minister".
 */
final class Heads {
    private static final Pattern CUT = Pattern.compile(
            ",|;|\\(|—| - |\\b(who|which|of|for|in|at|from|with|to|on|by|such as)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+([-.&][\\p{L}\\p{N}]+)*");
    private static final Pattern NAME =
            Pattern.compile("(\\p{Lu}[\\p{L}\\p{N}’'.-]*\\s?(de |van |von |al |bin )?){2,}");
    private static final Set<String> NO_HEADS = Set.of("jr", "sr", "ii", "iii");
    private static final Set<String> PRONOUNS =
            Set.of("he", "she", "they", "it", "we", "i", "you", "who", "that", "which", "his", "her", "their");

    private Heads() {}

    /** The last word of each of those who are joined by "and", and of each name among their words. */
    static Set<String> of(String mention) {
        Set<String> out = new TreeSet<>();
        for (String one : mention.replaceAll("[’']s\\b", "").split("\\s+(and|or|&)\\s+")) {
            String[] parts = CUT.split(one);
            last(parts.length == 0 || parts[0].isBlank() ? one : parts[0], out);
            Matcher name = NAME.matcher(one);
            while (name.find()) {
                if (!CUT.matcher(one.substring(0, name.start())).find()) {
                    last(name.group(), out);
                }
            }
        }
        return out;
    }

    /** Whether only pronouns are among these. */
    static boolean arePronouns(Set<String> heads) {
        return PRONOUNS.containsAll(heads);
    }

    private static void last(String words, Set<String> out) {
        String last = "";
        Matcher word = WORD.matcher(words);
        while (word.find()) {
            String lower = word.group().toLowerCase(Locale.ROOT).replaceAll("\\.$", "");
            last = NO_HEADS.contains(lower) ? last : lower;
        }
        boolean plural = last.length() > 4 && last.endsWith("s") && !last.endsWith("ss");
        if (!last.isEmpty()) {
            out.add(plural ? last.substring(0, last.length() - 1) : last);
        }
    }
}
