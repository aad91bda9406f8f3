package org.rapporteur.desk.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.Refusal;
import org.rapporteur.desk.store.Archive;
import org.rapporteur.desk.store.Start;
import org.rapporteur.desk.store.Wanted;
import picocli.CommandLine.Option;

/** The options that leave lines out of a list. */
final class Filters {
    @Option(names = "--from", paramLabel = "DAY", description = "what is dated on or after this day (2031-03-11)")
    private @Nullable String from;

    @Option(names = "--until", paramLabel = "DAY", description = "what is dated on or before this day")
    private @Nullable String until;

    @Option(names = "--at", paramLabel = "DAY", description = "the record as it was known on that day")
    private @Nullable String at;

    @Option(
            names = "--since",
            paramLabel = "WHEN",
            description = "what came in since: 24h, 7d, 'last' (look), or told since a day")
    private @Nullable String since;

    @Option(names = "--by", paramLabel = "NAME", description = "whoever speaks, holds, sends, meets or acts")
    private @Nullable String by;

    @Option(names = "--to", paramLabel = "NAME", description = "whoever is spoken to")
    private @Nullable String to;

    @Option(names = "--about", paramLabel = "WORDS", description = "lines with these words")
    private @Nullable String about;

    @Option(names = "--min-origins", paramLabel = "N", description = "lines with at least N independent origins")
    private int minOrigins = 1;

    @Option(names = "--quotable", description = "only quotations that are checked as verbatim")
    private boolean quotable;

    /** Refuses what can be seen to be wrong without a store. */
    void check() {
        Optional.ofNullable(from).ifPresent(day -> day("--from", day));
        Optional.ofNullable(until).ifPresent(day -> day("--until", day));
        Optional.ofNullable(at).ifPresent(day -> day("--at", day));
        Optional.ofNullable(since).ifPresent(Since::check);
    }

    /** The names of the filters that are in force. */
    List<String> inForce() {
        List<String> names = new ArrayList<>();
        List<String> all = List.of("--from", "--until", "--at", "--since", "--by", "--to", "--about");
        @Nullable String[] values = {from, until, at, since, by, to, about};
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null) {
                names.add(all.get(i));
            }
        }
        if (minOrigins > 1) {
            names.add("--min-origins");
        }
        if (quotable) {
            names.add("--quotable");
        }
        return names;
    }

    /** What is wanted of these kinds, with one filter left out if it is named. */
    Wanted wanted(Archive archive, List<String> kinds, String without) {
        Start start = given(since, "--since", without)
                .map(words -> Since.of(words, archive).start())
                .orElse(Start.EVER);
        return new Wanted(
                kinds,
                given(by, "--by", without)
                        .map(name -> actors(archive, "--by", name))
                        .orElse(List.of()),
                given(to, "--to", without)
                        .map(name -> actors(archive, "--to", name))
                        .orElse(List.of()),
                given(about, "--about", without),
                given(from, "--from", without).map(day -> day("--from", day)),
                given(until, "--until", without).map(day -> day("--until", day)),
                given(at, "--at", without).map(day -> day("--at", day)),
                start.day(),
                start.shift(),
                without.equals("--min-origins") ? 1 : minOrigins,
                quotable && !without.equals("--quotable"),
                Optional.empty(),
                false,
                Integer.MAX_VALUE);
    }

    private static Optional<String> given(@Nullable String value, String name, String without) {
        return name.equals(without) ? Optional.empty() : Optional.ofNullable(value);
    }

    static String day(String option, String words) {
        try {
            return LocalDate.parse(words).toString();
        } catch (DateTimeParseException wrong) {
            throw new Refusal(
                    Refusal.Reason.WRONG_USE, option + ": '" + words + "' is not a day; write it as 2031-03-11", wrong);
        }
    }

    private static List<String> actors(Archive archive, String option, String name) {
        List<String> ids = archive.people().whoIs(name);
        if (ids.isEmpty()) {
            throw new Refusal(
                    Refusal.Reason.NOT_THERE,
                    option + ": nobody called '" + name + "' is in the record."
                            + Words.didYouMean(name, archive.people().knownNames()));
        }
        return ids;
    }
}
