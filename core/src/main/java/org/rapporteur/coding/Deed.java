package org.rapporteur.coding;

import java.util.List;
import java.util.Optional;

/**
 * A kind of deed that the record knows, such as {@code shelling}, with what the standards call it.
 *
 * @param name its name in the lists
 * @param type a plain word for lists: "attack"
 * @param plover PLOVER type, empty for what PLOVER does not code
 * @param mode PLOVER mode
 * @param cameo CAMEO code
 * @param sides how its sides stand to each other
 */
public record Deed(
        String name, String type, Optional<String> plover, Optional<String> mode, Optional<String> cameo, Sides sides) {
    /** One side acts on another, all act alike ("the ministers met"), or nobody is named who acts ("ten men died"). */
    public enum Sides {
        TO,
        EACH,
        AT
    }

    /** Whether PLOVER calls it so. */
    public boolean is(String type) {
        return plover.isPresent() && plover.get().equals(type);
    }

    /** This deed under another name of the standards, such as an announced visit as an agreement. */
    public Deed as(String plover, String mode, String cameo) {
        return new Deed(name, type, Optional.of(plover), optional(mode), optional(cameo), sides);
    }

    static Deed of(List<String> row) {
        Sides sides = Sides.valueOf(row.get(5).toUpperCase(java.util.Locale.ROOT));
        return new Deed(
                row.get(0), row.get(1), optional(row.get(2)), optional(row.get(3)), optional(row.get(4)), sides);
    }

    private static Optional<String> optional(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }
}
