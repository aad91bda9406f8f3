package org.rapporteur.reading;

import java.util.List;
import java.util.Optional;

/** Who is said to hold an office: "Hamad, who is also foreign minister,", "Marek is the envoy to the talks". */
final class Predicated {
    private Predicated() {}

    /**
     * @param sentence all that its sentence names
     */
    static Optional<Named> of(Office office, List<Named> sentence) {
        Tree tree = office.tree();
        int is = office.from() - 1;
        while (is > 0 && tree.token(is).upos().equals("ADV")) {
            is--;
        }
        if (is < 1 || !tree.token(is).upos().equals("AUX") || !tree.lemma(is).equals("be")) {
            return Optional.empty();
        }
        int who = tree.word(is - 1).equals("who") ? is - 1 : is;
        int to = tree.word(who - 1).equals(",") ? who - 1 : who;
        return sentence.stream().filter(one -> one.isPerson() && one.to() == to).findFirst();
    }
}
