package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.entry.Statement;

/** Reads what a sentence tells of a paper: whose it is, whom it is for, and how far it has come. */
final class PaperScan {
    private final Story story;
    private final Players players;
    private final Hands hands;
    private final Treaties treaties;

    PaperScan(Story story, Players players, List<Statement> statements) {
        this.story = story;
        this.players = players;
        this.hands = new Hands(players, new Attribution(story, statements, players));
        this.treaties = new Treaties(story, players, hands);
    }

    /** The papers that a noun names: one, or one for each hand in "the replies of Halvoria and Corvania". */
    List<Paper> at(Tree tree, int noun) {
        Optional<Paper> treaty = treaties.at(tree, noun);
        Optional<PaperWord> word = PaperWord.at(tree, noun);
        if (treaty.isPresent() || word.isEmpty() || tree.is(noun, "compound") || tree.child(noun, "cop") >= 0) {
            return treaty.stream().toList();
        }
        if (word.get().type().equals("public_statement")) {
            return statement(tree, noun).stream().toList();
        }
        int verb = verb(tree, noun);
        List<String> owner = hands.owner(tree, noun);
        List<String> from = hands.states(owner.isEmpty() ? hands.sender(tree, noun, verb) : owner);
        boolean met = word.get().met().equals("own") || !from.isEmpty() || PaperWord.isFormal(tree, noun);
        return met && !idle(tree, noun, owner) ? papers(tree, noun, verb, word.get(), from) : List.of();
    }

    private List<Paper> papers(Tree tree, int noun, int verb, PaperWord word, List<String> from) {
        boolean several = from.size() > 1 && tree.token(noun).xpos().equals("NNS");
        if (!several) {
            return List.of(paper(tree, noun, verb, word, from));
        }
        List<Paper> out = new ArrayList<>();
        from.forEach(one -> out.add(paper(tree, noun, verb, word, List.of(one))));
        return out;
    }

    private Paper paper(Tree tree, int noun, int verb, PaperWord word, List<String> from) {
        Wording wording = new Wording(tree, noun);
        Optional<Answer> answer = Answer.to(tree, noun);
        List<String> readers = hands.states(hands.readers(tree, noun, verb, from));
        List<String> answerer = answer.map(by -> hands.states(
                        hands.owner(tree, by.noun()).isEmpty()
                                ? hands.sender(tree, by.noun(), verb(tree, by.noun()))
                                : hands.owner(tree, by.noun())))
                .orElse(List.of());
        return new Paper(
                story.evidence(tree, wording.from(), wording.to()),
                name(tree, noun),
                word.type(),
                from,
                readers.isEmpty() ? Parts.others(from, answerer, players) : readers,
                means(tree, verb),
                answer.map(by -> by.status(verb(tree, by.noun()))).orElseGet(() -> status(tree, noun, verb)),
                not(tree, noun),
                new Dating(story, List.of()).of(tree, verb < 0 ? noun : verb),
                word.met().equals("own")
                        || PaperWord.isFormal(tree, noun)
                        || Carriage.handles(tree, verb)
                        || answer.isPresent());
    }

    /** "issued a statement", "in a statement": words for everybody. */
    private Optional<Paper> statement(Tree tree, int noun) {
        int verb = above(tree, noun);
        boolean issued = verb >= 0
                && (tree.is(noun, "obj") && Carriage.publishes(tree, verb)
                        || tree.is(noun, "obl")
                                && new Clause(tree, verb).marker(noun).equals("in"));
        List<String> from = issued ? players.of(tree, new Clause(tree, verb).subject()) : List.of();
        if (from.isEmpty()) {
            return Optional.empty();
        }
        Wording wording = new Wording(tree, verb);
        return Optional.of(new Paper(
                story.evidence(tree, wording.from(), Math.max(wording.to(), noun + 1)),
                name(tree, noun),
                "public_statement",
                from,
                List.of("group:public"),
                Optional.empty(),
                "delivered",
                List.of(),
                story.calendar().of(tree, verb).or(() -> story.calendar().in(tree, tree.from(noun), noun)),
                true));
    }

