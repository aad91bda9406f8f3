package org.rapporteur.desk.store;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.Optional;

/** What may be absent: nothing is written then. */
final class Perhaps extends Shape {
    private final Shape inner;

    Perhaps(Type inner) {
        this.inner = of(inner);
    }

    @Override
    void write(JsonGenerator out, Object value) throws IOException {
        inner.write(out, ((Optional<?>) value).orElseThrow());
    }

    @Override
    Object read(JsonParser in) throws IOException {
        return Optional.of(inner.read(in));
    }

    @Override
    Object absent() {
        return Optional.empty();
    }
}
