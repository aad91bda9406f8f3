package org.rapporteur.desk.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
            String a,
            String b,
            String titleA,
            String titleB,
            String counts,
            List<Step> steps,
            List<String> parts,
            int part) {}

    /** One rung: the sentence in each article, with its number; empty where it has none. */
    record Step(String kind, String numberA, String wordsA, String numberB, String wordsB) {}

    static Page page(Look look, Call call) {
        Sheet a = Reader.sheet(look, call.name("a"), call.ask());
        Sheet b = Reader.sheet(look, call.name("b"), call.ask());
        String nameA = a.article().name();
        String nameB = b.article().name();
        List<Step> steps = new Comparison(a, b).steps(look.aligned(nameA, nameB));
        int parts = Math.max(1, (steps.size() + MOST - 1) / MOST);
        int part = Math.min(call.ask().number(Param.PART, 1), parts);
        List<Step> shown = steps.subList((part - 1) * MOST, Math.min(part * MOST, steps.size()));
        Model model = new Model(nameA, nameB, title(a), title(b), counts(steps), shown, parts(call, parts), part);
        return new Page(nameA + " → " + nameB, "diff", model, rows(steps));
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

    /** The sentences of b in their order, those dropped from a before the next that stayed. */
    private List<Step> steps(List<Aligned> aligned) {
        Map<Integer, Integer> partners = partners(aligned);
        List<Step> steps = new ArrayList<>();
        int told = 0;
        for (int j = 0; j < ofB.size(); j++) {
            Optional<Integer> partner = Optional.ofNullable(partners.get(j));
            if (partner.isPresent()) {
                told = dropped(steps, told, partner.get(), partners);
            }
            steps.add(step(partner, j));
        }
        dropped(steps, told, ofA.size(), partners);
        return steps;
    }

    /** For sentences of b, the sentence of a that each comes from; the very same words go before all else. */
    private Map<Integer, Integer> partners(List<Aligned> aligned) {
        Map<Integer, Integer> partners = new HashMap<>();
        Set<Integer> taken = new HashSet<>();
        for (int j = 0; j < ofB.size(); j++) {
            String words = plain(words(b, ofB.get(j)));
            for (int i = 0; i < ofA.size() && !partners.containsKey(j); i++) {
                if (!taken.contains(i) && plain(words(a, ofA.get(i))).equals(words)) {
                    partners.put(j, i);
                    taken.add(i);
                }
            }
        }
        for (int j = 0; j < ofB.size(); j++) {
            int here = j;
            if (!partners.containsKey(j)) {
                closest(ofB.get(j), aligned, taken).ifPresent(i -> {
                    partners.put(here, i);
                    taken.add(i);
                });
            }
        }
        return partners;
    }

    /** Of the sentences of a that are aligned with this one and still free, the one with most of its words. */
    private Optional<Integer> closest(Span sentence, List<Aligned> aligned, Set<Integer> taken) {
        Map<Integer, Long> shared = new LinkedHashMap<>();
        Set<String> words = wordsOf(b, sentence);
        for (int i = 0; i < ofA.size(); i++) {
            if (!taken.contains(i) && isAligned(ofA.get(i), sentence, aligned)) {
                shared.put(
                        i,
                        wordsOf(a, ofA.get(i)).stream().filter(words::contains).count());
            }
        }
        return shared.entrySet().stream()
                .filter(share -> share.getValue() > 1)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    private static boolean isAligned(Span ofA, Span ofB, List<Aligned> aligned) {
        return aligned.stream()
                .anyMatch(pair -> pair.a().overlaps(ofA) && pair.b().overlaps(ofB));
    }

    private static Set<String> wordsOf(Sheet sheet, Span span) {
        return new TreeSet<>(
                List.of(plain(words(sheet, span)).toLowerCase(Locale.ROOT).split("\\W+")));
    }

    private int dropped(List<Step> steps, int from, int to, Map<Integer, Integer> partners) {
        for (int i = from; i < to; i++) {
            if (!partners.containsValue(i)) {
                steps.add(new Step("dropped", String.valueOf(i + 1), words(a, ofA.get(i)), "", ""));
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
