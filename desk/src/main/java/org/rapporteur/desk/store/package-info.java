/**
 * The record in one SQLite file. Pages come in through {@link org.rapporteur.desk.store.Shift}, answers go out of {@link
 * org.rapporteur.desk.store.Shelf}. Open {@link org.rapporteur.desk.store.Store} first.
 */
@org.jspecify.annotations.NullMarked
package org.rapporteur.desk.store;
