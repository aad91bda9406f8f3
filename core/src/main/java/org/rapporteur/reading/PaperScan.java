package org.rapporteur.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.entry.Modality;
import org.rapporteur.text.WordList;

/** Reads what a sentence tells of a paper: whose it is, whom it is for, and how far it has come. */
final class PaperScan {
    private static final Map<String, List<String>> WORDS = words();
    private static final Set<String> AWAIT = Set.of(
            "await",
            "wait",
            "expect",
            "look",
            "formulate",
            "draft",
            "prepare",
            "finalise",
            "finalize",
            "work",
            "compose",
            "forthcoming",
            "follow",
            "come");
    private static final Set<String> READ =
            Set.of("read", "study", "analyse", "analyze", "review", "examine", "consider", "assess", "receive", "get");
    private static final Set<String> DELIVER = Set.of(
            "deliver",
            "hand",
            "send",
            "give",
            "submit",
            "present",
            "transmit",
            "provide",
            "forward",
            "pass",
            "dispatch",
            "despatch",
            "hand-deliver",
            "convey",
            "issue",
            "release",
            "publish",
            "ship",
            "share",
            "exchange",
            "lay",
            "set",
            "contain",
            "outline");
    private static final Set<String> ISSUE = Set.of("issue", "release", "publish", "make", "sign");
    private static final Set<String> ANSWER = Set.of("answer", "reject", "dismiss", "respond", "reply", "ignore");
    private final Story story;
    private final Players players;

    PaperScan(Story story, Players players) {
        this.story = story;
        this.players = players;
    }

    /** The paper that a noun names, if it names one. */
    Optional<Paper> at(Tree tree, int noun) {
        List<String> word = WORDS.get(tree.lemma(noun));
        if (word == null || tree.is(noun, "compound") || tree.child(noun, "cop") >= 0) {
            return word == null ? reference(tree, noun) : Optional.empty();
        }
        if (word.get(1).equals("public_statement")) {
            return statement(tree, noun);
        }
        List<String> from = hand(tree, noun);
        boolean written = written(tree, noun);
        boolean known = word.get(2).equals("own") || !from.isEmpty() || written;
        return known && !idle(tree, noun) ? Optional.of(paper(tree, noun, word.get(1), from)) : Optional.empty();
    }

    private Paper paper(Tree tree, int noun, String type, List<String> from) {
        int verb = verb(tree, noun);
        List<String> sender = from.isEmpty() && verb >= 0 && passes(tree, verb)
                ? players.of(tree, new Clause(tree, verb).subject())
                : from;
        Wording wording = new Wording(tree, noun);
        return new Paper(
                story.evidence(tree, wording.from(), wording.to()),
                words(tree, noun),
                type,
                states(sender),
                states(readers(tree, noun, verb, sender)),
                means(tree, verb),
                answering(tree, noun).orElseGet(() -> status(tree, noun, verb)),
                not(tree, noun),
                new Dating(story, List.of()).of(tree, verb < 0 ? noun : verb));
    }

    /** "issued a statement", "in a statement": words for everybody. */
    private Optional<Paper> statement(Tree tree, int noun) {
        int verb = above(tree, noun);
        boolean issued = verb >= 0
                && (tree.is(noun, "obj") && ISSUE.contains(tree.lemma(verb))
                        || tree.is(noun, "obl")
                                && new Clause(tree, verb).marker(noun).equals("in"));
        List<String> from = issued ? players.of(tree, new Clause(tree, verb).subject()) : List.of();
        if (from.isEmpty()) {
            return Optional.empty();
        }
        Wording wording = new Wording(tree, verb);
        return Optional.of(new Paper(
                story.evidence(tree, wording.from(), Math.max(wording.to(), noun + 1)),
                words(tree, noun),
                "public_statement",
                from,
                List.of("group:public"),
                Optional.empty(),
                "delivered",
                List.of(),
                story.calendar().of(tree, verb).or(() -> story.calendar().in(tree, tree.from(noun), noun))));
    }

