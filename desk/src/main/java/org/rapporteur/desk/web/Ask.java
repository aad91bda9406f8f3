package org.rapporteur.desk.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a request asks for, checked: "what Marek said since 10 March, verbatim only". Missing parameters are absent.
 */
final class Ask {
    /** How many lines a page shows. */
    static final int PAGE = 50;

    private static final int LONGEST = 500;

    /** It bears the name of an article, or of an actor. */
    private static final int LONGEST_CURSOR = 4000;

    private final Map<Param, String> values;

    private Ask(Map<Param, String> values) {
        this.values = values;
    }

    /** Nothing but what the page does by itself. */
    static Ask nothing() {
        return new Ask(Map.of());
    }

    /** Reads the parameters of an address; a wrong or unknown one is a {@link Problem} that names it. */
    static Ask of(Map<String, List<String>> given, Collection<Param> known) {
        Map<Param, String> values = new EnumMap<>(Param.class);
        given.forEach((name, all) -> {
            if (name.isEmpty()) {
                return;
            }
            Param param = named(name, known);
            if (all.isEmpty()) {
                throw Problem.parameter(name, name + " is not properly percent-encoded");
            }
            if (all.size() > 1) {
                throw Problem.parameter(name, name + " is given " + all.size() + " times; once is enough");
            }
            String value = all.get(0).strip();
            if (!value.isEmpty()) {
                check(param, value);
                values.put(param, value);
            }
        });
        return new Ask(values);
    }

    private static Param named(String name, Collection<Param> known) {
        return known.stream()
                .filter(param -> param.label().equals(name))
                .findFirst()
                .orElseThrow(() -> Problem.parameter(name, "no parameter " + name + " here")
                        .meant(Nearest.of(name, known.stream().map(Param::label).toList())));
    }

    private static void check(Param param, String value) {
        int most = param == Param.CURSOR ? LONGEST_CURSOR : LONGEST;
        if (value.length() > most) {
            throw Problem.parameter(param.label(), param.label() + " is longer than " + most + " characters");
        }
        switch (param.type()) {
            case "integer" -> number(param, value);
            case "boolean" -> truth(param, value);
            default -> day(param, value);
        }
    }

    private static void number(Param param, String value) {
        int least = param == Param.PLACE ? 0 : 1;
        int most = param == Param.LIMIT ? 1000 : 9_999_999;
        boolean number = value.matches("[0-9]{1,7}");
        if (!number || Integer.parseInt(value) < least || Integer.parseInt(value) > most) {
            throw Problem.parameter(param.label(), param.label() + " must be a number from " + least + " to " + most);
        }
    }

    private static void truth(Param param, String value) {
        if (!value.equals("true") && !value.equals("false")) {
            throw Problem.parameter(param.label(), param.label() + " must be true or false")
                    .meant(Nearest.of(value, List.of("true", "false")));
        }
    }

    private static void day(Param param, String value) {
        try {
            if (param.format().equals("date")) {
                LocalDate.parse(value);
            }
        } catch (DateTimeParseException wrong) {
            throw Problem.parameter(param.label(), value + " is not a day; write it as 2031-03-11");
        }
    }

    /** The value, if it is given. */
    Optional<String> text(Param param) {
        return Optional.ofNullable(values.get(param));
    }

    Optional<LocalDate> day(Param param) {
        return text(param).map(LocalDate::parse);
    }

    int number(Param param, int otherwise) {
        return text(param).map(Integer::valueOf).orElse(otherwise);
    }

    boolean quotable() {
        return text(Param.QUOTABLE).map(Boolean::valueOf).orElse(false);
    }

    int limit() {
        return number(Param.LIMIT, PAGE);
    }

    /** The filters in force, as they stand in the address. */
    List<Param> filters() {
        return values.keySet().stream().filter(Param.FILTERS::contains).toList();
    }

    Ask with(Param param, String value) {
        Map<Param, String> more = copy();
        more.put(param, value);
        return new Ask(more);
    }

    Ask without(Param... params) {
        Map<Param, String> fewer = copy();
        Stream.of(params).forEach(fewer::remove);
        return new Ask(fewer);
    }

    private Map<Param, String> copy() {
        Map<Param, String> copy = new EnumMap<>(Param.class);
        copy.putAll(values);
        return copy;
    }

    /** The query as it would stand in an address, parameters in one order, with its question mark. */
    String query() {
        StringBuilder query = new StringBuilder();
        values.forEach((param, value) -> query.append(query.isEmpty() ? '?' : '&')
                .append(param.label())
                .append('=')
                .append(Address.part(value)));
        return query.toString();
    }
}
