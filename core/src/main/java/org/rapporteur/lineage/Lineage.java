package org.rapporteur.lineage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.rapporteur.article.Article;
import org.rapporteur.lineage.Consequences.Change;

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
    private final Postings index;
    private final Ties ties;
    private final Pages pages = new Pages();
    private final Map<String, Standing> standings = new HashMap<>();

    /** Pairs between first twins, made when a family tree asks for them; not told to anybody. */
    private final Map<String, Kinship> asked = new HashMap<>();

    private final Tree.Desk desk = new Tree.Desk() {
        @Override
        public Standing standing(String name) {
            return Lineage.this.standing(name);
        }

        @Override
        public Kinship pair(String one, String other) {
            return asked.computeIfAbsent(
                    one + '\n' + other,
                    key -> Pairing.of(bodies.of(one), bodies.of(other)).light());
        }
    };

    private final Album album;
    private final Consequences consequences;

    public Lineage(Shelf shelf) {
        this(shelf, List.of(), Ties.fresh());
    }

    private Lineage(Shelf shelf, Collection<Fingerprint> known, Ties ties) {
        this.shelf = shelf;
        this.bodies = new Bodies(shelf);
        this.ties = ties;
        this.album = new Album(ties, desk);
        this.consequences = new Consequences(ties, new Concern(new Witnesses(ties, pages), bodies, this::standing));
        this.index = Postings.of(known.stream().filter(pages::file).toList());
    }

    /** Takes up what a store kept: all fingerprints, and all pairs that {@link Growth#kinships} gave. */
    public static Lineage reopened(Shelf shelf, Collection<Fingerprint> known, Collection<Kinship> kinships) {
        Lineage lineage = new Lineage(shelf, known, Ties.fresh());
        kinships.forEach(lineage.ties::add);
        return lineage;
    }

    /** The same, with the pairs and families left where they are until they are needed. */
    public static Lineage reopened(Shelf shelf, Collection<Fingerprint> known, Register register) {
        return new Lineage(shelf, known, new Ties(register));
    }

    /** All at once, from memory. */
    public static Lineage of(Collection<Article> articles) {
        Lineage lineage = new Lineage(Shelf.of(articles));
        articles.forEach(lineage::add);
        return lineage;
    }

    public Growth add(Article article) {
        Body body = Body.of(article);
        bodies.take(body);
        Fingerprint fingerprint = Fingerprint.of(body);
        CrossChecks checks = new CrossChecks(index, pages, ties, bodies);
        checks.enter(body, fingerprint);
        standings.put(article.name(), Standing.of(body));
        return settle(fingerprint, checks);
    }

    /**
     * Closes the ranks after articles were taken out, so that all is as if they had never come. It must have been reopened
     * without them, and without those whose families they were in.
     *
     * @param gone the fingerprints of those taken out
     * @param left the others of their families
     */
    public List<Growth> closeRanks(Collection<Fingerprint> gone, Collection<Article> left) {
        List<Growth> growths = new ArrayList<>();
        left.forEach(article -> growths.add(add(article)));
        List<Fingerprint> missing =
                gone.stream().filter(one -> pages.of(one.body()).isEmpty()).toList();
        for (String heir : index.heirs(missing)) {
            pages.standing(heir).forEach(name -> growths.add(moveUp(name)));
        }
        return growths;
    }

    /** Lays an article that won places beside the neighbours that it has by them. */
    private Growth moveUp(String name) {
        Body body = bodies.of(name);
        Fingerprint fingerprint = Fingerprint.of(body);
        CrossChecks checks = new CrossChecks(index, pages, ties, bodies);
        checks.meet(body, fingerprint);
        return settle(fingerprint, checks);
    }

    /** Draws the consequences of the pairs that were found. */
    private Growth settle(Fingerprint fingerprint, CrossChecks checks) {
        String name = fingerprint.article();
        List<Kinship> found = checks.found();
        List<Family> old = families(name, found);
        found.forEach(album::forget);
        found.forEach(ties::add);
        Seating seating = new Seating(ties, pages, (one, other) -> Pairing.of(bodies.of(one), bodies.of(other)));
        seating.seat(name, old.size() > 1);
        found.addAll(seating.made());
        List<Kinship> struck = new ArrayList<>(seating.struck());
        struck.addAll(checks.strike());
        found.removeIf(kinship -> ties.between(kinship.a(), kinship.b()).isEmpty());
        Family now = family(name).orElseThrow();
        return consequences.of(fingerprint, now, new Change(found, struck, old));
    }

    /** The families that these pairs bring together. */
    private List<Family> families(String name, List<Kinship> found) {
        TreeSet<String> firsts = new TreeSet<>();
        if (ties.family(name).size() > 1) {
            firsts.add(ties.family(name).first());
        }
        found.stream()
                .filter(Kinship::sharedOrigin)
                .forEach(kinship -> firsts.add(ties.family(kinship.other(name)).first()));
        return firsts.stream().flatMap(first -> family(first).stream()).toList();
    }

    /** The family of an article that was added. */
    public Optional<Family> family(String article) {
        return pages.has(article) ? Optional.of(album.of(ties.family(article))) : Optional.empty();
    }

    /** All families, in order of their first member. */
    public List<Family> families() {
        List<Family> families = new ArrayList<>();
        TreeSet<String> seen = new TreeSet<>();
        for (String name : pages.names()) {
            if (!seen.contains(name)) {
                TreeSet<String> members = ties.family(name);
                seen.addAll(members);
                families.add(album.of(members));
            }
        }
        return families;
    }

    private Standing standing(String name) {
        return standings.computeIfAbsent(name, key -> Standing.of(bodies.of(key)));
    }

    /** All pairs that are more than unrelated, in order, without their spans. */
    public List<Kinship> kinships() {
        return ties.all();
    }

    /** What the words of an article are worth; the shelf must hold it. */
    public Condition condition(String article) {
        return shelf.article(article)
                .map(known -> new CopyDesk(ties, pages, bodies, this::standing).condition(article))
                .orElseGet(() -> new Condition(article, Spun.NO, List.of(), List.of()));
    }

    /** The pair in full, with its spans; the shelf must hold both. */
    public Optional<Kinship> kinship(String a, String b) {
        boolean held =
                !a.equals(b) && shelf.article(a).isPresent() && shelf.article(b).isPresent();
        return held ? Optional.of(Pairing.of(bodies.of(a), bodies.of(b))) : Optional.empty();
    }
}
