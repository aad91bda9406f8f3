package org.rapporteur.training;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.language.Keys;
import org.rapporteur.reading.Choices;
import org.rapporteur.reading.Passage;
import org.rapporteur.reading.Passages;
import org.rapporteur.reading.Saying;
import org.rapporteur.reading.Signs;
import org.rapporteur.text.Span;

/** Turns annotated texts into cases for the rankings: for each decision its choices with their signs, and the right one. */
final class StatementCases {
    private static final int DROP_EVERY = 3;
    private final Map<String, Ranking> rankings = new LinkedHashMap<>();
    private final Map<String, int[]> lost = new LinkedHashMap<>();
    private final Keys keys = new Keys();
    private int dropped;

    StatementCases() {
        for (String name : List.of("cue", "voice", "start", "end", "second")) {
            rankings.put(name, new Ranking());
            lost.put(name, new int[2]);
        }
    }

    Map<String, Ranking> rankings() {
        return rankings;
    }

    /** These cases and then those of {@code other}. */
    StatementCases with(StatementCases other) {
        other.rankings.forEach((name, ranking) -> ranking(name).addAll(ranking));
        other.lost.forEach((name, counts) -> {
            int[] mine = lost.computeIfAbsent(name, any -> new int[2]);
            mine[0] += counts[0];
            mine[1] += counts[1];
        });
        return this;
    }

    /** How often the right choice was not among the choices. */
    String report() {
        StringBuilder out = new StringBuilder("right choice not on offer:");
        lost.forEach((name, counts) -> out.append(" %s %d of %d".formatted(name, counts[0], counts[1])));
        return out.toString();
    }

    void add(String text, List<Attribution> all) {
        List<Span> paragraphs = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (!text.substring(start, end).isBlank()) {
                paragraphs.add(new Span(start, end));
            }
            start = end + 1;
        }
        for (Passage passage : Passages.all(text, paragraphs)) {
            add(passage, all);
        }
    }

    private void add(Passage passage, List<Attribution> all) {
        List<Attribution> here = all.stream()
                .filter(one -> !one.cue().isEmpty()
                        && passage.span().contains(one.cue().get(0)))
                .toList();
        Placed placed = new Placed(passage);
        Map<Integer, Attribution> cues = new LinkedHashMap<>();
        boolean[] inCue = new boolean[passage.size()];
        for (Attribution one : here) {
            placed.mark(one.cue(), inCue);
            int cue = placed.cue(one);
            count("cue", cue < 0 && one.speech());
            if (cue >= 0) {
                cues.put(cue, one);
            }
        }
        cues(passage, cues, inCue);
        cues.forEach((cue, one) -> {
            if (one.speech()) {
                said(passage, placed, cue, one);
            }
        });
    }

    private void cues(Passage passage, Map<Integer, Attribution> cues, boolean[] inCue) {
        for (int p : Choices.cues(passage)) {
            Attribution one = cues.get(p);
            boolean wrong = one == null ? !inCue[p] : !one.speech() && !Placed.isListed(passage, p);
            boolean right = one != null && (one.speech() || Placed.isVoiced(passage, p));
            if (right || wrong) {
                cue(passage, p, right, true);
                if (dropped++ % DROP_EVERY == 0) {
                    cue(passage, p, right, false);
                }
            }
        }
    }

    private void cue(Passage passage, int p, boolean right, boolean lexical) {
        keys.clear();
        Signs.cue(keys, passage, p, lexical);
        ranking("cue").add(new int[][] {{}, Ranking.copy(keys)}, right ? 1 : 0);
    }

    private void said(Passage passage, Placed placed, int cue, Attribution one) {
        int[] voices = Choices.voices(passage, cue);
        int voice = placed.voice(one, cue);
        rank("voice", voices, voice, v -> Signs.voice(keys, passage, cue, v));
        List<Span> pieces = placed.pieces(one, cue);
        if (pieces.isEmpty() || voice == Placed.ELSEWHERE) {
            return;
        }
        Saying saying = new Saying(cue, voice);
        Span first = pieces.get(0);
        int begin = first.start();
        int close = first.end();
        rank("start", Choices.starts(passage, saying), begin, s -> Signs.start(keys, passage, saying, s));
        end(passage, saying, first, false);
        int next = pieces.size() > 1 ? pieces.get(1).start() : Choices.NONE;
        rank(
                "second",
                Choices.seconds(passage, saying, begin, close),
                next,
                s -> Signs.second(keys, passage, saying, close, s));
        if (next >= 0) {
            end(passage, saying, pieces.get(1), true);
        }
    }

    private void end(Passage passage, Saying saying, Span piece, boolean second) {
        int[] ends = Choices.ends(passage, saying, piece.start());
        int right = piece.end();
        for (int e : ends) {
            boolean nearer = Math.abs(e - piece.end()) < Math.abs(right - piece.end()) || !holds(ends, right);
            right = nearer && Placed.sameWords(passage, e, piece.end()) ? e : right;
        }
        rank("end", ends, right, e -> Signs.end(keys, passage, saying, piece.start(), e, second));
    }

    private static boolean holds(int[] values, int value) {
        return java.util.Arrays.stream(values).anyMatch(v -> v == value);
    }

    private void rank(String name, int[] choices, int right, java.util.function.IntConsumer signs) {
        int at = -1;
        List<int[]> rows = new ArrayList<>();
        for (int i = 0; i < choices.length; i++) {
            keys.clear();
            signs.accept(choices[i]);
            rows.add(Ranking.copy(keys));
            at = choices[i] == right ? i : at;
        }
        count(name, at < 0);
        if (at >= 0) {
            ranking(name).add(rows.toArray(new int[0][]), at);
        }
    }

    private Ranking ranking(String name) {
        return rankings.computeIfAbsent(name, any -> new Ranking());
    }

    private void count(String name, boolean isLost) {
        int[] counts = lost.computeIfAbsent(name, any -> new int[2]);
        counts[0] += isLost ? 1 : 0;
        counts[1]++;
    }
}
