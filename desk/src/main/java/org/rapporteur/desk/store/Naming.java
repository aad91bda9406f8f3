package org.rapporteur.desk.store;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.entry.Entry;
import org.rapporteur.record.Claim;

/**
 * Calls everybody in the headlines of a store alike: "CRV backs" of an article that never says Corvania is "Corvania backs"
 * where another article says it, and "Sergej Hale" is "Sergei Hale" where most articles spell him so. What is quoted stays.
 */
final class Naming {
    private static final Pattern WORDS = Pattern.compile(": |“");
    private final Sql sql;
    private final People people;

    Naming(Sql sql, People people) {
        this.sql = sql;
        this.people = people;
    }

    Listed of(Listed line) {
        String headline = headline(line.headline(), line.entry());
        return headline.equals(line.headline()) ? line : line.called(headline);
    }

    Claim of(Claim claim) {
        String headline = headline(claim.headline(), claim.entry());
        return headline.equals(claim.headline()) ? claim : claim.called(headline);
    }

    private String headline(String headline, Entry entry) {
        Matcher words = WORDS.matcher(headline);
        int end = words.find() ? words.start() : headline.length();
        String named = headline.substring(0, end);
        Map<String, String> names = people.names(entry.parties());
        for (String id : entry.parties()) {
            String own = id.startsWith("country:") ? Actors.bare(id) : spelled(id);
            String name = names.getOrDefault(id, own);
            if (!own.isEmpty() && !own.equals(name)) {
                named = named.replaceAll("\\b" + Pattern.quote(own) + "\\b", Matcher.quoteReplacement(name));
            }
        }
        return named + headline.substring(end);
    }

    /** The name of a person under this very id, where another spelling stands for all; empty else. */
    private String spelled(String id) {
        List<String> names = id.startsWith("person:")
                ? sql.list(
                        "SELECT name FROM actor WHERE id IN (SELECT actor FROM namesake WHERE actor = ? AND actor <> principal)",
                        row -> row.getString(1),
                        id)
                : List.of();
        return String.join("", names);
    }
}
