package org.rapporteur.lineage;

import java.util.Locale;

/** What the words inside quotation marks are worth. */
public enum Wording {
    /** As another newsroom or another edition has them, or nothing speaks against them. */
    VERBATIM,
    /** Not what was said: the words were changed on the way. */
    ALTERED,
    /** Nobody could compare them. */
    UNCHECKED;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
