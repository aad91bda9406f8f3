package org.rapporteur.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.entry.Modality;
import org.rapporteur.text.WordList;

/** What became of those who are counted, where a verb tells it: "killed" in "44 people have been killed", "killed 12 soldiers". */
record Fate(String word, boolean ofSubject) {
    private static final Map<String, Fate> FATES = fates();

    /** The word for what the text tells as done to a noun. */
    static Optional<String> of(Tree tree, int noun) {
        int verb = noun < 0 ? -1 : tree.head(noun);
        Fate fate = verb < 0 ? null : FATES.get(tree.lemma(verb));
        if (fate == null || !tree.token(verb).upos().equals("VERB")) {
            return Optional.empty();
        }
        boolean suffers = tree.token(noun).relation().equals("nsubj:pass") || tree.is(noun, "obj");
        boolean does = tree.is(noun, "nsubj") && !suffers;
        boolean done = List.of(Modality.ACTUAL, Modality.ALLEGED).contains(Mood.of(tree, verb));
        return done && (fate.ofSubject ? does : suffers) ? Optional.of(fate.word) : Optional.empty();
    }

    private static Map<String, Fate> fates() {
        Map<String, Fate> out = new HashMap<>();
        for (List<String> row : WordList.rows(Fate.class, "fates.tsv")) {
            out.put(row.get(0), new Fate(row.get(1), row.get(2).equals("subject")));
        }
        return out;
    }
}
