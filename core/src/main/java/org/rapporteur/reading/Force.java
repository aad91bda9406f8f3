package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.entry.Modality;
import org.rapporteur.text.WordList;
import org.rapporteur.text.WordSets;

/**
 * What a word says of the deeds that hang on it: "fears of an attack", "plans to leave", "the threat that it invades".
 *
 * @param reach what of it is meant: its clause, its object, any phrase of it
 */
record Force(Modality modality, String reach) {
    private static final WordSets WORDS = WordSets.of(Force.class, "mood.tsv");
    private static final Map<String, List<Force>> FORCES = forces();

    /** Adds what the word above says of what hangs on it ("fears of", "plans to"); false when it says nothing. */
    static boolean add(Tree tree, int below, int above, List<Modality> found) {
        int before = found.size();
        for (Force force : FORCES.getOrDefault(tree.lemma(above), List.of())) {
            if (reaches(tree, below, above, force.reach)) {
                boolean open = force.reach.equals("object") && Mood.negated(tree, above);
                found.add(open ? Modality.HYPOTHETICAL : force.modality);
            }
        }
        return found.size() > before;
    }

    private static boolean reaches(Tree tree, int below, int above, String reach) {
        boolean clause = tree.is(below, "xcomp")
                || tree.is(below, "ccomp")
                || content(tree, below)
                || isGerund(tree, below, above);
        boolean object = tree.is(below, "obj") || tree.token(below).relation().equals("nsubj:pass");
        String mark = tree.word(Math.max(tree.child(below, "case", "mark"), -1));
        boolean phrase = (tree.is(below, "nmod") || tree.is(below, "obl") || tree.is(below, "advcl"))
                && WORDS.has("phrases", mark);
        return switch (reach) {
            case "all" -> clause || object || phrase || tree.is(below, "compound") && noun(tree, above);
            case "clause" -> clause || phrase && mark.equals("to");
            case "object" -> object || isGerund(tree, below, above);
            case "for" -> mark.equals("for") || mark.equals("on") || clause;
            case "future" -> clause && Mood.infinitive(tree, below);
            default -> false;
        };
    }

    /** "Denied | seeking arms", "ruled out | sending arms": right behind the verb it is what the verb is about, whatever the tree says. */
    private static boolean isGerund(Tree tree, int below, int above) {
        int behind = tree.is(above + 1, "compound") ? above + 2 : above + 1;
        return below == behind
                && (tree.is(below, "advcl") || tree.is(below, "xcomp") || tree.is(below, "ccomp"))
                && tree.token(below).xpos().equals("VBG");
    }

    /** "In preparation for an invasion", whatever the tree hangs the invasion on: what the noun before the small word says. */
    static Optional<Modality> before(Tree tree, int at) {
        int mark = tree.is(at, "obl") || tree.is(at, "nmod") ? tree.child(at, "case") : -1;
        boolean beside =
                mark > 0 && WORDS.has("phrases", tree.word(mark)) && noun(tree, mark - 1) && tree.head(at) != mark - 1;
        return FORCES.getOrDefault(beside ? tree.lemma(mark - 1) : "", List.of()).stream()
                .filter(force -> force.reach.equals("all"))
                .map(Force::modality)
                .findFirst();
    }

    /** "its plan to invade", "the fear that it invades": what the noun is about, not what is told of it. */
    static boolean content(Tree tree, int below) {
        return tree.token(below).relation().equals("acl") && tree.child(below, "mark") >= 0;
    }

    /** "Feared an attack", "warned of one", "expects": whoever does so does not do the deed. */
    static boolean isDoubt(String verb) {
        return FORCES.getOrDefault(verb, List.of()).stream()
                .anyMatch(force -> force.modality == Modality.HYPOTHETICAL || force.modality == Modality.FORECAST);
    }

    /** Whether the word says anything of what hangs on it. */
    static boolean isAny(String lemma) {
        return FORCES.containsKey(lemma);
    }

    private static boolean noun(Tree tree, int at) {
        return tree.token(at).upos().equals("NOUN");
    }

    /** What a word by itself says in this way of what it stands beside: "a planned attack". */
    static Optional<Modality> of(Tree tree, int word, String reach) {
        String lemma = tree.word(word);
        return FORCES.getOrDefault(lemma, List.of()).stream()
                .filter(force -> force.reach.equals(reach))
                .map(Force::modality)
                .findFirst();
    }

    private static Map<String, List<Force>> forces() {
        Map<String, List<Force>> out = new HashMap<>();
        for (List<String> row : WordList.rows(Force.class, "moods.tsv")) {
            Force force = new Force(Modality.valueOf(row.get(1).toUpperCase(Locale.ROOT)), row.get(2));
            for (String word : row.get(0).split(" ")) {
                out.computeIfAbsent(word, w -> new ArrayList<>()).add(force);
            }
        }
        return out;
    }
}
