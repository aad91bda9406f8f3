package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rapporteur.text.WordList;
import org.rapporteur.text.WordSets;

/**
 * The places that a story shows to be places, whatever the language engine took them for: by a word of landscape ("the
 * Lyssa River", "the Lyssa valley"), by an article ("along the Lyssa", "the Lyssa truce"), or by a preposition before one who never acts
 * ("near Bryn Ferry").
 */
final class Landmarks {
    private static final Set<String> LAST = words("last");
    private static final Set<String> FIRST = words("first");
    private static final Set<String> OF = words("of");
    private static final WordSets WORDS = WordSets.of(Landmarks.class, "landmarks.tsv");
    private static final Set<String> NEAR = WORDS.words("near");

    private static final Set<String> TOWNS = WORDS.words("towns");

    private final Set<String> places = new TreeSet<>();

    /** Whether a capitalised run from one token to another is the name of a place by its own words. */
    static boolean isPlace(Tree tree, int from, int to) {
        boolean several = to - from > 1;
        return several && (LAST.contains(tree.word(to - 1)) || FIRST.contains(tree.word(from)));
    }

    /** "Sea of Japan", which the engine may take for Japan. */
    static boolean isOf(Tree tree, int from, int to) {
        return to - from > 2
                && OF.contains(tree.word(from))
                && tree.word(from + 1).equals("of");
    }

    /** Looks at every name of the story; persons with a title or words to say are left alone. */
    Landmarks(List<Census.Line> lines) {
        Set<String> persons = new TreeSet<>();
        for (Census.Line line : lines) {
            for (NameScan.Find found : line.names()) {
                NameScan.Find name = whole(found);
                bare(found);
                if (isUnknown(name) && acts(line, name)) {
                    persons.add(name.words());
                    persons.add(name.words().substring(name.words().lastIndexOf(' ') + 1));
                } else if (isUnknown(name) && stands(name)) {
                    places.add(name.words());
                }
            }
        }
        places.removeAll(persons);
    }

    /** A name with the proper noun right behind it: "Bryn" with "Ferry" in "near Bryn Ferry". */
    private static NameScan.Find whole(NameScan.Find name) {
        Tree tree = name.tree();
        int to = name.to();
        boolean near = NEAR.contains(tree.word(name.from() - 1)) && isUnknown(name);
        while (near
                && to < tree.size()
                && tree.token(to).upos().equals("PROPN")
                && tree.token(to).start() == tree.token(to - 1).end() + 1
                && !Weekday.isDay(tree.word(to))
                && !CalendarDay.isMonth(tree, to)) {
            to++;
        }
        return new NameScan.Find(tree, name.from(), to, name.type(), name.known());
    }

    /** Where there is a Lyssa River or a Lyssa valley, Lyssa is no person. */
    private void bare(NameScan.Find found) {
        boolean place = found.type().equals("place") && found.known().isEmpty();
        String words = found.words();
        if (place && words.indexOf(' ') > 0 && LAST.contains(found.tree().word(found.to() - 1))) {
            places.add(words.substring(0, words.lastIndexOf(' ')));
        } else if (place && LAST.contains(found.tree().word(found.to()))) {
            places.add(words);
        }
    }

    /** The line with its names put right. */
    Census.Line right(Census.Line line) {
        if (places.isEmpty()) {
            return line;
        }
        List<NameScan.Find> out = new ArrayList<>();
        for (NameScan.Find name : line.names()) {
            boolean inside =
                    !out.isEmpty() && name.from() < out.get(out.size() - 1).to();
            if (!inside) {
                out.add(longest(name));
            }
        }
        return new Census.Line(line.tree(), List.copyOf(out), line.offices(), line.quotations());
    }

    /** The longest known place that begins where this name does, or the name itself. */
    private NameScan.Find longest(NameScan.Find name) {
        for (int to = Math.min(name.tree().size(), name.from() + 3); to > name.from() && isUnknown(name); to--) {
            NameScan.Find place = new NameScan.Find(name.tree(), name.from(), to, "place", Optional.empty());
            if (to >= name.to() && places.contains(place.words())) {
                return place;
            }
        }
        return name;
    }

    private static boolean isUnknown(NameScan.Find name) {
        return name.known().isEmpty()
                && (name.type().equals("person") || name.type().equals("org"))
                && !Institution.is(name.tree().token(name.to() - 1).form());
    }

    /** By the words around it. */
    private static boolean stands(NameScan.Find name) {
        Tree tree = name.tree();
        boolean named = LAST.contains(tree.word(name.to()))
                && tree.token(name.to()).upos().equals("NOUN");
        boolean phrase = tree.token(name.to() - 1).upos().equals("PROPN")
                && !tree.word(name.to()).equals("'s")
                && tree.head(name.to() - 1) != name.to();
        boolean article =
                name.type().equals("person") && tree.word(name.from() - 1).equals("the") && phrase;
        boolean near = NEAR.contains(tree.word(name.from() - 1)) && phrase;
        boolean town = tree.word(name.from() - 1).equals("of") && TOWNS.contains(tree.word(name.from() - 2));
        boolean thing = tree.word(name.from() - 1).equals("the")
                && WORDS.has("things", tree.lemma(name.to()))
                && tree.head(name.to() - 1) == name.to();
        return named || article || thing || near || town || phrase && Metonym.isReached(tree, name.from());
    }

    /** Somebody with an office or a courtesy before him, or who says or does something. */
    private static boolean acts(Census.Line line, NameScan.Find name) {
        Tree tree = name.tree();
        int head = name.from();
        for (int i = name.from(); i < name.to(); i++) {
            head = tree.depth(i) < tree.depth(head) ? i : head;
        }
        boolean subject = tree.is(head, "nsubj") && tree.head(head) >= 0 && Speech.isCue(tree, tree.head(head));
        boolean titled = line.offices().stream()
                .anyMatch(office -> office.to() == name.from()
                        || office.from() == name.to() + 1
                                && tree.word(name.to()).equals(","));
        boolean courtesy = name.from() > 0 && OfficeWord.isCourtesy(tree, name.from() - 1);
        return subject || titled || courtesy;
    }

    private static Set<String> words(String use) {
        return WordList.rows(Landmarks.class, "landforms.tsv").stream()
                .filter(row -> row.get(1).equals(use))
                .map(row -> row.get(0).toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }
}
