package org.rapporteur.desk.web;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jsoup.nodes.Document;

/** What a reader page makes stand out. */
final class Evidence {
    private Evidence() {}

    /** The words of the opened line, without the signs between them. */
    static String shown(Document page) {
        return String.join("", stretches(page));
    }

    /** The longest stretch that stands out; a line may stand on several words of an article. */
    static String longest(List<String> stretches) {
        return stretches.isEmpty() ? "" : Collections.max(stretches, Comparator.comparingInt(String::length));
    }

    static List<String> stretches(Document page) {
        return page.select(".text .open").eachText();
    }
}
