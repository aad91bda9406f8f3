package org.rapporteur.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads JSON (RFC 8259) as pages carry it: objects as maps, arrays as lists, all else as strings. What is broken, or
 * nested past all reason, is nothing.
 */
final class Json {
    private static final int DEEPEST = 60;

    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    static Optional<Object> read(String text) {
        try {
            return Optional.of(new Json(text).value(0));
        } catch (Broken | NumberFormatException broken) {
            return Optional.empty();
        }
    }

    /** Thrown and caught in this file only. */
    private static final class Broken extends Exception {
        private static final long serialVersionUID = 1;
    }

    private Object value(int depth) throws Broken {
        char c = peek();
        if (depth > DEEPEST) {
            throw new Broken();
        }
        return switch (c) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> string();
            default -> word();
        };
    }

    private Map<String, Object> object(int depth) throws Broken {
        Map<String, Object> object = new LinkedHashMap<>();
        take('{');
        while (peek() != '}') {
            String key = string();
            take(':');
            object.put(key, value(depth + 1));
            comma('}');
        }
        take('}');
        return object;
    }

    private List<Object> array(int depth) throws Broken {
        List<Object> array = new ArrayList<>();
        take('[');
        while (peek() != ']') {
            array.add(value(depth + 1));
            comma(']');
        }
        take(']');
        return array;
    }

    private void comma(char close) throws Broken {
        if (peek() != close) {
            take(',');
        }
    }

    private String string() throws Broken {
        take('"');
        StringBuilder string = new StringBuilder();
        while (at < text.length() && text.charAt(at) != '"') {
            char c = text.charAt(at++);
            string.append(c == '\\' ? escaped() : c);
        }
        take('"');
        return string.toString();
    }

    private char escaped() throws Broken {
        if (at >= text.length()) {
            throw new Broken();
        }
        char c = text.charAt(at++);
        return switch (c) {
            case 'n', 'r', 't', 'b', 'f' -> ' ';
            case 'u' -> unicode();
            default -> c;
        };
    }

    private char unicode() throws Broken {
        if (at + 4 > text.length()) {
            throw new Broken();
        }
        at += 4;
        return (char) Integer.parseInt(text.substring(at - 4, at), 16);
    }

    private String word() throws Broken {
        int start = at;
        while (at < text.length() && ",]} \t\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        if (at == start) {
            throw new Broken();
        }
        return text.substring(start, at);
    }

    private char peek() throws Broken {
        while (at < text.length() && Trimmed.isBlank(text.charAt(at))) {
            at++;
        }
        if (at >= text.length()) {
            throw new Broken();
        }
        return text.charAt(at);
    }

    private void take(char c) throws Broken {
        if (peek() != c) {
            throw new Broken();
        }
        at++;
    }
}
