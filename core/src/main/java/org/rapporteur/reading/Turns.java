package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.WordList;

/**
 * Who speaks in interviews and transcripts, paragraph by paragraph: a label such as "Q:" or "Reck:" counts where another
 * paragraph has it too, one in capitals ("MAREK:") always. "A:" is whoever the paragraphs before the first question are about.
 */
final class Turns {
    private static final Map<String, String> LABELS = WordList.pairs(Turns.class, "turns.tsv");
    private static final int LONGEST = 5;
    private static final int NONE = -1;

    private final Story story;
    private final Map<Passage, Integer> marks = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    private final Interview interview;

    Turns(Story story) {
        this.story = story;
        this.interview = new Interview(story);
        for (Passage passage : story.passages()) {
            int mark = mark(passage);
            if (mark != NONE) {
                marks.put(passage, mark);
                counts.merge(label(passage, mark), 1, Integer::sum);
            }
        }
    }

    /** The turn that this paragraph is; empty for plain prose. */
    Optional<Turn> of(Passage p) {
        int mark = marks.getOrDefault(p, NONE);
        boolean turn = mark != NONE && mark + 2 < p.size() && (isCapitals(p, mark) || isRepeated(p, mark));
        return turn
                ? Optional.of(turn(p, mark))
                : interview.turn(p, marks.isEmpty() ? guest(interview.opening()) : List.of());
    }

    private Turn turn(Passage p, int mark) {
        int label = last(p, mark);
        String use = use(p.word(label)).isEmpty() ? use(p.word(first(p))) : use(p.word(label));
        List<String> ids = use.equals("answer")
                ? guest(marks.keySet().stream().findFirst())
                : use.isEmpty() ? named(p, mark) : List.of();
        boolean press = ids.stream().anyMatch(story.who()::isPress)
                || "press".equals(Institution.use(p.token(label).form()));
        return new Turn(label, mark, mark + 1, ids, press || use.equals("question"));
    }

    /** The colon behind a short label, or "Q." itself; {@link #NONE} where the paragraph has none. */
    private static int mark(Passage p) {
        int first = first(p);
        if (p.size() > first + 1 && p.word(first).endsWith(".") && isLetter(p, first)) {
            return first;
        }
        if (p.size() > first + 1 && p.token(first).form().equals("Q") && isName(p, first + 1)) {
            return first;
        }
        int mark = first;
        while (mark < Math.min(first + LONGEST, p.size() - 1) && isName(p, mark)) {
            mark++;
        }
        boolean letter = mark == first + 1 && p.word(mark).equals(".") && isLetter(p, first);
        return mark > first && (p.word(mark).equals(":") || letter) ? mark : NONE;
    }

    private static boolean isLetter(Passage p, int at) {
        return p.word(at).length() < 3 && !use(p.word(at)).isEmpty();
    }

    /** Whose words follow a word before a colon: "question", "answer", or empty for no such word. */
    private static String use(String word) {
        return LABELS.getOrDefault(word.endsWith(".") ? word.substring(0, word.length() - 1) : word, "");
    }

    /** The last word of the label. */
    private static int last(Passage p, int mark) {
        return Math.max(first(p), mark - 1);
    }

    private static int first(Passage p) {
        return p.isMark(0) ? 1 : 0;
    }

    private static boolean isName(Passage p, int at) {
        String form = p.token(at).form();
        return Character.isUpperCase(form.codePointAt(0));
    }

    private static boolean isCapitals(Passage p, int mark) {
        for (int at = first(p); at < mark; at++) {
            String form = p.token(at).form();
            if (form.length() < 2 || !form.equals(form.toUpperCase(Locale.ROOT))) {
                return false;
            }
        }
        return p.word(mark).equals(":");
    }

    /** "Q:" with an "A:" or another "Q:", a name with itself. */
    private boolean isRepeated(Passage p, int mark) {
        boolean letter = !use(p.word(last(p, mark))).isEmpty();
        long same = letter
                ? counts.entrySet().stream()
                        .filter(one -> !use(one.getKey()).isEmpty())
                        .mapToInt(Map.Entry::getValue)
                        .sum()
                : counts.getOrDefault(label(p, mark), 0);
        boolean press = "press".equals(Institution.use(p.token(last(p, mark)).form()));
        boolean name = letter || press || !named(p, mark).isEmpty();
        return name
                && (same > 1
                        || counts.keySet().stream().filter(LABELS::containsKey).count() > 1);
    }

    private static String label(Passage p, int mark) {
        StringBuilder out = new StringBuilder();
        for (int at = first(p); at < Math.max(mark, first(p) + 1); at++) {
            out.append(out.isEmpty() ? "" : " ").append(p.word(at));
        }
        return out.toString();
    }

    /** Whoever the label names: somebody known, or the person of its last word in capitals. */
    private List<String> named(Passage p, int mark) {
        if (mark == first(p)) {
            return List.of();
        }
        List<String> known = story.who().at(p.tree(mark - 1), p.local(mark - 1));
        boolean other = known.stream().anyMatch(id -> id.startsWith("org:"))
                || OfficeWord.of(p.word(mark - 1)).isPresent();
        String surname = surname(p.token(last(p, mark)).form());
        boolean name = !other
                && isCapitals(p, mark)
                && (mark - first(p) > 1 || person(surname).isPresent());
        return name ? List.of(person(surname).orElse("person:" + People.ascii(surname))) : known;
    }

    /** Marek of MAREK. */
    private static String surname(String form) {
        return form.charAt(0) + form.substring(1).toLowerCase(Locale.ROOT);
    }

    /** Whoever the story names in full by this surname. */
    private Optional<String> person(String surname) {
        return lines().stream()
                .flatMap(List::stream)
                .filter(Named::isPerson)
                .map(one -> one.ids().get(0))
                .filter(id -> id.endsWith("_" + surname))
                .findFirst();
    }

    /** Whom the paragraphs before the first turn name most. */
    private List<String> guest(Optional<Passage> opening) {
        Map<String, Integer> named = new LinkedHashMap<>();
        int first =
                opening.filter(p -> p.size() > 0).map(p -> p.tree(0).index()).orElse(0);
        lines().stream()
                .limit(first)
                .flatMap(List::stream)
                .filter(Named::isPerson)
                .forEach(one -> named.merge(one.ids().get(0), 1, Integer::sum));
        @Nullable String best = null;
        for (Map.Entry<String, Integer> one : named.entrySet()) {
            best = best == null || one.getValue() > named.getOrDefault(best, 0) ? one.getKey() : best;
        }
        return best == null ? List.of() : List.of(best);
    }

    private List<List<Named>> lines() {
        List<List<Named>> out = new ArrayList<>();
        story.trees().forEach(tree -> out.add(story.who().named(tree)));
        return out;
    }
}
