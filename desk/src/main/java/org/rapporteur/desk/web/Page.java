package org.rapporteur.desk.web;

import java.util.List;

/**
 * A page before it is drawn.
 *
 * @param title in the browser's tab and as heading
 * @param template that draws it
 * @param model what the template gets
 * @param rows the same for machines; its twins are made of them
 * @param next where the list goes on, as an address; empty at its end
 */
record Page(String title, String template, Object model, List<Row> rows, String next) {
    Page {
        rows = List.copyOf(rows);
    }

    Page(String title, String template, Object model, List<Row> rows) {
        this(title, template, model, rows, "");
    }
}
