package org.rapporteur.desk.store;

import java.util.List;
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
        for (String id : entry.parties()) {
            named = id.startsWith("country:") ? state(named, id) : id.startsWith("person:") ? person(named, id) : named;
        }
        return named + headline.substring(end);
    }

    private String state(String words, String id) {
        String code = Actors.bare(id);
        return words.contains(code) ? put(words, code, people.names(List.of(id)).getOrDefault(id, code)) : words;
    }

    /** A person under this very id, where another spelling stands for all. */
    private String person(String words, String id) {
        return sql.one(
                        "SELECT own.name, main.name FROM namesake n JOIN actor own ON own.id = n.actor"
                                + " JOIN actor main ON main.id = n.principal WHERE n.actor = ? AND n.actor <> n.principal",
                        row -> put(words, row.getString(1), row.getString(2)),
                        id)
                .orElse(words);
    }

    private static String put(String words, String own, String name) {
        return words.replaceAll("\\b" + Pattern.quote(own) + "\\b", Matcher.quoteReplacement(name));
    }
}
