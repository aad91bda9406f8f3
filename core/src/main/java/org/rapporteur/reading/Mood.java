package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.entry.Modality;
import org.rapporteur.text.WordList;
import org.rapporteur.text.WordSets;

/**
 * Whether a deed happened, asked before anything else about it. Walks from the deed's word up to the root; each word on
 * the way may take the deed out of the world: "demanded that Dravenia <em>withdraw</em>", "fears of an <em>attack</em>",
 * "if it <em>invades</em>". Only what nothing takes away is actual.
 */
final class Mood {
    /** What takes most away comes first. */
    private static final List<Modality> ORDER = List.of(
            Modality.HYPOTHETICAL,
            Modality.DENIED,
            Modality.DEMANDED,
            Modality.THREATENED,
            Modality.OFFERED,
            Modality.FORECAST,
            Modality.PLANNED,
            Modality.ALLEGED);

    private static final WordSets WORDS = WordSets.of(Mood.class, "mood.tsv");
    private static final Set<String> HAPPENED = WordList.words(Mood.class, "implicatives.tsv");

    private Mood() {}

    /** Whether the deed that the word at {@code at} tells of happened, as its own sentence has it. */
    static Modality of(Tree tree, int at) {
        if (Known.isLately(tree, at)) {
            return Modality.ACTUAL;
        }
        List<Modality> found = new ArrayList<>();
        own(tree, at, found);
        int below = at;
        boolean aside = false;
        for (int above = above(tree, at); above >= 0 && !Known.isSince(tree, below); above = above(tree, above)) {
            if (Known.isOfReport(tree, below) || isTheme(tree, below) || isOfYear(tree, below)) {
                break;
            }
            List<Modality> more = new ArrayList<>();
            step(tree, below, above, more);
            aside |= Known.isAside(tree, below) || Known.isTold(tree, below);
            if (aside) {
                more.retainAll(Set.of(Modality.ALLEGED));
            }
            found.addAll(more);
            below = above;
        }
        if (tree.word(tree.size() - 1).equals("?")) {
            found.add(Modality.HYPOTHETICAL);
        }
        return ORDER.stream().filter(found::contains).findFirst().orElse(Modality.ACTUAL);
    }

    private static int above(Tree tree, int at) {
        int finite = Misjoined.above(tree, at);
        return finite >= 0 ? finite : tree.head(at);
    }

    /** "Fears of a fight between two who fought in 2019": they did. */
    private static boolean isOfYear(Tree tree, int verb) {
        boolean told = tree.token(verb).xpos().equals("VBD")
                && tree.token(verb).relation().equals("acl:relcl");
        int in = told ? new Clause(tree, verb).oblique("in") : -1;
        return in > verb && (CalendarDay.year(tree.word(in)) > 0 || CalendarDay.isMonth(tree, in));
    }

    /** Whether something says that it is not so: "did not agree", "no agreement", "never". */
    static boolean negated(Tree tree, int at) {
        for (int child : tree.children(at)) {
            boolean small = tree.is(child, "advmod")
                    || tree.is(child, "det")
                    || tree.is(child, "aux")
                    || tree.is(child, "case")
                    || tree.is(child, "mark")
                    || tree.is(child, "cc");
            if (small
                    && !isOfBound(tree, child)
                    && WORDS.has("not", tree.word(child))
                    && !isOfInfinitive(tree, at, child)) {
                return true;
            }
        }
        return byNoMeans(tree, at) || isOfNeither(tree, at);
    }

    /** "No fewer than 30 were killed": they were. */
    static boolean isOfBound(Tree tree, int no) {
        return WORDS.has("bounds", tree.word(no + 1));
    }

    /** "Neither Halvoria nor Dravenia has signed", "neither of them signed", "not a single shell was fired". */
    private static boolean isOfNeither(Tree tree, int at) {
        int subject = tree.child(at, "nsubj");
        int small = tree.child(subject, "det", "cc:preconj");
        int from = subject < 0 ? Clause.NONE : tree.from(subject);
        if (subject < at && tree.word(from).equals("not") && WORDS.has("single", tree.word(from + 1))) {
            return true;
        }
        return subject < at
                && (tree.word(subject).equals("neither") || tree.word(small).equals("neither"));
    }

    /** "Vowed never to sell": the "never" is of what follows, wherever the tree hangs it. */
    private static boolean isOfInfinitive(Tree tree, int at, int not) {
        return not > at && tree.word(not + 1).equals("to");
    }

    /** "by no means promised", "in no way agreed", "at no time met". */
    static boolean byNoMeans(Tree tree, int at) {
        return WORDS.has("means", tree.word(at - 1)) && tree.word(at - 2).equals("no");
    }

    private static void own(Tree tree, int at, List<Modality> found) {
        if (negated(tree, at) || Undone.is(tree, at)) {
            found.add(Modality.DENIED);
        }
        auxiliaries(tree, at, found);
        if (ahead(tree, at) || isTo(tree, at)) {
            found.add(Modality.PLANNED);
        }
        if (subjunctive(tree, at)) {
            found.add(Modality.DEMANDED);
        }
        Force.before(tree, at).ifPresent(found::add);
        for (int child : tree.children(at)) {
            if (tree.is(child, "amod") || tree.is(child, "compound")) {
                Force.of(tree, child, "noun").ifPresent(found::add);
            }
            if (tree.is(child, "det") && tree.word(child).equals("any")) {
                found.add(Modality.HYPOTHETICAL);
            }
            if (tree.is(child, "advmod") && WORDS.has("allegedly", tree.word(child))) {
                found.add(Modality.ALLEGED);
            }
        }
        condition(tree, at, found);
    }

