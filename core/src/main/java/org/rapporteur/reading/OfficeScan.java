package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.WordSets;

/** Finds the offices of one sentence: "Dravenian Foreign Minister", "a senior official", "the ambassador in Tolvar". */
final class OfficeScan {
    private static final WordSets WORDS = WordSets.of(OfficeScan.class, "officescan.tsv");
    private static final Set<String> NOUN_PHRASE = Set.of("ADJ", "NOUN", "PROPN", "NUM");
    /** Words within which an office ends whose rank stands first. */
    private static final int REACH = 4;

    private final Tree tree;
    private final List<NameScan.Find> names;
    private final NameScan.@Nullable Find[] nameAt;
    private final OfficePhrase phrase;

    OfficeScan(Tree tree, List<NameScan.Find> names) {
        this.tree = tree;
        this.names = names;
        this.nameAt = new NameScan.Find[tree.size()];
        for (NameScan.Find name : names) {
            for (int i = name.from(); i < name.to(); i++) {
                nameAt[i] = name;
            }
        }
        this.phrase = new OfficePhrase(tree, nameAt);
    }

    List<Office> all() {
        List<Office> out = new ArrayList<>();
        int free = 0;
        for (int i = 0; i < tree.size(); i++) {
            Office office = isNoun(i) ? at(i, free) : null;
            if (office != null) {
                out.add(office);
                free = office.to();
                i = office.to() - 1;
            }
        }
        return out;
    }

    private @Nullable Office at(int i, int free) {
        int end = longTitle(i);
        String own = tree.word(i);
        Optional<OfficeWord> word = OfficeWord.of(own);
        if (word.isEmpty()
                || word.get().isTitle()
                || nameAt[i] != null
                || end == i + 1 && goesOn(i)
                || end == i + 1 && isBare(i, own)
                || i > 0 && OfficeWord.isCourtesy(tree, i - 1)) {
            return null;
        }
        int from = phrase.left(i, free);
        String title = title(from, i, end);
        int to = isName(end) ? end : phrase.right(i, end);
        OfficeWord use = OfficeWord.of(title).orElse(word.get());
        int shadow = shadow(from, i);
        if (shadow >= 0) {
            return new Office(tree, from, to, i, words(shadow, end), use.alone(), within(from, to));
        }
        int part = WORDS.has("parts", title) ? part(i) : Choices.NONE;
        if (end == i + 1 && part >= 0) {
            return new Office(tree, from, to, i, tree.word(part) + " " + title, use.alone(), within(from, to));
        }
        return end == i + 1 && isOfPart(from, i, title)
                ? new Office(tree, from, to, i, tree.word(i - 1) + " " + title, use.alone(), within(from, to))
                : new Office(tree, from, to, i, title, use, within(from, to));
    }

    /** "Minister" goes on in "ministers' meeting" and "official visit": then it is no office of its own. */
    private boolean goesOn(int i) {
        if (i + 1 >= tree.size() || isName(i + 1)) {
            return false;
        }
        String next = tree.word(i + 1);
        return isOffice(i + 1)
                || (tree.is(i, "compound") && tree.head(i) == i + 1 && !isCapital(i + 1))
                || (tree.is(i, "amod") && tree.head(i) > i)
                || next.equals("-")
                || WORDS.has("ranks", tree.word(i)) && officeFollows(i);
    }

    /** "Deputy Foreign Minister": the office ends behind the words for what he is deputy of. */
    private boolean officeFollows(int i) {
        int k = i + 1;
        while (k < Math.min(tree.size(), i + REACH)
                && NOUN_PHRASE.contains(tree.token(k).upos())
                && !isOffice(k)) {
            k++;
        }
        return isOffice(k);
    }

    private boolean isOffice(int k) {
        return OfficeWord.of(tree.word(k)).filter(word -> !word.isTitle()).isPresent() && isNoun(k);
    }

    /** Words of many senses are offices only with a capital or with what they are head, chief or deputy of. */
    private boolean isBare(int i, String own) {
        boolean vague = WORDS.has("vague", own);
        boolean plain = !isCapital(i) && !tree.word(i + 1).equals("of") && (i == 0 || !isModifier(i - 1));
        return vague && plain;
    }

    /** "Army chief", "opposition leader": of something else than a state. */
    private boolean isOfPart(int from, int i, String title) {
        return i > from
                && WORDS.has("parts", title)
                && tree.token(i - 1).upos().equals("NOUN")
                && tree.is(i - 1, "compound")
                && nameAt[i - 1] == null;
    }

    /** "Service" in "the head of the intelligence service", which is no state. */
    private int part(int i) {
        int noun = tree.word(i + 1).equals("of") ? tree.child(i, "nmod") : Choices.NONE;
        boolean plain = noun > i && tree.token(noun).upos().equals("NOUN") && !WORDS.has("whole", tree.lemma(noun));
        for (int at = i + 1; plain && at <= noun; at++) {
            plain = nameAt[at] == null;
        }
        return plain ? noun : Choices.NONE;
    }

    /** Where "shadow foreign secretary" begins, which is another office; -1 for none. */
    private int shadow(int from, int i) {
        for (int at = from; at < i; at++) {
            if (WORDS.has("shadows", tree.word(at))) {
                return at;
            }
        }
        return -1;
    }

    private boolean isModifier(int i) {
        return NOUN_PHRASE.contains(tree.token(i).upos()) || tree.word(i).equals("'s");
    }

    /** One past "secretary of state" and its like; {@code i + 1} for a title of one word. */
    private int longTitle(int i) {
        if (WORDS.has("names", tree.word(i + 1)) || tree.word(i + 1).equals("-")) {
            for (int end = Math.min(tree.size(), i + 5); end > i + 2; end--) {
                if (OfficeWord.of(words(i, end)).isPresent()) {
                    return end;
                }
            }
        }
        return i + 1;
    }

    private String title(int from, int i, int end) {
        for (int start = Math.max(from, i - 2); start <= i; start++) {
            String words = words(start, end);
            if (OfficeWord.of(words).isPresent()) {
                return words;
            }
        }
        return tree.word(i);
    }

    private String words(int from, int end) {
        StringBuilder out = new StringBuilder();
        for (int k = from; k < end; k++) {
            boolean hyphened = tree.word(k).equals("-") || tree.word(k - 1).equals("-");
            out.append(k > from && !hyphened ? " " : "").append(tree.word(k));
        }
        return out.toString();
    }

    private List<NameScan.Find> within(int from, int to) {
        return names.stream()
                .filter(name -> from <= name.from() && name.to() <= to)
                .toList();
    }

    private boolean isName(int k) {
        return k < tree.size() && nameAt[k] != null;
    }

    private boolean isNoun(int i) {
        String upos = tree.token(i).upos();
        return upos.equals("NOUN") || upos.equals("PROPN") || upos.equals("ADJ") && (isCapital(i) || isAlone(i));
    }

    /** "Corvania's representative warned": what looks like an adjective and has no noun behind it. */
    private boolean isAlone(int i) {
        boolean owned = i > 0 && tree.word(i - 1).equals("'s");
        return owned && (i + 1 >= tree.size() || tree.token(i + 1).isUpos("VERB", "AUX", "PUNCT"));
    }

    private boolean isCapital(int i) {
        return Character.isUpperCase(tree.token(i).form().charAt(0));
    }
}
