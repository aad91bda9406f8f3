package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.entry.Statement;
import org.rapporteur.entry.When;

/** Reads what a sentence tells of a paper: whose it is, whom it is for, and how far it has come. */
final class PaperScan {
    private final Story story;
    private final Players players;
    private final Hands hands;
    private final Treaties treaties;
    private final PublicWords statements;
    private final Copies copies;

    PaperScan(Story story, Players players, List<Statement> statements) {
        this.story = story;
        this.players = players;
        this.hands = new Hands(players, new Attribution(story, statements, players));
        this.treaties = new Treaties(story, players, hands);
        this.statements = new PublicWords(story, players);
        this.copies = new Copies(story, players, hands);
    }

    /** The papers that are shown to others than those for whom they were written. */
    Copies copies() {
        return copies;
    }

    /** The treaty whose name ends with this noun, or with the year behind it. */
    Optional<Paper> treaty(Tree tree, int noun) {
        return treaties.cited(tree, noun);
    }

    /** The papers that a noun names: one, or one for each hand in "the replies of Halvoria and Corvania". */
    List<Paper> at(Tree tree, int noun) {
        Optional<Paper> treaty = treaties.at(tree, noun);
        Optional<PaperWord> word = PaperWord.at(tree, noun);
        if (treaty.isPresent() || word.isEmpty() || tree.is(noun, "compound") || tree.child(noun, "cop") >= 0) {
            return treaty.stream().toList();
        }
        if (word.get().type().equals("public_statement")) {
            return statements.at(tree, noun).stream().toList();
        }
        Handling handling = Handling.of(tree, noun);
        List<String> owner = owner(tree, noun);
        List<String> from = from(tree, noun, handling, word.get(), owner);
        boolean met = word.get().isMet(tree, noun, handling, !from.isEmpty());
        return met
                        && !isIntention(tree, noun, handling)
                        && !idle(tree, noun, owner)
                        && !isFigure(tree, noun, handling, word.get(), from)
                ? papers(tree, noun, handling, word.get(), from)
                : List.of();
    }

    /** "Has no plans to send guards": nothing on paper, unless it goes from hand to hand. */
    private static boolean isIntention(Tree tree, int noun, Handling handling) {
        return tree.lemma(noun).equals("plan")
                && !(handling.verb() < noun && Carriage.passes(tree, handling.verb()))
                && tree.word(noun + 1).equals("to")
                && noun + 2 < tree.size()
                && tree.token(noun + 2).xpos().equals("VB");
    }

    /** "It had sent a message that was not meant": a message to nobody is a figure of speech. */
    private boolean isFigure(Tree tree, int noun, Handling handling, PaperWord word, List<String> from) {
        if (PaperWord.modified(tree, noun, Set.of("emailed", "research"))
                || tree.word(noun + 2).equals("clients")) {
            return true;
        }
        boolean sent = handling.way() == Handling.Way.TAKES && tree.is(noun, "obj");
        return word.met().equals("spoken")
                && sent
                && !PaperWord.isFormal(tree, noun)
                && !Carriage.receives(tree, handling.verb())
                && hands.readers(tree, noun, handling, from).isEmpty();
    }

    /** Whose it is by its own words, or by those that it is put beside: "Halvoria's reply, a document of nine pages". */
    private List<String> owner(Tree tree, int noun) {
        List<String> own = hands.owner(tree, noun);
        int named = tree.is(noun, "appos") ? tree.head(noun) : -1;
        return own.isEmpty() && named >= 0 && PaperWord.at(tree, named).isPresent() ? hands.owner(tree, named) : own;
    }

    private List<String> from(Tree tree, int noun, Handling handling, PaperWord word, List<String> owner) {
        List<String> hand = owner.isEmpty()
                ? hands.sender(tree, handling).stream()
                        .filter(id -> !players.isPress(id))
                        .toList()
                : owner;
        if (hand.isEmpty() && NounRoles.marked(tree, noun, "in") && Speech.isCue(tree, tree.head(noun))) {
            return hands.senders(tree, players.of(tree, new Clause(tree, tree.head(noun)).subject()));
        }
        boolean owed = hand.isEmpty()
                && word.isAnswer()
                && (PaperWord.isFormal(tree, noun) || Carriage.makes(tree, handling.verb()))
                && !Carriage.receives(tree, handling.verb())
                && !Carriage.waits(tree, handling.verb())
                && List.of("awaited", "promised").contains(handling.status(tree));
        return hands.senders(tree, owed ? hands.speaker(tree, noun) : hand);
    }

