package org.rapporteur.desk.store;

import java.util.List;
import org.rapporteur.article.Unreadable;

/**
 * What a shift did.
 *
 * @param inputs files that were looked at
 * @param filed articles that are new to the store
 * @param known inputs whose content was there before
 * @param unreadable inputs no article could be made of, in order
 * @param articles that the store holds now
 * @param origins of their families
 * @param read articles read, or read again because their family changed
 * @param faulty articles that nothing was read from, by a fault of ours
 * @param claims lines of the record that were made or changed
 * @param stopped whether it ended before its work was done
 */
public record Tally(
        int inputs,
        int filed,
        int known,
        List<Unreadable> unreadable,
        long articles,
        long origins,
        int read,
        List<String> faulty,
        int claims,
        boolean stopped) {
    public Tally {
        unreadable = List.copyOf(unreadable);
        faulty = List.copyOf(faulty);
    }
}
