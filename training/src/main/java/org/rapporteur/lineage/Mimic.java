package org.rapporteur.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.rapporteur.article.Article;

/**
 * Makes copies as they come in the wild out of the pile's own texts, so that what is learned does not hang on the one machine
 * and the few hands whose copies are labelled: spun by {@link Spinner}, spun and shortened, spun from another edition, a few
 * paragraphs inside a stranger's text, told anew by {@link Scribe}; and, so that damage alone does not make a copy, one side spun of pairs that are none.
 * Nothing but the names of the texts decides.
 */
final class Mimic {
    /** The groups of the pile that are whole texts of their own. */
    private static final Set<String> WHOLE = Set.of("abp", "ecb", "state");

    private static final int LEAST = 5;
    /** One text in so many is copied. */
    private static final int EVERY = 4;

    private final Pile pile;
    private final Pile more;

    private Mimic(Pile pile) {
        this.pile = pile;
        more = new Pile(false);
    }

    /** New pairs, with their texts, of those in the pile. */
    static Pile of(Pile pile) {
        Mimic mimic = new Mimic(pile);
        List<String> names = pile.articles.keySet().stream()
                .filter(name -> WHOLE.contains(name.split("_")[0]))
                .filter(name -> mimic.lines(name).size() >= LEAST)
                .toList();
        for (int i = 0; i < names.size(); i += EVERY) {
            mimic.copies(names.get(i), names.get((i + names.size() / 2) % names.size()));
        }
        pile.pairs.stream()
                .filter(pair -> !Relation.valueOf(pair.relation().toUpperCase(java.util.Locale.ROOT))
                        .isCopy())
                .filter(pair -> !pair.origin().startsWith("seed"))
                .forEach(mimic::others);
        return mimic.more;
    }

    private List<String> lines(String name) {
        Article article = pile.article(name);
        return article.paragraphs().stream()
                .map(span -> span.in(article.plain()))
                .toList();
    }

    private void copies(String name, String stranger) {
        Random random = new Random(Hashes.word(name));
        List<String> lines = lines(name);
        double share = 0.15 + 0.5 * random.nextDouble();
        boolean quotations = random.nextBoolean();
        String spun = spin(lines, share, quotations, random);
        pair(name, lines, "hand", new Scribe(Hashes.word(name + "hand")).copy(lines), "rewrite");
        switch (random.nextInt(4)) {
            case 0 -> pair(name, lines, "spun", spun, "rewrite");
            case 1 -> pair(name, lines, "short", spin(kept(lines, 0.6, random), share, quotations, random), "rewrite");
            case 2 ->
                pair(
                        name,
                        kept(lines, 0.85, random),
                        "edition",
                        spin(kept(lines, 0.85, random), share, quotations, random),
                        "rewrite");
            default -> pair(name, lines, "passage", embedded(lines, lines(stranger), random), "excerpt");
        }
    }

    private static String spin(List<String> lines, double share, boolean quotations, Random random) {
        return new Spinner(share, quotations, random.nextInt()).spin(String.join("\n", lines));
    }

    private static List<String> kept(List<String> lines, double share, Random random) {
        List<String> kept = new ArrayList<>();
        lines.forEach(line -> {
            if (random.nextDouble() < share) {
                kept.add(line);
            }
        });
        return kept.size() < 2 ? lines : kept;
    }

    /** One to three paragraphs, in the middle of a stranger's text. */
    private static String embedded(List<String> lines, List<String> stranger, Random random) {
        int size = 1 + random.nextInt(3);
        int from = random.nextInt(Math.max(1, lines.size() - size));
        List<String> out = new ArrayList<>(stranger);
        out.addAll(1 + random.nextInt(stranger.size() - 1), lines.subList(from, Math.min(lines.size(), from + size)));
        return String.join("\n", out);
    }

    private void pair(String name, List<String> lines, String kind, String copy, String relation) {
        String a = name + "~";
        String b = name + "~" + kind;
        more.articles.put(a, Pile.article(a, String.join("\n", lines)));
        more.articles.put(b, Pile.article(b, copy));
        more.pairs.add(new Pile.Pair(a, b, relation, "a>b", "own " + kind));
    }

    /** The pair again with one side, or both, spun. */
    private void others(Pile.Pair pair) {
        Random random = new Random(Hashes.word(pair.a() + pair.b()));
        String a = pair.a() + "~" + pair.b();
        String b = pair.b() + "~" + pair.a();
        double share = 0.15 + 0.5 * random.nextDouble();
        more.articles.put(a, Pile.article(a, String.join("\n", lines(pair.a()))));
        more.articles.put(b, Pile.article(b, spin(lines(pair.b()), share, true, random)));
        more.pairs.add(new Pile.Pair(a, b, pair.relation(), "-", "own others"));
    }
}
