package org.rapporteur.desk.web;

/**
 * Two lines that cannot both hold: "Halvoria: soldiers crossed; Dravenia: none did".
 *
 * @param id of the conflict, as {@code rap why} takes it
 * @param kind figure, fact, attribution, date, wording
 * @param why dispute, edition, timing, scope, error
 */
record Clash(String id, String kind, String why, String told, Line one, Line other) {}
