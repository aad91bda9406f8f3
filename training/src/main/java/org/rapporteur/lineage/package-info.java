/**
 * Labelled pairs and news come in, the lists and the model of {@code org.rapporteur.lineage} in core go out; it is that
 * package's other half and sees its insides. Open {@link org.rapporteur.lineage.KinshipTrainer} first.
 */
@org.jspecify.annotations.NullMarked
package org.rapporteur.lineage;
