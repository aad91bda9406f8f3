/**
 * Learns what each line of a page is there for. Bare stories come in, invented pages are set around them, {@code
 * lines.tsv} goes out. Open {@link org.rapporteur.training.pages.LineTrainer} first.
 */
@org.jspecify.annotations.NullMarked
package org.rapporteur.training.pages;
