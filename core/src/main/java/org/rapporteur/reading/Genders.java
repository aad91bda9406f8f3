package org.rapporteur.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.rapporteur.text.WordList;

/** Who is a "he" and who a "she": by what the story says of them, by their kin, by the pronouns read so far, by their given names. */
final class Genders {
    private static final Map<String, String> NOUNS = WordList.pairs(Genders.class, "genders.tsv");
    private static final Set<String> ONE = Set.of("he", "she");
    private static final int HEAVY = 3;
    /** What it costs, in points of {@link Salience}, to be the other one by the pronouns read so far; by one's given name. */
    private static final int UNLIKE = 6;

    private static final int MISNAMED = 12;

    private static final int KIN = 5;

    /** What the text says of somebody, as by "Mrs.". */
    private final Map<String, String> told = new HashMap<>();
    /** What the pronouns say that were read so far: above nought for a "he", below for a "she". */
    private final Map<String, Integer> learned = new HashMap<>();

    /** Whether a noun can only be a "she" or a "he": "widow". */
    static boolean isSomebody(String lemma) {
        return NOUNS.containsKey(lemma);
    }

    /** The story says "she" or "he" of somebody. */
    void tell(String id, String pronoun) {
        told.putIfAbsent(id, pronoun);
    }

    /** A pronoun was read that means somebody, with little doubt if {@code clear}. */
    void learn(String id, String pronoun, boolean clear) {
        int weight = clear ? HEAVY : 1;
        learned.put(id, lean(id) + (pronoun.equals("he") ? weight : -weight));
    }

    /** Whether nothing that the story says of somebody speaks against this pronoun. */
    boolean fits(Antecedent one, String pronoun) {
        return told.getOrDefault(one.ids().get(0), kin(one, pronoun)).equals(pronoun);
    }

    /** Whether the pronouns read so far, or the given name, say "she" of who would be a "he", or the other way round. */
    boolean isOther(Antecedent one, String pronoun) {
        int he = ONE.contains(pronoun) ? lean(one.ids().get(0)) : 0;
        return pronoun.equals("he") ? he < 0 : he > 0;
    }

    /** What speaks for a sister as a "she", in points of {@link Salience}, where she is the subject. */
    int kinship(Antecedent one, String pronoun) {
        boolean anon = one.subject() && one.ids().get(0).startsWith("anon:");
        return anon && kin(one, "").equals(pronoun) ? KIN : 0;
    }

    /** What speaks against it that somebody is meant, in points of {@link Salience}. */
    int doubt(Antecedent one, String pronoun) {
        boolean known = learned.containsKey(one.ids().get(0));
        return !isOther(one, pronoun) ? 0 : known ? UNLIKE : MISNAMED;
    }

    private int lean(String id) {
        return learned.getOrDefault(id, GivenNames.lean(id));
    }

    /** "He" for a son, "she" for a widow and for "his wife, a doctor"; {@code otherwise} for any other noun. */
    private static String kin(Antecedent one, String otherwise) {
        int head = one.tree().is(one.head(), "appos") ? one.tree().head(one.head()) : one.head();
        return NOUNS.getOrDefault(
                one.tree().lemma(head), NOUNS.getOrDefault(one.tree().lemma(one.head()), otherwise));
    }
}
