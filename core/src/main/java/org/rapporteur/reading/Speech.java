package org.rapporteur.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.text.WordList;

/** What the word list says of words of saying: the speech act of "warned", and what a rewriter may have replaced. */
final class Speech {
    private static final Map<String, List<String>> CUES = cues();

    private Speech() {}

    static boolean isCue(Tree tree, int i) {
        return i >= 0 && CUES.containsKey(tree.token(i).lemma());
    }

    static boolean isCue(String lemma) {
        return CUES.containsKey(lemma);
    }

    /** The usual word for it in news: "say" for "state" or "mention". */
    static String usual(String lemma) {
        List<String> row = CUES.get(lemma);
        return row == null || row.get(2).isEmpty() ? lemma : row.get(2);
    }

    /** The speech act of a lemma, or of a lemma with its particle ("call for"). */
    static Optional<String> act(String lemma) {
        return Optional.ofNullable(CUES.get(lemma)).map(row -> row.get(1));
    }

    private static Map<String, List<String>> cues() {
        Map<String, List<String>> out = new HashMap<>();
        for (List<String> row : WordList.rows(Speech.class, "cues.tsv")) {
            out.putIfAbsent(row.get(0), row);
        }
        return Map.copyOf(out);
    }
}
