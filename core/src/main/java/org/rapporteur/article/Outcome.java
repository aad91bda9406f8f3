package org.rapporteur.article;

import java.util.Optional;

/** What came of a page: an {@link Article}, or {@link Unreadable} and why. */
public sealed interface Outcome permits Article, Unreadable {
    /** The input's name. */
    String name();

    /** The article, if it is one. */
    default Optional<Article> article() {
        return this instanceof Article article ? Optional.of(article) : Optional.empty();
    }
}
