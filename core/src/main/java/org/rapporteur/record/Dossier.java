package org.rapporteur.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that is known of a crisis, held in memory: for small sets and for tests. A store does the same block by block. It
 * never changes; {@link #with} makes another.
 */
public final class Dossier {
    private final SortedMap<String, Filing> filings;
    private final SortedMap<String, List<Claim>> blocks;

    private Dossier(SortedMap<String, Filing> filings, SortedMap<String, List<Claim>> blocks) {
        this.filings = filings;
        this.blocks = blocks;
    }

    public static Dossier empty() {
        return new Dossier(new TreeMap<>(), new TreeMap<>());
    }

    /** The same whatever the order of the filings. */
    public static Dossier of(Collection<Filing> filings) {
        SortedMap<String, Filing> byArticle = new TreeMap<>();
        filings.forEach(filing -> byArticle.put(filing.report().article(), filing));
        SortedMap<String, List<Assertion>> members = new TreeMap<>();
        for (Filing filing : byArticle.values()) {
            for (Assertion assertion : filing.assertions()) {
                String block = Blocks.key(assertion.entry(), assertion.report());
                members.computeIfAbsent(block, key -> new ArrayList<>()).add(assertion);
            }
        }
        SortedMap<String, List<Claim>> blocks = new TreeMap<>();
        members.forEach((block, assertions) -> blocks.put(block, Claims.of(block, assertions)));
        return new Dossier(byArticle, blocks);
    }

    /** This dossier with one more article; an article of the same name is replaced. */
    public Dossier with(Filing filing) {
        List<Filing> all = new ArrayList<>(filings.values());
        all.removeIf(old -> old.report().article().equals(filing.report().article()));
        all.add(filing);
        return of(all);
    }

    public Collection<Filing> filings() {
        return List.copyOf(filings.values());
    }

    /** All claims, in order of date. */
    public List<Claim> claims() {
        return blocks.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Claim::sortKey))
                .toList();
    }

    /** The claims of one kind, in order of date. */
    public List<Claim> claims(Kind kind) {
        return claims().stream().filter(claim -> claim.kind() == kind).toList();
    }

    /** The claim of this id; any beginning of it will do that no other claim has. */
    public Optional<Claim> claim(String id) {
        List<Claim> found =
                claims().stream().filter(claim -> claim.id().startsWith(id)).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    public List<Contradiction> contradictions() {
        List<Contradiction> all = new ArrayList<>();
        for (Map.Entry<String, List<Claim>> block : blocks.entrySet()) {
            all.addAll(Contradictions.of(block.getValue()));
        }
        toldOnADay().forEach(day -> all.addAll(Contradictions.ofDay(day)));
        Map<String, Contradiction> byId = new TreeMap<>();
        all.forEach(conflict -> byId.putIfAbsent(conflict.id(), conflict));
        return List.copyOf(byId.values());
    }

    /** The claims that the articles of each day make. */
    private Collection<List<Claim>> toldOnADay() {
        Map<String, List<Claim>> days = new TreeMap<>();
        for (Claim claim : claims()) {
            claim.assertions().stream()
                    .map(assertion -> assertion.report().dayKey())
                    .distinct()
                    .forEach(day ->
                            days.computeIfAbsent(day, key -> new ArrayList<>()).add(claim));
        }
        return days.values();
    }

    public List<Line> timeline() {
        return Timeline.of(claims());
    }
}
