package org.rapporteur.desk.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.desk.store.Archive;
import org.rapporteur.desk.store.Listed;
import org.rapporteur.desk.store.Wanted;

/** Pages through lines so that the undated come last in either order. Their keys begin with a tilde, which sorts last. */
final class Pager {
    private static final String UNDATED = "~";
    private final Archive archive;

    Pager(Archive archive) {
        this.archive = archive;
    }

    List<Listed> rows(Wanted wanted, boolean latest, Optional<String> after, int limit) {
        if (!latest) {
            return archive.claims(wanted.in(false).page(after, limit));
        }
        List<Listed> rows = new ArrayList<>();
        boolean dated = after.filter(key -> key.startsWith(UNDATED)).isEmpty();
        if (dated) {
            rows.addAll(archive.claims(wanted.in(true).page(Optional.of(after.orElse(UNDATED)), limit)));
        }
        if (rows.size() < limit) {
            String start = dated ? UNDATED : after.orElse(UNDATED);
            rows.addAll(archive.claims(wanted.in(false).page(Optional.of(start), limit - rows.size())));
        }
        return rows;
    }
}
