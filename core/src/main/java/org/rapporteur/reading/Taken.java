package org.rapporteur.reading;

import org.rapporteur.entry.Position;

/** A position with the sentence that it stands in. */
record Taken(Tree tree, Position position) {}
