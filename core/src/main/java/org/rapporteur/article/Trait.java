package org.rapporteur.article;

/** What can be true of a line, whatever its shape; the answers to {@link Sign#TRAIT}, in their order. */
enum Trait {
    /** The page prints it more than once. */
    REPEATED,
    /** It is the headline that the markup states. */
    HEADLINE,
    /** It begins with a bullet. */
    BULLET,
    /** A blank line stands before it. */
    GAP_BEFORE,
    /** A blank line stands after it. */
    GAP_AFTER,
    /** It begins with a quotation mark. */
    QUOTED,
    /** It ends in a colon. */
    COLON,
    /** It holds an address or a handle. */
    LINKED,
    /** It ends in a bracket. */
    BRACKETED,
    /** A day stands in it in full. */
    DATED,
    /** It is in capitals. */
    SHOUTED,
    /** It has more digits than letters. */
    NUMBERS,
    /** It has marks that part the entries of a menu. */
    BARRED,
    /** It is the first line. */
    FIRST,
    /** It is the last line. */
    LAST,
    /** It ends in a question mark. */
    QUESTION,
    /** The page has few lines. */
    SHORT_PAGE,
    /** It ends as a sentence does. */
    CLOSED,
    /** It is a sentence with a day and a bracket at its end. */
    DATED_CREDIT,
    /** The next line says the same. */
    TWICE,
    /** The prose begins here or with the next line. */
    FIRST_PROSE,
    /** A day stands at its end. */
    ENDS_IN_DAY,
    /** It is one sentence. */
    ONE_SENTENCE,
    /** It begins with a lead and a colon: "READ MORE: …". */
    LED,
    /** Its lead is in capitals. */
    LED_LOUD,
    /** It names a newsroom and little else. */
    NEWSROOM,
    /** It is two or three names. */
    PERSONAL,
    /** It ends as an entry of a list does. */
    GOES_ON,
    /** It begins with a small letter. */
    SMALL_START,
    /** A weekday stands before a day in full. */
    WEEKDAY
}
