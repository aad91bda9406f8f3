package org.rapporteur.article;

import java.util.Optional;
import org.rapporteur.text.Span;

/** The place and agency a story opens with: "OSTMARK (NNA) —". The span covers the dash. */
public record Dateline(String place, Optional<String> agency, Span span) {}
