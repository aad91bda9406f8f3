/**
 * {@link org.rapporteur.article.Article}s come in; families of copies, and what each text's words are worth, go out.
 * Open {@link org.rapporteur.lineage.Lineage} first, then {@link org.rapporteur.lineage.Pairing}.
 */
@org.jspecify.annotations.NullMarked
package org.rapporteur.lineage;
