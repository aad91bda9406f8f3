package org.rapporteur.reading;

import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Name;
import org.rapporteur.text.WordSets;

/**
 * The names that the language engine found, put right by what stands beside them: a given name that it does not know
 * belongs to the surname behind it, and an office is no name.
 */
final class EngineNames {
    private static final Set<String> APOSTROPHES = Set.of("'", "\u2019");
    /** Words from an office to the end of what it is for: "Secretary of Homeland Security". */
    private static final int LONGEST = 4;

    private static final Set<String> CHAMBERS =
            WordSets.of(EngineNames.class, "officescan.tsv").words("chambers");
    /** Words of a person's name, such as "Ada M. Lind". */
    private static final int MOST_NAMES = 3;

    private final Atlas atlas;
    private final Tree tree;
    private final @Nullable Name[] names;

    /** With the name that each token belongs to. */
    EngineNames(Atlas atlas, Tree tree, @Nullable Name[] names) {
        this.atlas = atlas;
        this.tree = tree;
        this.names = names;
    }

    /** The names of a sentence, each at all its tokens. */
    static @Nullable Name[] at(Atlas atlas, Tree tree) {
        @Nullable Name[] names = new Name[tree.size()];
        for (Name each : tree.sentence().names()) {
            Name name = behindTitle(atlas, tree, each);
            for (int i = each.from(); i < each.to(); i++) {
                names[i] = i >= name.from() ? name : new Name(each.from(), name.from(), each.kind());
            }
        }
        for (int i = 1; i + 1 < tree.size(); i++) {
            if (isOfMembers(tree, i)) {
                Name body = new Name(first(tree, i - 1), i + 2, Name.Kind.BODY);
                Arrays.fill(names, body.from(), body.to(), body);
            }
        }
        return names;
    }

    /** The mark in "the Halvorian Farmers' Union": a body of many. */
    private static boolean isOfMembers(Tree tree, int mark) {
        return APOSTROPHES.contains(tree.word(mark))
                && tree.token(mark - 1).upos().equals("PROPN")
                && tree.word(mark - 1).endsWith("s")
                && Institution.is(tree.token(mark + 1).form());
    }

    /** The first word in capitals of those that run up to this one. */
    private static int first(Tree tree, int last) {
        int from = last;
        while (from > 0 && tree.token(from - 1).upos().equals("PROPN")) {
            from--;
        }
        return from;
    }

    /** The name that begins at this token or goes on here, if it is one. */
    @Nullable
    Name opening(int i) {
        Name name = isGiven(i) ? names[i + 1] : names[i];
        boolean office = OfficeWord.of(tree.word(i)).isPresent();
        boolean count = tree.token(i).upos().equals("NUM") || Numeral.single(tree.word(i)) > 0;
        boolean other = office
                || count
                || tree.word(i).equals("no")
                || Weekday.isDay(tree.word(i))
                || CalendarDay.isMonth(tree, i);
        return name == null || other || isOffice(name) ? null : name;
    }

    /** What it names: who has a title before him or an owner is a person. */
    Name.Kind kind(int i, Name name) {
        boolean titled = name.from() < i && (OfficeWord.of(tree.word(i - 1)).isPresent() || isPost(name.from()));
        boolean owned = tree.word(i - 1).equals("'s") && (name.from() < i || isOwnedSpeaker(name));
        boolean person = titled || owned || name.kind() == Name.Kind.PLACE && isOfficial(i);
        return person ? Name.Kind.PERSON : name.kind();
    }

    /** Two names that say who holds an office: "spokesman Milan Brook", "the mayor, Florence Reck,"; no town is one. */
    private boolean isOfficial(int i) {
        boolean two = i + 1 < tree.size()
                && tree.is(i + 1, "flat")
                && tree.head(i + 1) == i
                && tree.token(i + 1).upos().equals("PROPN");
        int comma = tree.word(i - 1).equals(",") ? i - 1 : i;
        boolean titled = comma == i || tree.is(i, "appos") && tree.head(i) == comma - 1;
        boolean apposed =
                tree.is(i, "appos") && OfficeWord.of(tree.lemma(tree.head(i))).isPresent();
        return two && (apposed || titled && OfficeWord.of(tree.word(comma - 1)).isPresent());
    }

    /** "Ambassador to" before the place that a name was taken to begin with. */
    private boolean isPost(int from) {
        return tree.word(from - 1).matches("to|in")
                && OfficeWord.of(tree.word(from - 2)).isPresent();
    }

    /** One past its last token. */
    int end(int i, Name name, Name.Kind kind) {
        int owner = possessive(i, name.to());
        int end = owner > i ? owner : trim(i, kind == Name.Kind.PERSON ? longer(name.to()) : name.to());
        return Math.max(i + 1, end);
    }

    /** Ilse in "Minister Ilse Marek", where the engine knows no more than Marek. */
    private boolean isGiven(int i) {
        Name next = i + 1 < tree.size() ? names[i + 1] : null;
        return names[i] == null
                && next != null
                && next.from() == i + 1
                && next.kind() == Name.Kind.PERSON
                && tree.token(i).upos().equals("PROPN")
                && tree.token(i + 1).start() == tree.token(i).end() + 1
                && atlas.find(tree.token(i).form()).isEmpty()
                && !Institution.is(tree.token(i).form())
                && !endsTitle(tree, i)
                && !(next.to() - next.from() > 1 && isWithinOffice(i))
                && !Weekday.isDay(tree.word(i));
    }

