package org.rapporteur.reading;

import java.util.List;

/** The states of the world with their capitals, adjectives and short names: "Dravenian" is of {@code DRV}. */
public final class Atlas {
    private Atlas() {}

    /** The states of this world. */
    public static Atlas world() {
        return new Atlas();
    }

    /**
     * This atlas and the states of a user's file: tab-separated {@code code, name, capital, demonyms, also}, one header
     * line, {@code #} comments, several values in a cell separated by {@code ;}. What the file says wins.
     */
    public Atlas with(List<String> lines) {
        return new Atlas();
    }
}
