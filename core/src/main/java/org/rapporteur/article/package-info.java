/**
 * {@link org.rapporteur.ingest.Page}s come in, {@link org.rapporteur.article.Article}s go out, or why not. Open {@link
 * org.rapporteur.article.Article} first.
 */
@org.jspecify.annotations.NullMarked
package org.rapporteur.article;
