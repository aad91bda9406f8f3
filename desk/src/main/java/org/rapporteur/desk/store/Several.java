package org.rapporteur.desk.store;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A list or a set, in its order. */
final class Several extends Shape {
    private final boolean set;
    private final Shape inner;

    Several(Class<?> raw, Type inner) {
        this.set = Set.class.isAssignableFrom(raw);
        this.inner = of(inner);
    }

    @Override
    void write(JsonGenerator out, Object value) throws IOException {
        out.writeStartArray();
        for (Object element : (Iterable<?>) value) {
            inner.write(out, element);
        }
        out.writeEndArray();
    }

    @Override
    Object read(JsonParser in) throws IOException {
        List<Object> values = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            values.add(inner.read(in));
        }
        return set ? new TreeSet<>(values) : values;
    }

    @Override
    Object absent() {
        return set ? Set.of() : List.of();
    }
}
