/**
 * Makes the models of {@code org.rapporteur.language} out of treebanks and news. Corpora come in; {@code .model} files
 * go out. Open {@code make-models} first.
 */
@org.jspecify.annotations.NullMarked
package org.rapporteur.training;
