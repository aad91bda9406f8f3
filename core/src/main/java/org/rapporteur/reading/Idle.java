package org.rapporteur.reading;

import org.rapporteur.text.WordSets;

/** Words of demand and promise that take no stance where they stand: "drew criticism", "in a call that", "asked whether". */
final class Idle {
    private static final WordSets WORDS = WordSets.of(Idle.class, "idle.tsv");

    private Idle() {}

    static boolean is(Tree tree, int at) {
        int above = tree.is(at, "obj") || tree.is(at, "obl") ? tree.head(at) : -1;
        boolean suffered = above >= 0 && WORDS.has("suffer", tree.lemma(above));
        boolean phoned = tree.lemma(at).equals("call") && !isCalledFor(tree, at);
        boolean retold = tree.lemma(at).equals("repeat") && tree.child(at, "ccomp") >= 0;
        return suffered
                || phoned
                || retold
                || comments(tree, at)
                || wantsToKnow(tree, at)
                || isDenied(tree, at)
                || asked(tree, at)
                || accord(tree, at)
                || hosts(tree, at)
                || sides(tree, at)
                || offersWords(tree, at)
                || OtherStance.is(tree, at);
    }

    /** "Call for", "called on", "called off": not "a call that", nor "called it a declaration of war on". */
    private static boolean isCalledFor(Tree tree, int at) {
        int next = tree.token(Math.min(at + 1, tree.size() - 1)).upos().equals("ADV") ? at + 2 : at + 1;
        return WORDS.has("calling", tree.word(next));
    }

    /** "Insists that the ship carried grain": holds it true; "insists that it leave" and "insisted he must leave" demand. */
    static boolean maintains(Tree tree, int at) {
        int clause = tree.lemma(at).equals("insist") ? tree.child(at, "ccomp") : -1;
        boolean told =
                clause >= 0 && (tree.token(clause).isXpos("VBD", "VBZ") || tree.child(clause, "aux", "cop") >= 0);
        int modal = told ? tree.child(clause, "aux") : -1;
        return told
                && !WORDS.has("duty", tree.word(modal))
                && !tree.word(tree.child(clause, "cop")).equals("be");
    }

    /** "Welcomed the ministers to Tolvar": a guest is received. */
    private static boolean hosts(Tree tree, int at) {
        int whom = WORDS.has("hosting", tree.lemma(at)) ? tree.child(at, "obj") : -1;
        boolean person = whom >= 0
                && (tree.token(whom).upos().equals("PROPN")
                        || OfficeWord.of(tree.lemma(whom)).isPresent());
        Clause verb = new Clause(tree, at);
        return person && (verb.with("to") || verb.with("at") || verb.with("in"));
    }

    /** "Backs Orlin", "support for the Pact": whose side one is on is no issue. */
    private static boolean sides(Tree tree, int at) {
        boolean verb = tree.token(at).upos().equals("VERB");
        int whom = !WORDS.has("siding", tree.lemma(at)) ? -1 : tree.child(at, verb ? "obj" : "nmod");
        boolean named = whom >= 0
                && tree.token(whom).upos().equals("PROPN")
                && !tree.token(whom).relation().equals("nmod:poss");
        return named && (verb || tree.word(tree.child(whom, "case")).equals("for"));
    }

    /** "Few ideas on the truce": words are no offer. */
    static boolean areWords(Stretch stretch) {
        int at = stretch.from();
        while (at < stretch.to() && !stretch.tree().token(at).upos().equals("NOUN")) {
            at++;
        }
        return WORDS.has("words", Issues.lemma(stretch.tree(), Math.min(at, stretch.to() - 1)));
    }

    /** "Offered few ideas", "offers advice": what is given is words. */
    private static boolean offersWords(Tree tree, int at) {
        int thing = tree.lemma(at).equals("offer") ? tree.child(at, "obj") : -1;
        return thing >= 0 && WORDS.has("words", Issues.lemma(tree, thing));
    }

    /** "The team was denied access": who is kept out denies nothing. */
    static boolean isDenied(Tree tree, int at) {
        boolean passive = tree.lemma(at).equals("deny") && tree.child(at, "aux:pass", "nsubj:pass") >= 0;
        return passive && tree.child(at, "obj") > at;
    }

