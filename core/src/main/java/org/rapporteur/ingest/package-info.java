/**
 * Files and folders come in, {@link org.rapporteur.ingest.Page}s go out, and their bytes as text. Open {@link
 * org.rapporteur.ingest.Page} first, then {@link org.rapporteur.ingest.Folder}.
 */
@org.jspecify.annotations.NullMarked
package org.rapporteur.ingest;