    /** "is to meet", "are to meet": arranged and not done. */
    static boolean isTo(Tree tree, int at) {
        int mark = infinitive(tree, at) ? tree.child(at, "mark") : -1;
        return mark > 0 && WORDS.has("is", tree.word(mark - 1));
    }

    /** "that it pull back": the base form after "that" and one who does it asks for the deed (mandative subjunctive). */
    static boolean subjunctive(Tree tree, int at) {
        int subject = Clause.NONE;
        int that = Clause.NONE;
        for (int child : tree.children(at)) {
            boolean before = child < at && (tree.is(child, "nsubj") || tree.is(child, "mark"));
            if (before && tree.word(child).equals("that") && that < 0) {
                that = child;
            } else if (before && tree.is(child, "nsubj")) {
                subject = child;
            }
        }
        boolean one = subject > that
                && (WORDS.has("one", tree.word(subject)) || tree.token(subject).isXpos("NN", "NNP"));
        boolean base = tree.token(at).isXpos("VB", "VBP") && tree.child(at, "aux") < 0;
        return one && base && that >= 0;
    }

    /** "when they meet again", "once it arrives": a present tense after a word of time is ahead. */
    private static boolean ahead(Tree tree, int at) {
        boolean present = tree.token(at).isXpos("VBP", "VBZ");
        for (int child : tree.children(at)) {
            if (present && child < at && WORDS.has("when", tree.word(child))) {
                return true;
            }
        }
        return false;
    }

    private static void step(Tree tree, int below, int above, List<Modality> found) {
        if (tree.is(below, "conj")) {
            if (!ownFinite(tree, below)) {
                auxiliaries(tree, above, found);
            }
            condition(tree, above, found);
            return;
        }
        boolean said = Force.add(tree, below, above, found);
        if (tree.is(below, "ccomp") && tree.child(below, "cc") >= 0) {
            return;
        }
        boolean clause = tree.is(below, "ccomp") || tree.is(below, "xcomp") || tree.is(below, "csubj");
        boolean argument = tree.is(below, "nsubj")
                || tree.is(below, "obj")
                || tree.is(below, "nmod")
                || tree.is(below, "compound")
                || tree.is(below, "obl");
        if (tree.is(below, "xcomp") || argument) {
            auxiliaries(tree, above, found);
        }
        if (argument && ahead(tree, above)) {
            found.add(Modality.PLANNED);
        }
        boolean thing = tree.is(below, "obj") && !isOwned(tree, below) && !Demands.isKept(tree, above);
        if ((clause || said || Force.content(tree, below) || thing)
                && (negated(tree, above) || Undone.isNearly(tree, above))) {
            found.add(Modality.DENIED);
        }
        if (!said && infinitive(tree, below) && !HAPPENED.contains(tree.lemma(above)) && !Contact.is(tree, below)) {
            found.add(tree.is(below, "advcl") ? Modality.PLANNED : Modality.HYPOTHETICAL);
        }
        if (clause || argument || tree.is(below, "advcl") || tree.is(below, "acl")) {
            condition(tree, above, found);
        }
    }

    /** "Did not address Orlin's demands": they stand. */
    private static boolean isOwned(Tree tree, int noun) {
        int owner = tree.child(noun, "nmod:poss");
        return owner >= 0 && !tree.token(owner).upos().equals("PRON");
    }

    /** "Spoke of panic over the attack": nothing that is said of the panic takes the attack away. */
    private static boolean isTheme(Tree tree, int noun) {
        int mark = tree.is(noun, "obl") || tree.is(noun, "nmod") ? tree.child(noun, "case") : -1;
        return mark >= 0
                && WORDS.has("themes", tree.word(mark))
                && tree.word(tree.child(noun, "det")).equals("the");
    }

    private static void auxiliaries(Tree tree, int at, List<Modality> found) {
        for (int child : tree.children(at)) {
            String word = tree.is(child, "aux") ? tree.word(child) : "";
            if (WORDS.has("must", word)) {
                found.add(Modality.DEMANDED);
            } else if (WORDS.has("will", word)) {
                found.add(Modality.PLANNED);
            } else if (WORDS.has("may", word)
                    && !(word.equals("'d") && tree.token(at).xpos().equals("VBN"))) {
                found.add(word.equals("would") && reported(tree, at) ? Modality.PLANNED : Modality.HYPOTHETICAL);
            }
        }
    }

    /** "said it would come": the future of a past. */
    private static boolean reported(Tree tree, int at) {
        int clause = at;
        while (clause >= 0 && !tree.is(clause, "ccomp")) {
            clause = tree.head(clause);
        }
        return clause >= 0 && tree.head(clause) >= 0;
    }

    /** "if", "unless", "whether", and "should" in front of its subject. */
    private static void condition(Tree tree, int at, List<Modality> found) {
        for (int child : tree.children(at)) {
            if (tree.is(child, "mark") && WORDS.has("conditions", tree.word(child))) {
                found.add(Modality.HYPOTHETICAL);
            }
        }
        int subject = tree.child(at, "nsubj");
        int modal = tree.child(at, "aux");
        if (tree.head(at) >= 0
                && subject >= 0
                && modal >= 0
                && modal < subject
                && tree.word(modal).equals("should")) {
            found.add(Modality.HYPOTHETICAL);
        }
    }

    static boolean infinitive(Tree tree, int at) {
        int mark = tree.child(at, "mark");
        return mark >= 0
                && tree.word(mark).equals("to")
                && tree.token(at).xpos().equals("VB");
    }

    private static boolean ownFinite(Tree tree, int at) {
        return tree.child(at, "nsubj", "aux") >= 0 || tree.token(at).isXpos("VBD", "VBZ", "VBP");
    }
}
