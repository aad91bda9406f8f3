package org.rapporteur.desk.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * How a type of core is kept as JSON: records component by component, absent and empty parts left out, alternatives of a
 * sealed interface as {@code ["Statement",{…}]}. Parts that a later version adds are read as absent from older rows.
 */
abstract class Shape {
    static final JsonFactory JSON = new JsonFactory();
    private static final Map<Type, Shape> KNOWN = new ConcurrentHashMap<>();

    abstract void write(JsonGenerator out, Object value) throws IOException;

    /** Reads the value at the parser's current token. */
    abstract Object read(JsonParser in) throws IOException;

    /** What stands where nothing was written. */
    @Nullable
    Object absent() {
        return null;
    }

    /** Whether the value may be left out because {@link #absent} is the same. */
    boolean leftOut(Object value) {
        return value.equals(absent());
    }

    static String text(Type type, Object value) {
        StringWriter text = new StringWriter(512);
        try (JsonGenerator out = JSON.createGenerator(text)) {
            of(type).write(out, value);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    static <T> T value(Class<T> type, String text) {
        return type.cast(parsed(type, text));
    }

    /** A list, written by {@link #text} with the type that {@link #listOf} gives. */
    @SuppressWarnings("unchecked")
    static <T> List<T> list(Class<T> element, String text) {
        return (List<T>) parsed(listOf(element), text);
    }

    static Type listOf(Class<?> element) {
        return new Parameterized(List.class, new Type[] {element});
    }

    private static Object parsed(Type type, String text) {
        try (JsonParser in = JSON.createParser(text)) {
            in.nextToken();
            return of(type).read(in);
        } catch (IOException broken) {
            throw new UncheckedIOException("not a " + type + ": " + text, broken);
        }
    }

    static Shape of(Type type) {
        Shape known = KNOWN.get(type);
        if (known != null) {
            return known;
        }
        Shape made = make(type);
        KNOWN.put(type, made);
        return made;
    }

    private static Shape make(Type type) {
        if (type instanceof ParameterizedType of) {
            Class<?> raw = (Class<?>) of.getRawType();
            Type inner = of.getActualTypeArguments()[0];
            if (Map.class.isAssignableFrom(raw)) {
                return new Keyed(of.getActualTypeArguments()[1]);
            }
            return raw == Optional.class ? new Perhaps(inner) : new Row(raw, inner);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return new Parts(plain);
        }
        if (plain.isSealed()) {
            return new OneOf(plain);
        }
        return plain.isEnum() ? new Constant(plain) : new Leaf(plain);
    }

    private record Parameterized(Class<?> raw, Type[] of) implements ParameterizedType {
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
            return java.util.Arrays.hashCode(of) ^ raw.hashCode();
        }
    }

    /** Numbers, strings, truth values and days. */
    private static final class Leaf extends Shape {
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

    private static final class Constant extends Shape {
        private final Map<String, Object> byName = new java.util.HashMap<>();

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

    private static final class Perhaps extends Shape {
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

    /** A list or a set, in its order. */
    private static final class Row extends Shape {
        private final boolean set;
        private final Shape inner;

        Row(Class<?> raw, Type inner) {
            this.set = java.util.Set.class.isAssignableFrom(raw);
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
            List<Object> values = new java.util.ArrayList<>();
            while (in.nextToken() != JsonToken.END_ARRAY) {
                values.add(inner.read(in));
            }
            return set ? new java.util.TreeSet<>(values) : values;
        }

        @Override
        Object absent() {
            return set ? java.util.Set.of() : List.of();
        }
    }

    /** A map from strings, in its order. */
    private static final class Keyed extends Shape {
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
            Map<String, Object> values = new java.util.TreeMap<>();
            while (in.nextToken() == JsonToken.FIELD_NAME) {
                String key = in.currentName();
                in.nextToken();
                values.put(key, inner.read(in));
            }
            return values;
        }

        @Override
        Object absent() {
            return new java.util.TreeMap<String, Object>();
        }
    }
}