    /** "Declined to comment", "refused to answer questions", "refused to be drawn", "declined to be interviewed" is no stance on what is commented on; a letter that one will not answer is turned down. */
    static boolean comments(Tree tree, int at) {
        int clause = tree.child(at, "xcomp");
        int what = clause < 0 ? -1 : tree.child(clause, "obj");
        if (WORDS.has("spoken_of", tree.word(clause)) && WORDS.has("declining", tree.lemma(at))) {
            return true;
        }
        return clause >= 0
                && WORDS.has("declining", tree.lemma(at))
                && WORDS.has("comment", tree.lemma(clause))
                && (what < 0 || WORDS.has("questions", tree.lemma(what)));
    }

    /** "Demanded to know why": who asks a question. */
    private static boolean wantsToKnow(Tree tree, int at) {
        int clause = tree.child(at, "xcomp");
        return clause >= 0
                && tree.lemma(at).equals("demand")
                && tree.lemma(clause).equals("know");
    }

    /** "Asked whether he would go", "asked to comment", "asked for anonymity", "reminded Orlin that": no request. */
    static boolean asked(Tree tree, int at) {
        boolean reminded = tree.lemma(at).equals("remind") && tree.child(at, "ccomp") >= 0;
        boolean asks = tree.token(at).upos().equals("VERB") && WORDS.has("ask", tree.lemma(at));
        if (reminded) {
            return true;
        }
        if (!asks) {
            return false;
        }
        boolean ask = tree.lemma(at).equals("ask");
        Clause verb = new Clause(tree, at);
        boolean reporter = tree.token(at).xpos().equals("VBN")
                && (tree.is(at, "advcl") || tree.is(at, "acl"))
                && tree.child(at, "nsubj", "aux") < 0;
        int clause = ask || reporter ? tree.child(at, "ccomp", "advcl", "xcomp") : -1;
        int mark = clause < 0 ? -1 : tree.child(clause, "mark", "advmod");
        int named = tree.child(at, "xcomp");
        boolean cover = tree.word(at + 1).equals("for") && tree.word(at + 2).equals("anonymity")
                || named >= 0 && Mood.negated(tree, named) && WORDS.has("naming", tree.lemma(named));
        boolean word = named >= 0 && tree.child(at, "nsubj", "obj") < 0 && WORDS.has("comment", tree.lemma(named));
        return cover
                || word
                || ask && verb.with("about")
                || reporter && (verb.with("on") || verb.with("about"))
                || mark >= 0 && WORDS.has("whether", tree.word(mark))
                || clause >= 0 && WORDS.has("which", tree.word(tree.from(clause)));
    }

    /** "The draft accord", "without agreement": a paper or a lack, unless something is agreed to. */
    private static boolean accord(Tree tree, int at) {
        boolean noun =
                WORDS.has("accord", tree.lemma(at)) && !tree.token(at).upos().equals("VERB");
        int clause = tree.child(at, "acl");
        boolean bare = clause < 0
                || tree.token(clause).relation().equals("acl:relcl")
                || tree.token(clause).xpos().equals("VBN");
        boolean relative = clause >= 0 && tree.word(at + 1).equals("that");
        boolean led = WORDS.has("leads", tree.word(at + 1)) && !relative && !Weekday.isDay(tree.word(at + 2));
        return noun && bare && !led;
    }

    /** "Cautioned that it would not come at once", "that nothing had been signed": what nobody does and what was threaten no one. */
    static boolean foretells(Clause clause, Players players) {
        Tree tree = clause.tree();
        int content = tree.child(clause.verb(), "ccomp");
        if (content >= 0 && WORDS.has("past", tree.word(tree.child(content, "aux")))) {
            return true;
        }
        int subject = content < 0 ? -1 : new Clause(tree, content).subject();
        boolean person = players.of(tree, clause.subject()).stream().anyMatch(id -> id.startsWith("person:"));
        boolean thing = person && tree.word(subject).equals("it")
                || players.of(tree, subject).isEmpty();
        return content >= 0 && thing && Mood.negated(tree, content);
    }

    /** "Gave no indication that", "showed no sign of". */
    static boolean isNoSign(Tree tree, int at) {
        boolean sign = WORDS.has("sign", tree.lemma(at)) && tree.is(at, "obj");
        return sign && Mood.negated(tree, at) && WORDS.has("giving", tree.lemma(tree.head(at)));
    }
}
