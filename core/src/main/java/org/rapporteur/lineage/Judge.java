package org.rapporteur.lineage;

import java.util.List;
import java.util.Locale;
import org.rapporteur.text.WordList;

/**
 * Names a pair's relation from its {@link Traits}: a sum of small rules a relation, learned by boosting (Friedman,
 * "Greedy function approximation", 2001) from labelled pairs and kept as a list that can be read: {@code kinship.tsv}
 * has relation, a question (trait and bound), a second one for the answer no, one for yes, and four scores.
 */
final class Judge {
    /** The relations that are told apart, strongest first. */
    static final List<Relation> RELATIONS = List.of(
            Relation.SAME,
            Relation.REPRINT,
            Relation.REVISION,
            Relation.EXCERPT,
            Relation.REWRITE,
            Relation.SAME_STORY,
            Relation.UNRELATED);

    /** A question about one trait: "are more than .62 of the words covered?" */
    record Question(int trait, double bound) {
        boolean yes(double[] traits) {
            return traits[trait] > bound;
        }
    }

    /** A question, a second one for each answer to it, and the score of each pair of answers: no-no, no-yes, ... */
    record Rule(int relation, Question first, Question ifNo, Question ifYes, List<Double> scores) {
        Rule {
            scores = List.copyOf(scores);
        }

        double score(double[] traits) {
            boolean yes = first.yes(traits);
            boolean then = (yes ? ifYes : ifNo).yes(traits);
            return scores.get((yes ? 2 : 0) + (then ? 1 : 0));
        }
    }

    private final List<Rule> rules;

    Judge(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    static Judge learned() {
        return Holder.LEARNED;
    }

    private static Judge read() {
        return new Judge(WordList.rows(Judge.class, "kinship.tsv").stream()
                .map(Judge::rule)
                .toList());
    }

    private static Rule rule(List<String> row) {
        List<Double> scores = row.stream().skip(7).map(Double::parseDouble).toList();
        return new Rule(
                RELATIONS.indexOf(Relation.valueOf(row.get(0))),
                question(row, 1),
                question(row, 3),
                question(row, 5),
                scores);
    }

    private static Question question(List<String> row, int at) {
        return new Question(Traits.NAMES.indexOf(row.get(at)), Double.parseDouble(row.get(at + 1)));
    }

    /** How likely each of {@link #RELATIONS} is. */
    double[] chances(double[] traits) {
        double[] score = new double[RELATIONS.size()];
        for (Rule rule : rules) {
            score[rule.relation] += rule.score(traits);
        }
        return softmax(score);
    }

    /** The rules as the list has them. */
    List<String> lines() {
        return rules.stream().map(Judge::line).toList();
    }

    private static String line(Rule rule) {
        StringBuilder line = new StringBuilder(RELATIONS.get(rule.relation).name());
        for (Question question : List.of(rule.first, rule.ifNo, rule.ifYes)) {
            line.append(String.format(Locale.ROOT, "\t%s\t%.4f", Traits.NAMES.get(question.trait), question.bound));
        }
        rule.scores.forEach(score -> line.append(String.format(Locale.ROOT, "\t%.4f", score)));
        return line.toString();
    }

    static double[] softmax(double[] score) {
        double sum = 0;
        double[] chance = new double[score.length];
        for (int k = 0; k < score.length; k++) {
            chance[k] = Math.exp(score[k]);
            sum += chance[k];
        }
        for (int k = 0; k < score.length; k++) {
            chance[k] /= sum;
        }
        return chance;
    }

    private static final class Holder {
        static final Judge LEARNED = read();
    }
}
