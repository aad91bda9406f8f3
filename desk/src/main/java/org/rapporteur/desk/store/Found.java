package org.rapporteur.desk.store;

/**
 * A paragraph that a search found.
 *
 * @param article the article's name
 * @param start where the paragraph begins, in code points of the input
 * @param until where it ends
 * @param words a stretch of it; what was looked for stands between {@code [} and {@code ]}
 * @param origin the origin of the article's family
 */
public record Found(String article, String title, String day, String origin, int start, int until, String words) {}
