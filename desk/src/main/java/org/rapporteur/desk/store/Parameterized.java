package org.rapporteur.desk.store;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The type of a list of elements, to ask for its shape. */
record Parameterized(Class<?> raw, Type[] of) implements ParameterizedType {
    @Override
    public Type[] getActualTypeArguments() {
        return of.clone();
    }

    @Override
    public Type getRawType() {
        return raw;
    }

    @Override
    public @Nullable Type getOwnerType() {
        return null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ParameterizedType type
                && raw.equals(type.getRawType())
                && of[0].equals(type.getActualTypeArguments()[0]);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(of) ^ raw.hashCode();
    }
}
