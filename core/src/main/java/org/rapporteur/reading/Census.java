package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.text.Span;

/**
 * Everybody and everything that a story names, gathered sentence by sentence before anybody is identified: names,
 * offices, and the persons that only their place gives away ("Foreign Minister Marek", "Marek said").
 */
final class Census {
    private final Atlas atlas;
    private final People people = new People();
    private final List<Line> lines = new ArrayList<>();
    private final Set<String> surnames = new HashSet<>();

    /** What one sentence names. */
    record Line(Tree tree, List<NameScan.Find> names, List<Office> offices, Quotations quotations) {}

    Census(Story story) {
        this.atlas = story.atlas();
        for (Passage passage : story.passages()) {
            for (Tree tree : passage.trees()) {
                lines.add(scan(tree, passage.quotations()));
            }
        }
        lines.replaceAll(new Landmarks(lines)::right);
        lines.replaceAll(new Shortened(lines)::right);
        meetAll();
        lines.replaceAll(this::withPersons);
        meetAll();
        lines.replaceAll(this::withSurnames);
    }

    private void meetAll() {
        for (Line line : lines) {
            line.names().stream()
                    .filter(Census::isPerson)
                    .map(NameScan.Find::words)
                    .forEach(this::meet);
        }
    }

    private void meet(String words) {
        surnames.add(words.substring(words.lastIndexOf(' ') + 1));
        people.meet(words);
    }

    List<Line> lines() {
        return lines;
    }

    People people() {
        return people;
    }

    private static boolean isPerson(NameScan.Find find) {
        return find.type().equals("person");
    }

    private Line scan(Tree tree, Quotations quotations) {
        List<NameScan.Find> names = new ArrayList<>(new NameScan(atlas, tree).all());
        List<Office> offices = new OfficeScan(tree, names).all();
        for (Office office : offices) {
            adopt(tree, office.to(), names, false);
        }
        for (int i = 0; i < tree.size(); i++) {
            if (OfficeWord.isCourtesy(tree, i)) {
                adopt(tree, i + 1, names, true);
            }
            boolean spokenTo = tree.is(i, "iobj")
                    || tree.is(i, "obj") && tree.token(i).upos().equals("PROPN");
            if ((tree.is(i, "nsubj") || spokenTo) && isProper(tree, i) && Speech.isCue(tree, tree.head(i))) {
                adopt(tree, firstOfName(tree, i), names, false);
            }
        }
        names.removeIf(name -> offices.stream().anyMatch(office -> isTitle(office, name)));
        names.sort((a, b) -> Integer.compare(a.from(), b.from()));
        return new Line(tree, List.copyOf(names), offices, quotations);
    }

    /** "State" in "Secretary of State" is no name, nor is "Defence" in "Defence ministers". */
    private static boolean isTitle(Office office, NameScan.Find name) {
        int words = office.title().split("[ -]").length;
        int end = office.head() + words;
        if (isPerson(name) && office.head() + 1 - words <= name.from() && name.to() <= office.head() + 1) {
            return true;
        }
        return office.head() < name.from()
                && name.from() < end
                && office.title().contains(" of ");
    }

    private static int firstOfName(Tree tree, int i) {
        int from = i;
        while (from > 0 && isProper(tree, from - 1) && !Weekday.isDay(tree.word(from - 1))) {
            from--;
        }
        return from;
    }

    /** A run of proper nouns at {@code from} that nothing else claims becomes a person. */
    private static void adopt(Tree tree, int first, List<NameScan.Find> names, boolean titled) {
        int to = first;
        int from = first;
        while (to < tree.size() && isProper(tree, to)) {
            from = OfficeWord.isCourtesy(tree, to) ? to + 1 : from;
            to++;
        }
        boolean free = isFree(names, from, to);
        boolean named = titled || OfficeWord.of(tree.word(to - 1)).isEmpty();
        if (to > from && free && named && !isThing(tree, from, to)) {
            boolean seat = to - from == 1 && tree.word(from - 1).equals("the") && tree.is(from, "nsubj");
            String type = !titled && (seat || isLetters(tree, from, to)) ? "org" : "person";
            names.add(new NameScan.Find(tree, from, to, type, java.util.Optional.empty()));
        }
    }

