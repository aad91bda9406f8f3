package org.rapporteur.reading;

import org.rapporteur.text.WordSets;

/** What a given name lets expect before the story says it: Ilse Marek will be a "she", Pavel Orlin a "he". */
final class GivenNames {
    private static final WordSets NAMES = WordSets.of(GivenNames.class, "givennames.tsv");

    private GivenNames() {}

    /** Above nought for a "he", below for a "she"; nought where the id of somebody holds no given name that says so. */
    static int lean(String id) {
        int from = id.indexOf(':') + 1;
        int to = id.indexOf('_');
        String first = id.startsWith("person:") && to > from ? id.substring(from, to) : "";
        return NAMES.has("he", first) ? 1 : NAMES.has("she", first) ? -1 : 0;
    }
}
