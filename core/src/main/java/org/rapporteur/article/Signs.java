package org.rapporteur.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.text.Span;

/** Reads the signs of each line of a page: its own look, its neighbours, its place beside the prose. */
final class Signs {
    private final List<Sight> sights;
    private final Run run;
    private final Vocabulary vocabulary;
    private final Headings headings;
    private final List<String> keys;
    private final Map<String, Integer> repeats = new HashMap<>();
    private final String title;

    private Signs(Galley galley, List<Sight> sights) {
        this.sights = sights;
        this.run = Run.of(sights);
        this.vocabulary = Vocabulary.of(sights, run);
        this.headings = Headings.of(sights, run);
        this.keys = sights.stream().map(sight -> sight.look().first(40)).toList();
        this.title = key(galley.head().title().orElse(""));
        keys.forEach(key -> repeats.merge(key, 1, Integer::sum));
    }

    /** For each line the codes of its signs. */
    static int[][] of(Galley galley, List<Sight> sights) {
        Signs signs = new Signs(galley, sights);
        int[][] codes = new int[sights.size()][];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = signs.at(i);
        }
        return codes;
    }

    private static String key(String title) {
        return title.isEmpty()
                ? ""
                : Looks.at(title, new Span(0, title.length())).first(40);
    }

    private int[] at(int i) {
        List<Integer> codes = new ArrayList<>(48);
        Sight sight = sights.get(i);
        Shape shape = sight.shape();
        codes.add(Sign.SHAPE.code(shape, 0));
        int around = shape(i - 1).ordinal() * Shape.COUNT + shape(i + 1).ordinal();
        codes.add(Sign.AROUND.code(shape, around));
        both(codes, Sign.BEFORE, shape, shape(i - 1).ordinal());
        both(codes, Sign.AFTER, shape, shape(i + 1).ordinal());
        codes.add(Sign.TWO_BEFORE.code(shape, shape(i - 2).ordinal()));
        codes.add(Sign.TWO_AFTER.code(shape, shape(i + 2).ordinal()));
        own(codes, sight, i);
        both(codes, Sign.PLACE, shape, place(i));
        both(codes, Sign.UNDER, shape, headings.above(i));
        both(codes, Sign.PROSE_AROUND, shape, proseAround(i));
        sight.cues().forEach(cue -> both(codes, Sign.CUE, shape, cue.ordinal()));
        sight.line().hints().forEach(hint -> both(codes, Sign.HINT, shape, hint.ordinal()));
        traits(codes, sight, i);
        return codes.stream().mapToInt(Integer::intValue).toArray();
    }

    private void own(List<Integer> codes, Sight sight, int i) {
        Look look = sight.look();
        Shape shape = sight.shape();
        both(codes, Sign.WORDS, shape, step(look.count(), 1, 2, 3, 4, 6, 8, 11, 15, 20, 30, 45, 80));
        both(codes, Sign.SMALL_WORDS, shape, step(look.smallShare(), 1, 15, 25, 35, 45));
        both(codes, Sign.CAPITALS, shape, step(look.capitalShare(), 10, 20, 35, 50, 75, 99));
        int known = step(vocabulary.share(look, i), 1, 15, 30, 45, 60, 80);
        both(codes, Sign.KNOWN_WORDS, shape, known);
        codes.add(Sign.KNOWN_WORDS.code(shape, 16 + known * 16 + place(i)));
    }

    private void traits(List<Integer> codes, Sight sight, int i) {
        Look look = sight.look();
        trait(codes, sight, Trait.REPEATED, repeats.getOrDefault(keys.get(i), 0) > 1);
        trait(codes, sight, Trait.HEADLINE, !title.isEmpty() && title.equals(keys.get(i)));
        trait(codes, sight, Trait.BULLET, look.bullet());
        trait(codes, sight, Trait.GAP_BEFORE, sight.line().gap());
        trait(
                codes,
                sight,
                Trait.GAP_AFTER,
                i + 1 < sights.size() && sights.get(i + 1).line().gap());
        trait(codes, sight, Trait.QUOTED, look.quoted());
        trait(codes, sight, Trait.COLON, look.closing() == ':');
        trait(codes, sight, Trait.LINKED, look.linked());
        trait(codes, sight, Trait.BRACKETED, look.bracketed());
        trait(codes, sight, Trait.DATED, !sight.days().isEmpty());
        trait(codes, sight, Trait.SHOUTED, look.shouted());
        trait(codes, sight, Trait.NUMBERS, look.digits() > look.letters());
        trait(codes, sight, Trait.BARRED, look.bars() > 0);
        trait(codes, sight, Trait.FIRST, i == 0);
        trait(codes, sight, Trait.LAST, i == sights.size() - 1);
        trait(codes, sight, Trait.QUESTION, look.closing() == '?');
        trait(codes, sight, Trait.SHORT_PAGE, sights.size() < 6);
        trait(codes, sight, Trait.CLOSED, look.closed());
        trait(
                codes,
                sight,
                Trait.DATED_CREDIT,
                look.closed() && look.bracketed() && !sight.days().isEmpty());
        trait(
                codes,
                sight,
                Trait.TWICE,
                i + 1 < sights.size() && keys.get(i + 1).equals(keys.get(i)));
        trait(codes, sight, Trait.FIRST_PROSE, firstProse(i));
        trait(codes, sight, Trait.ENDS_IN_DAY, sight.endsInDay());
        trait(codes, sight, Trait.ONE_SENTENCE, sight.look().closed() && !sight.several());
        trait(codes, sight, Trait.LED, sight.led());
        trait(codes, sight, Trait.LED_LOUD, sight.led() && look.capitalShare() < 100 && sight.shouted());
        trait(codes, sight, Trait.NEWSROOM, sight.newsroom());
        trait(codes, sight, Trait.PERSONAL, sight.personal());
        trait(codes, sight, Trait.GOES_ON, look.goesOn());
        trait(codes, sight, Trait.WEEKDAY, sight.weekday());
        trait(codes, sight, Trait.SMALL_START, Character.isLowerCase(look.opening()));
    }

    private boolean firstProse(int i) {
        return run.first() == i || i < run.first() && run.contains(i + 1);
    }

    private void trait(List<Integer> codes, Sight sight, Trait trait, boolean holds) {
        if (holds) {
            both(codes, Sign.TRAIT, sight.shape(), trait.ordinal());
        }
    }

    private static void both(List<Integer> codes, Sign sign, Shape shape, int answer) {
        codes.add(sign.code(shape, answer));
        codes.add(sign.code(Shape.ANY, answer));
    }

    /** How far before the prose (0 to 5), in it (6, 7), or after it (8 to 13). */
    private int place(int i) {
        if (run.last() < run.first()) {
            return 14;
        }
        if (i < run.first()) {
            return 5 - step(run.first() - i, 2, 3, 5, 9, 17);
        }
        if (i <= run.last()) {
            return i - run.first() < 3 ? 6 : 7;
        }
        return 8 + step(i - run.last(), 2, 3, 5, 9, 17);
    }

    private int proseAround(int i) {
        int prose = 0;
        for (int k = i - 4; k <= i + 4; k++) {
            prose += k != i && shape(k).told() ? 1 : 0;
        }
        return prose;
    }

    private Shape shape(int i) {
        return i < 0 || i >= sights.size() ? Shape.EDGE : sights.get(i).shape();
    }

    private static int step(int value, int... bounds) {
        int step = 0;
        while (step < bounds.length && value >= bounds[step]) {
            step++;
        }
        return step;
    }
}
