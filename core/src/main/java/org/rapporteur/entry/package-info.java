/**
 * The one vocabulary of the record. Nothing comes in; every stage after reading speaks in {@link
 * org.rapporteur.entry.Entry}, {@link org.rapporteur.entry.Evidence} and {@link org.rapporteur.entry.Actor}.
 */
@org.jspecify.annotations.NullMarked
package org.rapporteur.entry;