    private List<Paper> papers(Tree tree, int noun, Handling handling, PaperWord word, List<String> from) {
        boolean several = from.size() > 1 && tree.token(noun).xpos().equals("NNS");
        if (!several) {
            return List.of(paper(tree, noun, handling, word, from));
        }
        List<Paper> out = new ArrayList<>();
        boolean each = Carriage.trades(tree, handling.verb());
        from.forEach(
                one -> out.add(paper(tree, noun, handling, word, List.of(one)).among(each ? from : List.of())));
        return out;
    }

    private Paper paper(Tree tree, int noun, Handling handling, PaperWord word, List<String> from) {
        Wording wording = new Wording(tree, noun);
        Optional<Answer> answer = Answer.to(tree, noun);
        List<String> readers = hands.states(hands.readers(tree, noun, handling, from));
        List<String> answerer =
                answer.map(by -> hands.states(answerer(tree, by.noun()))).orElse(List.of());
        return new Paper(
                story.evidence(tree, wording.from(), wording.to()),
                name(tree, noun),
                word.type(),
                from,
                readers.isEmpty() ? Parts.others(from, answerer, players) : readers,
                means(tree, handling),
                answer.map(by -> by.status(Handling.of(tree, by.noun()).verb()))
                        .orElseGet(() -> status(tree, noun, handling)),
                not(tree, noun),
                when(tree, noun, handling, answer.isPresent()),
                word.met().equals("own")
                        || PaperWord.isFormal(tree, noun)
                        || Carriage.handles(tree, handling.verb())
                        || answer.isPresent()
                        || Answer.isAwaited(tree, noun, handling.verb()),
                met(tree, noun, from));
    }

    private List<String> answerer(Tree tree, int noun) {
        List<String> owner = hands.owner(tree, noun);
        return owner.isEmpty() ? hands.sender(tree, Handling.of(tree, noun)) : owner;
    }

    /** How the words take it up: as a new paper, as one that was told of, or by a name that may be either. */
    private Paper.Met met(Tree tree, int noun, List<String> from) {
        boolean known = new Wording(tree, noun).definite();
        boolean hand = !owner(tree, noun).isEmpty();
        if (tree.is(noun, "appos") || known && !hand) {
            return from.isEmpty() || hand ? Paper.Met.AGAIN : Paper.Met.CARRIED;
        }
        int article = tree.child(noun, "det");
        boolean fresh = article >= 0 && List.of("a", "an", "another").contains(tree.word(article));
        if (fresh) {
            return isOther(tree, noun) ? Paper.Met.OTHER : Paper.Met.NEW;
        }
        return Paper.Met.NAMED;
    }

    /** "A second letter", "it also sent a note": one more of them. */
    private static boolean isOther(Tree tree, int noun) {
        int verb = tree.is(noun, "obj") ? tree.head(noun) : Clause.NONE;
        return Occasion.isAnother(tree, noun)
                || tree.word(tree.child(verb, "advmod")).equals("also");
    }

    /** Its own day ("dated March 3"), else that of the verb that sends or promises it. */
    private Optional<When> when(Tree tree, int noun, Handling handling, boolean answered) {
        Optional<When> own = dated(tree, noun);
        boolean sent = handling.verb() >= 0 && handling.dates(tree) || handling.verb() < 0;
        int at = handling.verb() < 0 ? noun : handling.verb();
        if (own.isPresent() || answered || !sent) {
            return own;
        }
        Optional<When> day = new Dating(story, List.of()).of(tree, at);
        if (day.isPresent() && others(tree, noun).contains(day.get())) {
            return due(tree, day.get());
        }
        if (day.isEmpty() && handling.verb() >= 0) {
            day = term(tree, handling.verb());
        }
        boolean told = handling.verb() >= 0 && handling.status(tree).equals("delivered");
        Optional<When> known = day;
        return told ? known.or(() -> story.newsDay().of(tree, handling.verb())) : known;
    }

