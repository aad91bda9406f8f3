package org.rapporteur.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.entry.When;
import org.rapporteur.text.WordList;
import org.rapporteur.text.WordSets;

/** Treaties and declarations by name, which the parties invoke: "the Merrin Accords of 2014". */
final class Treaties {
    private static final List<List<String>> PACTS = WordList.rows(Treaties.class, "pacts.tsv");
    private static final WordSets WORDS = WordSets.of(Treaties.class, "treatywords.tsv");
    private final Story story;
    private final Players players;
    private final Hands hands;

    Treaties(Story story, Players players, Hands hands) {
        this.hands = hands;
        this.story = story;
        this.players = players;
    }

    /** The treaty whose name ends with this noun, with the parties that the text gives it. */
    Optional<Paper> at(Tree tree, int noun) {
        for (Named named : story.who().named(tree)) {
            boolean document = named.type().equals("document") && named.to() == noun + 1;
            if (document && titled(tree, named) && isBetweenStates(tree, noun)) {
                return Optional.of(paper(tree, noun, named));
            }
        }
        return Optional.empty();
    }

    /** The treaty whose name ends with this noun and a year, or stands beside one: "the Merrin Accords of 2014". */
    Optional<Paper> cited(Tree tree, int noun) {
        for (Named named : story.who().named(tree)) {
            boolean here = named.from() < noun && noun < named.to() && named.to() - noun <= 3;
            if (here && named.type().equals("document") && titled(tree, named)) {
                return Optional.of(paper(tree, noun, named))
                        .filter(paper -> paper.when().filter(Treaties::isPast).isPresent());
            }
        }
        return Optional.empty();
    }

    /**
     * Laws and constitutions bind one state, and a party holds its convention: only "Founding Act" and "Convention on" are
     * papers between states.
     */
    private static boolean isBetweenStates(Tree tree, int noun) {
        return switch (tree.word(noun)) {
            case "constitution" -> false;
            case "act" -> WORDS.has("founding", tree.word(noun - 1));
            case "convention", "conventions" ->
                tree.word(noun + 1).equals("on") || !WORDS.has("party", tree.word(noun - 1));
            default -> true;
        };
    }

    private Paper paper(Tree tree, int noun, Named named) {
        return new Paper(
                story.evidence(tree, named.from(), named.to()),
                Attribution.words(tree, named.from(), named.to()),
                "reference_document",
                parties(tree, noun, named),
                List.of(),
                Optional.empty(),
                "",
                List.of(),
                story.calendar().in(tree, Math.max(0, named.from() - 1), Math.min(tree.size(), named.to() + 3)),
                true,
                Paper.Met.NAMED);
    }

    /** A year alone: "since 2014" and "until 2030" are times that a treaty lasts. */
    private static boolean isPast(When when) {
        return when.value().matches("\\d{4}");
    }

    /** "between Halvoria and Dravenia", "signed by both", "one of the League's papers, the Merrin Act". */
    private List<String> parties(Tree tree, int noun, Named named) {
        for (int child : tree.children(noun)) {
            boolean between = NounRoles.marked(tree, child, "between") || NounRoles.marked(tree, child, "by");
            int signed = tree.is(child, "acl") ? new Clause(tree, child).oblique("by", "between") : Clause.NONE;
            List<String> ids = players.of(tree, between ? child : signed);
            if (!ids.isEmpty()) {
                return List.copyOf(players.sides(ids));
            }
        }
        List<String> known = bound(tree, named);
        return known.isEmpty() ? List.copyOf(players.sides(owner(tree, noun))) : known;
    }

    /** Those who are known to be bound by a treaty of this name. */
    private static List<String> bound(Tree tree, Named named) {
        String name = Attribution.words(tree, named.from(), named.to()).toLowerCase(Locale.ROOT);
        return PACTS.stream()
                .filter(row -> (" " + name).contains(" " + row.get(0)))
                .map(row -> List.of(row.get(1).split(" ")))
                .findFirst()
                .orElse(List.of());
    }

    /** The owner of the paper that stands before it with a comma: it is only named again. */
    private List<String> owner(Tree tree, int noun) {
        int comma = tree.from(noun);
        while (comma > 0 && comma > noun - 6 && !tree.word(comma).equals(",")) {
            comma--;
        }
        int before = comma - 1;
        boolean paper = tree.word(comma).equals(",")
                && before >= 0
                && PaperWord.at(tree, before).isPresent();
        return paper ? hands.owner(tree, before) : List.of();
    }

    /** Whether a name of its own is among the words: "the Merrin Act", "the Merrin accords", not "the Dravenian accord". */
    private boolean titled(Tree tree, Named named) {
        for (int i = named.from(); i + 1 < named.to(); i++) {
            String word = tree.token(i).form();
            Optional<Toponym> place = story.atlas().find(word);
            boolean people = place.filter(
                            known -> known.kind() == Toponym.Kind.STATE || known.kind() == Toponym.Kind.PEOPLE)
                    .isPresent();
            if (Character.isUpperCase(word.charAt(0)) && !people) {
                return true;
            }
        }
        return false;
    }
}
