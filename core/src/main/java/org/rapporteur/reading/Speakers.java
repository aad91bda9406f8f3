package org.rapporteur.reading;

import java.util.List;
import java.util.Optional;
import org.rapporteur.text.Span;
import org.rapporteur.text.WordSets;

/**
 * Who speaks: the phrase the models chose, taken to an id. A relative pronoun means the noun before its clause, "a
 * statement from the ministry" means the ministry, "we" inside a quotation means whoever is quoted.
 */
final class Speakers {
    private static final WordSets WORDS = WordSets.of(Speakers.class, "saying.tsv");

    private Speakers() {}

    static List<String> of(Who who, Draft draft) {
        Passage p = draft.passage;
        int voice = draft.voice();
        if (voice < 0) {
            int subject = p.isVerb(draft.cue()) && p.child(draft.cue(), "nsubj:pass") < 0 ? p.subject(draft.cue()) : -1;
            return subject < 0 || draft.holds(subject) ? List.of() : of(who, draft, subject);
        }
        boolean owner = p.is(voice, "nmod:poss")
                || p.is(voice, "nmod") && p.word(voice + 1).equals("'s");
        int owned = owner ? p.head(voice) : -1;
        List<String> person = owned < 0 ? List.of() : who.person(p.tree(owned), p.local(owned));
        return person.isEmpty() ? of(who, draft, voice) : person;
    }

    /** The person right after an owner: Hale in "Corvania's Tomas Hale"; empty for anything else owned. */
    private static List<String> owned(Who who, Passage p, int voice) {
        boolean owner = p.word(voice + 1).equals("'s") && voice + 2 < p.sentenceEnd(voice);
        return owner ? who.person(p.tree(voice), p.local(voice + 2)) : List.of();
    }

    private static List<String> of(Who who, Draft draft, int voice) {
        Passage p = draft.passage;
        Tree tree = p.tree(voice);
        int local = p.local(voice);
        String word = p.word(voice);
        if (WORDS.has("ours", word) && p.token(voice).upos().equals("PRON")) {
            return List.of();
        }
        if (WORDS.has("relative", word)) {
            int noun = antecedent(tree, local);
            List<String> owner = noun < 0 ? List.of() : who.at(tree, noun);
            return owner.isEmpty() ? before(who, tree, noun, local) : owner;
        }
        int body = word.equals("it") ? ownBody(draft) : Choices.NONE;
        if (body >= 0) {
            return of(who, draft, body);
        }
        if (!Pronouns.subject(word).isEmpty()) {
            return third(who, tree, local, Pronouns.subject(word));
        }
        return office(who, tree, local).or(() -> writer(who, tree, local)).orElseGet(() -> named(who, p, voice));
    }

    /** Whom the words of the voice name, or an unnamed one whom they describe. */
    private static List<String> named(Who who, Passage p, int voice) {
        Tree tree = p.tree(voice);
        int local = p.local(voice);
        List<String> ids = body(who, p, voice)
                .or(() -> who.countryman(tree, local))
                .or(() -> who.behind(tree, local))
                .or(() -> joined(who, tree, local))
                .or(() -> OneOf.isBare(tree, local) ? apposed(who, p, voice) : Optional.empty())
                .or(() -> OneOf.id(who, tree, local))
                .orElseGet(() -> who.at(tree, local));
        if (ids.isEmpty()) {
            ids = apposed(who, p, voice).orElseGet(() -> who.byTrade(tree, local));
        }
        if (ids.isEmpty()) {
            ids = owner(who, tree, local);
        }
        if (ids.isEmpty()) {
            ids = who.pair(tree, local);
        }
        if (!ids.isEmpty()) {
            return ids;
        }
        Optional<List<String>> unnamed = unnamed(tree, local);
        return (isHuman(tree, local) ? unnamed : within(who, p, voice).or(() -> unnamed)).orElse(List.of());
    }

    /** "Her office had counted eleven, it said": the body that the words before tell of; {@link Choices#NONE}. */
    private static int ownBody(Draft draft) {
        Passage p = draft.passage;
        Span first = draft.said.pieces().get(0);
        int cue = draft.cue();
        for (int at = first.start(); first.end() <= cue && at < first.end() && !p.quoted(at) && !p.isVerb(at); at++) {
            if (p.is(at, "nsubj") && p.order(at) == p.order(cue)) {
                String lemma = p.token(at).lemma();
                return lemma.equals("office") || Institution.is(NameScan.capital(lemma)) ? at : Choices.NONE;
            }
        }
        return Choices.NONE;
    }

    /** Whom "he", "she", "it" or "they" means who speaks: no town does. */
    private static List<String> third(Who who, Tree tree, int local, String pronoun) {
        List<String> ids = who.pronoun(tree, local, pronoun);
        boolean town = !ids.isEmpty() && ids.get(0).startsWith("place:");
        List<String> other = town ? who.pronounBut(ids, tree, local, pronoun) : ids;
        return other.stream().anyMatch(id -> id.startsWith("place:")) ? List.of() : other;
    }

    /** "The Pact's watchdog, the Valley Agency, says": the body named between commas, and not the one that it belongs to. */
    private static Optional<List<String>> body(Who who, Passage p, int voice) {
        Tree tree = p.tree(voice);
        int comma = p.local(Extent.words(p, voice).end() - 1) + 1;
        boolean kind = p.token(voice).upos().equals("NOUN")
                && tree.word(comma).equals(",")
                && OfficeWord.of(tree.lemma(p.local(voice))).isEmpty();
        int from = tree.word(comma + 1).equals("the") ? comma + 2 : comma + 1;
        return who.named(tree).stream()
                .filter(one ->
                        kind && one.type().equals("org") && tree.word(one.to()).equals(","))
                .filter(one -> one.from() == from || one.from() == comma + 1)
                .findFirst()
                .map(Named::ids);
    }

