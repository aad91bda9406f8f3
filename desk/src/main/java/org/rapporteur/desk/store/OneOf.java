package org.rapporteur.desk.store;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** The shape of a sealed interface: the alternative's name and its parts, {@code ["Meeting",{…}]}. */
final class OneOf extends Shape {
    private final Map<String, Class<?>> alternatives = new HashMap<>();

    OneOf(Class<?> type) {
        gather(type);
    }

    private void gather(Class<?> type) {
        for (Class<?> alternative : type.getPermittedSubclasses()) {
            if (alternative.isSealed()) {
                gather(alternative);
            } else {
                alternatives.put(alternative.getSimpleName(), alternative);
            }
        }
    }

    @Override
    void write(JsonGenerator out, Object value) throws IOException {
        out.writeStartArray();
        out.writeString(value.getClass().getSimpleName());
        of(value.getClass()).write(out, value);
        out.writeEndArray();
    }

    @Override
    Object read(JsonParser in) throws IOException {
        in.nextToken();
        Class<?> alternative = alternatives.get(in.getText());
        if (alternative == null) {
            throw new IOException("no alternative " + in.getText());
        }
        in.nextToken();
        Object value = of(alternative).read(in);
        in.nextToken();
        return value;
    }
}
