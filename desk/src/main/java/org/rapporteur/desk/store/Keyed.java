package org.rapporteur.desk.store;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.TreeMap;

/** A map from strings, in its order. */
final class Keyed extends Shape {
    private final Shape inner;

    Keyed(Type inner) {
        this.inner = of(inner);
    }

    @Override
    void write(JsonGenerator out, Object value) throws IOException {
        out.writeStartObject();
        for (Map.Entry<?, ?> entry : ((Map<?, ?>) value).entrySet()) {
            out.writeFieldName((String) entry.getKey());
            inner.write(out, entry.getValue());
        }
        out.writeEndObject();
    }

    @Override
    Object read(JsonParser in) throws IOException {
        Map<String, Object> values = new TreeMap<>();
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            String key = in.currentName();
            in.nextToken();
            values.put(key, inner.read(in));
        }
        return values;
    }

    @Override
    Object absent() {
        return new TreeMap<String, Object>();
    }
}
