package org.rapporteur.desk.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.entry.Statement;
import org.rapporteur.lineage.Aligned;
import org.rapporteur.text.Span;

/** Two articles, sentence by sentence: same, reworded, re-attributed, added, dropped. */
final class Comparison {
    private static final int MOST = 120;
    private final Sheet a;
    private final Sheet b;
    private final List<Span> ofA;
    private final List<Span> ofB;

    private Comparison(Sheet a, Sheet b) {
        this.a = a;
        this.b = b;
        this.ofA = Layout.of(a).sentences();
        this.ofB = Layout.of(b).sentences();
    }

    /** @param counts how many sentences of each kind, in words */
    record Model(
            String a, String b, String titleA, String titleB, String counts, List<Step> steps, List<String> parts) {}

    /** One rung: the sentence in each article, with its number; empty where it has none. */
    record Step(String kind, String numberA, String wordsA, String numberB, String wordsB) {}

    static Page page(Look look, Call call) {
        Sheet a = sheet(look, call.name("a"));
        Sheet b = sheet(look, call.name("b"));
        String nameA = a.article().name();
        String nameB = b.article().name();
        List<Step> steps = new Comparison(a, b).steps(look.aligned(nameA, nameB));
        int parts = Math.max(1, (steps.size() + MOST - 1) / MOST);
        int part = Math.min(call.ask().number(Param.PART, 1), parts);
        List<Step> shown = steps.subList((part - 1) * MOST, Math.min(part * MOST, steps.size()));
        Model model = new Model(nameA, nameB, title(a), title(b), counts(steps), shown, parts(call, parts));
        return new Page(nameA + " → " + nameB, "diff", model, rows(steps));
    }

    private static Sheet sheet(Look look, String name) {
        return look.sheet(name)
                .orElseThrow(
                        () -> Problem.missing("no article " + name + " is here").meant(look.nearestArticle(name)));
    }

    private static String title(Sheet sheet) {
        return sheet.article().title().orElse(sheet.article().name());
    }

    private static List<String> parts(Call call, int parts) {
        List<String> addresses = new ArrayList<>();
        for (int part = 1; part <= parts && parts > 1; part++) {
            addresses.add(call.path()
                    + call.ask().with(Param.PART, String.valueOf(part)).query());
        }
        return addresses;
    }

    private static String counts(List<Step> steps) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        List.of("same", "reworded", "re-attributed", "added", "dropped").forEach(kind -> counts.put(kind, 0));
        steps.forEach(step -> counts.merge(step.kind(), 1, Integer::sum));
        return String.join(
                ", ",
                counts.entrySet().stream()
                        .map(kind -> kind.getValue() + " " + kind.getKey())
                        .toList());
    }

    /** The sentences of b in their order, those dropped from a where they stood. */
    private List<Step> steps(List<Aligned> aligned) {
        List<Step> steps = new ArrayList<>();
        Set<Integer> used = new HashSet<>();
        int told = 0;
        for (int j = 0; j < ofB.size(); j++) {
            Optional<Integer> partner = partner(ofB.get(j), aligned).filter(i -> !used.contains(i));
            if (partner.isPresent()) {
                told = dropped(steps, told, partner.get(), aligned);
                used.add(partner.get());
            }
            steps.add(step(partner, j));
        }
        dropped(steps, told, ofA.size(), aligned);
        return steps;
    }

    /** The sentence of a that most of this sentence of b comes from. */
    private Optional<Integer> partner(Span sentence, List<Aligned> aligned) {
        Map<Integer, Integer> shares = new LinkedHashMap<>();
        for (Aligned pair : aligned) {
            if (pair.b().overlaps(sentence)) {
                for (int i = 0; i < ofA.size(); i++) {
                    if (ofA.get(i).overlaps(pair.a())) {
                        shares.merge(i, overlap(ofA.get(i), pair.a()), Integer::sum);
                    }
                }
            }
        }
        return shares.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    private static int overlap(Span a, Span b) {
        return Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
    }

    private int dropped(List<Step> steps, int from, int to, List<Aligned> aligned) {
        for (int i = from; i < to; i++) {
            Span sentence = ofA.get(i);
            if (aligned.stream().noneMatch(pair -> pair.a().overlaps(sentence))) {
                steps.add(new Step("dropped", String.valueOf(i + 1), words(a, sentence), "", ""));
            }
        }
        return Math.max(from, to);
    }

    private Step step(Optional<Integer> partner, int j) {
        String number = String.valueOf(j + 1);
        String words = words(b, ofB.get(j));
        if (partner.isEmpty()) {
            return new Step("added", "", "", number, words);
        }
        int i = partner.get();
        String before = words(a, ofA.get(i));
        return new Step(kind(i, j, before, words), String.valueOf(i + 1), before, number, words);
    }

    private String kind(int i, int j, String before, String words) {
        if (plain(before).equals(plain(words))) {
            return "same";
        }
        Set<String> speakers = speakers(a, ofA.get(i));
        Set<String> later = speakers(b, ofB.get(j));
        boolean moved = !speakers.isEmpty() && !later.isEmpty() && !speakers.equals(later);
        return moved ? "re-attributed" : "reworded";
    }

    /** Commas and the shape of quotation marks make no difference. */
    private static String plain(String words) {
        return words.replaceAll("[,;]", "")
                .replaceAll("[“”„]", "\"")
                .replaceAll("[‘’]", "'")
                .replaceAll("\\s+", " ");
    }

    private static Set<String> speakers(Sheet sheet, Span sentence) {
        Set<String> speakers = new TreeSet<>();
        for (Sheet.Reading reading : sheet.readings()) {
            boolean here = reading.spans().get(0).overlaps(sentence);
            if (here
                    && reading.entry() instanceof Statement said
                    && said.nestedIn().isEmpty()) {
                speakers.addAll(said.speaker());
            }
        }
        return speakers;
    }

    private static String words(Sheet sheet, Span span) {
        return Inert.of(span.in(sheet.article().plain()));
    }

    private static List<Row> rows(List<Step> steps) {
        return steps.stream()
                .map(step -> new Row()
                        .with("change", step.kind())
                        .with("sentence_a", step.numberA())
                        .with("words_a", step.wordsA())
                        .with("sentence_b", step.numberB())
                        .with("words_b", step.wordsB()))
                .toList();
    }
}
