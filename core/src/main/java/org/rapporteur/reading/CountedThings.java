package org.rapporteur.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.text.WordSets;

/** A number of things: "about 90 minutes", "tens of thousands of troops", "four-way talks", "killed 14,000", "over a month". */
final class CountedThings implements Counting {
    private static final WordSets WORDS = WordSets.of(CountedThings.class, "counted-things.tsv");
    private static final Set<String> TIME = WORDS.words("time");
    private static final Map<String, String> MONEY =
            Map.of("$", "dollars", "€", "euros", "£", "pounds", "us$", "dollars", "%", "percent");
    private static final Set<String> NOT_COUNTED =
            Set.of("a.m.", "p.m.", "am", "pm", "gmt", "o'clock", "st", "nd", "th");
    /** A time of day as timetables and bulletins have it: "at 1400", "0600 hours". */
    private static final Pattern HOURS = Pattern.compile("[01]\\d[0-5]\\d|2[0-3][0-5]\\d");

    private static final Set<String> DEFINITE =
            Set.of("the", "these", "those", "both", "all", "his", "her", "their", "its");
    private static final Set<String> HURT = WORDS.words("hurt");
    private static final Set<String> COUNTS = WORDS.words("counts");
    /** "one side", "at one point": no number is meant. */
    private static final Set<String> ONE_IDIOM = WORDS.words("one-idiom");

    @Override
    public Optional<Count> at(Story story, Tree tree, int at, Optional<Numeral> number) {
        Optional<Count> single = article(tree, at);
        if (single.isPresent()) {
            return single;
        }
        boolean counts = number.isPresent() && !name(tree, number.get()) && !pronoun(tree, number.get());
        return counts ? count(tree, number.get()) : Optional.empty();
    }

    private static Optional<Count> count(Tree tree, Numeral number) {
        int noun = noun(tree, number);
        boolean time = noun >= 0 && TIME.contains(tree.lemma(noun));
        boolean money = MONEY.containsKey(tree.word(number.from() - 1));
        Bound bound = Bound.before(tree, money ? number.from() - 1 : number.from(), time);
        if (contrast(tree, bound.from())) {
            return Optional.empty();
        }
        String unit = unit(tree, number, noun);
        if (unit.isEmpty()
                && bound.name().equals("exactly")
                && number.value() < 1000
                && !isTallied(tree, number)
                && !isCompared(tree, number)
                && !Elided.is(tree, number)
                && !Elided.isOfPeople(tree, number)) {
            return Optional.empty();
        }
        return Optional.of(new Count(number.value(), name(bound, tree, number), unit, bound.from(), number.to(), noun));
    }

    /** "40,000 troops, not more than 60,000": what is only named to be put right is no figure. */
    private static boolean contrast(Tree tree, int from) {
        return tree.word(from).equals("not") && tree.word(from - 1).equals(",");
    }

    /** "Puts it at 20", "the number is 20": what was counted last. */
    private static boolean isTallied(Tree tree, Numeral number) {
        int last = number.to() - 1;
        return Tally.is(tree, tree.head(last)) || Tally.isFigure(tree, last);
    }

    /** "112 violations, up from 64": the same things. */
    private static boolean isCompared(Tree tree, Numeral number) {
        return tree.word(number.from() - 1).equals("from") && WORDS.has("steps", tree.word(number.from() - 2));
    }

    private static String name(Bound bound, Tree tree, Numeral number) {
        if (!bound.name().equals("exactly")) {
            return bound.name();
        }
        if (number.many().isEmpty()) {
            return Bound.after(tree, number.to());
        }
        return number.many().equals("tens") || number.many().equals("dozens") ? "tens of" : "at least";
    }

    /** "over a month", "within an hour": one, when the words before it bound a stretch of time; "as many as a year ago" does not. */
    private static Optional<Count> article(Tree tree, int at) {
        boolean one = tree.word(at).equals("a") || tree.word(at).equals("an");
        if (!one || at + 1 >= tree.size() || !TIME.contains(tree.lemma(at + 1))) {
            return Optional.empty();
        }
        Bound bound = Bound.before(tree, at, true);
        boolean then = tree.word(bound.from()).equals("as") && WORDS.has("then", tree.word(at + 2));
        return bound.from() == at || then
                ? Optional.empty()
                : Optional.of(new Count(1, bound.name(), plural(tree, at + 1), bound.from(), at + 2, at + 1));
    }

    /** What is counted: the noun that the number stands before, over adjectives and "of". */
    private static int noun(Tree tree, Numeral number) {
        int head = tree.head(number.to() - 1);
        if (tree.word(number.to()).equals("-")) {
            return number.to() + 1 < tree.size() ? number.to() + 1 : -1;
        }
        if (Elided.isOfThem(tree, number)) {
            return -1;
        }
        if (tree.word(number.to()).equals(",")) {
            return Tally.noun(tree, number.to() - 1);
        }
        int from = number.to() + (WORDS.has("behind", tree.word(number.to())) ? 1 : 0);
        for (int i = from; i < Math.min(tree.size(), from + 7); i++) {
            String tag = tree.token(i).upos();
            boolean last = i + 1 >= tree.size() || !tree.token(i + 1).isUpos("NOUN", "PROPN") || !near(tree, i);
            boolean owner = tree.word(i + 1).equals("'s");
            if (tag.equals("NOUN") && last && !owner && !isName(tree, i)) {
                return i;
            }
            boolean when = WORDS.has("when", tree.word(i)) && TIME.contains(tree.lemma(i + 1));
            if (when || number.value() > 1 && List.of("a", "an").contains(tree.word(i))) {
                break;
            }
            if (!List.of("ADJ", "PROPN", "NOUN", "ADV", "DET", "NUM", "X").contains(tag)
                    && !List.of("'s", "-", ",").contains(tree.word(i))
                    && !(i == from && from > number.to() && tree.token(i).xpos().equals("PRP$"))) {
                break;
            }
        }
        boolean after =
                head >= 0 && head >= number.to() && tree.token(head).upos().equals("NOUN");
        int of = after ? head : Tally.noun(tree, number.to() - 1);
        return of >= 0
                ? of
                : subject(tree, Bound.before(tree, number.from(), false).from() - 1);
    }

