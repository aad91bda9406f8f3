package org.rapporteur.coding;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.entry.Modality;
import org.rapporteur.text.WordList;

/**
 * What the standards call each kind of deed, after the PLOVER manual of 2024 and the CAMEO code book 1.1b3. A deed that its
 * doer only announces is another type there: "Marek will visit Tolvar" is {@code AGREE}, "Belmora will impose sanctions"
 * {@code THREATEN}, "Dravenia will withdraw" {@code CONCEDE}.
 */
public final class Codebook {
    private static final Codebook STANDARD = new Codebook();
    private final Map<String, Deed> deeds = new LinkedHashMap<>();
    private final Map<String, List<String>> announced = new LinkedHashMap<>();

    private Codebook() {
        WordList.rows(Codebook.class, "deeds.tsv").forEach(row -> deeds.put(row.get(0), Deed.of(row)));
        WordList.rows(Codebook.class, "future.tsv").forEach(row -> announced.put(row.get(0), row));
    }

    public static Codebook standard() {
        return STANDARD;
    }

    /** The deed of this name, if the book has it. */
    public Optional<Deed> named(String name) {
        return Optional.ofNullable(deeds.get(name));
    }

    /** Every deed, in the order of the book. */
    public Collection<Deed> deeds() {
        return Collections.unmodifiableCollection(deeds.values());
    }

    /** A deed as the standards code it once it is known whether it happened or only stands announced. */
    public Deed coded(Deed deed, Modality modality) {
        boolean ahead = modality == Modality.PLANNED || modality == Modality.OFFERED || modality == Modality.THREATENED;
        List<String> row = deed.plover()
                .map(type -> announced.getOrDefault(deed.name(), announced.getOrDefault(type, List.of())))
                .orElse(List.of());
        return ahead && !row.isEmpty() ? deed.as(row.get(1), row.get(2), row.get(3)) : deed;
    }
}
