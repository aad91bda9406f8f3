package org.rapporteur.language;

import java.util.List;
import java.util.Set;
import org.rapporteur.text.WordSets;

/**
 * Hangs a second person from the first and not from the first one's place: in {@code Ana Corin of Halvoria and Josef Marek of
 * Dravenia spoke}, both spoke, and nobody is joined to Halvoria. So with {@code Emil Roth of Halvoria and his counterpart}.
 */
final class Joined {
    private static final Set<String> PEERS =
            WordSets.of(Joined.class, "repairs.tsv").words("peers");

    private final List<String> forms;
    private final int[] heads;
    private final String[] relations;
    private final boolean[] persons;

    private Joined(List<String> forms, int[] heads, String[] relations, List<Name> names) {
        this.forms = forms;
        this.heads = heads;
        this.relations = relations;
        persons = new boolean[heads.length + 1];
        for (Name name : names) {
            for (int i = name.from(); i < name.to() && name.kind() == Name.Kind.PERSON; i++) {
                persons[i] = true;
            }
        }
    }

    /** Changes the heads of such persons; the size of the sentence stands for the root. */
    static void settle(List<String> forms, int[] heads, String[] relations, List<Name> names) {
        new Joined(forms, heads, relations, names).settle();
    }

    private void settle() {
        for (int i = 0; i < heads.length; i++) {
            int place = heads[i];
            if (place >= i || !relations[i].equals("conj") || !relations[place].startsWith("nmod")) {
                continue;
            }
            boolean peer = isPeer(i);
            if (peer || isPerson(i) && isLong(i) && !isPerson(place)) {
                int first = first(heads[place]);
                heads[i] = first < place && isPerson(first) ? first : place;
            }
        }
    }

    /** Whoever leads the row of persons that this one is joined to. */
    private int first(int person) {
        int at = person;
        while (at < heads.length && relations[at].equals("conj") && isPerson(heads[at])) {
            at = heads[at];
        }
        return at;
    }

    /** A name of a person, or a title with one behind it. */
    private boolean isPerson(int word) {
        boolean person = persons[word];
        for (int i = word + 1; i < heads.length && !person && i - word <= 2; i++) {
            person = heads[i] == word && relations[i].equals("flat") && persons[i];
        }
        return person;
    }

    /** More than a single word, which may be one more place: a first name, or a title. */
    private boolean isLong(int word) {
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] == word && (relations[i].equals("flat") || relations[i].equals("nmod:desc"))) {
                return true;
            }
        }
        return false;
    }

    private boolean isPeer(int word) {
        String form = forms.get(word).toLowerCase(java.util.Locale.ROOT);
        boolean owned = false;
        for (int i = 0; i < word; i++) {
            owned |= heads[i] == word && relations[i].equals("nmod:poss");
        }
        return owned
                && (PEERS.contains(form) || form.endsWith("s") && PEERS.contains(form.substring(0, form.length() - 1)));
    }
}
