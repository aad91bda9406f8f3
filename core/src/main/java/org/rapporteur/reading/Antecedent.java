package org.rapporteur.reading;

import java.util.List;
import org.rapporteur.text.WordSets;

/**
 * Somebody whom a pronoun can mean.
 *
 * @param ids who is meant, several for "Orlin and Marek"
 * @param head the word by which they are named
 * @param subject whether as a subject
 * @param speaks whether as somebody who says something
 * @param quoted whether within quotation marks
 */
record Antecedent(List<String> ids, Tree tree, int head, boolean subject, boolean speaks, boolean quoted) {
    private static final WordSets WORDS = WordSets.of(Antecedent.class, "saying.tsv");

    static Antecedent of(List<String> ids, Tree tree, int head, boolean quoted) {
        int subject = Salience.subject(tree, head);
        boolean speaks = subject >= 0 && Speech.isView(tree, tree.head(subject))
                || afterAccording(tree, head)
                || isToldBy(tree, head);
        return new Antecedent(List.copyOf(ids), tree, head, subject >= 0, speaks, quoted);
    }

    /** A subject of a sentence before in this paragraph; with one, whoever the last paragraph was about is out of it. */
    boolean isTopic(Tree tree) {
        return this.tree != tree && !isEarlier(tree) && subject && !quoted;
    }

    boolean isEarlier(Tree tree) {
        return this.tree.paragraph() < tree.paragraph();
    }

    /** A plural head: "critics of Marek", "officials". */
    boolean isMany() {
        return ids.get(0).startsWith("anon:") && isPlural();
    }

    boolean isPlural() {
        return tree.token(head).xpos().endsWith("S");
    }

    /** A readout, a letter or a ministry speaks, and is no "he"; nor is the reporter who asked, but whoever answers. */
    boolean isThing() {
        String lemma = tree.lemma(head);
        if (Hearers.isPress(lemma)) {
            return true;
        }
        boolean text = PressTag.isSpeech(lemma) || PaperWord.at(tree, head).isPresent();
        return text || WORDS.has("bodies", lemma) || Institution.is(NameScan.capital(lemma));
    }

    /** Orlin in "she had been told by Orlin". */
    private static boolean isToldBy(Tree tree, int head) {
        return tree.word(tree.from(head)).equals("by") && Speech.isCue(tree, tree.head(head));
    }

    private static boolean afterAccording(Tree tree, int head) {
        int from = tree.from(head);
        return tree.word(from).equals("according")
                || tree.word(from - 2).equals("according")
                        && tree.word(from - 1).equals("to");
    }
}
