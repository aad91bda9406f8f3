package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.language.Token;
import org.rapporteur.text.WordSets;

/**
 * A verb with its company: who does it, to what, with which small words. In "Corvania was urged by Halvoria to send
 * observers", the subject of "send" is Corvania and that of "urged" is Halvoria.
 */
record Clause(Tree tree, int verb) {
    private static final WordSets WORDS = WordSets.of(Clause.class, "clause.tsv");
    static final int NONE = -1;

    /** Whether a verb holds a deed against somebody, or to his credit: "accused", "thanked". */
    static boolean isReproach(Tree tree, int verb) {
        return WORDS.has("reproach", tree.lemma(verb))
                && tree.token(verb).upos().equals("VERB");
    }

    /** Whether the doer is not the grammatical subject: "was urged", "a letter sent by". */
    boolean passive() {
        if (perfect()) {
            return false;
        }
        for (int child : tree.children(verb)) {
            String relation = tree.token(child).relation();
            if (relation.equals("nsubj:pass") || relation.equals("aux:pass") || relation.equals("obl:agent")) {
                return !WORDS.has("minds", tree.lemma(verb)) || agent() >= 0;
            }
        }
        return isHurtToo()
                || participle()
                        && !Mood.byNoMeans(tree, verb)
                        && tree.is(verb, "acl")
                        && !tree.token(verb).relation().equals("acl:relcl")
                        && !Misread.isTold(tree, verb)
                        && !asks();
    }

    /** "Three were killed and seven wounded", "were beaten and denied medicine": the second as the first, whatever the tree takes it for. */
    private boolean isHurtToo() {
        boolean joined = tree.is(verb, "conj")
                && tree.head(verb) >= 0
                && tree.child(verb, "aux") < 0
                && tree.child(tree.head(verb), "aux:pass") >= 0;
        boolean hurt = WORDS.has("hurting", tree.lemma(verb))
                && tree.token(verb).isXpos("VBN", "VBD")
                && tree.child(verb, "obj") < 0;
        boolean alike = participle()
                && tree.child(verb, "nsubj") < 0
                && (tree.child(verb, "obj") < 0 || WORDS.has("giving", tree.lemma(verb)));
        return joined && (hurt || alike);
    }

    /** "has ignored", as against "has been ignored": the subject does it, whatever the tree says. */
    private boolean perfect() {
        boolean has = false;
        for (int child : tree.children(verb)) {
            boolean aux = tree.is(child, "aux");
            has |= aux && List.of("have", "has", "had", "'ve", "having").contains(tree.word(child));
            if (aux && tree.lemma(child).equals("be")
                    || tree.token(child).relation().equals("obl:agent")) {
                return false;
            }
        }
        return has && participle();
    }

    /** The head of the phrase that does it, or {@link #NONE}; looks up the tree where the clause has no subject of its own. */
    int subject() {
        if (passive()) {
            return agent();
        }
        int own = own();
        return own >= 0 ? antecedent(own) : new Control(tree, verb).subject();
    }

    /** Its own subject; of several that a torn tree gives it, the one right before it, else that of its "has". */
    private int own() {
        int own = tree.child(verb, "nsubj");
        int has = NONE;
        for (int child : tree.children(verb)) {
            own = tree.is(child, "nsubj") && child < verb ? child : own;
            has = tree.is(child, "aux") ? tree.child(child, "nsubj") : has;
        }
        return own >= 0 ? own : has;
    }

    /** Whom or what it is done to, or {@link #NONE}. */
    int object() {
        int own = tree.child(verb, "obj");
        if (own >= 0 && !passive()) {
            return antecedent(own);
        }
        int patient = subjectOfPassive();
        if (patient >= 0) {
            return antecedent(patient);
        }
        return own >= 0 ? own : second() >= 0 ? second() : name();
    }

    /** What a torn tree takes for a second subject behind the verb: "the accord" in "the two signed the accord". */
    private int second() {
        int first = tree.child(verb, "nsubj");
        for (int child : tree.children(verb)) {
            if (!passive() && child > verb && first >= 0 && first < verb && tree.is(child, "nsubj")) {
                return child;
            }
        }
        return NONE;
    }

    /** A name that a torn tree takes for a clause: "Ukraine" in "has invaded Ukraine and stationed troops". */
    private int name() {
        int clause = passive() ? NONE : tree.child(verb, "xcomp");
        return clause >= 0 && tree.token(clause).upos().equals("PROPN") && tree.child(clause, "cop", "mark") < 0
                ? clause
                : NONE;
    }

