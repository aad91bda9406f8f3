package org.rapporteur.reading;

import java.util.List;

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
    Office {
        sides = List.copyOf(sides);
    }

    boolean isPlural() {
        return word.use().equals("many") || word.use().equals("bloc");
    }

    boolean isDefinite() {
        return tree.word(from).equals("the")
                || tree.word(from).equals("this")
                || tree.word(from).equals("that");
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
