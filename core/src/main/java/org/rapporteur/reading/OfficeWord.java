package org.rapporteur.reading;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.text.WordList;

/**
 * A noun that names an office.
 *
 * @param use chief (one holder a body), holder (one of many), voice (may speak unnamed), many (a collective), bloc (of states), title (a
 *     courtesy before a name)
 * @param kin groups of words that can mean one holder: "president" and "leader"
 */
record OfficeWord(String use, Set<String> kin) {
    private static final Map<String, OfficeWord> WORDS = words();

    OfficeWord {
        kin = Set.copyOf(kin);
    }

    static Optional<OfficeWord> of(String words) {
        return Optional.ofNullable(WORDS.get(words));
    }

    /** The same without others that can mean its holder: an army's chief is nobody's president. */
    OfficeWord alone() {
        return new OfficeWord(use, Set.of());
    }

    boolean isTitle() {
        return use.equals("title");
    }

    boolean maySpeakUnnamed() {
        return use.equals("voice") || use.equals("many") || use.equals("bloc");
    }

    /** Whether a state has one of these: "president" and "fisheries minister", not "chairman". */
    boolean rules(String title) {
        boolean head = kin.contains("head") || kin.contains("crown") || kin.contains("premier");
        return use.equals("chief") && (head && !kin.contains("boss") || title.contains("minister"));
    }

    /** "Mr." and "Gen.", behind which a person's name stands whatever it means elsewhere: "Mr. King". */
    static boolean isCourtesy(Tree tree, int i) {
        String form = tree.token(i).form();
        return !form.isEmpty()
                && Character.isUpperCase(form.charAt(0))
                && of(tree.word(i)).filter(OfficeWord::isTitle).isPresent();
    }

    /** Whether two offices can be one: the same words, or words of one kin. */
    static boolean alike(String one, OfficeWord first, String two, OfficeWord second) {
        return one.equals(two) || first.kin.stream().anyMatch(second.kin::contains);
    }

    private static Map<String, OfficeWord> words() {
        Map<String, OfficeWord> out = new HashMap<>();
        for (List<String> row : WordList.rows(OfficeWord.class, "offices.tsv")) {
            Set<String> kin =
                    row.get(2).isEmpty() ? Set.of() : Set.of(row.get(2).split(" "));
            out.put(row.get(0), new OfficeWord(row.get(1), kin));
        }
        return Collections.unmodifiableMap(out);
    }
}