    /** Every phrase that is done to, given to, or comes after a small word; in order of the text. */
    List<Integer> obliques() {
        List<Integer> out = new ArrayList<>();
        for (int child : tree.children(verb)) {
            if (tree.is(child, "obl") || tree.is(child, "nmod")) {
                out.add(child);
            }
        }
        return out;
    }

    /** The first phrase that comes after one of these words, or {@link #NONE}. */
    int oblique(String... words) {
        for (int child : obliques()) {
            for (String word : words) {
                if (marker(child).equals(word)) {
                    return child;
                }
            }
        }
        return NONE;
    }

    /** The small word before a phrase ("with" in "with Orlin"), or an empty string. */
    String marker(int phrase) {
        int mark = tree.child(phrase, "case", "mark");
        return mark < 0 ? "" : tree.word(mark);
    }

    /** Whether a small word such as "off" or "with" goes with the verb. */
    boolean with(String word) {
        for (int child : tree.children(verb)) {
            boolean particle = tree.is(child, "compound")
                    || tree.is(child, "advmod")
                    || tree.token(child).upos().equals("ADP");
            if (particle && tree.word(child).equals(word)) {
                return true;
            }
            boolean phrase = tree.is(child, "obl") || tree.is(child, "nmod") || tree.is(child, "advcl");
            if (phrase && marker(child).equals(word) && !isDay(child)) {
                return true;
            }
        }
        return false;
    }

    /** "Called Orlin on Tuesday": a day is nothing that one calls on. */
    private boolean isDay(int phrase) {
        return Weekday.isDay(tree.word(phrase)) || CalendarDay.isMonth(tree, phrase);
    }

    /** A past tense taken for a participle: "parliament threatened to leave" is no threatened parliament. */
    private boolean asks() {
        boolean purpose = false;
        for (int child : tree.children(verb)) {
            int mark = tree.is(child, "advcl") || tree.is(child, "xcomp") ? tree.child(child, "mark") : NONE;
            purpose |= mark >= 0 && tree.word(mark).equals("to");
        }
        return purpose && !WORDS.has("control", tree.lemma(verb));
    }

    /** Whether it takes a clause: "agreed to meet", "demanded that they leave". */
    boolean takesClause() {
        return tree.child(verb, "xcomp", "ccomp") >= 0;
    }

    /** "Ordered that it be shut", "ordered him to leave", not "instructed reporters that it would open". */
    boolean takesOrder() {
        int told = tree.child(verb, "ccomp");
        int tense = told < 0 ? -1 : tree.child(told, "aux", "cop");
        boolean indicative = told >= 0
                && (tree.token(tense < 0 ? told : tense).isXpos("VBD", "VBZ", "VBP")
                        || List.of("will", "would", "could", "can", "may", "might")
                                .contains(tree.word(tense)));
        return takesClause() && (!indicative || Mood.subjunctive(tree, told));
    }

    boolean participle() {
        return tree.token(verb).xpos().equals("VBN");
    }

    private int agent() {
        for (int child : tree.children(verb)) {
            String relation = tree.token(child).relation();
            if (relation.equals("obl:agent")
                    || relation.equals("obl") && marker(child).equals("by")) {
                return child;
            }
        }
        return passedBy();
    }

    /** "Was handed to Orlin by the envoy", where the tree hangs the envoy on Orlin. */
    private int passedBy() {
        int to = participle() ? oblique("to") : NONE;
        for (int child : to < 0 ? new int[0] : tree.children(to)) {
            if (tree.is(child, "nmod") && marker(child).equals("by")) {
                return child;
            }
        }
        return NONE;
    }

    private int subjectOfPassive() {
        if (!passive()) {
            return NONE;
        }
        int own = tree.child(verb, "nsubj");
        if (own >= 0) {
            return own;
        }
        if (tree.is(verb, "acl")) {
            return tree.head(verb);
        }
        return tree.is(verb, "conj") && tree.head(verb) >= 0 ? tree.child(tree.head(verb), "nsubj") : NONE;
    }

    /** "who" and "which" mean the noun that their clause describes. */
    private int antecedent(int subject) {
        Token token = tree.token(subject);
        boolean relative = token.xpos().startsWith("W")
                || tree.word(subject).equals("that") && token.upos().equals("PRON");
        int at = verb;
        while (relative && at >= 0) {
            if (tree.is(at, "acl")) {
                return tree.head(at);
            }
            at = tree.is(at, "conj") ? tree.head(at) : -1;
        }
        return subject;
    }
}
