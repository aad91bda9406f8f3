/** Files and folders come in, {@link org.rapporteur.ingest.Page}s go out. Open {@link org.rapporteur.ingest.Page} first. */
@org.jspecify.annotations.NullMarked
package org.rapporteur.ingest;
