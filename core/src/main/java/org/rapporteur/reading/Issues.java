package org.rapporteur.reading;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.text.WordList;
import org.rapporteur.text.WordSets;

/** What words are about: "that Halvoria pull back its troops" is {@code troop_withdrawal}. */
final class Issues {
    private static final int PAIR = 5;
    private static final int WORD = 2;
    /** Words within which a pair stands: "admit Corvania to the alliance". */
    private static final int REACH = 6;

    private static final WordSets IDLE = WordSets.of(Issues.class, "idle.tsv");
    private static final Map<String, List<String>> WORDS = words();
    private static final Set<String> NAMES =
            WORDS.values().stream().flatMap(List::stream).collect(toSet());
    /** Words that a pair begins with. */
    private static final Set<String> FIRSTS = WORDS.keySet().stream()
            .filter(word -> word.contains("_"))
            .map(word -> word.substring(0, word.indexOf('_')))
            .collect(toSet());

    /** What any word of the list looks like, in its dictionary form or as printed, signs for its use left out. */
    private static final Set<String> ROOTS = WORDS.keySet().stream()
            .map(word -> word.replaceFirst("^[=~]", "").replaceFirst("[:_].*", ""))
            .collect(toSet());

    private Issues() {}

    /**
     * The issue that most words of a stretch point to, pairs before single words, earlier words before later ones; what
     * is said beside the point ("after the attack") counts where nothing else does.
     */
    static Optional<String> of(Tree tree, int from, int to) {
        return most(tree, from, to, true).or(() -> most(tree, from, to, false));
    }

    private static boolean isAnswer(String word) {
        return WORDS.getOrDefault(word, List.of()).contains("written_response");
    }

    /** Whether an issue is one of the list's. */
    static boolean isListed(String issue) {
        return NAMES.contains(issue);
    }

    /** The issue that the words point to, those aside left out. */
    static Optional<String> most(Tree tree, int from, int to, boolean strict) {
        Map<String, Integer> votes = new LinkedHashMap<>();
        for (int i = from; i < to; i++) {
            String lemma = lemma(tree, i);
            if (!ROOTS.contains(lemma) && !ROOTS.contains(tree.word(i))) {
                continue;
            }
            List<String> known =
                    forms(tree, i, lemma).stream().filter(WORDS::containsKey).toList();
            boolean begins = FIRSTS.contains(lemma);
            boolean counts = (begins || !known.isEmpty())
                    && (!strict || !isAside(tree, i, from))
                    && !(IDLE.has("acting", lemma) && isDoer(tree, i, from))
                    && !(isUnwritten(tree, i) && known.stream().allMatch(Issues::isAnswer));
            for (String word : counts ? known : List.<String>of()) {
                boolean second = isDoer(tree, i, from) || isRegarded(tree, i, from);
                vote(votes, word, second ? WORD - 1 : WORD);
            }
            int owned = tree.token(i).relation().equals("nmod:poss") ? tree.head(i) - i : 1;
            int reach = tree.token(i).upos().equals("PRON") ? owned : REACH;
            for (int k = i + 1; begins && counts && k <= i + reach && k < to; k++) {
                vote(votes, lemma + "_" + lemma(tree, k), PAIR);
            }
        }
        return votes.entrySet().stream()
                .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
                .map(Map.Entry::getKey);
    }

    /** "A firm response", "will answer with tariffs", "the answer to the problem", "responds to threats": nothing is written. */
    private static boolean isUnwritten(Tree tree, int i) {
        boolean with = tree.token(i).upos().equals("VERB") && new Clause(tree, i).with("with");
        for (int child : tree.children(i)) {
            boolean to = NounRoles.marked(tree, child, "to");
            if (to && IDLE.has("unwritten", lemma(tree, child))) {
                return true;
            }
        }
        return with || Spoken.is("harsh", tree.word(tree.child(i, "amod")));
    }

    /** Whether a word belongs to the subject: what is done counts for more than who does it. */
    static boolean isDoer(Tree tree, int i, int from) {
        for (int at = i; at >= from; at = tree.head(at)) {
            if (tree.token(at).relation().equals("nsubj")) {
                return true;
            }
        }
        return false;
    }

    static boolean isRegarding(String word) {
        return IDLE.has("regarding", word);
    }

    /** "Transparency measures regarding the forces": what a thing only regards counts for less than the thing. */
    private static boolean isRegarded(Tree tree, int i, int from) {
        for (int at = i; at > from; at = tree.head(at)) {
            int mark = tree.child(at, "case");
            boolean regards = isRegarding(tree.word(mark)) || isRegarding(tree.word(at));
            if (regards && Math.max(mark, at) > from) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word stands in a phrase or clause of time, cause or condition within the stretch. */
    static boolean isAside(Tree tree, int i, int from) {
        for (int at = i; at >= from; at = tree.head(at)) {
            int mark = tree.is(at, "advcl") || tree.is(at, "obl") || tree.is(at, "nmod")
                    ? tree.child(at, "mark", "case")
                    : -1;
            boolean opens = mark == from && tree.is(at, "advcl") && tree.head(at) > at;
            boolean bench = mark > from && IDLE.has("benches", tree.lemma(at));
            if ((mark > from || opens) && !bench && IDLE.has("aside", tree.word(mark))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb's own clause is one of time, cause or concession. */
    static boolean isBeside(Tree tree, int verb) {
        int mark = tree.is(verb, "advcl") ? tree.child(verb, "mark", "advmod") : -1;
        return mark >= 0 && IDLE.has("aside", tree.word(mark));
    }

    private static List<String> forms(Tree tree, int i, String lemma) {
        boolean deed = tree.token(i).upos().equals("ADJ") && tree.child(i, "obj") > i;
        String upos =
                deed ? "verb" : tree.token(i).upos().replace("PROPN", "NOUN").toLowerCase(Locale.ROOT);
        String common = tree.token(i).upos().equals("NOUN") ? "~" + lemma : "";
        return List.of(lemma, lemma + ":" + upos, "=" + tree.word(i), common);
    }

    /** The dictionary form in lower case, plurals that the models leave as they are undone. */
    static String lemma(Tree tree, int i) {
        String lemma = tree.lemma(i).toLowerCase(Locale.ROOT);
        boolean plural = tree.token(i).xpos().equals("NNS") && lemma.endsWith("s") && !lemma.endsWith("ss");
        return plural ? lemma.substring(0, lemma.length() - 1) : lemma;
    }

    private static void vote(Map<String, Integer> votes, String word, int weight) {
        for (String issue : WORDS.getOrDefault(word, List.of())) {
            votes.merge(issue, weight, Integer::sum);
        }
    }

    private static Map<String, List<String>> words() {
        Map<String, List<String>> out = new HashMap<>();
        for (List<String> row : WordList.rows(Issues.class, "issues.tsv")) {
            for (String word : row.get(1).split(" ")) {
                out.computeIfAbsent(word, w -> new ArrayList<>()).add(row.get(0));
            }
        }
        return out;
    }
}
