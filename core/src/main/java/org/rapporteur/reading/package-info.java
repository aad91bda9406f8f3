/**
 * {@link org.rapporteur.article.Article}s come in, {@link org.rapporteur.reading.Reading}s go out. Open Reader first,
 * then one finder.
 */
@org.jspecify.annotations.NullMarked
package org.rapporteur.reading;
