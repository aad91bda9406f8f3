package org.rapporteur.publish;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes JSON (RFC 8259) on one line, in the order given; only what is ASCII control or structure is escaped. */
public final class Json {
    private Json() {}

    /** A row, string, number, truth value, list or map as JSON; an empty optional is null. */
    public static String of(@Nullable Object value) {
        StringBuilder out = new StringBuilder();
        write(value, out);
        return out.toString();
    }

    private static void write(@Nullable Object value, StringBuilder out) {
        if (value instanceof Optional<?> some) {
            write(some.isPresent() ? some.get() : null, out);
        } else if (value instanceof Row row) {
            map(row.cells(), out);
        } else if (value instanceof Map<?, ?> map) {
            map(map, out);
        } else if (value instanceof Collection<?> list) {
            list(list, out);
        } else if (value instanceof Double number) {
            out.append(number(number));
        } else if (value == null || value instanceof Number || value instanceof Boolean) {
            out.append(value);
        } else {
            string(value.toString(), out);
        }
    }

    private static void map(Map<?, ?> map, StringBuilder out) {
        out.append('{');
        String between = "";
        for (Map.Entry<?, ?> each : map.entrySet()) {
            out.append(between);
            string(String.valueOf(each.getKey()), out);
            out.append(':');
            write(each.getValue(), out);
            between = ",";
        }
        out.append('}');
    }

    private static void list(Collection<?> list, StringBuilder out) {
        out.append('[');
        String between = "";
        for (Object each : list) {
            out.append(between);
            write(each, out);
            between = ",";
        }
        out.append(']');
    }

    /** A number without an exponent where it is whole; what is no number is null. */
    static String number(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return "null";
        }
        boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
        return whole ? String.valueOf((long) value) : String.valueOf(value);
    }

    private static void string(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            character(text, i, out);
        }
        out.append('"');
    }

    private static void character(String text, int i, StringBuilder out) {
        char c = text.charAt(i);
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (c < 0x20 || c == 0x7f || c == 0x2028 || c == 0x2029 || isTorn(text, i)) {
                    out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                } else {
                    out.append(c);
                }
            }
        }
    }

    /** Half of a surrogate pair whose other half is missing cannot be written as UTF-8. */
    private static boolean isTorn(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
