package org.rapporteur.desk.store;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The shape of a record: an object with a field for each component that is not absent. */
final class Parts extends Shape {
    private final String[] names;
    private final Method[] accessors;
    private final Shape[] shapes;
    private final Constructor<?> constructor;
    private final Map<String, Integer> places = new HashMap<>();

    Parts(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        names = new String[components.length];
        accessors = new Method[components.length];
        shapes = new Shape[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            names[i] = components[i].getName();
            accessors[i] = components[i].getAccessor();
            accessors[i].setAccessible(true);
            shapes[i] = of(components[i].getGenericType());
            types[i] = components[i].getType();
            places.put(names[i], i);
        }
        constructor = canonical(type, types);
    }

    private static Constructor<?> canonical(Class<?> type, Class<?>[] types) {
        try {
            Constructor<?> found = type.getDeclaredConstructor(types);
            found.setAccessible(true);
            return found;
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException("no canonical constructor: " + type, impossible);
        }
    }

    @Override
    void write(JsonGenerator out, Object value) throws IOException {
        out.writeStartObject();
        for (int i = 0; i < names.length; i++) {
            Object part = part(i, value);
            if (!shapes[i].leftOut(part)) {
                out.writeFieldName(names[i]);
                shapes[i].write(out, part);
            }
        }
        out.writeEndObject();
    }

    private Object part(int i, Object value) {
        try {
            return accessors[i].invoke(value);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("cannot read " + names[i] + " of " + value, impossible);
        }
    }

    @Override
    Object read(JsonParser in) throws IOException {
        @Nullable Object[] parts = new Object[names.length];
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            Integer place = places.get(in.currentName());
            in.nextToken();
            if (place == null) {
                in.skipChildren();
            } else {
                parts[place] = shapes[place].read(in);
            }
        }
        for (int i = 0; i < parts.length; i++) {
            parts[i] = parts[i] == null ? shapes[i].absent() : parts[i];
        }
        return made(parts);
    }

    private Object made(@Nullable Object[] parts) throws IOException {
        try {
            return constructor.newInstance(parts);
        } catch (ReflectiveOperationException broken) {
            throw new IOException(
                    "cannot make " + constructor.getDeclaringClass().getSimpleName(), broken);
        }
    }
}
