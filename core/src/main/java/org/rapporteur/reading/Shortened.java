package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Bodies under the short names that a story gives them once it has named them in full: "the Compact" after "the Lyssa
 * Compact", "WFO" after "the World Food Organisation". A short name that two bodies could bear is left alone.
 */
final class Shortened {
    /** "UN" and "EU" are known; of two letters any others are initials. */
    private static final int SHORTEST = 3;

    private final Map<String, TreeSet<String>> bodies = new TreeMap<>();

    Shortened(List<Census.Line> lines) {
        for (Census.Line line : lines) {
            line.names().stream().filter(Shortened::isFull).forEach(this::learn);
        }
    }

    private static boolean isFull(NameScan.Find name) {
        return name.type().equals("org") && name.known().isEmpty() && name.to() - name.from() > 1;
    }

    private void learn(NameScan.Find name) {
        String last = name.tree().token(name.to() - 1).form();
        String initials = initials(name);
        if (Institution.is(last)) {
            bodies.computeIfAbsent(last, key -> new TreeSet<>()).add(id(name));
        }
        if (initials.length() >= SHORTEST) {
            bodies.computeIfAbsent(initials, key -> new TreeSet<>()).add(id(name));
        }
    }

    private static String initials(NameScan.Find name) {
        StringBuilder out = new StringBuilder();
        for (int i = name.from(); i < name.to(); i++) {
            char first = name.tree().token(i).form().charAt(0);
            if (Character.isUpperCase(first)) {
                out.append(first);
            }
        }
        return out.toString();
    }

    private static String id(NameScan.Find name) {
        return "org:" + People.ascii(name.words()).replace(' ', '_');
    }

    /** The names of a sentence, with those that are short for a body of the story read as that body. */
    Census.Line right(Census.Line line) {
        List<NameScan.Find> names = new ArrayList<>();
        line.names()
                .forEach(name ->
                        names.add(full(name).map(body -> found(name, body)).orElse(name)));
        for (int i = 0; i < line.tree().size(); i++) {
            Optional<String> body = full(line.tree(), i);
            if (body.isPresent() && !isNamed(names, i)) {
                names.add(found(new NameScan.Find(line.tree(), i, i + 1, "org", Optional.empty()), body.get()));
            }
        }
        names.sort((a, b) -> Integer.compare(a.from(), b.from()));
        return new Census.Line(line.tree(), List.copyOf(names), line.offices(), line.quotations());
    }

    private static boolean isNamed(List<NameScan.Find> names, int at) {
        return names.stream().anyMatch(name -> name.from() <= at && at < name.to());
    }

    private Optional<String> full(NameScan.Find name) {
        boolean single = name.to() - name.from() == 1 && name.known().isEmpty();
        return single ? full(name.tree(), name.from()) : Optional.empty();
    }

    /** The one body that a word stands for: its initials, or its last word after "the" with a capital of its own. */
    private Optional<String> full(Tree tree, int i) {
        String form = tree.token(i).form();
        TreeSet<String> known = bodies.get(form);
        if (known == null) {
            return Optional.empty();
        }
        boolean named = !Institution.is(form) || tree.word(i - 1).equals("the") && !isLonger(tree, i);
        return known.size() == 1 && named ? Optional.of(known.first()) : Optional.empty();
    }

    /** "the Council of Ministers", "the Pact Assembly" are others. */
    private static boolean isLonger(Tree tree, int i) {
        boolean of = tree.word(i + 1).equals("of")
                && i + 2 < tree.size()
                && Character.isUpperCase(tree.token(i + 2).form().charAt(0));
        return of || i + 1 < tree.size() && Institution.is(tree.token(i + 1).form());
    }

    private static NameScan.Find found(NameScan.Find name, String id) {
        Toponym body = new Toponym(id, Toponym.Kind.BODY, Optional.empty());
        return new NameScan.Find(name.tree(), name.from(), name.to(), "org", Optional.of(body));
    }
}
