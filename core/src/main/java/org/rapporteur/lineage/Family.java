package org.rapporteur.lineage;

import java.util.List;
import java.util.Optional;

/**
 * Articles that are one text: one origin, however many pages. A lone article is a family of one.
 *
 * @param origin the id of the origin, the same whatever was read first
 * @param held the article that all others come from, if it is among the members
 * @param newsroom who wrote it, as far as the members say: "Northern News Agency"
 * @param members the articles, sorted by name
 * @param copies how each member but the held origin comes from another, sorted by article
 * @param editions the editions that nobody holds, by the names that {@code copies} use
 */
public record Family(
        String origin,
        Optional<String> held,
        Optional<String> newsroom,
        List<String> members,
        List<Copy> copies,
        List<String> editions) {
    public Family {
        members = List.copyOf(members);
        copies = List.copyOf(copies);
        editions = List.copyOf(editions);
    }

    public boolean has(String article) {
        return members.contains(article);
    }

    /** How {@code article} comes from another, if it does. */
    public Optional<Copy> copy(String article) {
        return copies.stream().filter(copy -> copy.article().equals(article)).findFirst();
    }
}
