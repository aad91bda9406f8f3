package org.rapporteur.reading;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.WordSets;

/** How far the phrase of an office reaches on either side: "Halvoria and Dravenia's" before, "of the River Council" behind. */
final class OfficePhrase {
    private static final WordSets WORDS = WordSets.of(OfficePhrase.class, "officescan.tsv");
    private static final Set<String> NOUN_PHRASE = Set.of("ADJ", "NOUN", "PROPN", "NUM");

    private final Tree tree;
    private final NameScan.@Nullable Find[] nameAt;

    OfficePhrase(Tree tree, NameScan.@Nullable Find[] nameAt) {
        this.tree = tree;
        this.nameAt = nameAt;
    }

    /** Where the phrase begins whose office stands at {@code i}, behind {@code free}. */
    int left(int i, int free) {
        int from = i;
        while (from > free && joinsLeft(from - 1, from)) {
            from--;
        }
        boolean article = from > free
                && (tree.token(from - 1).upos().equals("DET")
                        || tree.token(from - 1).xpos().equals("PRP$"));
        return article ? from - 1 : dropLink(from);
    }

    private boolean joinsLeft(int k, int next) {
        String word = tree.word(k);
        if (word.equals("and") || word.equals(",")) {
            // "Took Tarn and Dravenia-backed rebels left": Tarn is none of them.
            boolean part = tree.word(next + 1).equals("-");
            return k > 0 && !part && isToponym(k - 1) && isToponym(next) && !(word.equals(",") && isPlace(k - 1));
        }
        if (word.equals("'s") || word.equals("-") || word.equals("then-")) {
            return k > 0;
        }
        boolean participle = tree.token(k).upos().equals("VERB") && tree.is(k, "amod") && tree.head(k) > k;
        boolean noun = NOUN_PHRASE.contains(tree.token(k).upos()) && !isDayName(k) && !isPersonBefore(k, next);
        return noun || participle;
    }

    /** "In Washington, German Chancellor Velk": where it is, and no part of the office. */
    private boolean isPlace(int i) {
        return i > 0 && tree.token(i - 1).upos().equals("ADP");
    }

    private int dropLink(int from) {
        String word = tree.word(from);
        return word.equals("and") || word.equals(",") || word.equals("'s") || word.equals("-") ? from + 1 : from;
    }

    /** A person's name before an office is another phrase, unless it owns it ("Orlin's spokesman"). */
    private boolean isPersonBefore(int k, int next) {
        NameScan.Find name = nameAt[k];
        return name != null && name.type().equals("person") && !tree.word(next).equals("'s");
    }

    private boolean isDayName(int k) {
        return WORDS.has("times", tree.token(k).lemma().toLowerCase(Locale.ROOT));
    }

    private boolean isToponym(int k) {
        NameScan.Find name = nameAt[k];
        return name != null && name.known().isPresent();
    }

    /** Takes in "of the Baltic states", "at Merrin University", "from Corvania", "in Tolvar" for an ambassador. */
    int right(int i, int end) {
        String link = tree.word(end);
        boolean takes = switch (link) {
            case "of" -> true;
            case "from" -> isName(end + 1) || tree.word(end + 1).equals("the") && isName(end + 2);
            case "at", "for" -> isName(end + 1) || isName(end + 2);
            case "to", "in" -> WORDS.has("abroad", tree.word(i)) && (isName(end + 1) || isName(end + 2));
            default -> false;
        };
        int titled = link.equals("for") ? titled(end + 1) : -1;
        if (titled >= 0) {
            return Objects.requireNonNull(nameAt[titled]).to();
        }
        if (takes && !link.equals("of") && isName(end + 1)) {
            return listEnd(end + 1);
        }
        int to = takes ? phraseEnd(end + 1) : end;
        return to == end + 1 ? end : to;
    }

    /** Where a person's name begins behind his own title: Orlin in "spokesman for President Sten Orlin"; -1 for none. */
    private int titled(int from) {
        int at = from;
        while (at < tree.size()
                && !isPerson(at)
                && NOUN_PHRASE.contains(tree.token(at).upos())) {
            at++;
        }
        boolean title = at > from && OfficeWord.of(tree.word(at - 1)).isPresent();
        return title && isPerson(at) ? at : -1;
    }

    private boolean isPerson(int k) {
        return isName(k) && Objects.requireNonNull(nameAt[k]).type().equals("person");
    }

    /** The end of one name or of a list of states. */
    private int listEnd(int start) {
        int to = Objects.requireNonNull(nameAt[start]).to();
        while (isName(to + 1) && isListLink(to)
                || isName(to + 2) && tree.word(to + 1).equals("and") && isListLink(to)) {
            int next = isName(to + 1) ? to + 1 : to + 2;
            to = Objects.requireNonNull(nameAt[next]).to();
        }
        return to;
    }

    private int phraseEnd(int start) {
        int to = start;
        for (int k = start; k < tree.size(); k++) {
            boolean word = NOUN_PHRASE.contains(tree.token(k).upos()) && !isDayName(k)
                    || tree.word(k).equals("'s");
            boolean article = k == to
                    && tree.token(k).upos().equals("DET")
                    && !tree.token(k).xpos().equals("WDT");
            boolean link = k == to
                    && (isFor(k) && k > start || isListLink(k) || isWithinBody(k) || VoiceName.isJoined(tree, k));
            if (k > start && isHolder(k)) {
                break;
            }
            if (word) {
                to = k + 1;
            } else if (article || link) {
                to = k + 1;
            } else {
                break;
            }
        }
        while (to > start && !NOUN_PHRASE.contains(tree.token(to - 1).upos())) {
            to--;
        }
        return to;
    }

    /** "Of" and, before a capital, "for": "Undersecretary of State for River Affairs". */
    private boolean isFor(int k) {
        return tree.word(k).equals("of") || tree.word(k).equals("for") && k + 1 < tree.size() && isCapital(k + 1);
    }

    /** The "and" of "Security and Defence Council". */
    private boolean isWithinBody(int k) {
        NameScan.Find name = nameAt[k];
        return name != null && name.type().equals("org") && name.to() > k + 1;
    }

    /** "Chair of the Joint Council Ada Lind": whoever has the office is no part of it. */
    private boolean isHolder(int k) {
        NameScan.Find name = nameAt[k];
        return name != null
                && name.from() == k
                && name.to() > k + 1
                && name.type().equals("person");
    }

    private boolean isListLink(int k) {
        boolean link = tree.word(k).equals("and") || tree.word(k).equals(",");
        return link
                && k + 1 < tree.size()
                && isToponym(k - 1)
                && (isToponym(k + 1) || tree.word(k + 1).equals("and"));
    }

    private boolean isName(int k) {
        return k < tree.size() && nameAt[k] != null;
    }

    private boolean isCapital(int i) {
        return Character.isUpperCase(tree.token(i).form().charAt(0));
    }
}
