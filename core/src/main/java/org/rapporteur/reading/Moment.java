package org.rapporteur.reading;

import org.rapporteur.entry.When;

/** A time expression in a sentence, such as "last week": tokens {@code from} to {@code to}, exclusive, and what it means. */
record Moment(int from, int to, When when) {}