    /** "Staff" in "Chair of the Joint Chiefs of Staff Ada Lind". */
    private boolean isWithinOffice(int i) {
        for (int at = i - 1; at > 0; at--) {
            boolean link = isLink(tree.word(at));
            if (link && OfficeWord.of(tree.word(at - 1)).isPresent()) {
                return true;
            }
            if (!link && !tree.token(at).isUpos("PROPN", "ADJ", "DET")) {
                return false;
            }
        }
        return false;
    }

    /** "State" in "Secretary of State", "Affairs" in "Minister of Foreign Affairs". */
    static boolean endsTitle(Tree tree, int i) {
        for (int from = i - 2; from >= Math.max(0, i - LONGEST); from--) {
            if (isLink(tree.word(from + 1))) {
                return OfficeWord.of(words(tree, from, i + 1)).isPresent();
            }
        }
        return false;
    }

    private static boolean isLink(String word) {
        return word.equals("of") || word.equals("for");
    }

    /** Without the end of a title: Ada Lind in "Secretary of the Army Ada Lind", who is a person then. */
    private static Name behindTitle(Atlas atlas, Tree tree, Name name) {
        for (int i = Math.min(name.to() - 2, name.from() + LONGEST); i >= name.from(); i--) {
            if (endsTitle(tree, i)) {
                return new Name(i + 1, name.to(), Name.Kind.PERSON);
            }
        }
        return name.kind() == Name.Kind.BODY && isOfOffice(tree, name.from()) ? behindBody(atlas, tree, name) : name;
    }

    /** "Secretary of the Harbour Council Ada Lind", "envoy to the Pact Ada Lind": who holds the office behind its body. */
    private static Name behindBody(Atlas atlas, Tree tree, Name name) {
        for (int i = name.to() - 2; i > name.from() && i >= name.to() - MOST_NAMES; i--) {
            boolean body = Institution.is(tree.token(i - 1).form())
                    || i == name.from() + 1
                            && isBody(atlas, tree.token(name.from()).form());
            boolean holder = true;
            for (int k = i; k < name.to(); k++) {
                holder &= tree.token(k).upos().equals("PROPN")
                        && !Institution.is(tree.token(k).form());
            }
            if (body && holder) {
                return new Name(i, name.to(), Name.Kind.PERSON);
            }
        }
        return name;
    }

    private static boolean isBody(Atlas atlas, String form) {
        return atlas.find(form).isPresent() || CHAMBERS.contains(form);
    }

    /** Whether an office stands before the words: "head of", "envoy to the". */
    private static boolean isOfOffice(Tree tree, int from) {
        int link = tree.word(from - 1).equals("the") ? from - 2 : from - 1;
        return (isLink(tree.word(link))
                        || tree.word(link).equals("to")
                        || tree.word(link).equals("at"))
                && OfficeWord.of(tree.word(link - 1)).isPresent();
    }

    /** An office that the engine took for a name: "Corvanian Water Minister", "Foreign" before "Minister", or "Affairs of …". */
    private boolean isOffice(Name name) {
        boolean begins = OfficeWord.of(words(tree, name.from(), name.to() + 1)).isPresent();
        boolean whole = name.kind() == Name.Kind.BODY
                && name.to() - name.from() > 1
                && OfficeWord.of(tree.word(name.to() - 1))
                        .filter(word -> !word.isTitle())
                        .isPresent();
        boolean runs = OfficeWord.of(words(tree, name.to() - 1, name.to() + 1)).isPresent();
        return begins || whole || runs || tree.word(name.from()).equals("affairs");
    }

    private static String words(Tree tree, int from, int to) {
        StringBuilder out = new StringBuilder();
        for (int i = from; i < Math.min(to, tree.size()); i++) {
            out.append(i > from ? " " : "").append(tree.word(i));
        }
        return out.toString();
    }

    /** Two words behind an owner that say something and name no body: "Corvania's Tomas Hale said". */
    private boolean isOwnedSpeaker(Name name) {
        boolean two = name.to() - name.from() == 2
                && !Institution.is(tree.token(name.to() - 1).form());
        return two
                && name.to() < tree.size()
                && tree.token(name.to()).upos().equals("VERB")
                && Speech.isCue(tree, name.to());
    }

    /** The place of a possessive within a name that runs on to what is owned, as in "Corvania's Tomas Hale". */
    private int possessive(int from, int to) {
        for (int k = from + 1; k < to; k++) {
            if (tree.word(k).equals("'s")) {
                return k;
            }
        }
        return -1;
    }

    /** A person's name goes on over proper nouns that the engine left out. */
    private int longer(int end) {
        int to = end;
        while (to < tree.size()
                && names[to] == null
                && tree.token(to).upos().equals("PROPN")
                && Character.isUpperCase(tree.token(to).form().charAt(0))
                && OfficeWord.of(tree.word(to)).isEmpty()
                && tree.token(to).start() == tree.token(to - 1).end() + 1) {
            to++;
        }
        return to;
    }

    /** Without the possessive, marks and a day of the week at the end. */
    private int trim(int from, int to) {
        int end = to > from + 1 && Weekday.isDay(tree.word(to - 1)) ? to - 1 : to;
        while (end > from
                && !Character.isLetterOrDigit(tree.token(end - 1).form().charAt(0))) {
            end--;
        }
        return end;
    }
}
