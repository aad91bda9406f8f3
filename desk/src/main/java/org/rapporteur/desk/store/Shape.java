package org.rapporteur.desk.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
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
            return raw == Optional.class ? new Perhaps(inner) : new Several(raw, inner);
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
}
