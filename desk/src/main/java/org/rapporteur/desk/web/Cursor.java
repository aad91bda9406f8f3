package org.rapporteur.desk.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.rapporteur.desk.store.Bookmark;

/**
 * Where a list goes on, as it stands in an address: which list it is, the revision of the record that it was begun at, and the
 * key of the last row. It is good for a day, whatever is read in meanwhile.
 */
final class Cursor {
    private static final int PARTS = 3;

    private Cursor() {}

    static String of(String list, Bookmark place) {
        String text = sign(list) + "\n" + place.revision() + "\n" + place.key();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The place in a request's cursor. */
    static Optional<Bookmark> place(Look look, Call call) {
        return call.ask().text(Param.CURSOR).map(cursor -> place(look, call.path(), text(cursor)));
    }

    private static Bookmark place(Look look, String list, String text) {
        String[] parts = text.split("\n", PARTS);
        if (parts.length != PARTS || !parts[1].matches("[0-9]{1,15}") || !parts[0].equals(sign(list))) {
            throw Problem.parameter("cursor", "this is no cursor of this list; take it from an answer's next");
        }
        Bookmark place = new Bookmark(Long.parseLong(parts[1]), parts[2]);
        if (!look.reaches(place.revision())) {
            throw Problem.gone(
                    "this list was begun more than a day ago, or in another store; begin it again without cursor");
        }
        return place;
    }

    private static String sign(String list) {
        return Integer.toHexString(list.hashCode());
    }

    private static String text(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
            return "";
        }
    }
}
