package org.rapporteur.desk.store;

/**
 * A paragraph that a search found.
 *
 * @param article the article's name
 * @param start where the paragraph begins, in code points of the input
 * @param until where it ends
 * @param words a stretch of it; what was looked for stands between {@link #FROM} and {@link #TO}
 * @param origin the origin of the article's family
 */
public record Found(String article, String title, String day, String origin, int start, int until, String words) {
    /** Stands before what was looked for; no text of an article has this character. */
    public static final char FROM = '\u0002';

    /** Stands after what was looked for. */
    public static final char TO = '\u0003';

    /** The words with what was looked for between other marks. */
    public String marked(String from, String to) {
        return words.replace(String.valueOf(FROM), from).replace(String.valueOf(TO), to);
    }
}
