package org.rapporteur.record;

/**
 * What a person is recognised by from one article to the next: the last name, however it is transliterated. {@code
 * person:Sergey_Belly}, {@code person:Sergei_Belly} and {@code person:Beli} share {@code person:beli}. Two of one name are
 * kept apart by what else is compared: side, day, words.
 */
final class Surname {
    private Surname() {}

    /** The key of a person's id; any other id is its own key. */
    static String key(String id) {
        if (!id.startsWith("person:")) {
            return id;
        }
        String name = Words.fold(id.substring(7).replace('_', ' '));
        return "person:" + skeleton(name.substring(name.lastIndexOf(' ') + 1));
    }

    /** The names before the last of a person's id, however they are transliterated; empty where there is none. */
    static String given(String id) {
        String name = Words.fold(id.substring(id.indexOf(':') + 1).replace('_', ' '));
        return skeleton(name.substring(0, Math.max(0, name.lastIndexOf(' '))));
    }

    /** Given names without single letters behind the first: "ada" of "ada m". */
    static String withoutInitials(String given) {
        return given.replaceAll("(?<=\\S) +\\p{L}\\.?(?= |$)", "");
    }

    /** Without what transliterations disagree on: y, i and j are one, doubled letters single. */
    private static String skeleton(String name) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i) == 'y' || name.charAt(i) == 'j' ? 'i' : name.charAt(i);
            if (out.isEmpty() || out.charAt(out.length() - 1) != c) {
                out.append(c);
            }
        }
        return out.toString();
    }
}
