/**
 * The desk: one machine, one store, one reporter. {@code store} keeps what core reads, {@code cli} is the command {@code
 * rap}, {@code web} its pages. Open {@link org.rapporteur.desk.cli.Rap} first.
 */
@org.jspecify.annotations.NullMarked
package org.rapporteur.desk;
