package org.rapporteur.desk.web;

import org.jsoup.nodes.Document;

/** What a reader page makes stand out. */
final class Evidence {
    private Evidence() {}

    /** The words of the opened line, without the signs between them. */
    static String shown(Document page) {
        return String.join("", page.select(".text .open").eachText());
    }
}
