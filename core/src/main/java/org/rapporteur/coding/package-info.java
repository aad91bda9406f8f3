/**
 * Kinds of deeds come in, their PLOVER and CAMEO codes go out. Open {@link org.rapporteur.coding.Codebook} first; its
 * tables are {@code deeds.tsv} and {@code future.tsv}.
 */
@org.jspecify.annotations.NullMarked
package org.rapporteur.coding;
