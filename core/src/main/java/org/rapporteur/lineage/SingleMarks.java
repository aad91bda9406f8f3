package org.rapporteur.lineage;

import org.rapporteur.text.WordList;

/**
 * Single quotation marks, as British papers set them: ‘We will not leave the valley,’ she said. The same mark is an
 * apostrophe, so that a quotation is only what a mark before a word opens and a mark after a word closes in the same
 * paragraph; "the ministers' talks" closes none while a surer mark follows.
 */
final class SingleMarks {
    private static final Lookup ELISIONS = new Lookup(WordList.rows(SingleMarks.class, "elisions.tsv").stream()
            .mapToInt(row -> Hashes.word(row.get(0)))
            .toArray());
    private static final int NONE = -1;

    private SingleMarks() {}

    /** Where the quotation ends that the mark at a place opens, or a negative number if it opens none. */
    static int closer(String text, int at, int limit) {
        if (!opens(text, at, limit)) {
            return NONE;
        }
        int possessive = NONE;
        for (int i = at + 2; i < limit && !opens(text, i, limit); i++) {
            if (closes(text, i, limit)) {
                if (!mayBePossessive(text, i, limit)) {
                    return i;
                }
                possessive = possessive < 0 ? i : possessive;
            }
        }
        return possessive;
    }

    private static boolean opens(String text, int at, int limit) {
        char c = text.charAt(at);
        boolean before = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)) && !isMark(text.charAt(at - 1));
        boolean mark = c == '‘' || c == '\'';
        return mark && before && at + 1 < limit && Character.isLetter(text.charAt(at + 1)) && !isElision(text, at + 1);
    }

    private static boolean isElision(String text, int from) {
        int to = from;
        while (to < text.length() && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return ELISIONS.of(Hashes.word(text, from, to)) >= 0;
    }

    private static boolean closes(String text, int at, int limit) {
        char c = text.charAt(at);
        boolean after =
                at + 1 >= limit || !Character.isLetterOrDigit(text.charAt(at + 1)) && !isMark(text.charAt(at + 1));
        return (c == '’' || c == '\'') && after && !Character.isWhitespace(text.charAt(at - 1));
    }

    /** "The ministers' talks", "the Jones' farm": an s before it, and a word that follows. */
    private static boolean mayBePossessive(String text, int at, int limit) {
        boolean word = at + 2 < limit
                && Character.isWhitespace(text.charAt(at + 1))
                && Character.isLetterOrDigit(text.charAt(at + 2));
        return Character.toLowerCase(text.charAt(at - 1)) == 's' && word;
    }

    /** An apostrophe or a single mark, whichever it is there. */
    static boolean isMark(int c) {
        return c == '’' || c == '‘' || c == '\'';
    }
}
