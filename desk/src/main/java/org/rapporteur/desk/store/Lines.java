package org.rapporteur.desk.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Lines that are wanted, what was dated last first, and the undated last. Their keys begin with a tilde, which sorts last. */
final class Lines implements Steady.Shelf<Listed> {
    private static final String UNDATED = "~";
    private final Function<Wanted, List<Listed>> claims;
    private final Function<String, Optional<Listed>> one;
    private final Wanted wanted;

    /**
     * @param claims lines in one order or the other
     * @param one the line of an id, if it is wanted
     */
    Lines(Function<Wanted, List<Listed>> claims, Function<String, Optional<Listed>> one, Wanted wanted) {
        this.claims = claims;
        this.one = one;
        this.wanted = wanted;
    }

    @Override
    public List<Listed> after(Optional<String> key, int limit) {
        List<Listed> rows = new ArrayList<>();
        boolean dated = key.filter(Lines::isUndated).isEmpty();
        if (dated) {
            rows.addAll(claims.apply(wanted.in(true).page(Optional.of(key.orElse(UNDATED)), limit)));
        }
        if (rows.size() < limit) {
            String start = dated ? UNDATED : key.orElse(UNDATED);
            rows.addAll(claims.apply(wanted.in(false).page(Optional.of(start), limit - rows.size())));
        }
        return rows;
    }

    private static boolean isUndated(String key) {
        return key.startsWith(UNDATED);
    }

    @Override
    public Optional<Listed> one(String id) {
        return one.apply(id);
    }

    @Override
    public String id(Listed line) {
        return line.id();
    }

    @Override
    public String key(Listed line) {
        return line.sort();
    }

    @Override
    public String key(String id, String was) {
        return was;
    }

    @Override
    public int compare(String key, String other) {
        if (isUndated(key) != isUndated(other)) {
            return isUndated(key) ? 1 : -1;
        }
        return isUndated(key) ? Sql.ORDER.compare(key, other) : Sql.ORDER.compare(other, key);
    }
}
