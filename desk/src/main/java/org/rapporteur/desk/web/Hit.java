package org.rapporteur.desk.web;

import java.time.LocalDate;
import java.util.Optional;
import org.rapporteur.text.Span;

/**
 * A passage with the words that were searched for.
 *
 * @param origin the text it belongs to; hits are grouped by it
 * @param sentence the sentence's number in its article, from 1
 * @param span code points of the input
 */
record Hit(
        String article,
        String origin,
        Optional<String> outlet,
        Optional<LocalDate> day,
        int sentence,
        Span span,
        String words) {}
