package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The unnamed voices of one story. "A senior Halvorian official", "a second senior Halvorian official" and "senior
 * Halvorian officials" are three; "the official" is whoever of them was heard last and fits.
 */
final class Voices {
    private final List<Voice> heard = new ArrayList<>();

    /** One unnamed voice: its words without article and number, and its place in line. */
    private record Voice(String id, Set<String> words, boolean plural, int ordinal, OfficeWord office, String title) {}

    /** The id of the voice that this phrase means; a new one if it fits none that was heard. "Her aide" is one of its owner's. */
    String id(Office office, Optional<String> owner) {
        if (office.word().use().equals("bloc")) {
            return bloc(office);
        }
        Set<String> words = words(office);
        int ordinal = office.ordinal();
        Optional<String> known = again(office);
        if (known.isPresent()) {
            return known.get();
        }
        String id = name(office, ordinal) + owner.map(Voices::of).orElse("");
        heard.removeIf(voice -> voice.id().equals(id));
        heard.add(new Voice(id, words, office.isPlural(), ordinal, office.word(), office.title()));
        return id;
    }

    /** The voice that was heard before and is meant again: "the diplomat" after "a European diplomat". */
    Optional<String> again(Office office) {
        Set<String> words = words(office);
        Optional<Voice> known = office.isDefinite() || words.size() == 1 && !isCounted(office)
                ? lastThatFits(office, words, office.ordinal())
                : Optional.empty();
        known.ifPresent(voice -> {
            heard.remove(voice);
            heard.add(voice);
        });
        return known.map(Voice::id);
    }

    /** "Two officials" are named for the first time. */
    private static boolean isCounted(Office office) {
        return office.tree().child(office.head(), "nummod") >= 0;
    }

    private Optional<Voice> lastThatFits(Office office, Set<String> words, int ordinal) {
        for (int i = heard.size() - 1; i >= 0; i--) {
            Voice voice = heard.get(i);
            // "A spokesman" is not "a Dravenian army spokesman" again, "the spokesman" is.
            if (office.isIndefinite() && !words.containsAll(voice.words())) {
                continue;
            }
            boolean order = ordinal == voice.ordinal() || (ordinal == 1 && words.size() == 1);
            boolean title = OfficeWord.alike(voice.title(), voice.office(), office.title(), office.word());
            Set<String> rest = new TreeSet<>(words);
            rest.remove(office.tree().token(office.head()).lemma());
            if (voice.plural() == office.isPlural()
                    && order
                    && title
                    && voice.words().containsAll(rest)) {
                return Optional.of(voice);
            }
        }
        return Optional.empty();
    }

    /** Allies are named by whose they are, "its allies" by nothing. */
    private static String bloc(Office office) {
        return "group:" + name(office, 1).substring("anon:".length());
    }

    /** "_of_Marek" for an aide of hers. */
    private static String of(String owner) {
        return "_of_" + owner.substring(owner.indexOf(':') + 1);
    }

    private static Set<String> words(Office office) {
        Set<String> out = new TreeSet<>();
        for (int i = office.from(); i < office.to(); i++) {
            if (!VoiceName.isCounter(office.tree().word(i))
                    && !office.tree().token(i).upos().equals("ADP")) {
                out.add(
                        i == office.head()
                                ? office.tree().token(i).lemma()
                                : office.tree().word(i));
            }
        }
        return out;
    }

    /** "34 officers" are officers, but "six-member panel" is whole. */
    private static boolean isNumber(Tree tree, int i) {
        return tree.is(i, "nummod") && !VoiceName.isJoined(tree, i) && !VoiceName.isJoined(tree, i + 1);
    }

    private static String name(Office office, int ordinal) {
        VoiceName name = new VoiceName(office.tree());
        for (int i = office.from(); i < office.to(); i++) {
            boolean owner = i == office.from() && office.tree().token(i).xpos().equals("PRP$");
            if (!owner && !VoiceName.isCounter(office.tree().word(i)) && !isNumber(office.tree(), i)) {
                name.add(i, office.tree().token(i).form());
            }
        }
        return "anon:" + name + (ordinal > 1 ? "_" + ordinal : "");
    }
}
