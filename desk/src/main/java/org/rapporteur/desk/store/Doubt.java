package org.rapporteur.desk.store;

/**
 * Something that was not read, or not understood.
 *
 * @param kind unreadable, undated, unread, unsure, forgotten
 * @param article the input's name
 * @param words what is the matter
 */
public record Doubt(String kind, String article, String words) {}
