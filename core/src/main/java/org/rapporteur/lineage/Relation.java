package org.rapporteur.lineage;

import java.util.Locale;

/** How two articles stand to each other; the names in lower case are those of the export. */
public enum Relation {
    /** One text, word for word, but for its furniture. */
    SAME,
    /** One text as another outlet prints it. */
    REPRINT,
    /** Two editions of one text: sentences added, dropped, corrected. */
    REVISION,
    /** A part of one text inside another. */
    EXCERPT,
    /** One text in other words, by hand or by machine. */
    REWRITE,
    /** Two newsrooms' own reports of one event. */
    SAME_STORY,
    /** Reports of one crisis, of different events. */
    SAME_TOPIC,
    UNRELATED;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether one text comes from the other or both from a third. */
    public boolean isCopy() {
        return compareTo(SAME_STORY) < 0;
    }
}
