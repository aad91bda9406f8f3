package org.rapporteur.lineage;

import org.rapporteur.text.Span;

/**
 * Words in quotation marks, marks included, and what they are worth.
 *
 * @param span UTF-16 units of the article's plain text
 * @param reason in a clause: "word for word in the Gazette", "its words are never seen together"
 */
public record Quotation(Span span, Wording wording, String reason) {}
