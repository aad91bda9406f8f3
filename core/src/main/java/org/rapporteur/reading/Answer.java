package org.rapporteur.reading;

import java.util.List;
import java.util.Optional;

/**
 * The answer to a paper, where the paper is named as what it answers: "a written reply to Dravenia's proposals".
 *
 * @param noun the word for the answer
 */
record Answer(Tree tree, int noun) {
    /** The answer whose "to" phrase this paper is. */
    static Optional<Answer> to(Tree tree, int paper) {
        int mark = tree.child(paper, "case");
        if (mark < 0 || !tree.word(mark).equals("to")) {
            return Optional.empty();
        }
        int head = tree.head(paper);
        int noun = isAnswer(tree, head) ? head : mark - 1;
        return isAnswer(tree, noun) ? Optional.of(new Answer(tree, noun)) : Optional.empty();
    }

    /** How the paper stands to which this is the answer; a word of response that is only spoken does not answer it. */
    String status(int verb) {
        String stage = verb < 0 ? "" : Carriage.status(tree, verb).orElse("");
        boolean come = stage.equals("delivered") || stage.equals("read");
        boolean written = PaperWord.isFormal(tree, noun) || verb >= 0 && Carriage.handles(tree, verb);
        return come ? written ? "answered" : "" : "awaited";
    }

    /** "awaits a reply", "waits for a response to its letter": what is waited for so is on paper. */
    static boolean isAwaited(Tree tree, int noun, int verb) {
        boolean named = List.of("reply", "answer").contains(tree.lemma(noun));
        for (int child : tree.children(noun)) {
            named |= NounRoles.marked(tree, child, "to")
                    && PaperWord.at(tree, child).isPresent();
        }
        return named && Carriage.waits(tree, verb);
    }

    private static boolean isAnswer(Tree tree, int noun) {
        return noun >= 0
                && tree.token(noun).upos().equals("NOUN")
                && PaperWord.at(tree, noun).filter(PaperWord::isAnswer).isPresent();
    }
}