    /** "His rival, the rebel commander Musa Dorn,": the name behind the comma. */
    private static Optional<List<String>> apposed(Who who, Passage p, int voice) {
        Tree tree = p.tree(voice);
        return Apposition.behind(tree, p.local(Extent.words(p, voice).end() - 1) + 1, who.named(tree))
                .filter(name -> !isSubject(tree, name.top(), p.local(voice)))
                .map(Named::ids);
    }

    /** "According to a note, Orlin said": Orlin does what the note tells, and is not the note. */
    private static boolean isSubject(Tree tree, int name, int phrase) {
        return tree.is(phrase, "obl") && tree.is(name, "nsubj") && tree.head(name) == tree.head(phrase);
    }

    /** "Its foreign ministry" is the state that "its" means, as Corvania's is Corvania, and a minister's that of his state. */
    private static List<String> owner(Who who, Tree tree, int local) {
        int owner = Institution.isOfState(NameScan.capital(tree.lemma(local))) ? tree.child(local, "nmod:poss") : -1;
        String pronoun = owner < 0 ? "" : Pronouns.subject(tree.word(owner));
        List<String> ids = pronoun.isEmpty() ? who.person(tree, owner) : who.pronoun(tree, owner, pronoun);
        return ids.size() == 1 ? who.side(ids.get(0)).map(List::of).orElse(List.of()) : List.of();
    }

    /** "Orlin's brother" is not Orlin, "Orlin's office" is; nor are "Dravenian media" Dravenia. */
    private static boolean isHuman(Tree tree, int local) {
        return Genders.isSomebody(tree.lemma(local))
                || WORDS.has("media", tree.lemma(local))
                || OfficeWord.of(tree.lemma(local)).isPresent();
    }

    /** "Her office", "the president's office": that of the person, as a body. */
    private static Optional<List<String>> office(Who who, Tree tree, int local) {
        int owner = tree.word(local).equals("office") ? tree.child(local, "nmod:poss", "nmod") : -1;
        if (owner < 0) {
            return Optional.empty();
        }
        String pronoun = Pronouns.subject(tree.word(owner));
        List<String> ids = pronoun.isEmpty() ? who.at(tree, owner) : who.pronoun(tree, owner, pronoun);
        return ids.stream().filter(id -> id.startsWith("person:")).findFirst().map(id -> List.of(who.office(id)));
    }

    /** "Her message to both was simple:": hers, and no message's. */
    private static Optional<List<String>> writer(Who who, Tree tree, int local) {
        int owner = WORDS.has("messages", tree.lemma(local)) ? tree.child(local, "nmod:poss") : -1;
        String pronoun = owner < 0 ? "" : Pronouns.subject(tree.word(owner));
        List<String> ids = pronoun.isEmpty() ? who.person(tree, owner) : who.pronoun(tree, owner, pronoun);
        return owner < 0 || ids.isEmpty() ? Optional.empty() : Optional.of(ids);
    }

    /** "The United States and its allies", where the allies were parsed into another phrase. */
    private static Optional<List<String>> joined(Who who, Tree tree, int local) {
        List<String> ids = who.at(tree, local);
        int and = local + 1;
        boolean close = ids.size() == 1 && tree.word(and).equals("and");
        List<String> more = close ? who.blocAfter(tree, and + 1) : List.of();
        return more.isEmpty() ? Optional.empty() : Optional.of(List.of(ids.get(0), more.get(0)));
    }

    /**
     * Whoever owns or made what speaks: "a statement from the Halvorian ministry", "the armies of Halvoria and Dravenia". Members of
     * Orlin's party are not Orlin.
     */
    private static Optional<List<String>> within(Who who, Passage p, int voice) {
        Tree tree = p.tree(voice);
        Span words = Extent.words(p, voice);
        int from = p.local(words.start());
        int to = p.local(words.end() - 1) + 1;
        for (int i = p.local(voice) + 1; i < to; i++) {
            boolean beside =
                    tree.token(i).upos().equals("ADP") || tree.token(i).upos().equals("VERB");
            if (beside && !WORDS.has("makers", tree.word(i))) {
                to = i;
            }
        }
        List<String> ids = who.in(tree, from, to);
        boolean each = tree.token(p.local(voice)).xpos().endsWith("S");
        boolean people = WORDS.has("people", tree.lemma(p.local(voice)))
                && (tree.child(p.local(voice), "nummod") >= 0 || ids.stream().allMatch(id -> id.startsWith("person:")));
        return ids.isEmpty() || people ? Optional.empty() : Optional.of(each ? ids : List.of(ids.get(ids.size() - 1)));
    }

    /** A noun that names nobody known speaks as itself. */
    private static Optional<List<String>> unnamed(Tree tree, int local) {
        return Unnamed.id(tree, local).map(List::of);
    }

    /** Whoever is named before a relative pronoun; the plain noun of its clause where nobody is. */
    private static List<String> before(Who who, Tree tree, int noun, int pronoun) {
        List<String> named = who.before(tree, pronoun);
        return named.isEmpty() && noun >= 0
                ? Unnamed.id(tree, noun).map(List::of).orElse(List.of())
                : named;
    }

    /** The noun that the relative clause of this pronoun belongs to. */
    private static int antecedent(Tree tree, int pronoun) {
        for (int at = pronoun, steps = 0; at >= 0 && steps < 4; at = tree.head(at), steps++) {
            if (tree.is(at, "acl")) {
                return tree.head(at);
            }
        }
        return -1;
    }
}
