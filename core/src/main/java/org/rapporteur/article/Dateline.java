package org.rapporteur.article;

import java.util.Optional;
import org.rapporteur.text.Span;

/**
 * The place and agency a story opens with: "OSTMARK (NNA) —". Some wires give no place: "NNA, March 12."
 *
 * @param span covers the dash, or the full stop
 */
public record Dateline(Optional<String> place, Optional<String> agency, Span span) {}
