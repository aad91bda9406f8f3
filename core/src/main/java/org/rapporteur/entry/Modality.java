package org.rapporteur.entry;

import java.util.Locale;

/** Whether something happened, or only stands in somebody's plan, demand, threat, denial or fear. */
public enum Modality {
    ACTUAL,
    PLANNED,
    THREATENED,
    DEMANDED,
    OFFERED,
    DENIED,
    ALLEGED,
    HYPOTHETICAL,
    FORECAST;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
