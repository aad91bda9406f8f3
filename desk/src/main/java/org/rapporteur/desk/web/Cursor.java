package org.rapporteur.desk.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * Where a list goes on: the key of the last row, and the revision of the record that it was taken from. When the record has changed since,
 * rows may have moved, so the list must be begun again.
 */
final class Cursor {
    private Cursor() {}

    static String of(String revision, String key) {
        byte[] bytes = (revision + "\n" + key).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The key in a request's cursor. */
    static Optional<String> key(Ask ask, String revision) {
        return ask.text(Param.CURSOR).map(cursor -> key(cursor, revision));
    }

    private static String key(String cursor, String revision) {
        String text = text(cursor);
        int end = text.indexOf('\n');
        if (end < 0) {
            throw Problem.parameter("cursor", "this is no cursor; take it from an answer's next");
        }
        if (!text.substring(0, end).equals(revision)) {
            throw Problem.gone("the record has changed since this list was begun; begin it again without cursor");
        }
        return text.substring(end + 1);
    }

    private static String text(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
            return "";
        }
    }
}
