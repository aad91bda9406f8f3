package org.rapporteur.reading;

import java.util.List;

/** Who does what a verb tells: its subject, or whoever issued the letter in which it stands ("sent allies a letter asking"). */
final class Doers {
    private static final int REACH = 12;

    /** How a tree may hang what is sent to several: "sent Halvoria, as well as others, a letter". */
    private static final List<String> THINGS = List.of("obj", "obl", "appos", "orphan");

    private final Players players;

    Doers(Players players) {
        this.players = players;
    }

    /** The subject; where the grammar is torn, the last power named before the verb. */
    List<String> of(Clause clause) {
        if (!clause.passive() && isBetween(clause.tree(), clause.subject())) {
            return List.of();
        }
        List<String> beside = clause.tree().child(clause.verb(), "nsubj") < 0 && !clause.passive()
                ? players.beside().rightBefore(clause.tree(), clause.verb())
                : List.of();
        List<String> pleading = isOfPlea(clause) ? owner(clause) : List.of();
        List<String> subject = !pleading.isEmpty() ? pleading : beside.isEmpty() ? subject(clause) : beside;
        List<String> named = subject.isEmpty() && !clause.passive() ? owner(clause) : subject;
        boolean missing = named.isEmpty() && !clause.passive() && finite(clause) && !thing(clause);
        List<String> voice = missing ? players.printed(clause.tree(), clause.subject()) : List.of();
        return missing && voice.isEmpty() && !isStrange(clause)
                ? players.beside().before(clause.tree(), clause.verb(), REACH)
                : first(named, voice);
    }

    /** "Cut ties after crowds stormed the embassy", "paid the gunmen who killed him": people who are none of those before. */
    private static boolean isStrange(Clause clause) {
        Tree tree = clause.tree();
        int subject = tree.child(clause.verb(), "nsubj");
        boolean who = tree.token(clause.verb()).relation().equals("acl:relcl")
                && tree.word(subject).equals("who");
        boolean aside = tree.is(clause.verb(), "advcl") && tree.child(clause.verb(), "mark") >= 0;
        int noun = who ? tree.head(clause.verb()) : aside ? subject : Clause.NONE;
        return noun >= 0 && tree.token(noun).upos().equals("NOUN");
    }

    /** "Filed a petition with the court asking for a recount": the court does not ask. */
    private static boolean isOfPlea(Clause clause) {
        Tree tree = clause.tree();
        int noun = tree.is(clause.verb(), "acl")
                        && tree.token(clause.verb()).xpos().equals("VBG")
                ? tree.head(clause.verb())
                : Clause.NONE;
        return noun >= 0 && tree.is(noun, "obj") && Deeds.english().isA(tree.lemma(noun), "plea");
    }

    private static List<String> first(List<String> some, List<String> others) {
        return some.isEmpty() ? others : some;
    }

    /** The subject with all in its line, where the tree has lost some of them: "Marek and Water Minister Orlin agreed". */
    private List<String> subject(Clause clause) {
        Tree tree = clause.tree();
        List<String> found = players.of(tree, clause.subject());
        boolean own = found.size() == 1 && !clause.passive() && tree.child(clause.verb(), "nsubj") >= 0;
        List<String> line = own ? players.beside().rightBefore(tree, clause.verb()) : List.of();
        return line.size() > 1 && line.containsAll(found) ? line : found;
    }

    /** "Fighting between Halvorian troops and rebels has killed": which of the two did is not said. */
    private static boolean isBetween(Tree tree, int subject) {
        boolean fight = subject >= 0
                && Deeds.english()
                        .noun(tree, subject)
                        .filter(deed -> deed.is("ASSAULT"))
                        .isPresent();
        for (int child : fight ? tree.children(subject) : new int[0]) {
            if (NounRoles.marked(tree, child, "between")) {
                return true;
            }
        }
        return false;
    }

    /** "a bombing killed", "water flooded the fields": what happened or flows is nobody. */
    private static boolean thing(Clause clause) {
        int subject = clause.subject();
        Tree tree = clause.tree();
        boolean one = subject >= 0
                && tree.token(subject).xpos().equals("NN")
                && OfficeWord.of(tree.lemma(subject)).isEmpty();
        return subject >= 0 && (one || Deeds.english().noun(tree, subject).isPresent());
    }

    /** "issued a statement demanding", "sent allies a letter asking": who issued or sent it demands. */
    private List<String> owner(Clause clause) {
        Tree tree = clause.tree();
        boolean who = tree.word(tree.child(clause.verb(), "nsubj")).equals("who");
        int noun = tree.is(clause.verb(), "acl") && !who ? tree.head(clause.verb()) : Clause.NONE;
        boolean given = noun >= 0 && THINGS.stream().anyMatch(as -> tree.is(noun, as));
        int verb = given ? tree.head(noun) : Clause.NONE;
        for (int steps = 0; steps < 2 && verb >= 0 && !tree.token(verb).upos().equals("VERB"); steps++) {
            verb = tree.head(verb);
        }
        return verb >= 0 ? players.of(tree, new Clause(tree, verb).subject()) : List.of();
    }

    private static boolean finite(Clause clause) {
        Tree tree = clause.tree();
        return tree.token(clause.verb()).isXpos("VBD", "VBZ", "VBP", "VBN") || tree.child(clause.verb(), "aux") >= 0;
    }
}
