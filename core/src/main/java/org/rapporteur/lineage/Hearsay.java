package org.rapporteur.lineage;

import org.rapporteur.text.Span;

/** What is said of a quotation that no other article has, by what the rest of the text is worth. */
enum Hearsay {
    SOUND(Wording.VERBATIM, "the text shows no damage"),
    SPARED(Wording.VERBATIM, "the narration is damaged, the quotations are not"),
    /** The narration went through a machine; what became of the quotations cannot be told. */
    UNSEEN(Wording.UNCHECKED, "the narration is damaged, and no other article has the words"),
    /** It may have gone through a machine. */
    SUSPECT(Wording.UNCHECKED, "the text's own words put it in doubt, and no other article has these"),
    /** It tells another anew, which is at hand. */
    MISSING(Wording.UNCHECKED, "the text that this one tells anew has no such words"),
    DAMAGED(Wording.ALTERED, "the text's quotations are damaged as its narration is");

    private final Wording wording;
    private final String reason;

    Hearsay(Wording wording, String reason) {
        this.wording = wording;
        this.reason = reason;
    }

    Quotation at(Span span) {
        return new Quotation(span, wording, reason);
    }
}
