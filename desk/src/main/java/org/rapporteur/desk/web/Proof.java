package org.rapporteur.desk.web;

import java.time.LocalDate;
import java.util.Optional;
import org.rapporteur.entry.Statement;
import org.rapporteur.text.Span;

/**
 * Where one article says what a line says.
 *
 * @param article its name
 * @param outlet who published it
 * @param day when
 * @param span code points of the input
 * @param words the very characters
 * @param wording what the quotation is worth that they stand in; nothing where they stand in none
 * @param status what the line is as of this article: "promised", "delivered"
 */
record Proof(
        String article,
        Optional<String> outlet,
        Optional<LocalDate> day,
        Span span,
        String words,
        Optional<Statement.Wording> wording,
        String status) {}
