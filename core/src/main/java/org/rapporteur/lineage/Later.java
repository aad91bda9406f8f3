package org.rapporteur.lineage;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is made when it is first asked for, and kept. Not for several threads. */
final class Later<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private @Nullable T value;

    Later(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        T made = value == null ? maker.get() : value;
        value = made;
        return made;
    }
}
