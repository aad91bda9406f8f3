package org.rapporteur.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.WordList;

/** What the word list says of words of saying: the speech act of "warned", and what a rewriter may have replaced. */
final class Speech {
    private static final Map<String, List<String>> CUES = cues();
    private static final Set<String> THINKING = WordList.words(Speech.class, "thinking.tsv");

    private Speech() {}

    static boolean isCue(Tree tree, int i) {
        return i >= 0 && isCue(tree.token(i).lemma());
    }

    /** A word of saying, or of thinking with a clause behind it: "Marek thinks that Orlin is lost". */
    static boolean isView(Tree tree, int i) {
        return isCue(tree, i) || i >= 0 && THINKING.contains(tree.token(i).lemma()) && tree.child(i, "ccomp") > i;
    }

    static boolean isCue(String lemma) {
        return row(lemma) != null;
    }

    /** The usual word for it in news: "say" for "state" or "mention". */
    static String usual(String lemma) {
        List<String> row = row(lemma);
        if (row == null) {
            return lemma;
        }
        return row.get(2).isEmpty() ? row.get(0) : row.get(2);
    }

    /** The speech act of a lemma, or of a lemma with its particle ("call for"). */
    static Optional<String> act(String lemma) {
        return Optional.ofNullable(row(lemma)).map(row -> row.get(1));
    }

    /** The row of a lemma, or of one that kept its ending. */
    private static @Nullable List<String> row(String lemma) {
        List<String> row = CUES.get(lemma);
        boolean past = row == null && lemma.endsWith("ed");
        return past ? row(lemma.substring(0, lemma.length() - 2)) : row;
    }

    /** By lemma; "decline" also by what is left of it where its last letter was lost, "declin". */
    private static Map<String, List<String>> cues() {
        Map<String, List<String>> out = new HashMap<>();
        for (List<String> row : WordList.rows(Speech.class, "cues.tsv")) {
            out.putIfAbsent(row.get(0), row);
        }
        for (List<String> row : List.copyOf(out.values())) {
            String lemma = row.get(0);
            if (lemma.endsWith("e")) {
                out.putIfAbsent(lemma.substring(0, lemma.length() - 1), row);
            }
        }
        return out;
    }
}
