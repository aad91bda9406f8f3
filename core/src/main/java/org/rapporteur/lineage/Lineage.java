package org.rapporteur.lineage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.article.Article;

/**
 * Who copied whom, growing article by article. Like a {@link StringBuilder} it changes as it is added to, and is not for
 * several threads; but what it says in the end does not depend on the order of reading. It keeps keys and pairs, no
 * texts: those are fetched from the {@link Shelf}.
 *
 * <pre>{@code
 * Lineage lineage = new Lineage(shelf);
 * Growth growth = lineage.add(article);
 * growth.families(); // "three pages of one text, the Gazette's; an edition of it that nobody holds"
 * lineage.condition(article.name()).reading(article); // the text with its damage repaired
 * }</pre>
 */
public final class Lineage {
    private final Shelf shelf;
    private final Bodies bodies;
    private final Index index = new Postings();
    private final Ties ties = new Ties();
    private final TreeSet<String> names = new TreeSet<>();
    /** Articles whose bodies are equal letter for letter, by the key of the body; the index knows the first comer only. */
    private final Map<Long, TreeSet<String>> twins = new HashMap<>();

    private final Map<String, Long> bodyOf = new HashMap<>();
    private final Map<String, Standing> standings = new HashMap<>();

    public Lineage(Shelf shelf) {
        this.shelf = shelf;
        this.bodies = new Bodies(shelf);
    }

    /** Takes up what a store kept: all fingerprints, and all pairs that {@link Growth#kinships} gave. */
    public static Lineage reopened(Shelf shelf, Collection<Fingerprint> known, Collection<Kinship> kinships) {
        Lineage lineage = new Lineage(shelf);
        known.forEach(lineage::enter);
        kinships.forEach(lineage.ties::add);
        return lineage;
    }

    /** All at once, from memory. */
    public static Lineage of(Collection<Article> articles) {
        Lineage lineage = new Lineage(Shelf.of(articles));
        articles.forEach(lineage::add);
        return lineage;
    }

    public Growth add(Article article) {
        String name = article.name();
        Fingerprint fingerprint = Fingerprint.of(article);
        TreeSet<String> before = new TreeSet<>(twins.getOrDefault(fingerprint.body(), new TreeSet<>()));
        List<Index.Candidate> near = before.isEmpty() ? index.near(fingerprint) : List.of();
        enter(fingerprint);
        standings.put(name, Standing.of(article));
        List<Kinship> found = new ArrayList<>();
        if (before.isEmpty()) {
            compare(Body.of(article), near, found);
        } else {
            found.add(Pairing.of(Body.of(article), bodies.of(before.first())));
        }
        found.forEach(ties::add);
        return growth(name, found);
    }

    /** Files keys and names. A body that is known adds its name only. */
    private void enter(Fingerprint fingerprint) {
        names.add(fingerprint.article());
        bodyOf.put(fingerprint.article(), fingerprint.body());
        TreeSet<String> same = twins.computeIfAbsent(fingerprint.body(), k -> new TreeSet<>());
        if (same.isEmpty()) {
            index.add(fingerprint);
        }
        same.add(fingerprint.article());
    }

    /** Lays the article beside each candidate; in a family that it has joined, the next ones are skipped. */
    private void compare(Body body, List<Index.Candidate> near, List<Kinship> found) {
        Map<String, Integer> joined = new TreeMap<>();
        for (Index.Candidate candidate : near) {
            String family = ties.family(candidate.article()).first();
            if (joined.getOrDefault(family, 0) < ENOUGH) {
                Kinship kinship = Pairing.of(body, bodies.of(candidate.article()));
                if (kinship.relations().get(0) != Relation.UNRELATED) {
                    found.add(kinship);
                }
                joined.merge(family, kinship.isCopy() ? 1 : 0, Integer::sum);
            }
        }
    }

    /** So many copies in one family are proof enough that the next candidate is another. */
    private static final int ENOUGH = 6;

    private Growth growth(String name, List<Kinship> found) {
        Family family = family(name).orElseThrow();
        TreeSet<String> dirty = new TreeSet<>(family.members());
        for (Kinship kinship : found) {
            dirty.add(kinship.other(name));
            if (kinship.relations().contains(Relation.REWRITE)) {
                ties.of(kinship.other(name)).forEach(next -> dirty.add(next.other(kinship.other(name))));
            }
        }
        List<Kinship> sorted =
                new ArrayList<>(found.stream().map(Kinship::light).toList());
        sorted.sort((one, other) -> one.a().equals(other.a())
                ? one.b().compareTo(other.b())
                : one.a().compareTo(other.a()));
        return new Growth(List.of(family), List.copyOf(dirty), sorted);
    }

    /** The family of an article that was added. */
    public Optional<Family> family(String article) {
        return names.contains(article)
                ? Optional.of(Tree.of(ties.family(article), ties, this::standing))
                : Optional.empty();
    }

    /** All families, in order of their first member. */
    public List<Family> families() {
        List<Family> families = new ArrayList<>();
        TreeSet<String> seen = new TreeSet<>();
        for (String name : names) {
            if (!seen.contains(name)) {
                TreeSet<String> members = ties.family(name);
                seen.addAll(members);
                families.add(Tree.of(members, ties, this::standing));
            }
        }
        return families;
    }

    private Standing standing(String name) {
        return standings.computeIfAbsent(name, key -> Standing.of(bodies.of(key).article));
    }

    /** All pairs that are more than unrelated, in order, without their spans. */
    public List<Kinship> kinships() {
        return List.copyOf(ties.all());
    }

    /** What the words of an article are worth; the shelf must hold it. */
    public Condition condition(String article) {
        return shelf.article(article)
                .map(known -> Examination.of(bodies.of(article), sisters(article), () -> glossary(article)))
                .orElseGet(() -> new Condition(article, Spun.NO, List.of(), List.of()));
    }

    /** What machines put for what, as the rewrites among an article's neighbours show. */
    private Glossary glossary(String article) {
        Glossary glossary = new Glossary();
        for (Sister sister : sisters(article)) {
            for (Kinship kinship : ties.of(sister.name())) {
                boolean spun = standing(sister.name()).spun()
                        && !standing(kinship.other(sister.name())).spun();
                if (kinship.isCopy() && spun) {
                    Comparison pair = Comparison.of(bodies.of(kinship.a()), bodies.of(kinship.b()));
                    glossary.learn(pair, sister.name().equals(kinship.a()));
                }
            }
        }
        return glossary;
    }

    /** The articles that are worth asking about this one's words: those it is tied to. */
    private List<Sister> sisters(String article) {
        return ties.of(article).stream()
                .filter(kinship -> kinship.relations().get(0).compareTo(Relation.UNRELATED) < 0)
                .limit(MOST_SISTERS)
                .map(kinship -> new Sister(kinship, bodies.of(kinship.other(article))))
                .toList();
    }

    private static final int MOST_SISTERS = 24;

    /** The pair in full, with its spans; the shelf must hold both. */
    public Optional<Kinship> kinship(String a, String b) {
        boolean held =
                !a.equals(b) && shelf.article(a).isPresent() && shelf.article(b).isPresent();
        return held ? Optional.of(Pairing.of(bodies.of(a), bodies.of(b))) : Optional.empty();
    }
}
