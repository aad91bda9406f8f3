package org.rapporteur.training.pages;

import org.rapporteur.article.Zone;

/** A line of an invented page, what it is there for, and the part of the page that it belongs to. */
record Piece(Zone.Kind kind, String words, String slot) {}
