package org.rapporteur.reading;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.rapporteur.entry.Modality;
import org.rapporteur.entry.When;
import org.rapporteur.text.WordSets;

/** A letter or a reply that no noun names: "Marek wrote to Orlin in March", "Orlin would answer in writing". */
final class WrittenTo {
    private static final WordSets WORDS = WordSets.of(WrittenTo.class, "written.tsv");
    private static final int REACH = 7;

    private final Story story;
    private final Players players;

    WrittenTo(Story story, Players players) {
        this.story = story;
        this.players = players;
    }

    /** The letter that the verb at a place tells of. */
    Optional<Paper> at(Tree tree, int verb) {
        Clause clause = new Clause(tree, verb);
        boolean writes = tree.lemma(verb).equals("write") && clause.object() < 0 && !clause.passive();
        int reader = writes ? clause.oblique("to") : Clause.NONE;
        List<String> named = sides(players.of(tree, reader));
        List<String> from = reader < 0 ? List.of() : sides(players.of(tree, clause.subject()));
        List<String> to = named.equals(from) ? List.of() : named;
        boolean many = to.isEmpty() && !from.isEmpty() && isColleagues(tree, reader);
        boolean sent = !from.isEmpty()
                && (many || !to.isEmpty())
                && (!many || from.get(0).startsWith("country:"))
                && !from.equals(to)
                && Mood.of(tree, verb) == Modality.ACTUAL;
        return sent ? Optional.of(letter(tree, verb, from, to)) : Optional.empty();
    }

    /** "Dozens of his counterparts", "all ministers": those who hold office, whoever they are. */
    private static boolean isColleagues(Tree tree, int reader) {
        for (int at = tree.from(reader); at < tree.to(reader); at++) {
            boolean many = tree.token(at).xpos().equals("NNS");
            if (many && OfficeWord.of(tree.lemma(at)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** "Will answer in writing by Friday": a reply that no noun names. */
    Optional<Paper> answer(Tree tree, int verb) {
        boolean answers = WORDS.has("answering", tree.lemma(verb)) && isInWriting(tree, verb);
        List<String> from = answers ? sides(players.of(tree, new Clause(tree, verb).subject())) : List.of();
        return from.isEmpty() ? Optional.empty() : answered(tree, verb, from);
    }

    private Optional<Paper> answered(Tree tree, int verb, List<String> from) {
        Modality mood = Mood.of(tree, verb);
        boolean ahead = mood == Modality.PLANNED || mood == Modality.DEMANDED || mood == Modality.FORECAST;
        return ahead || mood == Modality.ACTUAL ? Optional.of(reply(tree, verb, from, ahead)) : Optional.empty();
    }

    private static boolean isInWriting(Tree tree, int verb) {
        for (int i = verb + 1; i + 1 < Math.min(tree.size(), verb + REACH); i++) {
            if (tree.word(i).equals("in") && tree.word(i + 1).equals("writing")) {
                return true;
            }
        }
        return false;
    }

    private Paper reply(Tree tree, int verb, List<String> from, boolean ahead) {
        Optional<When> day = ahead ? due(tree, verb) : new Dating(story, List.of()).of(tree, verb);
        return new Paper(
                story.evidence(tree, verb, verb + 1),
                "written reply",
                "written_response",
                from,
                Parts.others(from, sides(players.of(tree, new Clause(tree, verb).oblique("to"))), players),
                Optional.empty(),
                ahead ? "promised" : "delivered",
                List.of(),
                ahead ? day : day.or(() -> story.newsDay().of(tree, verb)),
                true,
                Paper.Met.NAMED);
    }

    /** The day right behind the verb, "by Friday", and none of another clause. */
    private Optional<When> due(Tree tree, int verb) {
        int end = verb + 1;
        while (end < tree.size() && !tree.word(end).matches("and|[,;.]")) {
            end++;
        }
        return story.calendar().in(tree, verb, end);
    }

    private Paper letter(Tree tree, int verb, List<String> from, List<String> to) {
        Optional<When> day = new Dating(story, List.of()).of(tree, verb);
        return new Paper(
                story.evidence(tree, verb, verb + 1),
                "letter",
                "letter",
                from,
                to,
                Optional.empty(),
                "delivered",
                List.of(),
                day.or(() -> story.newsDay().of(tree, verb)),
                true,
                Paper.Met.NEW);
    }

    private List<String> sides(List<String> ids) {
        return List.copyOf(new TreeSet<>(players.sides(ids)));
    }
}