    /** "20 - Corvania": a name, whatever the tagger says. */
    private static boolean isName(Tree tree, int i) {
        String form = tree.token(i).form();
        return i > 0 && Character.isUpperCase(form.charAt(0)) && form.chars().anyMatch(Character::isLowerCase);
    }

    /** "the soldiers number 25,000", "the dead total 40": what the word of counting before a number counts. */
    private static int subject(Tree tree, int at) {
        boolean counts =
                at > 0 && COUNTS.contains(tree.word(at)) && !tree.token(at - 1).isUpos("DET", "ADJ", "PRON");
        if (counts && tree.token(at - 1).upos().equals("NOUN")) {
            return at - 1;
        }
        for (int up = at; counts && up >= 0; up = tree.head(up)) {
            int subject = new Clause(tree, up).subject();
            if (subject >= 0 && subject < at && tree.token(subject).upos().equals("NOUN")) {
                return subject;
            }
        }
        return -1;
    }

    private static boolean near(Tree tree, int i) {
        return tree.is(i, "compound") || tree.head(i) == i + 1;
    }

    private static String unit(Tree tree, Numeral number, int noun) {
        String money = MONEY.getOrDefault(tree.word(number.from() - 1), MONEY.getOrDefault(tree.word(number.to()), ""));
        if (!money.isEmpty()) {
            return money;
        }
        if (List.of("percent", "per").contains(tree.word(number.to()))) {
            return "percent";
        }
        if (Tally.isToll(tree, noun)) {
            return "people";
        }
        if (noun >= 0) {
            return tree.word(noun).equals("way") ? "parties" : plural(tree, noun);
        }
        int head = tree.head(number.to() - 1);
        return head >= 0 && HURT.contains(tree.lemma(head)) ? "people" : "";
    }

    private static String plural(Tree tree, int noun) {
        String word = tree.word(noun);
        boolean single = tree.token(noun).xpos().equals("NN")
                && (List.of("mile", "metre", "meter").contains(word)
                        || tree.word(noun - 1).equals("-"));
        return TIME.contains(word) || single ? word + "s" : word;
    }

    /** Numbers that are names, clock times, ages or list marks. */
    private static boolean name(Tree tree, Numeral number) {
        String after = tree.word(number.to());
        boolean clock = NOT_COUNTED.contains(after)
                || after.equals(":")
                || tree.word(number.from() - 1).equals(":");
        int before = number.from() - 1;
        boolean title = before >= 0
                && !Elided.isGapped(tree, number)
                && tree.token(before).upos().equals("PROPN")
                && tree.token(number.from()).form().matches("\\d.*")
                && (noun(tree, number) < 0 || isOfOne(tree, number));
        boolean day = CalendarDay.isMonth(tree, before) || number.to() - number.from() == 1 && isDayOf(tree, number);
        clock |= HOURS.matcher(tree.token(number.from()).form()).matches()
                && (after.equals("hours")
                        || noun(tree, number) < 0
                        || tree.word(number.from()).startsWith("0"));
        boolean mark = number.from() == 0 && after.equals(".");
        boolean age = tree.word(before).equals(",") && after.equals(",");
        return clock || day || title || mark || age;
    }

    /** "The Halv 2 pipeline": of two there would be pipelines. */
    private static boolean isOfOne(Tree tree, Numeral number) {
        return number.value() > 1
                && number.to() - number.from() == 1
                && number.to() < tree.size()
                && tree.token(number.to()).xpos().equals("NN")
                && !tree.word(number.to() + 1).equals("-");
    }

    /** "3 March": no three of anything. */
    private static boolean isDayOf(Tree tree, Numeral number) {
        return number.value() <= 31
                && tree.token(number.from()).form().matches("\\d{1,2}")
                && CalendarDay.isMonth(tree, number.to());
    }

    /** "the two ministers", "one of them": words that point, and do not count. */
    private static boolean pronoun(Tree tree, Numeral number) {
        String before = tree.word(number.from() - 1);
        if (number.value() == 1 && tree.word(number.from()).equals("one")) {
            boolean noun =
                    number.to() < tree.size() && tree.token(number.to()).upos().equals("NOUN");
            return !noun
                    || ONE_IDIOM.contains(tree.word(number.to()))
                    || List.of("no", "any", "every", "which", "this", "that", "the", "-")
                            .contains(before);
        }
        boolean hyphen =
                tree.word(number.to()).equals("-") || tree.word(number.from()).contains("-");
        return number.value() == 2 && !hyphen && DEFINITE.contains(before);
    }
}
