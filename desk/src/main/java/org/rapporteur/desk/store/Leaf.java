package org.rapporteur.desk.store;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Numbers, strings, truth values and days. */
final class Leaf extends Shape {
    private final Class<?> type;

    Leaf(Class<?> type) {
        this.type = type;
    }

    @Override
    void write(JsonGenerator out, Object value) throws IOException {
        if (value instanceof String text) {
            out.writeString(text);
        } else if (value instanceof Boolean truth) {
            out.writeBoolean(truth);
        } else if (value instanceof Integer || value instanceof Long) {
            out.writeNumber(((Number) value).longValue());
        } else if (value instanceof Double number) {
            out.writeNumber(number);
        } else if (value instanceof LocalDate day) {
            out.writeString(day.toString());
        } else {
            throw new IllegalArgumentException("no shape for " + type);
        }
    }

    @Override
    Object read(JsonParser in) throws IOException {
        if (type == String.class) {
            return in.getText();
        } else if (type == boolean.class || type == Boolean.class) {
            return in.getBooleanValue();
        } else if (type == int.class || type == Integer.class) {
            return in.getIntValue();
        } else if (type == long.class || type == Long.class) {
            return in.getLongValue();
        } else if (type == double.class || type == Double.class) {
            return in.getDoubleValue();
        }
        return LocalDate.parse(in.getText());
    }

    @Override
    @Nullable
    Object absent() {
        if (type == boolean.class) {
            return false;
        } else if (type == int.class) {
            return 0;
        } else if (type == long.class) {
            return 0L;
        } else if (type == double.class) {
            return 0.0;
        }
        return type == String.class ? "" : null;
    }
}
