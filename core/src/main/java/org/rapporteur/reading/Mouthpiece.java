package org.rapporteur.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.entry.Evidence;
import org.rapporteur.entry.Statement;
import org.rapporteur.text.WordList;
import org.rapporteur.text.WordSets;

/**
 * Whose stance somebody's words are: a minister's are his state's, those of an analyst or of "Halvoria's opposition" are
 * nobody's but their own.
 */
final class Mouthpiece {
    private static final WordSets NOBODIES = WordSets.of(Mouthpiece.class, "nobodies.tsv");
    private static final Set<String> APART = WordList.words(Mouthpiece.class, "factions.tsv");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[ -]|['’]s?\\b");

    /** Who speaks for nobody but himself. */
    private static final Pattern PRIVATE = Pattern.compile(
            "(?i).*\\b(former|retired|ex-?\\w*|analysts?|experts?|professors?|strategists?|researchers?|historians?|observers?|critics?|news agency|newspapers?|broadcasters?|magazines?|tabloids?)\\b.*");

    private final Players players;

    Mouthpiece(Players players) {
        this.players = players;
    }

    /** Who holds what a statement takes a stance on. */
    List<String> holders(Statement statement) {
        List<String> known = isPrivate(statement) ? statement.speaker() : players.holders(statement.speaker());
        if (known.stream().allMatch(Mouthpiece::isPrivate)) {
            return List.of();
        }
        if (statement.role().filter(Mouthpiece::isOfSome).isPresent()) {
            return statement.speaker();
        }
        boolean apart = statement
                .mention()
                .map(Evidence::words)
                .filter(Mouthpiece::isOfSome)
                .isPresent();
        if (apart && known.stream().allMatch(id -> id.startsWith("country:"))) {
            return statement.mention().map(Evidence::words).flatMap(Mouthpiece::part).stream()
                    .toList();
        }
        return known.stream()
                .filter(id -> !id.startsWith("anon:") || !id.endsWith("draft"))
                .filter(id -> !apart || !id.startsWith("country:"))
                .toList();
    }

    /** Who is "we" in a statement. */
    List<String> sides(Statement statement) {
        return isPrivate(statement) ? statement.speaker() : List.copyOf(players.sides(statement.speaker()));
    }

    /** Who holds what a verb's subject does, voices of no party and those of parties within a state apart. */
    List<String> holders(Tree tree, int subject, List<String> actors) {
        boolean apart = isApart(tree, subject);
        if (isLeaderApart(tree, subject)) {
            return players.printed(tree, subject).stream()
                    .filter(id -> id.startsWith("person:"))
                    .toList();
        }
        return players.holders(actors).stream()
                .filter(id -> !isPrivate(id))
                .filter(id -> !apart || id.startsWith("anon:") || id.startsWith("org:"))
                .toList();
    }

    /** "Halvoria's opposition leader, Lidia Marran": she holds what she wants by herself. */
    private static boolean isLeaderApart(Tree tree, int subject) {
        for (int i = subject < 0 ? tree.size() : tree.from(subject); i < tree.to(Math.max(0, subject)); i++) {
            int office = tree.is(i, "compound") ? tree.head(i) : -1;
            boolean leader = office >= 0 && OfficeWord.of(tree.lemma(office)).isPresent();
            if (leader && APART.contains(tree.lemma(i).toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    static boolean isPrivate(Statement statement) {
        return statement.role().filter(role -> PRIVATE.matcher(role).matches()).isPresent();
    }

    /** "anon:Analysts", "anon:group": unnamed, and of no party. */
    private static boolean isPrivate(String id) {
        String name = id.startsWith("anon:") ? id.substring(5).replace('_', ' ') : "";
        String kind = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return !name.isEmpty()
                && (PRIVATE.matcher(name).matches()
                        || NOBODIES.has("alone", name.toLowerCase(Locale.ROOT))
                        || NOBODIES.has("things", kind));
    }

    /** "Opposition leader", "union chief": who speaks for a part of his state. */
    private static boolean isOfSome(String words) {
        return part(words).isPresent();
    }

    /** The unnamed voice of that part. */
    private static Optional<String> part(String words) {
        return BETWEEN_WORDS
                .splitAsStream(words.toLowerCase(Locale.ROOT))
                .map(word -> APART.contains(word) || !word.endsWith("s") ? word : word.substring(0, word.length() - 1))
                .filter(APART::contains)
                .findFirst()
                .map(word -> "anon:" + word);
    }

    /** Whether a sentence is about such a part: "The opposition in Tolvar wants elections". */
    static boolean speaksOfSome(Tree tree) {
        for (int i = 0; i < tree.size(); i++) {
            if (tree.is(i, "nsubj") && isApart(tree, i)) {
                return true;
            }
        }
        return false;
    }

    /** "Halvoria's opposition", "Orlin's party": they hold what they hold, and their state or leader need not. */
    private static boolean isApart(Tree tree, int subject) {
        return subject >= 0
                && (tree.token(subject).upos().equals("NOUN") || tree.child(subject, "nmod:poss") >= 0)
                && APART.contains(tree.lemma(subject).toLowerCase(Locale.ROOT));
    }
}
