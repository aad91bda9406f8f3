package org.rapporteur.reading;

import java.util.List;
import org.rapporteur.text.WordSets;

/**
 * A phrase that names an office or a trade, such as "the second senior Halvorian official".
 *
 * @param from its first token
 * @param to one past its last token
 * @param head the noun: "official"
 * @param title the office in lower case: "foreign minister"
 * @param word what the word list says of the title
 * @param sides the states and bodies named in the phrase
 */
record Office(Tree tree, int from, int to, int head, String title, OfficeWord word, List<NameScan.Find> sides) {
    private static final WordSets WORDS = WordSets.of(OfficeScan.class, "officescan.tsv");

    Office {
        sides = List.copyOf(sides);
    }

    /** The same phrase where "Lyman", once taken for a body, has turned out to be somebody: an office of nobody's state. */
    Office among(List<NameScan.Find> names) {
        List<NameScan.Find> now = sides.stream()
                .flatMap(side -> names.stream().filter(name -> name.from() == side.from() && name.to() == side.to()))
                .toList();
        return new Office(tree, from, to, head, title, word, now.size() == sides.size() ? now : sides);
    }

    boolean isPlural() {
        return word.use().equals("many") || word.use().equals("bloc");
    }

    boolean isDefinite() {
        return tree.word(from).equals("the")
                || tree.word(from).equals("this")
                || tree.word(from).equals("that");
    }

    /** "A senior Halvorian diplomat" is none who was named. */
    boolean isIndefinite() {
        return WORDS.has("indefinite", tree.word(from));
    }

    /** Whether it is the office of one who has a name, known or not: "the representative of Orland". */
    boolean isOfSomebody() {
        for (int i = head + 1; i + 1 < to; i++) {
            int name = tree.token(i + 1).upos().equals("DET") && i + 2 < to ? i + 2 : i + 1;
            if (tree.word(i).equals("of")
                    && tree.token(name).upos().equals("PROPN")
                    && !title.contains(tree.word(name))) {
                return true;
            }
        }
        return false;
    }

    /** The alliance in "alliance member Corvania's leader", who speaks for Corvania. */
    boolean isBeforeMember(NameScan.Find body) {
        return body.type().equals("org") && WORDS.has("members", tree.lemma(body.to()));
    }

    /** "The alliance's secretary-general" is not who holds an office of a state, "the country's leader" can be. */
    boolean isOfOther(Offices.Held held) {
        int owner = owner();
        boolean noun = owner >= from && tree.token(owner).upos().equals("NOUN");
        return noun
                && !WORDS.has("whole", tree.lemma(owner))
                && held.body().filter(id -> id.startsWith("country:")).isPresent();
    }

    /** "Her counterpart", "his spokesman". */
    boolean isOwned() {
        return tree.token(from).xpos().equals("PRP$");
    }

    /** "His spokesman", "Marek's spokesman", "Halvoria's envoy". */
    boolean hasOwner() {
        return isOwned() || owner() >= 0;
    }

    private int owner() {
        int at = head - 1;
        while (at > from && !tree.word(at).equals("'s")) {
            at--;
        }
        return at > from ? at - 1 : -1;
    }

    /** "The head of Corvania's rescue service" is not who heads Corvania. */
    boolean isOfPart() {
        return sides.stream()
                .anyMatch(side -> side.from() > head && tree.word(side.to()).equals("'s"));
    }

    /** "the two countries' foreign ministers", "both presidents". */
    boolean isOfTwo() {
        boolean owned = List.of("'", "\u2019").contains(tree.word(from - 1));
        for (int i = owned ? Math.max(0, from - 3) : from; i < head; i++) {
            if (List.of("two", "2", "both").contains(tree.word(i))) {
                return isTop();
            }
        }
        return false;
    }

    /** Whether the heads of a service are meant and not anybody in it: "top diplomats", and any ministers. */
    boolean isTop() {
        boolean top = !tree.lemma(head).equals("diplomat");
        for (int i = from; i < head; i++) {
            top |= List.of("top", "chief", "leading").contains(tree.word(i));
        }
        return top && !word.kin().isEmpty();
    }

    /** 2 for "a second official" and "another official", 1 where no number is given. */
    int ordinal() {
        for (int i = from; i < head; i++) {
            int place = List.of("second", "third", "fourth", "fifth").indexOf(tree.word(i));
            if (place >= 0) {
                return place + 2;
            }
            if (tree.word(i).equals("another") || tree.word(i).equals("other")) {
                return 2;
            }
        }
        return 1;
    }
}