    /** "Told HNA": letters are a body, unless all of the sentence is in capitals. */
    private static boolean isLetters(Tree tree, int from, int to) {
        boolean letters = to - from == 1 && NameScan.areLetters(tree.token(from).form());
        for (int i = 0; letters && i < tree.size(); i++) {
            if (tree.token(i).form().length() > 2
                    && Character.isLowerCase(tree.token(i).form().charAt(1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFree(List<NameScan.Find> names, int from, int to) {
        return names.stream().noneMatch(name -> name.from() < to && from < name.to());
    }

    /** A month, a day, a body's common word, "the Democrats" or the place of a dateline is nobody. */
    private static boolean isThing(Tree tree, int from, int to) {
        String last = tree.token(to - 1).form();
        boolean dateline =
                from == 0 && (tree.word(to).equals("(") || tree.word(to).equals("\u2014"));
        boolean many = tree.token(to - 1).xpos().equals("NNPS")
                && tree.token(Math.max(0, from - 1)).isUpos("DET", "ADJ", "NUM");
        return dateline
                || many
                || Weekday.isDay(tree.word(to - 1))
                || CalendarDay.isMonth(tree, to - 1)
                || Institution.is(last);
    }

    private static boolean isProper(Tree tree, int i) {
        return tree.token(i).upos().equals("PROPN")
                && Character.isUpperCase(tree.token(i).form().charAt(0))
                && tree.token(i).form().length() > 1;
    }

    /** A body of one word that is told something, or is the surname of somebody named in full, is a person. */
    private Line withPersons(Line line) {
        List<NameScan.Find> names = line.names().stream()
                .map(name -> isSurname(name)
                        ? new NameScan.Find(name.tree(), name.from(), name.to(), "person", name.known())
                        : name)
                .toList();
        List<Office> offices =
                line.offices().stream().map(office -> office.among(names)).toList();
        return new Line(line.tree(), names, offices, line.quotations());
    }

    private boolean isSurname(NameScan.Find name) {
        boolean single = name.to() - name.from() == 1 && name.known().isEmpty() && !isPerson(name);
        boolean letters = name.words().equals(name.words().toUpperCase(Locale.ROOT));
        boolean told =
                single && !letters && name.type().equals("org") && name.tree().is(name.from(), "iobj");
        boolean tells = single
                && name.type().equals("place")
                && name.tree().is(name.from(), "nsubj")
                && Speech.isCue(name.tree(), name.tree().head(name.from()));
        return told || tells || isFullName(name) || single && people.knows(name.words());
    }

    /** A body of two words is a person if the story calls somebody by the second. */
    private boolean isFullName(NameScan.Find name) {
        String last = name.tree().token(name.to() - 1).form();
        return name.to() - name.from() == 2
                && name.type().equals("org")
                && name.known().isEmpty()
                && !Institution.is(last)
                && surnames.contains(last);
    }

    /** Surnames that the language engine passed over, where the story knows their full names. */
    private Line withSurnames(Line line) {
        List<NameScan.Find> names = new ArrayList<>(line.names());
        Tree tree = line.tree();
        for (int i = 0; i < tree.size(); i++) {
            boolean opening =
                    i == 0 && Character.isUpperCase(tree.token(i).form().charAt(0));
            if ((isProper(tree, i) || opening) && people.knows(tree.token(i).form())) {
                addSurname(tree, i, names);
            }
        }
        names.sort((a, b) -> Integer.compare(a.from(), b.from()));
        return new Line(tree, List.copyOf(names), line.offices(), line.quotations());
    }

    private static void addSurname(Tree tree, int i, List<NameScan.Find> names) {
        boolean free = names.stream().noneMatch(name -> name.from() <= i && i < name.to());
        if (free) {
            names.add(new NameScan.Find(tree, i, i + 1, "person", java.util.Optional.empty()));
        }
    }

    /** The span of a sentence's words, for looking into the paragraph's quotations. */
    static boolean quoted(Line line, int token) {
        Span span = line.tree().token(token).span();
        return line.quotations().holds(span.start());
    }
}