    private static int above(Tree tree, int noun) {
        int above = tree.head(noun);
        return above >= 0 && tree.token(above).upos().equals("VERB") ? above : -1;
    }

    /** "The letter was not the reply": what the text says that a paper is not. */
    private static List<String> not(Tree tree, int noun) {
        int other = tree.is(noun, "nsubj") ? tree.head(noun) : -1;
        boolean denied = other >= 0 && tree.child(other, "cop") >= 0 && Mood.negated(tree, other);
        return denied ? PaperWord.at(tree, other).map(PaperWord::type).stream().toList() : List.of();
    }

    private static Optional<String> means(Tree tree, int verb) {
        if (verb < 0) {
            return Optional.empty();
        }
        boolean hand = List.of("hand", "hand-deliver").contains(tree.lemma(verb))
                || tree.word(verb - 2).equals("hand");
        int by = new Clause(tree, verb).oblique("by", "through", "via");
        if (by >= 0 && Carriage.passes(tree, verb)) {
            return Optional.of((hand ? "hand-delivered " : "") + Attribution.words(tree, tree.from(by), by + 1));
        }
        return hand ? Optional.of("hand-delivered") : Optional.empty();
    }

    private static String status(Tree tree, int noun, int verb) {
        if (verb < 0) {
            return PaperWord.modified(tree, noun, Set.of("forthcoming", "coming", "promised")) ? "awaited" : "";
        }
        return Carriage.status(tree, verb).orElse("");
    }

    /**
     * The verb that does something with the paper: one that describes it ("laid out in a proposal that was delivered"), or
     * the one whose object, subject or "in" phrase it is.
     */
    private static int verb(Tree tree, int noun) {
        for (int i = noun + 1; i < tree.to(noun); i++) {
            boolean describes = tree.is(i, "acl") && Carriage.handles(tree, i);
            if (describes && tree.under(i, noun)) {
                return i;
            }
        }
        boolean argument = tree.is(noun, "obj") || tree.is(noun, "nsubj") || tree.is(noun, "obl");
        int above = argument ? above(tree, noun) : -1;
        return above < 0 && tree.lemma(noun).equals("letter") ? sent(tree, noun) : above;
    }

    /** The last verb of sending before a letter, where the grammar is torn. */
    private static int sent(Tree tree, int noun) {
        for (int i = noun - 1; i >= 0; i--) {
            if (tree.token(i).upos().equals("VERB") && Carriage.passes(tree, i)) {
                return i;
            }
        }
        return -1;
    }

    /** "in response to", and papers that are only counted: "one of its documents". */
    private static boolean idle(Tree tree, int noun, List<String> owner) {
        int mark = tree.child(noun, "case");
        boolean response =
                mark >= 0 && tree.word(mark).equals("in") && tree.child(noun, "det", "nmod:poss", "amod") < 0;
        boolean plural = tree.token(noun).xpos().equals("NNS")
                && List.of("document", "paper", "text").contains(tree.lemma(noun));
        boolean counted =
                plural && (owner.isEmpty() || mark >= 0 && tree.word(mark).equals("of"));
        return response || counted;
    }

    /** Its name without a leading article or pronoun: "written reply", "Halvoria's written reply". */
    private static String name(Tree tree, int noun) {
        int from = noun;
        for (int child : tree.children(noun)) {
            boolean own = tree.is(child, "amod")
                    || tree.is(child, "compound")
                    || tree.token(child).relation().equals("nmod:poss")
                            && !tree.token(child).upos().equals("PRON");
            from = own ? Math.min(from, tree.from(child)) : from;
        }
        while (from < noun
                        && List.of("DET", "PRON", "PUNCT")
                                .contains(tree.token(from).upos())
                || List.of("similar", "own", "same", "identical").contains(tree.word(from))) {
            from++;
        }
        return Attribution.words(tree, from, noun + 1);
    }
}
