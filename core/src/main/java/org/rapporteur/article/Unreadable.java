package org.rapporteur.article;

/**
 * A page that no article could be made of.
 *
 * @param name the input's name
 * @param reason one sentence for the user: what is wrong and where ("not text: a NUL byte at 1,204")
 */
public record Unreadable(String name, String reason) implements Outcome {}