    /** "promised a reply by Friday", "asked for one by Friday": the day by which it is due. */
    private Optional<When> term(Tree tree, int verb) {
        return story.calendar().in(tree).stream()
                .filter(moment -> Ahead.isTerm(tree, moment, verb))
                .map(Moment::when)
                .filter(when -> when.precision() != When.Precision.EXPRESSION)
                .findFirst();
    }

    /** The days that belong to the other papers of a sentence: "its reply to the draft of March 3". */
    private List<When> others(Tree tree, int noun) {
        List<When> out = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            if (i != noun && PaperWord.at(tree, i).isPresent()) {
                dated(tree, i).ifPresent(out::add);
            }
        }
        return out;
    }

    private Optional<When> due(Tree tree, When other) {
        return story.calendar().in(tree).stream()
                .map(Moment::when)
                .filter(when -> !when.equals(other))
                .findFirst();
    }

    /** "a letter dated March 3", "the letter of March 3", "Tuesday's letter". */
    private Optional<When> dated(Tree tree, int noun) {
        for (int child : tree.children(noun)) {
            boolean date = tree.is(child, "acl") && tree.lemma(child).equals("date")
                    || tree.token(child).upos().equals("PROPN") && !tree.is(child, "appos")
                    || NounRoles.marked(tree, child, "of");
            Optional<When> when = date ? story.calendar().in(tree, tree.from(child), tree.to(child)) : Optional.empty();
            if (when.filter(day -> day.precision() == When.Precision.DAY).isPresent()) {
                return when;
            }
        }
        return Optional.empty();
    }

    /** "The letter was not the reply": what the text says that a paper is not. */
    private static List<String> not(Tree tree, int noun) {
        int other = tree.is(noun, "nsubj") ? tree.head(noun) : -1;
        boolean denied = other >= 0 && tree.child(other, "cop") >= 0 && Mood.negated(tree, other);
        return denied ? PaperWord.at(tree, other).map(PaperWord::type).stream().toList() : List.of();
    }

    private Optional<String> means(Tree tree, Handling handling) {
        int verb = handling.verb();
        if (verb < 0) {
            return Optional.empty();
        }
        boolean hand = List.of("hand", "hand-deliver").contains(tree.lemma(verb))
                || tree.word(verb - 2).equals("hand");
        int by = new Clause(tree, verb).oblique("by", "through", "via");
        boolean term = story.calendar().in(tree).stream().anyMatch(moment -> moment.from() <= by && by < moment.to());
        if (by >= 0 && !term && Carriage.passes(tree, verb)) {
            return Optional.of((hand ? "hand-delivered " : "") + Attribution.words(tree, tree.from(by), by + 1));
        }
        return hand ? Optional.of("hand-delivered") : Optional.empty();
    }

    private static String status(Tree tree, int noun, Handling handling) {
        if (tree.word(tree.child(noun, "det")).equals("no") && Carriage.passes(tree, handling.verb())) {
            return "awaited";
        }
        if (isAnswered(tree, noun)) {
            return "answered";
        }
        boolean coming = PaperWord.modified(tree, noun, Set.of("forthcoming", "coming", "promised"));
        return handling.verb() < 0 && coming ? "awaited" : handling.status(tree);
    }

    /** "Rejected the draft that Orlin had sent": whatever describes it, its reader has answered. */
    private static boolean isAnswered(Tree tree, int noun) {
        return (tree.is(noun, "obj") || tree.token(noun).relation().equals("nsubj:pass"))
                && Carriage.status(tree, tree.head(noun))
                        .filter("answered"::equals)
                        .isPresent();
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
    static String name(Tree tree, int noun) {
        int from = noun;
        for (int child : tree.children(noun)) {
            boolean own = tree.is(child, "amod")
                    || tree.is(child, "compound")
                    || tree.token(child).relation().equals("nmod:poss")
                            && !tree.token(child).upos().equals("PRON");
            from = own ? Math.min(from, tree.from(child)) : from;
        }
        while (from < noun && tree.token(from).isUpos("DET", "PRON", "PUNCT")
                || List.of("similar", "own", "same", "identical").contains(tree.word(from))) {
            from++;
        }
        return Attribution.words(tree, from, noun + 1);
    }
}