    private static int above(Tree tree, int noun) {
        int above = tree.head(noun);
        return above >= 0 && tree.token(above).upos().equals("VERB") ? above : -1;
    }

    /** How a paper stands to which another is the answer: "a reply to Dravenia's proposals". */
    private static Optional<String> answering(Tree tree, int noun) {
        int answer = tree.head(noun);
        List<String> word = answer < 0 ? List.of() : WORDS.getOrDefault(tree.lemma(answer), List.of());
        boolean answered =
                marked(tree, noun, "to") && !word.isEmpty() && word.get(1).equals("written_response");
        if (!answered) {
            return Optional.empty();
        }
        String stage = status(tree, answer, verb(tree, answer));
        return Optional.of(stage.equals("delivered") || stage.equals("read") ? "answered" : "awaited");
    }

    /** "The letter was not the reply": what the text says that a paper is not. */
    private static List<String> not(Tree tree, int noun) {
        int other = tree.is(noun, "nsubj") ? tree.head(noun) : -1;
        boolean denied = other >= 0 && tree.child(other, "cop") >= 0 && Mood.negated(tree, other);
        List<String> word = denied ? WORDS.getOrDefault(tree.lemma(other), List.of()) : List.of();
        return word.isEmpty() ? List.of() : List.of(word.get(1));
    }

    /** Whose paper it is: "Halvoria's reply", "the Dravenian draft", "a letter from Orlin". */
    private List<String> hand(Tree tree, int noun) {
        for (int child : tree.children(noun)) {
            boolean owner = tree.token(child).relation().equals("nmod:poss")
                    || tree.is(child, "amod")
                    || tree.is(child, "compound")
                    || marked(tree, child, "from")
                    || marked(tree, child, "by");
            List<String> ids = owner ? players.of(tree, child) : List.of();
            if (!ids.isEmpty()) {
                return ids;
            }
        }
        return List.of();
    }

    private List<String> readers(Tree tree, int noun, int verb, List<String> sender) {
        for (int child : tree.children(noun)) {
            List<String> ids = marked(tree, child, "to") ? others(tree, child, sender) : List.of();
            if (!ids.isEmpty()) {
                return ids;
            }
        }
        if (verb < 0 || !passes(tree, verb)) {
            return List.of();
        }
        Clause clause = new Clause(tree, verb);
        List<String> given = others(tree, tree.child(verb, "iobj"), sender);
        return given.isEmpty() ? others(tree, clause.oblique("to", "with"), sender) : given;
    }

    /** Those that a phrase means, or those whose paper it means: "a reply to Halvoria's proposals" goes to Halvoria. */
    private List<String> others(Tree tree, int head, List<String> sender) {
        return Parts.others(sender, players.of(tree, head), players);
    }

    /** Papers pass between states and bodies; who signs is told by the means. */
    private List<String> states(List<String> ids) {
        return ids.stream()
                .map(id -> id.startsWith("person:") ? players.side(id) : id)
                .distinct()
                .toList();
    }

    private Optional<String> means(Tree tree, int verb) {
        if (verb < 0) {
            return Optional.empty();
        }
        String word = tree.lemma(verb);
        boolean hand = word.equals("hand-deliver")
                || word.equals("hand")
                || tree.word(verb - 2).equals("hand");
        int by = new Clause(tree, verb).oblique("by", "through", "via");
        boolean passed = by >= 0 && DELIVER.contains(word);
        if (passed) {
            return Optional.of((hand ? "hand-delivered " : "") + Attribution.words(tree, tree.from(by), tree.to(by)));
        }
        return hand ? Optional.of("hand-delivered") : Optional.empty();
    }

    private static String status(Tree tree, int noun, int verb) {
        if (verb < 0) {
            return modified(tree, noun, "forthcoming") ? "awaited" : "";
        }
        String word = tree.lemma(verb);
        Modality modality = Mood.of(tree, verb);
        boolean ahead = modality != Modality.ACTUAL && modality != Modality.ALLEGED;
        if (AWAIT.contains(word)) {
            return "awaited";
        }
        if (DELIVER.contains(word)) {
            return ahead ? "promised" : "delivered";
        }
        if (READ.contains(word)) {
            return ahead ? "awaited" : "read";
        }
        return ANSWER.contains(word) && !ahead ? "answered" : "";
    }

