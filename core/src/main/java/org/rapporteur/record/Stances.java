package org.rapporteur.record;

/** Stances that come to the same: to refuse and to reject, to demand and to urge. */
final class Stances {
    private Stances() {}

    static String family(String stance) {
        return switch (stance) {
            case "demand", "urge", "request" -> "demand";
            case "refuse", "reject", "decline", "dismiss" -> "refuse";
            case "offer", "promise" -> "offer";
            case "agree", "affirm" -> "agree";
            default -> stance;
        };
    }
}
