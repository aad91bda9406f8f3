package org.rapporteur.desk.store;

import org.rapporteur.article.Articles;
import org.rapporteur.article.Outcome;
import org.rapporteur.article.Unreadable;
import org.rapporteur.ingest.Page;

/**
 * A page with all that can be found out about it alone: what a thread of the crew does ahead.
 *
 * @param deflated the page's bytes as they will be kept
 * @param cut how it was cut, as that will be kept; empty if it is no article
 */
record Filed(String input, String sha256, Outcome outcome, byte[] deflated, byte[] cut) {
    static Filed of(Page page, String sha256) {
        Outcome outcome = outcome(page);
        byte[] cut = outcome.article().map(Cut::kept).orElse(new byte[0]);
        return new Filed(page.name(), sha256, outcome, Deflated.of(page.bytes()), cut);
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