    private static boolean passes(Tree tree, int verb) {
        return DELIVER.contains(tree.lemma(verb));
    }

    /** The verb that does something with the paper: it is its object, subject or "in" phrase, or described by it. */
    private static int verb(Tree tree, int noun) {
        for (int child : tree.children(noun)) {
            if (tree.is(child, "acl") && (DELIVER.contains(tree.lemma(child)) || READ.contains(tree.lemma(child)))) {
                return child;
            }
        }
        boolean argument = tree.is(noun, "obj") || tree.is(noun, "nsubj") || tree.is(noun, "obl");
        int above = argument ? above(tree, noun) : -1;
        return above < 0 && tree.lemma(noun).equals("letter") ? sent(tree, noun) : above;
    }

    /** The last verb of sending before a letter, where the grammar is torn. */
    private static int sent(Tree tree, int noun) {
        for (int i = noun - 1; i >= 0; i--) {
            if (tree.token(i).upos().equals("VERB") && DELIVER.contains(tree.lemma(i))) {
                return i;
            }
        }
        return -1;
    }

    /** "in response to": no paper is meant. */
    private static boolean idle(Tree tree, int noun) {
        int mark = tree.child(noun, "case");
        return mark >= 0 && tree.word(mark).equals("in") && tree.child(noun, "det", "nmod:poss", "amod") < 0;
    }

    private static boolean written(Tree tree, int noun) {
        return modified(tree, noun, "written") || modified(tree, noun, "formal") || modified(tree, noun, "official");
    }

    private static boolean modified(Tree tree, int noun, String word) {
        for (int child : tree.children(noun)) {
            if (tree.word(child).equals(word)) {
                return true;
            }
        }
        return false;
    }

    /** Treaties and declarations by name, which the parties invoke. */
    private Optional<Paper> reference(Tree tree, int noun) {
        for (Named named : story.who().named(tree)) {
            if (named.type().equals("document") && named.to() == noun + 1 && titled(tree, named)) {
                String name = Attribution.words(tree, named.from(), named.to());
                return Optional.of(new Paper(
                        story.evidence(tree, named.from(), named.to()),
                        name,
                        "reference_document",
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        "",
                        List.of(),
                        story.calendar().in(tree, named.from(), Math.min(tree.size(), named.to() + 3))));
            }
        }
        return Optional.empty();
    }

    /** Whether a name of its own is among the words: "the Velden Act", "the Velden accords", not "the Dravenian accord". */
    private boolean titled(Tree tree, Named named) {
        for (int i = named.from(); i < named.to(); i++) {
            boolean capital = Character.isUpperCase(tree.token(i).form().charAt(0));
            boolean people = story.atlas().find(tree.token(i).form()).isPresent();
            if (capital && !people && i + 1 < named.to()) {
                return true;
            }
        }
        return false;
    }

    private static String words(Tree tree, int noun) {
        int from = noun;
        for (int child : tree.children(noun)) {
            boolean own = tree.is(child, "det")
                    || tree.is(child, "amod")
                    || tree.is(child, "compound")
                    || tree.token(child).relation().equals("nmod:poss");
            from = own ? Math.min(from, tree.from(child)) : from;
        }
        return Attribution.words(tree, from, noun + 1);
    }

    private static boolean marked(Tree tree, int child, String word) {
        int mark = tree.is(child, "nmod") ? tree.child(child, "case") : -1;
        return mark >= 0 && tree.word(mark).equals(word);
    }

    private static Map<String, List<String>> words() {
        Map<String, List<String>> out = new HashMap<>();
        WordList.rows(PaperScan.class, "papers.tsv").forEach(row -> out.put(row.get(0), row));
        return Map.copyOf(out);
    }
}
