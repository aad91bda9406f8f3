package org.rapporteur.desk.store;

import org.rapporteur.article.Articles;
import org.rapporteur.article.Outcome;
import org.rapporteur.article.Unreadable;
import org.rapporteur.ingest.Page;

/**
 * A page with all that can be found out about it alone: what a thread of the crew does ahead.
 *
 * @param deflated the page's bytes as they will be kept
 */
record Filed(String input, String sha256, Outcome outcome, byte[] deflated) {
    static Filed of(Page page, String sha256) {
        return new Filed(page.name(), sha256, outcome(page), Deflated.of(page.bytes()));
    }

    /** A fault of ours in one page must not end a run over ten thousand: the page is listed as unreadable. */
    private static Outcome outcome(Page page) {
        try {
            return Articles.of(page);
        } catch (RuntimeException | StackOverflowError fault) {
            return new Unreadable(page.name(), "a fault of Rapporteur's, please report it: " + fault);
        }
    }
}
