package org.rapporteur.desk.store;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** One of the constants of an enumeration, by its name. */
final class Constant extends Shape {
    private final Map<String, Object> byName = new HashMap<>();

    Constant(Class<?> type) {
        for (Object constant : type.getEnumConstants()) {
            byName.put(((Enum<?>) constant).name(), constant);
        }
    }

    @Override
    void write(JsonGenerator out, Object value) throws IOException {
        out.writeString(((Enum<?>) value).name());
    }

    @Override
    Object read(JsonParser in) throws IOException {
        Object constant = byName.get(in.getText());
        if (constant == null) {
            throw new IOException("no constant " + in.getText());
        }
        return constant;
    }
}
