package org.rapporteur.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which pairs of two families are listed when an article has come: those of two texts that both have a place at {@link #KEYS}
 * keys of the index. A place is lost to texts of lower rank and never won back, so that such a pair is found when the
 * later of the two comes, whichever that is, and is struck when it stands no more; what is listed in the end hangs on the
 * texts alone. Of a flood of near texts without a place the likeliest are looked at too, for a copy must find its family.
 */
final class CrossChecks {
    /** Two texts are neighbours if both have a place at so many keys. */
    private static final int KEYS = 2;
    /** Who has so large a share of a text's keys may be its copy. */
    private static final double FLOOD = 0.3;
    /** Of those without a place so many are looked at. */
    private static final int FEW = 12;

    private final Postings index;
    private final Pages pages;
    private final Ties ties;
    private final Bodies bodies;
    private final List<Kinship> found = new ArrayList<>();
    /** Articles that may have lost neighbours. */
    private final TreeSet<String> displaced = new TreeSet<>();

    CrossChecks(Postings index, Pages pages, Ties ties, Bodies bodies) {
        this.index = index;
        this.pages = pages;
        this.ties = ties;
        this.bodies = bodies;
    }

    /** Takes up an article and lays it beside its neighbours. */
    void enter(Body body, Fingerprint fingerprint) {
        TreeSet<String> twins = pages.of(fingerprint.body());
        List<String> stood = twins.isEmpty() ? List.of() : pages.standing(twins.first());
        if (pages.file(fingerprint)) {
            index.enter(fingerprint).forEach(name -> displaced.addAll(pages.standing(name)));
            List<Index.Candidate> near = index.near(fingerprint);
            lay(body, near);
            search(body, near, FLOOD * fingerprint.keys().length);
        } else {
            found.add(Pairing.of(body, bodies.of(twins.first())));
            if (pages.standing(twins.first()).contains(body.article.name())) {
                displaced.addAll(stood);
                lay(body, index.near(fingerprint));
            }
        }
    }

    /** Lays an article that was here beside neighbours that it had not. */
    void meet(Body body, Fingerprint fingerprint) {
        lay(body, index.near(fingerprint));
    }

    private void lay(Body body, List<Index.Candidate> near) {
        String name = body.article.name();
        near.stream()
                .filter(candidate -> candidate.both() >= KEYS)
                .flatMap(candidate -> pages.standing(candidate.article()).stream())
                .filter(other -> ties.between(name, other).isEmpty()
                        && !ties.family(name).contains(other))
                .map(other -> Pairing.of(body, bodies.of(other)))
                .filter(kinship -> kinship.relations().get(0) != Relation.UNRELATED)
                .forEach(found::add);
    }

    private void search(Body body, List<Index.Candidate> near, double least) {
        near.stream()
                .filter(candidate -> candidate.both() < KEYS && candidate.keys() > least)
                .sorted(Comparator.comparingInt(Index.Candidate::keys)
                        .reversed()
                        .thenComparing(candidate -> first(candidate.article())))
                .limit(FEW)
                .map(candidate -> first(candidate.article()))
                .map(other -> Pairing.of(body, bodies.of(other)))
                .filter(Kinship::sharedOrigin)
                .forEach(found::add);
    }

    private String first(String article) {
        return pages.standing(article).get(0);
    }

    /** The pairs that the article is one of. */
    List<Kinship> found() {
        return new ArrayList<>(found);
    }

    /** Strikes the pairs that stand no more. */
    List<Kinship> strike() {
        List<Kinship> struck = new ArrayList<>();
        displaced.forEach(name -> struck.addAll(strike(name)));
        return struck;
    }

    private List<Kinship> strike(String name) {
        List<Kinship> abroad = ties.of(name).stream()
                .filter(kinship -> !ties.family(name).contains(kinship.other(name)))
                .toList();
        if (abroad.isEmpty()) {
            return List.of();
        }
        Set<String> neighbours = neighbours(name);
        List<Kinship> struck = abroad.stream()
                .filter(kinship -> !neighbours.contains(kinship.other(name)))
                .toList();
        struck.forEach(ties::strike);
        return struck;
    }

    /** None, if others stand for its text. */
    private Set<String> neighbours(String name) {
        if (!pages.standing(name).contains(name)) {
            return Set.of();
        }
        return index.near(Fingerprint.of(bodies.of(name))).stream()
                .filter(candidate -> candidate.both() >= KEYS)
                .flatMap(candidate -> pages.standing(candidate.article()).stream())
                .collect(Collectors.toSet());
    }
}
