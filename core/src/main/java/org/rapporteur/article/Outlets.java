package org.rapporteur.article;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.text.WordList;

/** Newsrooms by their addresses and names; of a newsroom that is not in the list the address itself is the name. */
final class Outlets {
    private static final Pattern HOST = Pattern.compile(
            "(?:https?://)?(?:www\\d?\\.|m\\.|amp\\.|edition\\.)*((?:[a-z0-9-]+\\.)+[a-z]{2,10})(?:[:/?#].*)?",
            Pattern.CASE_INSENSITIVE);
    private static final Map<String, String> ADDRESSES = new HashMap<>();
    private static final Map<String, String> NAMES = new HashMap<>();
    private static final Map<String, String> AGENCIES = new HashMap<>();

    static {
        for (List<String> row : WordList.rows(Outlets.class, "outlets.tsv")) {
            ADDRESSES.put(row.get(0), row.get(1));
            Map<String, String> kind = row.get(2).equals("agency") ? AGENCIES : NAMES;
            kind.put(key(row.get(1)), row.get(1));
            for (String name : row.size() > 3 ? row.get(3).split(";") : new String[0]) {
                kind.put(key(name), row.get(1));
            }
        }
    }

    private Outlets() {}

    /** The newsroom at an address: "https://www.northline.example/lyssa" is northline.example. */
    static Optional<String> ofAddress(String address) {
        Matcher host = HOST.matcher(address.strip());
        return host.matches() ? Optional.of(ofHost(host.group(1).toLowerCase(Locale.ROOT))) : Optional.empty();
    }

    /** The usual name of a known newsroom, agency or other. */
    static Optional<String> named(String name) {
        return agency(name).or(() -> Optional.ofNullable(NAMES.get(key(name))));
    }

    /** The usual name of a known agency: "AP" is Associated Press. */
    static Optional<String> agency(String name) {
        return Optional.ofNullable(AGENCIES.get(key(name)));
    }

    private static String ofHost(String host) {
        for (String part = host; part.indexOf('.') > 0; part = part.substring(part.indexOf('.') + 1)) {
            String name = ADDRESSES.get(part);
            if (name != null) {
                return name;
            }
        }
        return host;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
